/** 无法由历史设定上限或下限的原因。 */
import type { adaptiveFaults as English } from '../adaptive.js';
import type { Translations } from '../translation.js';

export const adaptive: Translations<typeof English> = {
  LIMIT_YOUNG: {
    what: (d) =>
      `${d.records} 条记录不足以由历史设定限值；从 ${d.needed} 条起才有，在此之前只由通常的方法判定`,
    fix: null,
  },
  LIMIT_NO_HISTORY: {
    what: (d) =>
      `针对 ${JSON.stringify(d.match)} 的规则要求由历史设定限值，但其匹配的测量值没有历史，或不知道哪一侧更差`,
    fix: () => '请记录基线分支的评估，或写明 min 或 max；有目标值的指标没有更差的一侧',
  },
};
