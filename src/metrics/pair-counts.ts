/** Paired comparison of functions of the confusion matrix, by the jackknife over joint cells. See pair.ts. */
import type { Labels } from '../model/evaluation.js';
import type { PairedEvidence } from '../model/evidence.js';
import { type Counts, numbering } from './confusion.js';
import { type Deletions, withoutOne } from './jackknife.js';
import type { CountMetric } from './metric.js';
import {
  bothTimes,
  cellsOfOutcomes,
  jackknifed,
  type PairWeights,
  pairWeights,
  type Sides,
} from './pairs.js';
import { remembered } from './remembered.js';
import type { Subject } from './subject.js';
import { type Tally, tallyOf } from './tally.js';

/** Pairs that fall into the same cell of both matrices. All of one length. */
interface JointCells {
  readonly base: Int32Array;
  readonly head: Int32Array;
  /** How many pairs. */
  readonly times: Float64Array;
}

function jointCells({ base, head }: Sides<Tally>, weights: Float64Array | null): JointCells {
  const width = head.cells.truth.length;
  const numberOf = numbering(base.cells.truth.length * width);
  const firsts: number[] = [];
  const seconds: number[] = [];
  const times: number[] = [];
  for (let pair = 0; pair < base.cells.cellOf.length; pair++) {
    const first = base.cells.cellOf[pair] ?? 0;
    const second = head.cells.cellOf[pair] ?? 0;
    const cell = numberOf(first * width + second);
    if (cell === times.length) {
      firsts.push(first);
      seconds.push(second);
      times.push(0);
    }
    times[cell] = (times[cell] ?? 0) + (weights === null ? 1 : (weights[pair] ?? 0));
  }
  return { base: Int32Array.from(firsts), head: Int32Array.from(seconds), times: Float64Array.from(times) };
}

/** One pass over the pairs, shared by all metrics that count. Only where the weights of both sides are the same counts. */
const jointOf = remembered((base: Tally) =>
  remembered((head: Tally): JointCells => jointCells({ base, head }, base.weights.values)),
);

/** The four cells of right and wrong, from the joint ones. */
function rightAndWrong(base: Tally, head: Tally): PairedEvidence {
  const joint = jointOf(base)(head);
  const right = ({ cells }: Tally, groups: Int32Array): Float64Array =>
    Float64Array.from(groups, (cell) => (cells.truth[cell] === cells.prediction[cell] ? 1 : 0));
  return cellsOfOutcomes({ base: right(base, joint.base), head: right(head, joint.head) }, joint.times);
}

/** What each group of pairs takes from either side: a joint cell one pair, weights that are no counts the pair's own. */
function deletions(
  { base, head }: Sides<Tally>,
  weights: PairWeights,
): Sides<Deletions> & { readonly times: Float64Array } {
  if (!weights.counts) {
    return {
      base: { truth: base.truth, prediction: base.prediction, weight: weights.base },
      head: { truth: head.truth, prediction: head.prediction, weight: weights.head },
      times: bothTimes(weights),
    };
  }
  const joint = jointOf(base)(head);
  const of = ({ cells }: Tally, groups: Int32Array): Deletions => ({
    truth: groups.map((cell) => cells.truth[cell] ?? 0),
    prediction: groups.map((cell) => cells.prediction[cell] ?? 0),
    weight: null,
  });
  return { base: of(base, joint.base), head: of(head, joint.head), times: joint.times };
}

/** The class that a measurement of these labels is of; `null` where the examples do not have it. */
export function labelOf(subject: Subject, metric: CountMetric, labels: Labels): number | null {
  const { task } = subject;
  if (task.kind !== 'binary' && task.kind !== 'multiclass') return null;
  const wanted = labels['class'];
  if (wanted !== undefined) return task.labels.includes(wanted) ? task.labels.indexOf(wanted) : null;
  return metric.perClass ? task.positive : 0;
}

/** Accuracy gives the four cells, anything else the jackknife. */
export function pairCounts(
  metric: CountMetric,
  sides: Sides<Subject>,
  labels: Labels,
): PairedEvidence | null {
  const weights = pairWeights(sides);
  const [base, head] = [tallyOf(sides.base), tallyOf(sides.head)];
  const [ofBase, ofHead] = [labelOf(sides.base, metric, labels), labelOf(sides.head, metric, labels)];
  if (weights === null || 'invalid' in base || 'invalid' in head || ofBase === null || ofHead === null)
    return null;
  if (metric.binary && weights.counts) return rightAndWrong(base, head);
  const valueOfBase = (counts: Counts): number => metric.value(counts, ofBase);
  const valueOfHead = (counts: Counts): number => metric.value(counts, ofHead);
  const groups = deletions({ base, head }, weights);
  const without = {
    base: withoutOne(base.counts, groups.base, valueOfBase),
    head: withoutOne(head.counts, groups.head, valueOfHead),
  };
  const difference = valueOfHead(head.counts) - valueOfBase(base.counts);
  return jackknifed(difference, without, { times: groups.times, n: weights.n });
}
