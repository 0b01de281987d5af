/** What commands print besides reports, and what the tracking issue says, in Chinese. */
import { wholeText } from '../number.js';
import type {
  AuditWords,
  BacktestWords,
  InitWords,
  InspectionWords,
  IssueWords,
  Printed,
  RecordWords,
  SuggestionWords,
  VerificationWords,
} from '../printed.js';
import { EXPLANATION, FAULT_TREE } from './explained.js';

const AUDIT: AuditWords = {
  looked: ({ rules, measurements, runs }) =>
    `查看了 ${wholeText(rules)} 条规则、${wholeText(measurements)} 项测量值和 ${wholeText(runs)} 次运行`,
  nothing: (looked) => `没有发现问题：${looked}。`,
  found: (count, looked) => `发现 ${wholeText(count)} 处问题；${looked}`,
};

const BACKTEST: BacktestWords = {
  head: ({ runs, from, to }) =>
    `重放了 ${wholeText(runs)} 次运行，从 ${from} 到 ${to}，仅依据历史：旧运行的样本没有保存，有样本时门禁能发现得更多。`,
  falseAlarms: ({ runs, of, rate, low, high, perMonth }) =>
    `误报：${wholeText(of)} 次运行中有 ${wholeText(runs)} 次，即 ${rate}（95 %：${low} 至 ${high}）${perMonth === null ? '' : `，每月 ${perMonth} 次`}。`,
  redBesides: ({ real, fault, open }) => {
    const others = [
      real > 0 ? `${real} 次是因为此后一直存在的变化` : '',
      fault > 0 ? `${fault} 次是因为缺失或不是数字` : '',
      open > 0 ? `${open} 次因时间太近尚无法得知` : '',
    ].filter((text) => text !== '');
    return others.length === 0 ? null : `其他未通过的运行：${others.join('，')}。`;
  },
  planted: (each) => `在一项测量值中植入损失，每种大小 ${wholeText(each)} 次：`,
  detectionColumns: ['大小', '立即发现', '95 %', '发现前的合并数'],
  sigma: (sigma) => `${sigma} 倍标准差`,
  range: (low, high) => `${low} 至 ${high}`,
  mostNever: '多数从未发现',
  smallestSeen: (sigmas) => `五次中有四次能立即发现的最小损失：单次运行标准差的 ${sigmas} 倍。`,
  unseen: (sigmas) => `即使 ${sigmas ?? ''} 倍标准差的损失，也不足以在五次中有四次立即发现。`,
  ruleColumns: ['规则', '测量值', '报警', '误报'],
  usualProcedure: '默认程序',
  measurementColumns: ['测量值', '目前水平', '一倍标准差', '可发现的损失', '误报'],
  ofAlarms: (wrong, all) => `${wrong} / ${all}`,
  more: (rest) => `另有 ${wholeText(rest)} 项（--format json）`,
  noticed: (what, fix) => `${what}；${fix}`,
  progress: ({ kind, done, of }) =>
    kind === 'replayed' ? `已重放 ${of} 次运行中的 ${done} 次` : `已植入 ${of} 种大小的损失中的 ${done} 种`,
};

const INSPECTION: InspectionWords = {
  directions: {
    higher: '以高为优',
    lower: '以低为优',
    target: '以接近目标值为优',
    unknown: '方向未知：只显示，不判断',
  },
  notFinite: '不是有限的数字',
  comma: '，',
  standardError: (size) => `标准误 ${size}`,
  notReadable: '无法读取',
  because: (because) => `依据：${because}`,
  examples: (n, columns) => `${wholeText(n)} 个样本，列：${columns.join('、')}`,
  measurements: (count) => `${wholeText(count)} 项测量值`,
};

const shown = (value: number): string => String(Number(value.toPrecision(4)));

const SUGGESTION: SuggestionWords = {
  because: ({ records, level, noise, limit, once, isUp }) => {
    const moves = noise > 0 ? `每次运行波动 ${shown(noise)}` : '从未变动';
    const odds = `没有改动的运行每 ${wholeText(once)} 次中有 1 次${isUp ? '高于' : '低于'}此限值`;
    const bounds = limit === null ? '其取值范围内没有如此少见的限值' : odds;
    return `${wholeText(records)} 条记录，水平约为 ${shown(level)}；${moves}；${bounds}`;
  },
  promise: (percent) => `没有任何改动的运行中，有 ${percent} % 会超出这些限值中的任何一个。`,
  nothing: '没有既有方向又有历史的测量值',
};

const VERIFICATION: VerificationWords = {
  kinds: {
    'file-missing': '文件不存在',
    'file-changed': '文件的内容已改变',
    configuration: '配置文件的内容已改变',
    history: '历史与当时不同',
    version: '判断所用的 Holdline 版本不同',
    result: '结果不同',
    counts: '各项计数不同',
    verdict: '结论不同',
  },
  recorded: '报告中：',
  found: '现在是：',
  verified: ({ verdicts, files, result }) =>
    `已验证：由 ${wholeText(files)} 个文件重新得出的 ${wholeText(verdicts)} 项结论完全相同，结果为${result}。`,
  differs: ({ differences, verdicts, files, result }) =>
    `不一致：由 ${wholeText(files)} 个文件得出的 ${wholeText(verdicts)} 项结论中有 ${wholeText(differences)} 处不同，原结果为${result}`,
  more: (left) => `另有 ${wholeText(left)} 处不同（--format json 可列出全部）`,
};

const ISSUE: IssueWords = {
  title: (subject) => (subject === '' ? 'Holdline：健康检查' : `Holdline：${subject} 的健康检查`),
  titled: (title, result) => `${title}（${result}）`,
  recovered: '所有问题均已恢复。',
  wrong: (result) => `健康检查的结果为**${result}**。存在的问题：`,
  said: '发现的情况：',
  run: '写出此内容的运行',
  kept: '此内容会随时更新；所有问题恢复后，本议题将关闭。',
  fresh: '新出现：',
  gone: '已恢复：',
  changed: '存在的问题有变化。',
  duplicate: (of) => `与 #${of} 重复。`,
  reminder: (since) => `提醒：自${since === null ? '很久以前' : ` ${since} `}以来尚未恢复。`,
};

const INIT: InitWords = {
  none: '此处没有找到评估结果。',
  found: (files, suites) =>
    `找到 ${wholeText(files)} 个文件，属于 ${wholeText(suites.length)} 个评估集：${suites.join('、')}。`,
  wrote: (path) => `已写入 ${path}。`,
  next: '接下来：',
  evaluate: (workflow) => `请在 ${workflow} 中将 "make evaluate" 换成评估您的模型的命令。`,
  name: (config) =>
    `请在 ${config} 的 suites 下写明它写出的文件；holdline inspect FILE 会说明从文件中能读到什么。`,
  look: (config, glob) => `请查看 ${config} 中的评估集，并用 holdline inspect ${glob} 查看其指标。`,
  commit: '请提交这两个文件。main 上的第一次运行会记录水平，此后的拉取请求都与它比较。',
};

const RECORD: RecordWords = {
  recorded: ({ measurements, suites, id }) =>
    `已将 ${wholeText(suites)} 个评估集的 ${wholeText(measurements)} 项测量值记录为 ${id}`,
  there: (id) => `记录 ${id} 已存在，内容相同`,
  accepted: (globs) => `已接受 ${globs.join('、')}：水平从最新的记录重新开始`,
};

export const PRINTED: Printed = {
  fix: '解决办法：',
  audit: AUDIT,
  backtest: BACKTEST,
  inspection: INSPECTION,
  suggestion: SUGGESTION,
  verification: VERIFICATION,
  explanation: EXPLANATION,
  faultTree: FAULT_TREE,
  issue: ISSUE,
  init: INIT,
  record: RECORD,
};
