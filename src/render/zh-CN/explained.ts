/** What `holdline explain` says besides the report's own words, in Chinese. */
import { wholeText } from '../number.js';
import type { ExplanationWords, FaultTreeWords } from '../printed.js';

export const EXPLANATION: ExplanationWords = {
  heading: '变化的来源',
  where: '位置',
  turned: '预测的转变',
  flips: '翻转的样本',
  mix: '样本自身与样本构成',
  also: '，另有',
  nothing: '没有任何变化。',
  times: (count, lost) => `，${wholeText(count)} 次，${lost ? '由对变错' : '由错变对'}`,
  even: ({ slices, chance, seen }) => [
    `：变化分布均匀。${wholeText(slices)} 个切片中没有突出的（最突出者 ${chance}）；若有十分之一的样本比其余样本多损失 ${seen}，五次中有四次能够发现。`,
  ],
  split: ({ change, items, mix, by }) => [
    `：${change}，其中 ${items} 来自样本自身变好或变差，${mix} 来自样本构成的变化，`,
    ...(by === null ? ['按样本计算'] : ['按列', { name: by }, '计算']),
  ],
  more: (more) => `… 另有 ${wholeText(more)} 项`,
};

export const FAULT_TREE: FaultTreeWords = {
  because: {
    'too-many-labels': '不同的文本过多，如同 id',
    constant: '每一行都相同',
    neither: '既不是少数几种文本，也不是数字',
    'too-many-columns': '只搜索前 100 个可用的列',
  },
  missing: (column, { holds }) => `${column} ${holds ? '缺失' : '不缺失'}`,
  orMissing: ' 或缺失',
  head: (rows, label, classes) => `${wholeText(rows)} 行，按 ${label} 分为：${classes.join('，')}。`,
  unlabelled: (rows) => `略去没有标签的 ${wholeText(rows)} 行。`,
  rare: (rows, kinds, more) =>
    `略去过于罕见而无法学习的类别，共 ${wholeText(rows)} 行：${kinds.join('，')}${more === 0 ? '' : `，及其他 ${wholeText(more)} 类`}。`,
  leaf: ({ kind, count, rows, share, lift, conditions }) => {
    const where = conditions.length === 0 ? '所有行' : `${conditions.join(' 且 ')} 时`;
    return `${kind}：${where}，${wholeText(rows)} 行中有 ${wholeText(count)} 行（${share}，为其总体占比的 ${lift} 倍）`;
  },
  plainly: ({ accuracy, majority, commonest }) =>
    `就全部行而言，其判断正确的比例为 ${accuracy}，而总是回答 ${commonest} 的正确比例为 ${majority}。`,
  trust: ({ told, chance, rows, p, isTrusted }) => {
    const found = `对未见过的行，其判断正确的比例（按类别平均）为 ${told}，而偶然水平为 ${chance}（五折交叉验证，${wholeText(rows)} 行）`;
    return isTrusted
      ? `可信程度：${found}；打乱标签后至多有 ${p} 的试验能达到同样水平。`
      : `请不要相信此决策树：${found}，而打乱标签后有 ${p} 的试验能达到同样水平。这些列无法区分各个类别。`;
  },
  passed: (because, columns, more) =>
    `已略过（${because}）：${columns.join('、')}${more === 0 ? '' : ` 及其他 ${wholeText(more)} 列`}。`,
  where: '各类别出现的条件',
  heading: (label) => `${label} 各类别出现的条件`,
  notLooked: '没有查看的列',
  diagram: '同一内容的 Mermaid 图',
  yes: '是',
  no: '否',
};
