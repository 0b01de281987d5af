/** 同一作业较早的尝试所留下的评估，与最新的一并计入。 */
import type { attemptFaults as English } from '../attempts.js';
import type { Translations } from '../translation.js';

export const attempts: Translations<typeof English> = {
  ATTEMPTS_POOLED: {
    what: (d) => `此次运行的 ${d.attempts} 次尝试都留下了此提交的评估，全部计入：判断的是其平均值`,
    fix: null,
  },
  ATTEMPT_UNREADABLE: { what: (d) => `较早一次尝试的文件无法读取，不予计入：${d.why}`, fix: null },
};
