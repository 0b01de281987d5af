/** 各评估框架的结果中的问题。 */
import type { harnessFaults as English } from '../harnesses.js';
import type { Translations } from '../translation.js';

export const harnesses: Translations<typeof English> = {
  RESULTS_LAYOUT: {
    what: (d) => `这不是完整的 ${d.title}：${d.found}`,
    fix: () => '请给出工具写出的原文件，并检查它是否被修改或截断',
  },
  BIGCODE_REFERENCES: {
    what: () => '这些是参考答案的得分，而不是模型的得分（启用了 check_references）',
    fix: () => '请去掉 --check_references 后重新运行',
  },
  RUN_UNFINISHED: {
    what: (d) => `运行没有结束：在 ${d.events} 个事件之后没有最终报告`,
    fix: () => '请查看运行它的步骤的日志，并给出已结束的运行的日志',
  },
  RUN_ERRORS: {
    what: (d) => `有 ${d.errors} 个样本以错误结束，${d.answers} 个得到评分；报告只涉及后者`,
    fix: () => '请查明它们为何失败：只对剩余样本评分可能掩盖这些失败',
  },
};
