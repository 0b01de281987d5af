/**
 * Average precision, and the areas of one class against the rest, without one example of each row.
 *
 * Average precision is a sum over steps of score, from the highest down: gₖ·Tₖ/Nₖ / P, with gₖ positives in step k, Tₖ of
 * them down to it among Nₖ examples. Without an example of step j the steps above stay as they are, and those from j on
 * have one fewer among N, and with a positive one fewer among T and P:
 *   negative  Σ_{k above j} gₖTₖ/Nₖ + Σ_{k from j} gₖTₖ/(Nₖ − 1), over P
 *   positive  Σ_{k above j} gₖTₖ/Nₖ + (gⱼ − 1)(Tⱼ − 1)/(Nⱼ − 1) + Σ_{k below j} gₖ(Tₖ − 1)/(Nₖ − 1), over P − 1
 * An area is the mean of its positives' shares Vᵢ of negatives beaten, and so (P·A − Vᵢ)/(P − 1) without one of them; by
 * symmetry the same for negatives. All of it is exact, in one pass over steps and one over rows.
 *
 * Source: the definitions in curve.ts; areas by their placements: DeLong et al. (1988).
 * Example: truth 1 1 0 0, scores .9 .4 .6 .1, precision ½·1 + ½·⅔: without the third row 1, without the first ½.
 */
import { placements } from '../stats/delong.js';
import { inOrder } from '../stats/order.js';
import type { BinaryScores } from './scores.js';
import { binaryScores, classScores } from './scores.js';
import { binarySteps, orderOf, type Steps } from './steps.js';
import type { Subject } from './subject.js';

/** Of each step: the metric without one example of that step, of either class. */
interface WithoutStep {
  readonly positive: Float64Array;
  readonly negative: Float64Array;
}

function withoutStep({ positive, negative, positives }: Steps): WithoutStep {
  const count = positive.length;
  const found = { positive: new Float64Array(count), negative: new Float64Array(count) };
  const [ofPositive, ofNegative] = [new Float64Array(count), new Float64Array(count)];
  // Down from the highest score: what stays as it is above each step, and what its own term becomes.
  let [hits, all, above] = [0, 0, 0];
  for (let k = count - 1; k >= 0; k--) {
    const gained = positive[k] ?? 0;
    hits += gained;
    all += gained + (negative[k] ?? 0);
    found.positive[k] = above + (gained > 1 ? ((gained - 1) * (hits - 1)) / (all - 1) : 0);
    found.negative[k] = above;
    if (!(gained > 0)) continue;
    above += (gained * hits) / all;
    ofPositive[k] = hits > 1 ? (gained * (hits - 1)) / (all - 1) : 0;
    ofNegative[k] = all > 1 ? (gained * hits) / (all - 1) : 0;
  }
  let [belowPositive, belowNegative] = [0, 0];
  for (let k = 0; k < count; k++) {
    belowNegative += ofNegative[k] ?? 0;
    found.positive[k] = ((found.positive[k] ?? 0) + belowPositive) / (positives - 1);
    found.negative[k] = ((found.negative[k] ?? 0) + belowNegative) / positives;
    belowPositive += ofPositive[k] ?? 0;
  }
  return found;
}

const undefinedIn = (subject: Subject): Float64Array => new Float64Array(subject.rows).fill(Number.NaN);

/** Average precision without one example of each row; NaN where weights are no counts. */
export function precisionWithout(subject: Subject): Float64Array {
  const scored = binaryScores(subject);
  const steps = binarySteps(subject);
  if ('invalid' in scored || 'invalid' in steps || !subject.weights.counts) return undefinedIn(subject);
  const { positives, scores } = scored;
  const { positive, negative } = withoutStep(steps);
  const order = orderOf(scores);
  const sorted = inOrder(scores, order, new Float64Array(order.length));
  const isPositive = inOrder(positives, order, new Uint8Array(order.length));
  const result = new Float64Array(order.length);
  for (let i = 0, step = -1; i < order.length; i++) {
    if (i === 0 || sorted[i] !== sorted[i - 1]) step++;
    result[order[i] ?? 0] = (isPositive[i] === 1 ? positive[step] : negative[step]) ?? Number.NaN;
  }
  return result;
}

/** Adds the area without each row to the sums. */
function addAreas(sums: Float64Array, { positives, scores }: BinaryScores): void {
  const placed = placements(positives, scores, orderOf(scores));
  if (placed === null) {
    sums.fill(Number.NaN);
    return;
  }
  let area = 0;
  for (let row = 0; row < sums.length; row++)
    if (positives[row] === 1) area += (placed.shares[row] ?? 0) / placed.positives;
  for (let row = 0; row < sums.length; row++) {
    const count = positives[row] === 1 ? placed.positives : placed.negatives;
    sums[row] = (sums[row] ?? 0) + (count * area - (placed.shares[row] ?? 0)) / (count - 1);
  }
}

/** The mean area of one class against the rest without each row; NaN with weights. */
export function areasWithout(subject: Subject): Float64Array {
  const found = classScores(subject);
  if ('invalid' in found || subject.weights.values !== null) return undefinedIn(subject);
  const sums = new Float64Array(subject.rows);
  for (const [label, scores] of found.columns.entries()) {
    const positives = new Uint8Array(found.truth.length);
    for (let row = 0; row < positives.length; row++) positives[row] = found.truth[row] === label ? 1 : 0;
    addAreas(sums, { positives, scores });
  }
  return sums.map((sum) => sum / found.columns.length);
}
