/**
 * The change points of a series, by splitting it again and again while the best split is significant.
 *
 *   p = count of permutations whose best split has at least the energy / (permutations + 1)
 *
 * A permutation shuffles the values inside each stretch between the change points found so far.
 *
 * Source: D. S. Matteson, N. A. James, Journal of the American Statistical Association 109 (2014) 334–345, section 3; the
 * count over permutations + 1 as apache/otava has it (its option --orig-edivisive).
 *
 * Example: .3 2.4 1.5 −.9 −.5 99.7 98.3 99.1 149 149.7 149.5 149.1 148.8 150 changes at 5 and 8 (100 permutations, seed 1,
 * alpha 0.05).
 */
import { type EnergySplit, energySplit, type Stretch } from './energy-split.js';
import { type Random, type Resampling, randomOf, shuffled } from './random.js';

export interface ChangePoint {
  /** Where the new stretch starts. */
  readonly index: number;
  readonly energy: number;
  readonly p: number;
}

/** The p of a split, given the stretches that it may split. */
export type SplitTest = (split: EnergySplit, stretches: readonly Stretch[]) => number;

/** The stretches between ascending indices, from the first value to the last. */
function stretchesBetween(indices: readonly number[], count: number): Stretch[] {
  return [0, ...indices]
    .map((start, i) => ({ start, end: indices[i] ?? count }))
    .filter(({ start, end }) => start < end);
}

/** The best split of all stretches, the first of equals; `null` where none has two values. */
function bestSplit(values: readonly number[], stretches: readonly Stretch[]): EnergySplit | null {
  let best: EnergySplit | null = null;
  for (const stretch of stretches) {
    const split = energySplit(values, stretch);
    if (split !== null && (best === null || split.energy > best.energy)) best = split;
  }
  return best;
}

/** Splits at the best index while its p is at most `alpha`; the change points ascend. */
export function divide(values: readonly number[], test: SplitTest, alpha: number): ChangePoint[] {
  let points: ChangePoint[] = [];
  for (;;) {
    const stretches = stretchesBetween(
      points.map((point) => point.index),
      values.length,
    );
    const split = bestSplit(values, stretches);
    // An energy that overflows says nothing of where to split.
    if (split === null || !Number.isFinite(split.energy)) return points;
    const p = test(split, stretches);
    if (!(p <= alpha)) return points;
    const point = { index: split.index, energy: split.energy, p };
    points = [...points, point].sort((a, b) => a.index - b.index);
  }
}

function permuted(values: readonly number[], stretches: readonly Stretch[], random: Random): number[] {
  return stretches.flatMap(({ start, end }) => shuffled(values.slice(start, end), random));
}

export interface EDivisiveOptions extends Resampling {
  readonly alpha: number;
}

/** The change points, by `resamples` permutations for each; for values in the order of time. */
export function eDivisive(values: readonly number[], options: EDivisiveOptions): ChangePoint[] {
  const random = randomOf(options.seed);
  const test: SplitTest = (split, stretches) => {
    let reached = 0;
    for (let i = 0; i < options.resamples; i++) {
      const chance = bestSplit(permuted(values, stretches, random), stretches);
      if (chance !== null && chance.energy >= split.energy) reached++;
    }
    return reached / (options.resamples + 1);
  };
  return divide(values, test, options.alpha);
}
