/** What every paired comparison is made of: two sides, the weights of the pairs, and the form of the evidence. */
import type { DifferencePairs, PairedEvidence } from '../model/evidence.js';
import { giveBack, lentFloats } from '../stats/scratch.js';
import { skewness } from '../stats/skewness.js';
import { jackknifeError } from './jackknife.js';
import type { Subject } from './subject.js';
import { sum } from './sum.js';

export interface Sides<T> {
  readonly base: T;
  readonly head: T;
}

/** The weights of pairs: one for both sides where they agree, and whether they are counts. */
export interface PairWeights {
  readonly base: Float64Array | null;
  readonly head: Float64Array | null;
  /** The same whole numbers on both sides: a pair of weight 3 is three pairs. */
  readonly counts: boolean;
  readonly n: number;
}

export function pairWeights({ base, head }: Sides<Subject>): PairWeights | null {
  if (base.weights.invalid !== null || head.weights.invalid !== null) return null;
  const [ofBase, ofHead] = [base.weights.values, head.weights.values];
  if (ofBase === null && ofHead === null) return { base: null, head: null, counts: true, n: base.rows };
  const ones = new Float64Array(base.rows).fill(1);
  const [one, other] = [ofBase ?? ones, ofHead ?? ones];
  const counts =
    base.weights.counts && head.weights.counts && one.every((weight, row) => weight === other[row]);
  return { base: one, head: other, counts, n: counts ? sum(one) : base.rows };
}

/** Pairs that weigh something on either side count once. */
export function bothTimes(weights: PairWeights): Float64Array {
  const head = weights.head ?? new Float64Array(0);
  return (weights.base ?? head).map((weight, pair) => (weight > 0 || (head[pair] ?? 0) > 0 ? 1 : 0));
}

/** Nothing leaves that is not finite, or rests on fewer than two pairs. */
export function evidence(found: Omit<DifferencePairs, 'kind'>): DifferencePairs | null {
  const ok = found.n >= 2 && Number.isFinite(found.difference) && found.standardError >= 0;
  return ok && Number.isFinite(found.standardError) ? { kind: 'differences', ...found } : null;
}

/** The four cells of outcomes that are 1 or 0. */
export function cellsOfOutcomes(
  { base, head }: Sides<Float64Array>,
  weights: Float64Array | null,
): PairedEvidence {
  const cells = [0, 0, 0, 0];
  for (let pair = 0; pair < base.length; pair++) {
    const cell = (base[pair] === 1 ? 2 : 0) + (head[pair] === 1 ? 1 : 0);
    cells[cell] = (cells[cell] ?? 0) + (weights === null ? 1 : (weights[pair] ?? 0));
  }
  const [bothWrong = 0, won = 0, lost = 0, bothRight = 0] = cells;
  return { kind: 'binary', bothRight, lost, won, bothWrong };
}

/** The evidence of a change and of the changes without one pair each. */
export function jackknifed(
  difference: number,
  without: Sides<Float64Array>,
  pairs: { readonly times: Float64Array | null; readonly n: number },
): PairedEvidence | null {
  const count = without.head.length;
  const changes = lentFloats(count);
  for (let pair = 0; pair < count; pair++)
    changes[pair] = (without.head[pair] ?? Number.NaN) - (without.base[pair] ?? Number.NaN);
  const standardError = jackknifeError(changes, pairs.times) ?? Number.NaN;
  const { n, times } = pairs;
  // What is left without a pair that pulls down is high: a pseudo-value leans the other way.
  const lean = -skewness(changes, times);
  const degreesOfFreedom = n - 1;
  giveBack(changes);
  return evidence({ n, difference, standardError, degreesOfFreedom, skewness: lean, method: 'jackknife-t' });
}
