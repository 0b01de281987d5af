/** Measures the examples of a suite: every metric that was asked for, or the default set of its task. */
import { fault } from '../failure/catalogue.js';
import { Failure, type Fault } from '../failure/failure.js';
import type { Examples, Labels, Measurement } from '../model/evaluation.js';
import { clippedNotice } from './clipped.js';
import { defaultRequests, type Requests } from './defaults.js';
import type { Estimated } from './estimate.js';
import { estimateCount } from './estimate.js';
import type { CountMetric, Undefined } from './metric.js';
import { type Request, requestsNamed } from './requests.js';
import { estimateOne, hindrance } from './single.js';
import { type Prepared, prepareWhole, type Subject } from './subject.js';
import { type Tally, tallyOf } from './tally.js';
import type { LabelTask } from './task.js';

type Measured = Omit<Measurement, 'suite'>;

export interface ExampleMeasurements {
  readonly measurements: readonly Measured[];
  /** What the user should know of how the examples were read. */
  readonly notices: readonly Fault[];
}

/** The one door by which a number leaves: only a finite one does. */
function measurement(request: Request, labels: Labels, n: number, found: Estimated | Undefined): Measured {
  const { name: metric, direction, unit } = request;
  const nothing = { metric, labels, value: null, n, standardError: null, interval: null, direction, unit };
  if ('invalid' in found) return { ...nothing, invalid: found.invalid };
  if (!Number.isFinite(found.value))
    return { ...nothing, invalid: `it is not defined here (${whyNot(request)})` };
  const { value, standardError, interval } = found;
  return { ...nothing, value, standardError, interval, invalid: null };
}

function whyNot({ metric }: Request): string {
  if (metric.kind === 'sums') return metric.why;
  if (metric.id === 'cohen_kappa') return 'truth and prediction are one and the same class throughout';
  return 'the numbers are too large, or a class has no examples';
}

function occurring(tally: Tally | Undefined, task: LabelTask): readonly number[] {
  const all = task.labels.map((_, label) => label);
  if ('invalid' in tally) return all;
  const { truths, predictions } = tally.counts;
  return all.filter((label) => (truths[label] ?? 0) + (predictions[label] ?? 0) > 0);
}

/** Of the positive class, or one measurement for every class that occurs. */
function measureCount(subject: Subject, request: Request, metric: CountMetric): readonly Measured[] {
  const { task } = subject;
  const found = hindrance(subject) ?? tallyOf(subject);
  const of = (label: number): Estimated | Undefined =>
    'invalid' in found ? found : estimateCount(metric, found, label);
  if ((task.kind !== 'binary' && task.kind !== 'multiclass') || !metric.perClass || task.positive !== null) {
    const label = task.kind === 'binary' ? (task.positive ?? 0) : 0;
    return [measurement(request, {}, subject.weights.n, of(label))];
  }
  return occurring(found, task).map((label) =>
    measurement(request, { class: task.labels[label] ?? '' }, subject.weights.n, of(label)),
  );
}

/** A request's measurements, of every class where it is one of classes. */
export function measureOne(subject: Subject, request: Request): readonly Measured[] {
  const { metric, labels } = request;
  if (metric.kind === 'drift') return [];
  if (metric.kind === 'count') return measureCount(subject, request, metric);
  const found = estimateOne(request, subject);
  const n = 'invalid' in found ? null : (found.n ?? null);
  return [measurement(request, labels, n ?? subject.weights.n, found)];
}

function wantedRequests(wanted: readonly string[], prepared: Prepared): Requests {
  const found = [...new Set(wanted)].flatMap((name) => requestsNamed(name, prepared));
  const faults = new Set(found.filter((one): one is Fault => 'code' in one));
  if (faults.size > 0) throw new Failure([...faults]);
  return { requests: found.filter((one): one is Request => !('code' in one)), notice: null };
}

/** Nothing asked for and nothing found is a fault; so is a truth that nothing can be held against. */
function foundRequests(prepared: Prepared): Requests {
  if (prepared.fault !== null) throw new Failure([prepared.fault]);
  const found = defaultRequests(prepared);
  if (found.requests.length > 0) return found;
  const columns = [...prepared.subject.examples.table.columns.keys()];
  throw new Failure([fault('NOTHING_TO_MEASURE', null, { columns })]);
}

/**
 * Measures the metrics that `wanted` names, or the default set for `null`. A metric that is not defined for these
 * examples has `value: null` and says why. Fails with every fault of weight `usage` or `reading` at once.
 */
export function measureExamples(examples: Examples, wanted: readonly string[] | null): ExampleMeasurements {
  const prepared = prepareWhole(examples);
  const { requests, notice } = wanted === null ? foundRequests(prepared) : wantedRequests(wanted, prepared);
  const clipped = requests.some(({ metric }) => metric.id === 'log_loss')
    ? clippedNotice(prepared.subject)
    : null;
  const notices = [...prepared.notices, ...[notice, clipped].filter((one) => one !== null)];
  return { measurements: requests.flatMap((request) => measureOne(prepared.subject, request)), notices };
}
