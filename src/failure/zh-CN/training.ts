/** 训练工具所写日志中的问题。 */
import type { trainingFaults as English } from '../training.js';
import type { Translations } from '../translation.js';

export const training: Translations<typeof English> = {
  COCO_LINES: {
    what: (d) => `此文本中最后一次评估有 ${d.lines} 行平均精度和召回率；COCO 会打印 12 行，关键点则为 10 行`,
    fix: () => '请保留 `summarize()` 的全部输出，并确认评估已运行到底',
  },
  COCO_LAST: {
    what: (d) => `此文本中较早的 ${d.earlier} 次评估（例如其他轮次的）已略去；读取了最后一次`,
    fix: () => '请将每次评估写入单独的文件',
  },
  DETECTRON2_RUNS: {
    what: (d) => `此文件中有 ${d.runs} 个运行先后相接（其迭代数会回落）；只读取了最后一个`,
    fix: () => '请为每个运行使用单独的 `OUTPUT_DIR`',
  },
  ULTRALYTICS_EMPTY: {
    what: (d) => `在全部 ${d.epochs} 轮中，所有验证指标都为零或缺失：没有进行验证，或没有检测到任何目标`,
    fix: () => '请确认验证数据有标签、`val` 已启用，且训练的时间足够长',
  },
  ULTRALYTICS_EPOCH: {
    what: (d) => {
      const earlier = d.earlier === 0 ? '' : `；其之前较早运行的 ${d.earlier} 行已略去`;
      return `数值取自第 ${d.epoch.slice(0, 20)} 轮，即 ${d.epochs} 轮中 fitness 最好的一轮，与 best.pt 相同${earlier}`;
    },
    fix: () => '若实际使用的是其他模型，请对其进行验证（`yolo val`）并将指标写入文件',
  },
};
