/** 计算样本的指标时的问题。 */
import type { measuringFaults as English } from '../measuring.js';
import type { Translations } from '../translation.js';

const list = (names: readonly string[]): string => names.map((name) => `"${name}"`).join('、');
const meant = (nearest: string | null): string => (nearest === null ? '' : `；您指的是 "${nearest}" 吗？`);

/** 长列表只列出前十二个。 */
const shown = (names: readonly string[]): string =>
  names.length <= 12 ? list(names) : `${list(names.slice(0, 12))} 等 ${names.length} 个`;

const KINDS = { numbers: '数值', groups: '分组' } as const;

export const measuring: Translations<typeof English> = {
  POSITIVE_UNKNOWN: {
    what: (d) => `标签 ${list(d.labels)} 中不知道哪一个是正类，因此采用宏平均`,
    fix: () => '请在配置文件中指定：columns: { positive: "…" }',
  },
  POSITIVE_ABSENT: {
    what: (d) => `正类标签设为 "${d.positive}"，而样本中只有 ${shown(d.labels)}`,
    fix: () => '请将 columns.positive 设为其中一个标签，与文件中的写法完全一致',
  },
  LABELS_DISJOINT: {
    what: (d) =>
      `没有一个预测标签是真实标签：真实标签有 ${shown(d.truth)}，预测标签有 ${shown(d.prediction)}`,
    fix: () => '请在两列中用相同的名称写类别，否则所有预测都算错误',
  },
  LABEL_SETS_DIFFER: {
    what: (d) =>
      `当前与基线的真实标签不同：只有当前有的是 ${shown(d.onlyHead) || '（无）'}，只有基线有的是 ${shown(d.onlyBase) || '（无）'}`,
    fix: () => '请在相同的数据上评估两者；这里按类别的平均涉及不同的类别',
  },
  LABELS_UNKNOWN: {
    what: (d) => `当前预测了 ${shown(d.labels)}，它们不是任何真实标签，基线也从未预测过`,
    fix: () => '请检查标签的拼写；每一个都自成一类，在宏平均中也多算一类',
  },
  SCORES_NOT_PROBABILITIES: {
    what: (d) =>
      `"${d.column}" 第 ${d.row} 行为 ${d.value}，不是概率，因此没有计算 log_loss、brier_score 和 expected_calibration_error`,
    fix: () => '要计算它们，请写 0 到 1 之间的概率；roc_auc 和 average_precision 不需要',
  },
  LOSS_CLIPPED: {
    what: (d) =>
      `在 ${d.of} 行中，"${d.column}" 有 ${d.rows} 行将实际发生的结果判为不可能，首次出现在第 ${d.row} 行：那里 log_loss 为无穷大，按 36.04 计算（即概率 2⁻⁵² 的损失，与 scikit-learn 相同）`,
    fix: () => '请写出概率的全部数位，并查看这些行：少数几行就会决定平均值',
  },
  PREDICTION_ABSENT: {
    what: (d) => `有真实标签列（"${d.truth}"），但没有可与之比较的预测或分数（现有列：${shown(d.columns)}）`,
    fix: () => '请指定列：columns: { prediction: "…" } 或 columns: { score: "…" }',
  },
  LABELS_UNREADABLE: {
    what: (d) =>
      `"${d.truth}" 与 "${d.prediction}" 既不是标签（两列都只有少数不同的文本），也不是数值（两列都是）`,
    fix: () => '请检查列是否正确：columns: { truth: "…", prediction: "…" }',
  },
  NOTHING_TO_MEASURE: {
    what: (d) =>
      d.columns.length === 0
        ? '样本没有可以计算指标的列'
        : `没有一列是已知的真实标签、预测或延迟（现有列：${shown(d.columns)}）`,
    fix: () => '请指定它们：columns: { truth: "…", prediction: "…" }，或要求 metrics: ["mean(COLUMN)"]',
  },
  METRIC_UNKNOWN: {
    what: (d) => `没有可由样本计算的指标 "${d.metric}"${meant(d.nearest)}`,
    fix: () => '请使用文档的指标列表中的名称',
  },
  METRIC_MALFORMED: {
    what: (d) => `"${d.metric}" 的写法有误：${d.wrong}`,
    fix: (d) => `请写成 ${d.right}`,
  },
  METRIC_UNFIT: {
    what: (d) => `"${d.metric}" 需要 ${d.needs}，而这些样本有 ${d.found}`,
    fix: () => '请为此评估集去掉该指标，或在 columns: 之下指定它需要的列',
  },
  WEIGHTS_NOT_COUNTS: {
    what: (d) =>
      `"${d.column}" 第 ${d.row} 行为 ${d.value}，不是计数，因此每个权重被视为单个样本的重要程度：n 为行数，误差为加权行的误差`,
    fix: () => '若这正是本意，则无需处理；否则请像 GROUP BY 那样写整数计数',
  },
  METRIC_UNWEIGHTED: {
    what: (d) => `"${d.metric}" 没有加权的形式，而权重（"${d.weight}"）不是总数不超过 ${d.most} 个样本的计数`,
    fix: (d) =>
      d.metric.startsWith('latency_mean')
        ? '请使用 latency_weighted_mean，或去掉 columns.weight'
        : '请为此评估集去掉该指标，或去掉 columns.weight',
  },
  COLUMN_ABSENT: {
    what: (d) =>
      d.column === null
        ? `${d.needed} 需要一个${KINDS[d.kind]}列，但没有指定（此类列有：${shown(d.columns) || '无'}）`
        : `${d.needed} 需要 "${d.column}" 作为${KINDS[d.kind]}列，但没有此列（此类列有：${shown(d.columns) || '无'}）${meant(d.nearest)}`,
    fix: (d) =>
      d.kind === 'groups'
        ? '请指定其中之一，例如 "worst_group(accuracy,lang)"'
        : '请指定其中之一，例如 "latency_p95(latency_ms)"',
  },
};
