/** 关于数值为何变化的说明，以及妨碍说明的原因。 */
import type { explainingFaults as English } from '../explaining.js';
import type { Translations } from '../translation.js';

const SKIPPED = {
  constant: ['几乎所有样本取同一个值', '无需处理：其中没有切片'],
  'too-many-values': [
    '取值太多，没有一个切片足够大（是 id 吗？）',
    '请将其值归为更少的组，或将其移出 columns: { groups: … }',
  ],
  'numbers-as-text': ['以文本形式保存数字（1,234 或 12 ms），无法划分区间', '请写成普通数字：1234'],
  differs: [
    '在基线与当前之间不同，因此是结果，而不是样本的属性',
    '若它确实是结果，则无需处理；否则请在两侧写入相同的值',
  ],
  'only-in-base': ['只存在于基线中', '请将其也写入当前的文件'],
  'only-in-head': [
    '只存在于当前的文件中，无法与结果区分',
    '请将其也写入基线的文件，或在 columns: { groups: … } 中指定它',
  ],
} as const;

/** 变化的写法：比例用百分点，其余用数字。 */
function sizeText(value: number, unit: string | null): string {
  const shown = unit === 'fraction' ? 100 * value : value;
  const text = String(Number(shown.toPrecision(3))).replace('-', '−');
  return unit === 'fraction' || unit === 'percent' ? `${text} pp` : text;
}

export const explaining: Translations<typeof English> = {
  NOT_EXPLAINED: {
    what: (d) => `由于 Holdline 自身的错误，无法说明数值为何变化；判定不受影响：${d.why}`,
    fix: () => '请报告此问题；若文件可以公开，请一并附上',
  },
  DATA_COLUMNS_MANY: {
    what: (d) => `已将样本的 ${d.looked} 列与基线比较，以查找空缺和漂移；另有 ${d.left} 列没有比较`,
    fix: () => '请指定重要的列，它们会先被查看：columns: { groups: … }',
  },
  DATA_CUT: {
    what: (d) => `报告列出数据中最严重的 ${d.told} 处空缺和漂移，略去 ${d.left} 处`,
    fix: null,
  },
  DRIVERS_HIDDEN: {
    what: (d) =>
      `有 ${d.drivers} 个驱动因素的样本（或其余的样本）少于 ${d.least} 个，不予显示（privacy.min-group）`,
    fix: null,
  },
  FLAKES_UNREAD: {
    what: (d) => `无法知道翻转的样本中有哪些在基线分支上也会自行翻转：${d.why}`,
    fix: null,
  },
  FLIPS_FLAKY: {
    what: (d) =>
      `在 ${d.flips} 个翻转中，有 ${d.flaky} 个样本在基线分支上也会自行翻转；它们排在最后，判定时与其他样本一样计入`,
    fix: null,
  },
  FLIPS_CUT: {
    what: (d) =>
      `共有 ${d.lost + d.won} 个样本翻转，其中 ${d.lost} 个由对变错，${d.won} 个由错变对；报告列出最严重的 ${d.told} 个`,
    fix: null,
  },
  LOSS_SPREAD_EVENLY: {
    what: (d) =>
      `${d.metric} 的变化分布均匀：在 ${d.slices} 个切片中没有一个突出（最突出者 p = ${Number(d.p.toPrecision(2))}）；若有十分之一的样本比其余样本多损失 ${sizeText(d.seen, d.unit)}，五次中有四次能够发现`,
    fix: null,
  },
  MIX_SHIFTED: {
    what: (d) =>
      `${d.metric} 的变化为 ${sizeText(d.change, d.unit)}，其中 ${sizeText(d.mix, d.unit)} 来自样本构成的不同（按 ${d.by}），${sizeText(d.items, d.unit)} 来自样本本身变好或变差`,
    fix: () => '请在相同的样本上评估基线和当前版本',
  },
  NOTHING_TO_EXPLAIN: {
    what: (d) =>
      d.suites.length === 0
        ? '当前没有一个评估集的样本是基线也有的'
        : `没有一个评估集在两侧都有每个样本的结果：${d.suites.slice(0, 5).join('、')}`,
    fix: () => '请在两侧给出每个样本一行（id、label、prediction）的文件，且评估集同名',
  },
  SLICES_NOT_SEARCHED: { what: (d) => `没有搜索切片：${d.because}`, fix: null },
  SLICE_COLUMNS_MANY: {
    what: (d) => `已在样本的 ${d.searched} 列中搜索切片，另有 ${d.left} 列没有搜索`,
    fix: () => '请指定重要的列，它们会先被搜索：columns: { groups: … }',
  },
  SLICE_COLUMNS_SKIPPED: {
    what: (d) => `另有 ${d.columns} 列因与上述类似的原因无法搜索切片`,
    fix: null,
  },
  SLICE_COLUMN_SKIPPED: {
    what: (d) => `没有在列 ${JSON.stringify(d.column)} 中搜索切片：它${SKIPPED[d.why][0]}`,
    fix: (d) => SKIPPED[d.why][1],
  },
};
