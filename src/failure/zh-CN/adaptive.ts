/** 由历史设定的限值。 */
import type { adaptiveFaults as English } from '../adaptive.js';
import type { Translations } from '../translation.js';

export const adaptive: Translations<typeof English> = {
  LIMIT_YOUNG: {
    what: (d) =>
      `${d.records} 条记录不足以由历史设定限值；从 ${d.needed} 条起才会设定，在此之前仅由通常的程序判断`,
    fix: null,
  },
  LIMIT_NO_HISTORY: {
    what: (d) =>
      `针对 ${JSON.stringify(d.match)} 的规则要求由历史设定限值，而与之匹配的测量值没有历史，或没有较差的一侧`,
    fix: () => '请记录基线分支的评估，或写 min 或 max；设有目标值的指标没有较差的一侧',
  },
};
