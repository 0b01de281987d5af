/** What is to be measured: names of metrics bound to the columns of a table. */
import { fault } from '../failure/catalogue.js';
import type { Fault } from '../failure/failure.js';
import { nearest } from '../failure/nearest.js';
import type { Direction, Examples, Labels, ScoredColumn } from '../model/evaluation.js';
import { freeNumbers, latencyColumn } from './columns.js';
import { isCountable, MOST_EXAMPLES } from './expand.js';
import { knownMetric, unitOfName } from './known.js';
import { columnMean, isOutcomes } from './latency.js';
import type { Argument, Metric } from './metric.js';
import { measuredName, type Named, parseMetricName } from './names.js';
import { scoreColumn } from './scores.js';
import type { Prepared, Subject } from './subject.js';

export interface Request {
  readonly metric: Metric;
  /** The metric's name in the measurement. */
  readonly name: string;
  readonly labels: Labels;
  readonly direction: Direction | null;
  readonly unit: string | null;
  readonly argument: Argument;
}

const NO_ARGUMENT: Argument = { column: '', limit: Number.NaN };

/** The mean of a column that a reader has named. */
function scoredRequest({ metric, labels, column }: ScoredColumn): Request {
  const known = knownMetric(metric);
  return {
    metric: columnMean,
    name: metric,
    labels,
    direction: known?.direction ?? null,
    unit: known?.unit ?? null,
    argument: { column, limit: Number.NaN },
  };
}

export const scoredRequests = ({ scored }: Examples): readonly Request[] => scored.map(scoredRequest);

const NEEDS = {
  labels: 'labels in truth and prediction',
  score: 'two classes, a known positive one, and a score',
  probabilities: 'a probability of the positive of two classes, or one of each class',
  'class-probabilities': 'a probability column for each class',
  numbers: 'numbers in truth and prediction',
  column: 'a column of numbers',
  outcomes: 'a column of passes and fails',
  latency: 'a latency column',
} as const;

function foundIn({ task }: Subject): string {
  if (task.kind === 'scored') return 'no truth and prediction';
  if (task.kind === 'regression') return 'numbers that are no labels';
  const classes = `labels of ${task.labels.length} classes`;
  if (task.prediction === null) return `${classes} and no prediction`;
  return task.kind === 'multiclass' && task.labels.length === 2
    ? `${classes}, none known as positive`
    : classes;
}

function hasNumbers({ roles, table }: Examples): boolean {
  return [roles.truth, roles.prediction].every(
    (name) => (table.columns.get(name ?? '')?.values ?? null) !== null,
  );
}

function isFit(metric: Metric, subject: Subject): boolean {
  const { task, examples } = subject;
  const labelled = task.kind === 'binary' || task.kind === 'multiclass';
  const classes = labelled && Object.keys(examples.roles.classScores).length > 0;
  const score = scoreColumn(subject)?.values ?? null;
  switch (metric.needs) {
    case 'labels':
      return labelled && task.prediction !== null;
    case 'score':
      return score !== null;
    case 'probabilities':
      return classes || score !== null;
    case 'class-probabilities':
      return classes;
    case 'numbers':
      return hasNumbers(examples);
    default:
      return true;
  }
}

const isOfColumn = ({ needs }: Metric): boolean =>
  needs === 'column' || needs === 'latency' || needs === 'outcomes';

function columnFault(named: Named, { examples }: Subject): Fault {
  const columns = freeNumbers(examples);
  const near = named.column === null ? null : nearest(named.column, columns);
  const needed = `"${measuredName(named)}"`;
  return fault('COLUMN_ABSENT', null, { needed, column: named.column, columns, nearest: near });
}

/** The column a metric is of, or `null` where there is none that fits. */
function columnOf({ metric, column }: Named, examples: Examples): string | null {
  if (column === null) return metric.needs === 'latency' ? latencyColumn(examples) : null;
  const found = examples.table.columns.get(column);
  if (found === undefined) return null;
  return (metric.needs === 'outcomes' ? isOutcomes(found) : found.values !== null) ? column : null;
}

/** The metric of this column, with the direction and unit that its name tells. */
export function requestOfColumn(named: Named, column: string): Request {
  const { metric } = named;
  const known = metric.id === 'mean' ? knownMetric(column) : null;
  return {
    metric,
    name: measuredName(named),
    labels: {},
    direction: metric.direction ?? known?.direction ?? null,
    unit: metric.unit ?? known?.unit ?? unitOfName(column),
    argument: { column, limit: named.limit ?? Number.NaN },
  };
}

function weightFault(metric: Metric, name: string, subject: Subject): Fault | null {
  if (metric.kind === 'count') return null;
  const { weight } = subject.examples.roles;
  if (metric.weighted === 'never' && weight !== null && !isCountable(subject)) {
    return fault('METRIC_UNWEIGHTED', null, { metric: name, weight, most: MOST_EXAMPLES });
  }
  if (metric.weighted !== 'always' || weight !== null) return null;
  return fault('METRIC_UNFIT', null, { metric: name, needs: 'a column of weights', found: 'none' });
}

/** The named metric bound to this table, or what keeps it from being measured. */
function bound(named: Named, { subject, fault: undecided }: Prepared): Request | Fault {
  const { metric } = named;
  const name = measuredName(named);
  const unweighted = weightFault(metric, name, subject);
  if (unweighted !== null) return unweighted;
  if (isOfColumn(metric)) {
    const column = columnOf(named, subject.examples);
    return column === null ? columnFault(named, subject) : requestOfColumn(named, column);
  }
  const fit = isFit(metric, subject);
  if (!fit && undecided !== null) return undecided;
  if (!fit) {
    const details = { metric: name, needs: NEEDS[metric.needs], found: foundIn(subject) };
    return fault('METRIC_UNFIT', null, details);
  }
  const { direction, unit } = metric;
  return { metric, name, labels: {}, direction, unit, argument: NO_ARGUMENT };
}

/** What a name asks for: every column of that name that the reader scored, else the metric of that name. */
export function requestsNamed(text: string, prepared: Prepared): readonly (Request | Fault)[] {
  const scored = scoredRequests(prepared.subject.examples).filter((request) => request.name === text.trim());
  if (scored.length > 0) return scored;
  const named = parseMetricName(text);
  return ['code' in named ? named : bound(named, prepared)];
}
