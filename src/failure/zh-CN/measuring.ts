/** 由样本计算指标时的问题。 */
import type { measuringFaults as English } from '../measuring.js';
import type { Translations } from '../translation.js';

const quotedList = (names: readonly string[]): string => names.map((name) => `"${name}"`).join('、');
const meant = (nearest: string | null): string => (nearest === null ? '' : `；您是否想写 "${nearest}"？`);

/** 列表过长时只显示前十二个，足以看出是哪类名称。 */
const shown = (names: readonly string[]): string =>
  names.length <= 12
    ? quotedList(names)
    : `${quotedList(names.slice(0, 12))} 以及另外 ${names.length - 12} 个`;

const KINDS = { numbers: '数值', groups: '分组' } as const;

const labels = {
  POSITIVE_UNKNOWN: {
    what: (d) => `标签 ${quotedList(d.labels)} 中不知道哪个是正类，因此采用宏平均`,
    fix: () => '请在配置文件中指定：columns: { positive: "…" }',
  },
  POSITIVE_ABSENT: {
    what: (d) => `正类标签设为 "${d.positive}"，而样本中只有 ${shown(d.labels)}`,
    fix: () => '请将 columns.positive 设为其中一个标签，写法与文件中完全一致',
  },
  LABELS_DISJOINT: {
    what: (d) =>
      `预测的标签从不出现在真实标签中：真实标签有 ${shown(d.truth)}，预测标签有 ${shown(d.prediction)}`,
    fix: () => '请让两列对各类别使用相同的名称，否则每个预测都算作错误',
  },
  LABEL_SETS_DIFFER: {
    what: (d) =>
      `当前与基线的真实标签不同：仅当前有 ${shown(d.onlyHead) || '（无）'}，仅基线有 ${shown(d.onlyBase) || '（无）'}`,
    fix: () => '请用相同的数据评估两侧；此处各类别的平均所含的类别不同',
  },
  LABELS_UNKNOWN: {
    what: (d) => `当前预测了 ${shown(d.labels)}，而真实标签中没有，基线也从未预测过`,
    fix: () => '请检查标签的拼写；每个这样的标签都自成一类，在宏平均中多算一类',
  },
  LABELS_UNREADABLE: {
    what: (d) =>
      `"${d.truth}" 与 "${d.prediction}" 既不是标签（两列都只有少数不同的文本），也不是数值（两列都是数字）`,
    fix: () => '请检查列是否正确：columns: { truth: "…", prediction: "…" }',
  },
  SCORES_NOT_PROBABILITIES: {
    what: (d) =>
      `"${d.column}" 在第 ${d.row} 行是 ${d.value}，不是概率，因此略去 log_loss、brier_score 和 expected_calibration_error`,
    fix: () => '若要测量它们，请写 0 到 1 之间的概率；roc_auc 和 average_precision 不需要概率',
  },
  LOSS_CLIPPED: {
    what: (d) =>
      `"${d.column}" 在 ${d.of} 行中有 ${d.rows} 行将实际发生的结果视为不可能，首个是第 ${d.row} 行：此处 log_loss 为无穷大，按概率 2⁻⁵² 的损失 36.04 计算，与 scikit-learn 相同`,
    fix: () => '请写出概率的全部位数，并查看这些行：少数几行就决定了平均值',
  },
} satisfies Partial<Translations<typeof English>>;

const columns = {
  PREDICTION_ABSENT: {
    what: (d) =>
      `有真实标签列（"${d.truth}"），但没有可与之比较的预测或得分（现有的列：${shown(d.columns)}）`,
    fix: () => '请指定列：columns: { prediction: "…" } 或 columns: { score: "…" }',
  },
  NOTHING_TO_MEASURE: {
    what: (d) =>
      d.columns.length === 0
        ? '样本中没有可以测量的列'
        : `没有一列可识别为真实标签、预测或延迟（现有的列：${shown(d.columns)}）`,
    fix: () => '请指定：columns: { truth: "…", prediction: "…" }，或要求 metrics: ["mean(COLUMN)"]',
  },
  COLUMN_ABSENT: {
    what: (d) =>
      d.column === null
        ? `${d.needed} 需要一个${KINDS[d.kind]}列，但没有指定（此类的列：${shown(d.columns) || '无'}）`
        : `${d.needed} 需要以 "${d.column}" 作为${KINDS[d.kind]}列，但没有这样的列（此类的列：${shown(d.columns) || '无'}）${meant(d.nearest)}`,
    fix: (d) =>
      d.kind === 'groups'
        ? '请指定其中一列，例如 "worst_group(accuracy,lang)"'
        : '请指定其中一列，例如 "latency_p95(latency_ms)"',
  },
} satisfies Partial<Translations<typeof English>>;

const metrics = {
  METRIC_UNKNOWN: {
    what: (d) => `没有可由样本计算的指标 "${d.metric}"${meant(d.nearest)}`,
    fix: () => '请使用文档的指标列表中的名称',
  },
  METRIC_MALFORMED: {
    what: (d) => `"${d.metric}" 的写法有误：${d.wrong}`,
    fix: (d) => `请写成 ${d.right}`,
  },
  METRIC_UNFIT: {
    what: (d) => `"${d.metric}" 不适用于这些样本：需要 ${d.needs}，而实际是 ${d.found}`,
    fix: () => '请在此评估集中去掉该指标，或在 columns: 下指定所需的列',
  },
  WEIGHTS_NOT_COUNTS: {
    what: (d) =>
      `"${d.column}" 在第 ${d.row} 行是 ${d.value}，不是计数，因此每个权重都表示一个样本有多重要：n 是行数，误差按加权的行计算`,
    fix: () => '若本意如此，无需处理；否则请写整数计数，如 GROUP BY 的结果',
  },
  METRIC_UNWEIGHTED: {
    what: (d) => `"${d.metric}" 没有加权形式，而权重（"${d.weight}"）不是合计至多 ${d.most} 个样本的计数`,
    fix: (d) =>
      d.metric.startsWith('latency_mean')
        ? '请改用 latency_weighted_mean，或去掉 columns.weight'
        : '请在此评估集中去掉该指标，或去掉 columns.weight',
  },
} satisfies Partial<Translations<typeof English>>;

export const measuring: Translations<typeof English> = { ...labels, ...columns, ...metrics };
