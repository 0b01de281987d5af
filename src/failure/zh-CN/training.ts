/** 训练工具写出的日志。 */
import type { trainingFaults as English } from '../training.js';
import type { Translations } from '../translation.js';

export const training: Translations<typeof English> = {
  COCO_LINES: {
    what: (d) => `此文本中最后一次评估有 ${d.lines} 行平均精度与召回率；COCO 会打印 12 行，关键点为 10 行`,
    fix: () => '请保留 `summarize()` 的完整输出，并检查评估是否运行到了最后',
  },
  COCO_LAST: {
    what: (d) => `此文本中较早的 ${d.earlier} 次评估（例如其他 epoch 的）已略去；读取了最后一次`,
    fix: () => '请将每次评估写到单独的文件中',
  },
  DETECTRON2_RUNS: {
    what: (d) => `此文件中先后有 ${d.runs} 次运行（迭代数有回落）；只读取了最后一次`,
    fix: () => '请给每次运行各自的 `OUTPUT_DIR`',
  },
  ULTRALYTICS_EMPTY: {
    what: (d) => `全部 ${d.epochs} 个 epoch 的每项验证指标都为零或缺失：没有进行验证，或什么也没有检出`,
    fix: () => '请检查验证数据是否有标签、`val` 是否开启，以及训练是否足够久',
  },
  ULTRALYTICS_EPOCH: {
    what: (d) => {
      const earlier = d.earlier === 0 ? '' : `；其前属于较早运行的 ${d.earlier} 行已略去`;
      return `数值取自 epoch ${d.epoch.slice(0, 20)}，即 ${d.epochs} 个中 fitness 最高者，与 best.pt 相同${earlier}`;
    },
    fix: () => '若发布的是其他模型，请对其进行验证（`yolo val`），并将指标写入文件',
  },
};
