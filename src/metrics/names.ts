/** Names of metrics as users write them: `f1_macro`, `latency_p95(latency_ms)`, `deadline_miss_rate(latency_ms,250)`. */
import { fault } from '../failure/catalogue.js';
import type { Fault } from '../failure/failure.js';
import { nearest } from '../failure/nearest.js';
import { metricNamed, metrics, patterns } from './list.js';
import type { Metric } from './metric.js';

export interface Named {
  readonly metric: Metric;
  /** What stood in brackets, `null` where nothing did. */
  readonly column: string | null;
  readonly limit: number | null;
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
  ece: 'expected_calibration_error',
  f1_score: 'f1',
  kappa: 'cohen_kappa',
  mae: 'mean_absolute_error',
  mape: 'mean_absolute_percentage_error',
  mcc: 'matthews_corrcoef',
  mse: 'mean_squared_error',
  nll: 'log_loss',
  p50: 'latency_p50',
  p95: 'latency_p95',
  p99: 'latency_p99',
  pr_auc: 'average_precision',
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

const takesColumn = (metric: Metric): boolean =>
  metric.needs === 'column' || metric.needs === 'latency' || metric.needs === 'outcomes';

function malformed(text: string, wrong: string, right: string): Fault {
  return fault('METRIC_MALFORMED', null, { metric: text, wrong, right });
}

/** `(column,limit)` or `(limit)`; a column name may hold commas itself, so the last one parts them. */
function withLimit(text: string, metric: Metric, inside: string): Named | Fault {
  const comma = inside.lastIndexOf(',');
  const written = inside.slice(comma + 1).trim();
  const limit = written === '' ? Number.NaN : Number(written);
  const right = `${metric.id}(COLUMN,LIMIT), for example ${metric.id}(latency_ms,250)`;
  if (!Number.isFinite(limit)) return malformed(text, 'the limit is no number', right);
  const column = comma < 0 ? null : inside.slice(0, comma).trim();
  if (column === '') return malformed(text, 'the column has no name', right);
  return { metric, column, limit };
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
  if (inside === undefined) return { metric, column: null, limit: null };
  if (!takesColumn(metric)) return malformed(text, 'this metric takes no column', metric.id);
  const column = inside.trim();
  if (column === '') return malformed(text, 'the column has no name', `${metric.id}(COLUMN)`);
  return { metric, column, limit: null };
}

/** The name under which the measurement stands: the same however it was spaced. */
export function measuredName({ metric, column, limit }: Named): string {
  const inside = [...(column === null ? [] : [column]), ...(limit === null ? [] : [String(limit)])];
  return inside.length === 0 ? metric.id : `${metric.id}(${inside.join(',')})`;
}
