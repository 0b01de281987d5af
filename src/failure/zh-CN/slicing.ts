/** 配置文件中声明的切片。 */
import type { slicingFaults as English } from '../slicing.js';
import type { Translations } from '../translation.js';

const UNUSED = {
  absent: ['没有这样的列', '请在文件中写出此列，或将其从 columns: { groups: … } 中去掉'],
  'too-many-values': [
    '其中有超过 1000 种值，只能区分样本，而不能分组（是 id 吗？）',
    '请将其值归并为较少的几种，或将其从 columns: { groups: … } 中去掉',
  ],
} as const;

export const slicing: Translations<typeof English> = {
  COUNTS_NOISY: {
    what: (d) =>
      `切片与驱动因素的样本数带有随机噪声（双侧几何分布，每个计数的 epsilon 为 ${d.epsilon}）；在一个评估集中，一个样本至多计入其中 ${d.counts} 个，因此合计的 epsilon 为 ${Number((d.epsilon * d.counts).toPrecision(6))}；指标的数值与 p 值是精确的`,
    fix: null,
  },
  SLICES_HIDDEN: {
    what: (d) =>
      `有 ${d.slices} 个切片在当前或基线中的样本少于 ${d.least} 个，共 ${d.examples} 个样本，因此不判断、不显示、也不记录（privacy.min-group）`,
    fix: null,
  },
  SLICES_UNDEFINED: {
    what: (d) => `有 ${d.values} 个切片的数值没有定义，已略去，首个是 ${d.id}：${d.because}`,
    fix: () => '若此类切片在预料之中，无需处理；否则请指定每个切片都有定义的指标',
  },
  SLICE_CELLS_EMPTY: {
    what: (d) => `${d.of} 行中有 ${d.rows} 行的 ${JSON.stringify(d.column)} 为空，不属于其任何切片`,
    fix: () => '若它们不属于任何组，无需处理；否则请写上组名',
  },
  SLICE_COLUMN_CONSTANT: {
    what: (d) => `列 ${JSON.stringify(d.column)} 始终只有一个值，因此其唯一的切片就是所有含有此值的样本`,
    fix: () => '若以后会有其他值，无需处理；否则请将其从 columns: { groups: … } 中去掉',
  },
  SLICE_COLUMN_UNUSED: {
    what: (d) => `列 ${JSON.stringify(d.column)} 没有给出切片：${UNUSED[d.why][0]}`,
    fix: (d) => UNUSED[d.why][1],
  },
};
