/** One value of a request in a subject, with its error; of the positive class where the metric is one of classes. */
import { giveBack } from '../stats/scratch.js';
import {
  type Estimated,
  estimateCount,
  estimateGroups,
  estimateMean,
  estimateSums,
  withNormalInterval,
} from './estimate.js';
import { expanded, ignoresWeights } from './expand.js';
import type { CountMetric, Undefined } from './metric.js';
import { numberPairs } from './regression.js';
import type { Request } from './requests.js';
import { estimateSlices } from './slices.js';
import type { Subject } from './subject.js';
import { tallyOf } from './tally.js';

/** Why nothing can be measured at all, whatever the metric. */
export function hindrance({ rows, weights }: Subject): Undefined | null {
  if (rows === 0) return { invalid: 'there are no examples' };
  return weights.invalid === null ? null : { invalid: weights.invalid };
}

function countOf(metric: CountMetric, subject: Subject): Estimated | Undefined {
  const { task } = subject;
  if (metric.perClass && task.kind === 'multiclass') {
    return { invalid: `${metric.id} has one value a class; its averages (${metric.id}_macro) have one` };
  }
  const tally = tallyOf(subject);
  if ('invalid' in tally) return tally;
  return estimateCount(metric, tally, task.kind === 'binary' ? (task.positive ?? 0) : 0);
}

/** `value` may be NaN, where the metric is not defined. */
export function estimateOne(request: Request, given: Subject): Estimated | Undefined {
  const { metric, argument } = request;
  const hindered = hindrance(given);
  if (hindered !== null) return hindered;
  const subject = ignoresWeights(metric) ? expanded(given) : given;
  if (metric.kind === 'mean') {
    const values = metric.values(subject, argument);
    if ('invalid' in values) return values;
    const found = estimateMean(metric, values, subject.weights);
    giveBack(values);
    return found;
  }
  if (metric.kind === 'sums') {
    const pairs = numberPairs(subject);
    return 'invalid' in pairs ? pairs : estimateSums(metric, pairs);
  }
  if (metric.kind === 'grouped') {
    const groups = metric.values(subject, argument);
    return 'invalid' in groups ? groups : estimateGroups(groups);
  }
  if (metric.kind === 'count') return countOf(metric, subject);
  if (metric.kind === 'sliced') return estimateSlices(request, subject, estimateOne);
  if (metric.kind === 'drift') return { invalid: 'it needs a base to have moved from' };
  const found = metric.value(subject, argument);
  if ('invalid' in found) return found;
  const { interval } = found;
  return interval === undefined ? withNormalInterval(found) : { ...found, interval };
}
