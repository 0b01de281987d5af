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
import { giveBack, lentFloats } from '../stats/scratch.js';
import type { BinaryScores } from './scores.js';
import { binaryScores, classScores } from './scores.js';
import { binarySteps, isPositive, orderOf, type Steps, StepWalk } from './steps.js';
import type { Subject } from './subject.js';

/** Down from the highest score: what stays as it is above each place, and what its own term becomes. */
function fillFromAbove(left: Float64Array, steps: Steps): void {
  let [hits, all, above] = [0, 0, 0];
  const walk = StepWalk.above(steps);
  while (walk.down()) {
    const gained = walk.positive;
    hits += gained;
    all += gained + walk.negative;
    const own = above + (gained > 1 ? ((gained - 1) * (hits - 1)) / (all - 1) : 0);
    for (let place = walk.start; place < walk.end; place++)
      left[place] = isPositive(steps, place) ? own : above;
    if (gained > 0) above += (gained * hits) / all;
  }
}

/** Up from the lowest score: what the terms below each place become. Sums of counts are exact in either direction. */
function addFromBelow(left: Float64Array, steps: Steps): void {
  let hits = steps.positives;
  let all = steps.positives + steps.negatives;
  let [belowPositive, belowNegative] = [0, 0];
  const walk = StepWalk.below(steps);
  while (walk.up()) {
    const gained = walk.positive;
    if (gained > 0 && all > 1) belowNegative += (gained * hits) / (all - 1);
    for (let place = walk.start; place < walk.end; place++) {
      const before = left[place] ?? 0;
      left[place] = isPositive(steps, place)
        ? (before + belowPositive) / (steps.positives - 1)
        : (before + belowNegative) / steps.positives;
    }
    if (gained > 0 && hits > 1) belowPositive += (gained * (hits - 1)) / (all - 1);
    hits -= gained;
    all -= gained + walk.negative;
  }
}

const undefinedIn = (subject: Subject): Float64Array => new Float64Array(subject.rows).fill(Number.NaN);

/** Average precision without one example of each row; NaN where weights are no counts. */
export function precisionWithout(subject: Subject): Float64Array {
  const scored = binaryScores(subject);
  const steps = binarySteps(subject);
  if ('invalid' in scored || 'invalid' in steps || !subject.weights.counts) return undefinedIn(subject);
  const { order } = orderOf(scored.scores);
  const left = lentFloats(order.length);
  fillFromAbove(left, steps);
  addFromBelow(left, steps);
  const byRow = lentFloats(order.length);
  for (let place = 0; place < order.length; place++) byRow[order[place] ?? 0] = left[place] ?? 0;
  giveBack(left);
  return byRow;
}

/** Adds the area without each row to the sums. */
function addAreas(sums: Float64Array, { positives, scores }: BinaryScores): void {
  const placed = placements(positives, orderOf(scores));
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
  giveBack(placed.shares);
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
