/** 同一作业先前各次尝试的评估，与最近一次一并计入。 */
import type { attemptFaults as English } from '../attempts.js';
import type { Translations } from '../translation.js';

export const attempts: Translations<typeof English> = {
  ATTEMPTS_POOLED: {
    what: (d) => `此次运行的 ${d.attempts} 次尝试都留下了此提交的评估，全部计入：判定的是它们的平均值`,
    fix: null,
  },
  ATTEMPT_UNREADABLE: { what: (d) => `先前某次尝试的一个文件无法读取，不予计入：${d.why}`, fix: null },
};
