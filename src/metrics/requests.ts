/** What is to be measured: names of metrics bound to the columns of a table. */
import { fault } from '../failure/catalogue.js';
import type { Fault } from '../failure/failure.js';
import { nearest } from '../failure/nearest.js';
import type { Direction, Examples, Labels, ScoredColumn } from '../model/evaluation.js';
import { columnOf, columnsFor, secondOf } from './columns.js';
import { isCountable, MOST_EXAMPLES } from './expand.js';
import { foundIn, isFit, NEEDS } from './fitness.js';
import { knownMetric, unitOfName } from './known.js';
import { columnMean } from './latency.js';
import type { Argument, Metric } from './metric.js';
import { measuredName, type Named, parseMetricName, takesColumn } from './names.js';
import type { Prepared, Subject } from './subject.js';

export interface Request {
  readonly metric: Metric;
  /** The metric's name in the measurement. */
  readonly name: string;
  readonly labels: Labels;
  readonly direction: Direction | null;
  readonly unit: string | null;
  readonly argument: Argument;
  /** What is taken in each group of the argument's column, and how much each counts. */
  readonly slices: Slices | null;
}

export interface Slices {
  readonly inner: Request;
  /** By the group's name; `null` where all count alike. */
  readonly shares: ReadonlyMap<string, number> | null;
}

const NO_ARGUMENT: Argument = { column: '', second: '', limit: Number.NaN };

/** The mean of a column that a reader has named. */
function scoredRequest({ metric, labels, column }: ScoredColumn): Request {
  const known = knownMetric(metric);
  return {
    metric: columnMean,
    name: metric,
    labels,
    direction: known?.direction ?? null,
    unit: known?.unit ?? null,
    argument: { ...NO_ARGUMENT, column },
    slices: null,
  };
}

export const scoredRequests = ({ scored }: Examples): readonly Request[] => scored.map(scoredRequest);

function columnFault(named: Named, { examples }: Subject): Fault {
  const columns = columnsFor(named.metric, examples);
  const near = named.column === null ? null : nearest(named.column, columns);
  const kind = named.metric.needs === 'group' || named.metric.needs === 'slices' ? 'groups' : 'numbers';
  const needed = `"${measuredName(named)}"`;
  return fault('COLUMN_ABSENT', null, { needed, column: named.column, kind, columns, nearest: near });
}

/** The metric of this column, with the direction and unit that its name tells. */
export function requestOfColumn(named: Named, column: string, second = ''): Request {
  const { metric } = named;
  const known = metric.id === 'mean' ? knownMetric(column) : null;
  return {
    metric,
    name: measuredName(named),
    labels: {},
    direction: metric.direction ?? known?.direction ?? null,
    unit: metric.unit ?? known?.unit ?? (isRate(metric) ? null : unitOfName(column)),
    argument: { column, second, limit: named.limit ?? Number.NaN },
    slices: null,
  };
}

/** What is divided by a time has not the unit of its column. */
const isRate = ({ id }: Metric): boolean => id === 'throughput' || id === 'memory_growth';

function weightFault(metric: Metric, name: string, subject: Subject): Fault | null {
  const { weight } = subject.examples.roles;
  if (metric.kind === 'count' || metric.kind === 'sliced' || metric.kind === 'drift') return null;
  if (metric.weighted === 'never' && weight !== null && !isCountable(subject)) {
    return fault('METRIC_UNWEIGHTED', null, { metric: name, weight, most: MOST_EXAMPLES });
  }
  if (metric.weighted !== 'always' || weight !== null) return null;
  return fault('METRIC_UNFIT', null, { metric: name, needs: 'a column of weights', found: 'none' });
}

/** The column and, of a growth, its time. */
function boundToColumn(named: Named, subject: Subject): Request | Fault {
  const { examples } = subject;
  const column = columnOf(named.metric, named.column, examples);
  if (column === null) return columnFault(named, subject);
  const second = secondOf(named.metric, named.second, examples);
  if (second === null) return columnFault({ ...named, column: named.second }, subject);
  return requestOfColumn(named, column, second);
}

/** A metric in each group: of the named column, or of the only one by which examples can be grouped. */
function boundToSlices(named: Named, inner: Named, prepared: Prepared): Request | Fault {
  const { examples } = prepared.subject;
  const column = columnOf(named.metric, named.column, examples);
  if (column === null) return columnFault(named, prepared.subject);
  const request = bound(inner, prepared);
  if ('code' in request) return request;
  const { direction, unit } = request;
  const slices = { inner: request, shares: named.shares };
  const argument = { ...NO_ARGUMENT, column };
  return { metric: named.metric, name: measuredName(named), labels: {}, direction, unit, argument, slices };
}

/** The named metric bound to this table, or what keeps it from being measured. */
function bound(named: Named, prepared: Prepared): Request | Fault {
  const { metric, inner } = named;
  const { subject, fault: undecided } = prepared;
  const name = measuredName(named);
  if (inner !== null) return boundToSlices(named, inner, prepared);
  const unweighted = weightFault(metric, name, subject);
  if (unweighted !== null) return unweighted;
  const fit = isFit(metric, subject);
  if (!fit && undecided !== null) return undecided;
  if (!fit) {
    const details = { metric: name, needs: NEEDS[metric.needs], found: foundIn(subject) };
    return fault('METRIC_UNFIT', null, details);
  }
  if (takesColumn(metric)) return boundToColumn(named, subject);
  const { direction, unit } = metric;
  const argument = { ...NO_ARGUMENT, column: named.column ?? '' };
  return { metric, name, labels: {}, direction, unit, argument, slices: null };
}

/** What a name asks for: every column of that name that the reader scored, else the metric of that name. */
export function requestsNamed(text: string, prepared: Prepared): readonly (Request | Fault)[] {
  const scored = scoredRequests(prepared.subject.examples).filter((request) => request.name === text.trim());
  if (scored.length > 0) return scored;
  const named = parseMetricName(text);
  return ['code' in named ? named : bound(named, prepared)];
}
