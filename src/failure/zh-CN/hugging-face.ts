/** Hugging Face 各库的文件中的问题。 */
import type { huggingFaceFaults as English } from '../hugging-face.js';
import type { Translations } from '../translation.js';

export const huggingFace: Translations<typeof English> = {
  TRAINER_LAYOUT: {
    what: (d) => `这不是完整的 Trainer 状态：${d.found}`,
    fix: () => '请使用 `trainer.save_state()` 写出的 trainer_state.json',
  },
  TRAINER_NO_EVALUATION: {
    what: () => '此文件由 Trainer 在训练时写出，其中没有评估',
    fix: () =>
      '请同时进行评估（`trainer.evaluate()`、`--do_eval`）并提供 eval_results.json，或将此文件移出 `artifacts`',
  },
  TRAINER_STEPS: {
    what: (d) => `在此文件中，训练停在第 ${d.step} 步，共 ${d.of} 步`,
    fix: () => '检查点或提前停止的运行是这样，中途中断的运行也是这样：请查明是哪一种',
  },
  MODEL_INDEX_LAYOUT: {
    what: (d) => `此模型卡的 model-index 无法使用：${d.found}`,
    fix: () => 'model-index 是模型的列表，每个模型有 results，其中每一项有数据集和指标列表',
  },
};
