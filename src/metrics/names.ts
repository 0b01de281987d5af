/**
 * Names of metrics as users write them: `f1_macro`, `latency_p95(latency_ms)`, `deadline_miss_rate(latency_ms,250)`,
 * `pass_at_1(passes,attempts)`, `robust_mean(log_loss,lang,en=3,fr=1)`.
 */
import { fault } from '../failure/catalogue.js';
import type { Fault } from '../failure/failure.js';
import { nearest } from '../failure/nearest.js';
import { atLastComma, partsOf, shareOf } from './brackets.js';
import { metricNamed, metrics, patterns } from './list.js';
import type { Metric } from './metric.js';

export interface Named {
  readonly metric: Metric;
  /** What stood in brackets, `null` where nothing did. */
  readonly column: string | null;
  readonly second: string | null;
  readonly limit: number | null;
  /** The metric that is taken in each group. */
  readonly inner: Named | null;
  /** How much each group counts; `null` where all count alike. */
  readonly shares: ReadonlyMap<string, number> | null;
}

/** A metric of one column, or of none. */
export function plainName(metric: Metric, column: string | null): Named {
  return { metric, column, second: null, limit: null, inner: null, shares: null };
}

/** Short names that people try first. They are not accepted, because a name in a report must be one name. */
const MEANT: Readonly<Record<string, string>> = {
  acc: 'accuracy',
  ap: 'average_precision',
  auc: 'roc_auc',
  auroc: 'roc_auc',
  brier: 'brier_score',
  brier_score_loss: 'brier_score',
  cross_entropy: 'log_loss',
  demographic_parity_ratio: 'disparate_impact_ratio',
  ece: 'expected_calibration_error',
  em: 'exact_match',
  f1_score: 'f1',
  kappa: 'cohen_kappa',
  mae: 'mean_absolute_error',
  mape: 'mean_absolute_percentage_error',
  mcc: 'matthews_corrcoef',
  mean_reciprocal_rank: 'mrr',
  mse: 'mean_squared_error',
  nll: 'log_loss',
  p50: 'latency_p50',
  p95: 'latency_p95',
  p99: 'latency_p99',
  pr_auc: 'average_precision',
  psi: 'prediction_drift(psi)',
  r2_score: 'r2',
  rmse: 'root_mean_squared_error',
  sensitivity: 'recall',
  tnr: 'specificity',
  tpr: 'recall',
};

function unknown(text: string, name: string): Fault {
  const plain = name.toLowerCase().replace(/[\s-]+/g, '_');
  const meant = metricNamed(plain) === null ? (MEANT[plain] ?? null) : plain;
  const names = [...metrics.map((metric) => metric.id), ...patterns];
  return fault('METRIC_UNKNOWN', null, { metric: text, nearest: meant ?? nearest(plain, names) });
}

const OF_COLUMNS: ReadonlySet<Metric['needs']> = new Set([
  'column',
  'outcomes',
  'latency',
  'cells',
  'group',
  'attempts',
]);

/** Whether the metric is one of a column that its brackets name. */
export const takesColumn = (metric: Metric): boolean => OF_COLUMNS.has(metric.needs);

function malformed(text: string, wrong: string, right: string): Fault {
  return fault('METRIC_MALFORMED', null, { metric: text, wrong, right });
}

/** `(column,limit)` or `(limit)`; a column name may hold commas itself, so the last one parts them. */
function withLimit(text: string, metric: Metric, inside: string): Named | Fault {
  const [column, written] = atLastComma(inside);
  const limit = written === '' ? Number.NaN : Number(written);
  const right = `${metric.id}(COLUMN,LIMIT), for example ${metric.id}(latency_ms,250)`;
  if (!Number.isFinite(limit)) return malformed(text, 'the limit is no number', right);
  if (column === '') return malformed(text, 'the column has no name', right);
  return { ...plainName(metric, column), limit };
}

/** `(column)` or `(column,second)`. */
function withTwo(text: string, metric: Metric, inside: string): Named | Fault {
  const [first, last] = atLastComma(inside);
  const right = `${metric.id}(${metric.needs === 'attempts' ? 'PASSES,ATTEMPTS' : 'COLUMN,TIME'})`;
  if (first === '' || last === '') return malformed(text, 'the column has no name', right);
  return first === null ? plainName(metric, last) : { ...plainName(metric, first), second: last };
}

/** `(metric)`, `(metric,column)`, and of a mean `(metric,column,group=share,…)`. */
function withInner(text: string, metric: Metric, inside: string): Named | Fault {
  const [name = '', column = null, ...rest] = partsOf(inside);
  const shares = rest.map(shareOf);
  const weighted = metric.id === 'robust_mean';
  const right = `${metric.id}(METRIC,COLUMN)${weighted ? `, or ${metric.id}(METRIC,COLUMN,GROUP=SHARE,…)` : ''}`;
  if (name === '') return malformed(text, 'it names no metric', right);
  if (column === '') return malformed(text, 'the column has no name', right);
  if (rest.length > 0 && !weighted) return malformed(text, 'it takes a metric and a column', right);
  if (shares.includes(null)) return malformed(text, 'a share is no number above 0', right);
  const inner = parseMetricName(name);
  if ('code' in inner) return inner;
  if (inner.inner !== null || inner.metric.kind === 'drift')
    return malformed(text, `${inner.metric.id} can't be taken in each group`, right);
  const stated = new Map(shares.filter((share) => share !== null));
  if (stated.size < rest.length) return malformed(text, 'a group is named twice', right);
  return { ...plainName(metric, column), inner, shares: stated.size === 0 ? null : stated };
}

const VARIANTS = ['jensen_shannon', 'psi'];

function withVariant(text: string, metric: Metric, inside: string): Named | Fault {
  const variant = inside.trim();
  if (VARIANTS.includes(variant)) return plainName(metric, variant);
  return malformed(text, `"${variant}" is no measure of drift`, `${metric.id} or ${metric.id}(psi)`);
}

const NAME = /^\s*([^()\s]+)\s*(?:\((.*)\))?\s*$/s;

/** Takes the name apart. A fault of weight `usage` where there is no such metric or its brackets are wrong. */
export function parseMetricName(text: string): Named | Fault {
  const parts = NAME.exec(text);
  const name = parts?.[1] ?? text;
  const metric = metricNamed(name);
  if (parts === null || metric === null) return unknown(text, name);
  const inside = parts[2];
  if (metric.id === 'deadline_miss_rate') return withLimit(text, metric, inside ?? '');
  if (metric.kind === 'sliced') return withInner(text, metric, inside ?? '');
  if (inside === undefined) return plainName(metric, null);
  if (metric.kind === 'drift') return withVariant(text, metric, inside);
  if (!takesColumn(metric)) return malformed(text, 'this metric takes no column', metric.id);
  if (metric.needs === 'attempts' || metric.id === 'memory_growth') return withTwo(text, metric, inside);
  const column = inside.trim();
  if (column === '') return malformed(text, 'the column has no name', `${metric.id}(COLUMN)`);
  return plainName(metric, column);
}

/** The name under which the measurement stands: the same however it was spaced. */
export function measuredName({ metric, column, second, limit, inner, shares }: Named): string {
  const inside = [
    ...(inner === null ? [] : [measuredName(inner)]),
    ...(column === null ? [] : [column]),
    ...(second === null ? [] : [second]),
    ...(limit === null ? [] : [String(limit)]),
    ...[...(shares ?? [])].map(([group, share]) => `${group}=${share}`),
  ];
  return inside.length === 0 ? metric.id : `${metric.id}(${inside.join(',')})`;
}
