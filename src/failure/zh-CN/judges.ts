/** 评判模型给样本的得分：ragas、DeepEval、Braintrust、Azure。 */
import type { judgesFaults as English } from '../judges.js';
import type { Translations } from '../translation.js';

export const judges: Translations<typeof English> = {
  SCORES_MISSING: {
    what: (d) =>
      `${d.metric} 在 ${d.of} 个样本中有 ${d.missing} 个没有得分，因此没有数值：其余样本的平均值会掩盖它们`,
    fix: () => '评判模型失败时会留下这样的空缺：请查看其日志，并重新运行评估',
  },
  DEEPEVAL_LINK: {
    what: () => '此 DeepEval 文件只有指向测试运行的链接，而没有得分',
    fix: () =>
      '请在作业中退出 Confident AI（或取消设置 CONFIDENT_API_KEY）：此时 .deepeval/.latest_test_run.json 含有完整的运行',
  },
  BRAINTRUST_FAILED: {
    what: (d) => `Braintrust 的评估器 ${JSON.stringify(d.evaluator)} 失败（${d.errors} 个错误）`,
    fix: () => '请查看运行它的步骤的日志，并重新运行评估',
  },
};
