/** 评审模型给出的分数中的问题：ragas、DeepEval、Braintrust、Azure。 */
import type { judgesFaults as English } from '../judges.js';
import type { Translations } from '../translation.js';

export const judges: Translations<typeof English> = {
  SCORES_MISSING: {
    what: (d) =>
      `${d.metric} 的 ${d.of} 个样本中有 ${d.missing} 个没有分数，因此没有数值：其余样本的平均值会掩盖它们`,
    fix: () => '评审失败会留下这样的空缺：请查看其日志，并重新运行评估',
  },
  DEEPEVAL_LINK: {
    what: () => '此 DeepEval 文件只有测试运行的链接，没有分数',
    fix: () =>
      '请在作业中退出 Confident AI（或取消设置 CONFIDENT_API_KEY）：这样 .deepeval/.latest_test_run.json 中会有整个运行',
  },
  BRAINTRUST_FAILED: {
    what: (d) => `Braintrust 的评估器 ${JSON.stringify(d.evaluator)} 失败（${d.errors} 个错误）`,
    fix: () => '请查看运行它的步骤的日志，并重新运行评估',
  },
};
