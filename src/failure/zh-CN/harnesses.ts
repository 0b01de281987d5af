/** 其他评估工具的结果。 */
import type { harnessFaults as English } from '../harnesses.js';
import type { Translations } from '../translation.js';

export const harnesses: Translations<typeof English> = {
  RESULTS_LAYOUT: {
    what: (d) => `此文件按 ${d.title} 读取，但不完整：${d.found}`,
    fix: () => '请提供工具写出的原始文件，并检查是否被修改或截断',
  },
  BIGCODE_REFERENCES: {
    what: () => '这些是参考答案的得分，而不是模型的得分（check_references 已开启）',
    fix: () => '请不带 --check_references 运行评估工具',
  },
  RUN_UNFINISHED: {
    what: (d) => `运行没有结束：${d.events} 个事件之后没有最终报告`,
    fix: () => '请查看运行它的步骤的日志，并提供已结束运行的日志',
  },
  RUN_ERRORS: {
    what: (d) => `有 ${d.errors} 个样本以错误告终，${d.answers} 个得到评分；报告只针对后者`,
    fix: () => '请查明它们为何失败：只看其余样本的得分可能会掩盖问题',
  },
};
