/** Hugging Face 各库写出的文件。 */
import type { huggingFaceFaults as English } from '../hugging-face.js';
import type { Translations } from '../translation.js';

export const huggingFace: Translations<typeof English> = {
  TRAINER_LAYOUT: {
    what: (d) => `这不是完整的 Trainer 状态：${d.found}`,
    fix: () => '请使用 `trainer.save_state()` 写出的 trainer_state.json',
  },
  TRAINER_NO_EVALUATION: {
    what: () => 'Trainer 在训练中写出了此文件，其中没有评估结果',
    fix: () =>
      '请同时进行评估（`trainer.evaluate()`、`--do_eval`）并提供 eval_results.json，或将此文件从 `artifacts` 中去掉',
  },
  TRAINER_STEPS: {
    what: (d) => `此文件中训练处于第 ${d.step} 步，共 ${d.of} 步`,
    fix: () => '检查点、提前停止的运行与意外中断的运行都会如此：请查明是哪一种',
  },
  MODEL_INDEX_LAYOUT: {
    what: (d) => `无法使用此模型卡片的 model-index：${d.found}`,
    fix: () => 'model-index 是模型的列表，每个模型有 results，每个结果有一个数据集和一个指标列表',
  },
};
