/** What is measured where nothing was asked for. */
import { fault } from '../failure/catalogue.js';
import type { Fault } from '../failure/failure.js';
import { freeNumbers, isLatency, latencyColumn } from './columns.js';
import { isCountable } from './expand.js';
import { hasRanking } from './fitness.js';
import { metricNamed } from './list.js';
import { plainName } from './names.js';
import { type Request, requestOfColumn, requestsNamed, scoredRequests } from './requests.js';
import { scoreColumn } from './scores.js';
import type { Prepared, Subject } from './subject.js';

const BINARY = [
  'accuracy',
  'balanced_accuracy',
  'precision',
  'recall',
  'specificity',
  'f1',
  'matthews_corrcoef',
];
const AVERAGES = [
  'precision_macro',
  'recall_macro',
  'f1_macro',
  'precision_weighted',
  'recall_weighted',
  'f1_weighted',
];
const REGRESSION = [
  'mean_squared_error',
  'root_mean_squared_error',
  'mean_absolute_error',
  'median_absolute_error',
  'r2',
];
const RANKING = ['ndcg_at_10', 'recall_at_10', 'mrr'];
const PROBABILITIES = ['log_loss', 'brier_score', 'expected_calibration_error'];

/** A score that is no probability still ranks, so it keeps its curves; the rest is left out, and it is said. */
function ofScore(subject: Subject): { readonly names: readonly string[]; readonly notice: Fault | null } {
  const column = scoreColumn(subject);
  if (column === null || column.values === null) return { names: [], notice: null };
  const curves = ['roc_auc', 'average_precision'];
  // An empty cell is no score outside the bounds: it makes the values invalid, and says so there.
  const row = column.values.findIndex((value) => value < 0 || value > 1);
  if (row < 0) return { names: [...curves, ...PROBABILITIES], notice: null };
  const details = { column: column.name, value: column.values[row] ?? Number.NaN, row: row + 1 };
  return { names: curves, notice: fault('SCORES_NOT_PROBABILITIES', null, details) };
}

function ofTask(subject: Subject): { readonly names: readonly string[]; readonly notice: Fault | null } {
  const { task, examples } = subject;
  if (hasRanking(examples)) return { names: RANKING, notice: null };
  if (task.kind === 'scored') return { names: [], notice: null };
  if (task.kind === 'regression') return { names: REGRESSION, notice: null };
  if (task.kind === 'binary') {
    const { names, notice } = ofScore(subject);
    return { names: [...(task.prediction === null ? [] : BINARY), ...names], notice };
  }
  const counted = task.prediction === null ? [] : ['accuracy', 'balanced_accuracy', ...AVERAGES];
  const classes = Object.keys(examples.roles.classScores).length > 0;
  return { names: [...counted, ...(classes ? ['log_loss', 'roc_auc_ovr'] : [])], notice: null };
}

/** One latency column goes without its name in the metric's; any further one is named. */
/** Counts are laid out, so a table that was grouped by its latencies has the same metrics as before. */
function ofLatency(subject: Subject): readonly Request[] {
  const { examples } = subject;
  const own = latencyColumn(examples);
  const columns = freeNumbers(examples).filter((name) => isLatency(name));
  const metrics = isCountable(subject)
    ? ['latency_mean', 'latency_p50', 'latency_p95']
    : ['latency_weighted_mean'];
  return columns.flatMap((column) =>
    metrics.flatMap((name) => {
      const metric = metricNamed(name);
      return metric === null
        ? []
        : [requestOfColumn(plainName(metric, column === own ? null : column), column)];
    }),
  );
}

export interface Requests {
  readonly requests: readonly Request[];
  readonly notice: Fault | null;
}

/** The default set: the task's, the columns the reader scored, and latencies. */
export function defaultRequests(prepared: Prepared): Requests {
  const { subject } = prepared;
  const { names, notice } = ofTask(subject);
  const scored = scoredRequests(subject.examples);
  const taken = new Set(scored.map(({ name }) => name));
  const computed = names
    .filter((name) => !taken.has(name))
    .flatMap((name) => requestsNamed(name, prepared))
    .filter((request): request is Request => !('code' in request));
  return { requests: [...computed, ...scored, ...ofLatency(subject)], notice };
}
