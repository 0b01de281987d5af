/** 关于配置文件所声明的切片的说明。 */
import type { slicingFaults as English } from '../slicing.js';
import type { Translations } from '../translation.js';

const UNUSED = {
  absent: ['没有此列', '请将其写入文件，或将其移出 columns: { groups: … }'],
  'too-many-values': [
    '它有超过 1000 个值，区分的是样本而不是样本的分组（是 id 吗？）',
    '请将其值归为更少的组，或将其移出 columns: { groups: … }',
  ],
} as const;

const quoted = (text: string): string => JSON.stringify(text);

export const slicing: Translations<typeof English> = {
  COUNTS_NOISY: {
    what: (d) =>
      `切片和驱动因素中的样本数带有随机噪声（双侧几何分布，每个计数的 epsilon 为 ${d.epsilon}）；在一个评估集中，一个样本最多计入其中 ${d.counts} 个，因此合计 epsilon 为 ${Number((d.epsilon * d.counts).toPrecision(6))}；数值和 p 值是精确的`,
    fix: null,
  },
  SLICES_HIDDEN: {
    what: (d) =>
      `有 ${d.slices} 个切片在当前或基线中的样本少于 ${d.least} 个（合计 ${d.examples} 个样本），不判定、不显示也不记录（privacy.min-group）`,
    fix: null,
  },
  SLICES_UNDEFINED: {
    what: (d) => `有 ${d.values} 个切片的值没有定义，已略去，首个为 ${d.id}：${d.because}`,
    fix: () => '若这样的切片在意料之中，则无需处理；否则请指定每个切片都有的指标',
  },
  SLICE_CELLS_EMPTY: {
    what: (d) => `${d.of} 行中有 ${d.rows} 行的 ${quoted(d.column)} 为空，不属于其任何切片`,
    fix: () => '若它们不属于任何分组，则无需处理；否则请写入分组的名称',
  },
  SLICE_COLUMN_CONSTANT: {
    what: (d) => `列 ${quoted(d.column)} 自始至终只有一个值，因此其唯一的切片就是所有有值的样本`,
    fix: () => '若今后会有其他值，则无需处理；否则请将其移出 columns: { groups: … }',
  },
  SLICE_COLUMN_UNUSED: {
    what: (d) => `列 ${quoted(d.column)} 没有给出切片：${UNUSED[d.why][0]}`,
    fix: (d) => UNUSED[d.why][1],
  },
};
