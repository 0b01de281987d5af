/** Reports in Simplified Chinese. */
import type { Language, Text } from '../language.js';
import { wholeText } from '../number.js';
import { cellsOf } from './cells.js';
import { driverParts } from './driver.js';
import { resultLine, resultParts } from './headline.js';
import { PRINTED } from './printed.js';
import { qualityMarkdowns, qualityTexts } from './quality.js';
import { reasonSentence } from './sentences.js';
import { baseSentence, firstRun, policySentences } from './standing.js';
import { countsText, moreText, RESULTS } from './words.js';

/** The sentences of values that are not judged; one that is not among them is shown as it is. */
const BECAUSE: ReadonlyMap<string, string> = new Map([
  ['it is not known which way is better', '不知道此项以高为优还是以低为优'],
  [
    'it is not known which way is better: give a direction',
    '不知道此项以高为优还是以低为优：请给出 direction',
  ],
]);

const TEXT: Text = {
  colon: '：',
  result: RESULTS,
  notJudged: '未能判断：这既不是通过，也不是退化。请排除下述原因后重新运行。',
  reportOnly: '仅作报告：`fail-on` 为 `never`，因此检查不会失败。',
  found: '发现的问题',
  wrong: '出错原因',
  notices: '提示',
  why: '原因',
  where: '位置',
  fix: '解决办法',
  also: '另有',
  jobSummary: '作业摘要',
  jsonReport: 'JSON 格式的报告',
  baseCommit: '基线提交',
  run: '本次运行',
  howJudged: '判断方法',
  lost: '由对变错',
  won: '由错变对',
  data: '请先检查数据',
  said: '当前模型输出的差异',
  confusion: '混淆情况',
  value: '值',
  corner: '真实 ╲ 预测',
  legend:
    '行为真实标签，列为预测结果。基线 → 当前；该行至少 2 % 的样本有变动时，下方注明变动：░ 2 %，▒ 5 %，▓ 10 %，█ 20 % 以上。',
  columns: {
    verdicts: ['结论', '指标', '基线 → 当前', '变化，95 % 置信区间', '证据'],
    unjudged: ['名称', '值', '未判断的原因'],
    drivers: ['评估集', '切片', '样本数', '占总变化', '切片内', '其他样本', '偶然概率'],
    flips: ['翻转', '评估集', '样本', '真实标签', '基线预测', '当前预测'],
    calibration: ['分数', '基线样本数', '平均分数', '应验比例', '当前样本数', '平均分数', '应验比例'],
  },
  others: moreText,
  more: (more) => `… 另有 ${wholeText(more)} 项。`,
  metrics: (count) => `${wholeText(count)} 项指标`,
  moreMetrics: (count) => `另外 ${wholeText(count)} 项指标`,
  shortened: ({ metrics, counts, hidden, where }) =>
    `${wholeText(metrics)} 项指标：${counts}。因长度限制，此处省略 ${wholeText(hidden)} 行；更多内容见${where}。`,
  noticeCount: (count) => `${wholeText(count)} 条提示`,
  unjudged: (count) => `${wholeText(count)} 个值已读取但未判断`,
  because: (because) => BECAUSE.get(because) ?? because,
  flaky: (turned, of) => `，不稳定：在基线分支上 ${of} 次中翻转 ${turned} 次`,
  times: (kind, count) => `${kind} ${wholeText(count)} 次`,
  mostOften: (kinds) => `最常见的是：${kinds.join('，')}。`,
  driverCount: (count) => `${wholeText(count)} 个切片造成了变化`,
  flipped: ({ lost, won, flaky }) =>
    `${wholeText(lost + won)} 个样本翻转：${lost} 个由对变错，${won} 个由错变对${flaky === 0 ? '' : `，其中 ${flaky} 个在基线分支上也会自行翻转`}`,
  classes: (count) => `混淆情况，${wholeText(count)} 个类别`,
  calibrationOf: (name) => `${name} 的校准情况：`,
  range: (from, to) => `${from} 至 ${to}`,
  differs: (count) => `数据中有 ${wholeText(count)} 处与基线不同`,
  inReport: (more) => `… 另有 ${wholeText(more)} 项，见 report.json`,
  whereItWent: (failed) => (failed === 0 ? '报告的去向' : `报告的去向（${failed} 处失败）`),
  moreRows: (more, counts) => `… 另有 ${wholeText(more)} 项：${counts}`,
  trend: '历史 ▸ 当前',
  histories: (count) => `${wholeText(count)} 项指标的历史，最后一点为当前值`,
  worse: '▼ 变差',
  better: '▲ 变好',
  page: '构件（上传后含 report.html）',
  since: (told) => `自上次推送以来：${told.length === 0 ? '无变化' : told.join('，')}。`,
  sinceCounted: (before, now) =>
    `自上次推送以来：此前 ${wholeText(before)} 项不正常，现在 ${wholeText(now)} 项。`,
  sinceWords: {
    recovered: (count) => `${wholeText(count)} 项恢复`,
    fresh: (count) => `${wholeText(count)} 项新出现`,
    other: (count) => `${wholeText(count)} 项结论改变`,
  },
};

export const CHINESE: Language = {
  locale: 'zh-CN',
  text: TEXT,
  cellsOf,
  reasonSentence,
  resultParts,
  resultLine,
  countsText,
  driverParts,
  baseSentence,
  firstRun,
  policySentences,
  qualityTexts,
  qualityMarkdowns,
  printed: PRINTED,
};
