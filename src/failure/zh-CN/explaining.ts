/** 数值变化的原因，以及妨碍说明原因的问题。 */
import type { explainingFaults as English, Skipped } from '../explaining.js';
import type { Translations } from '../translation.js';

const SKIPPED: Readonly<Record<Skipped, readonly [string, string]>> = {
  constant: ['几乎所有样本都是同一个值', '无需处理：其中没有切片'],
  'too-many-values': [
    '值的种类过多，没有足够大的切片（是 id 吗？）',
    '请将其值归并为较少的几种，或将其从 columns: { groups: … } 中去掉',
  ],
  'numbers-as-text': ['其中的数字写成了文本（1,234 或 12 ms），无法划分区间', '请写普通的数字：1234'],
  differs: [
    '基线与当前的值不同，因此它是结果，而不是样本的属性',
    '若它确实是结果，无需处理；否则请在两侧写相同的值',
  ],
  'only-in-base': ['只在基线中有此列', '请在当前的文件中也写出此列'],
  'only-in-head': [
    '只在当前中有此列，无法将它与结果区分',
    '请在基线的文件中也写出此列，或在 columns: { groups: … } 中指定它',
  ],
};

const NAME_THEM = '请指定重要的列，它们会优先处理：columns: { groups: … }';

/** 变化的大小：比例用百分点（pp）表示，其余用数字。 */
function sizeText(value: number, unit: string | null): string {
  const shown = unit === 'fraction' ? 100 * value : value;
  const text = String(Number(shown.toPrecision(3))).replace('-', '−');
  return unit === 'fraction' || unit === 'percent' ? `${text} pp` : text;
}

const data = {
  DATA_COLUMNS_MANY: {
    what: (d) => `样本中有 ${d.looked} 列与基线比较了缺失与漂移，另有 ${d.left} 列没有比较`,
    fix: () => NAME_THEM,
  },
  DATA_CUT: {
    what: (d) => `报告列出数据中最严重的 ${d.told} 处缺失与漂移，略去其余 ${d.left} 处`,
    fix: null,
  },
  FLAKES_UNREAD: {
    what: (d) => `不知道发生翻转的样本中哪些在基线分支上也会自行翻转：${d.why}`,
    fix: null,
  },
  FLIPS_FLAKY: {
    what: (d) =>
      `${d.flips} 处翻转中有 ${d.flaky} 处的样本在基线分支上也会自行翻转；它们列在最后，判断时与其他翻转同样计数`,
    fix: null,
  },
  FLIPS_CUT: {
    what: (d) =>
      `${d.lost + d.won} 个样本发生翻转，其中 ${d.lost} 个由对变错，${d.won} 个由错变对；报告列出最严重的 ${d.told} 个`,
    fix: null,
  },
} satisfies Partial<Translations<typeof English>>;

const slices = {
  DRIVERS_HIDDEN: {
    what: (d) =>
      `有 ${d.drivers} 个驱动因素所含的样本少于 ${d.least} 个，或除不足此数的样本外包含全部样本，因此不显示（privacy.min-group）`,
    fix: null,
  },
  SLICES_NOT_SEARCHED: { what: (d) => `没有搜索切片：${d.because}`, fix: null },
  SLICE_COLUMNS_MANY: {
    what: (d) => `在样本的 ${d.searched} 列中搜索了切片，另有 ${d.left} 列没有搜索`,
    fix: () => NAME_THEM,
  },
  SLICE_COLUMNS_SKIPPED: {
    what: (d) => `另有 ${d.columns} 列因与上述类似的原因无法搜索切片`,
    fix: null,
  },
  SLICE_COLUMN_SKIPPED: {
    what: (d) => `没有在列 ${JSON.stringify(d.column)} 中搜索切片：${SKIPPED[d.why][0]}`,
    fix: (d) => SKIPPED[d.why][1],
  },
} satisfies Partial<Translations<typeof English>>;

export const explaining: Translations<typeof English> = {
  ...data,
  ...slices,
  NOT_EXPLAINED: {
    what: (d) => `由于 Holdline 自身的错误，无法说明数值为何变化；结论不受影响：${d.why}`,
    fix: () => '请报告此问题；若文件可以公开，请一并附上',
  },
  LOSS_SPREAD_EVENLY: {
    what: (d) =>
      `${d.metric} 的变化分布均匀：${d.slices} 个切片中没有突出的（最突出者 p = ${Number(d.p.toPrecision(2))}）；若有十分之一的样本比其余样本多损失 ${sizeText(d.seen, d.unit)}，五次中有四次能够发现`,
    fix: null,
  },
  MIX_SHIFTED: {
    what: (d) =>
      `${d.metric} 变化 ${sizeText(d.change, d.unit)}，其中 ${sizeText(d.mix, d.unit)} 来自样本构成的变化（按 ${d.by}），${sizeText(d.items, d.unit)} 来自样本自身变好或变差`,
    fix: () => '请用相同的样本评估基线与当前',
  },
  NOTHING_TO_EXPLAIN: {
    what: (d) =>
      d.suites.length === 0
        ? '当前没有任何评估集的样本同时出现在基线中'
        : `没有评估集在两侧都有逐个样本的结果：${d.suites.slice(0, 5).join('、')}`,
    fix: () => '请在两侧都提供每个样本一行的文件（id、标签、预测），评估集名称相同',
  },
};
