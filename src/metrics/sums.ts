/**
 * Statistics that are functions of a few sums, with all their leave-one-out values in one pass.
 *
 * With values centred at their weighted mean m (so Σw·x = 0), leaving out weight u of row i gives
 *   Σw·x²  →  Σw·x² − u·xᵢ² − (u·xᵢ)²/(W − u)        and the same for products x·y,
 * the last term being the shift of the mean. Checked against refitting on n − 1 rows in the tests.
 */
import type { Facts, NumberPairs, SumsMetric } from './metric.js';
import { mean, totalWeight, weightedSum } from './sum.js';

/** How much goes when one example of a row is left out: all of its weight, or one of its count. */
function share(pairs: NumberPairs, row: number): number {
  if (pairs.weights === null) return 1;
  const weight = pairs.weights[row] ?? 0;
  return pairs.counts ? Math.min(weight, 1) : weight;
}

const rowsOf = (pairs: NumberPairs): number => pairs.truth.length;
const total = (pairs: NumberPairs): number => totalWeight(rowsOf(pairs), pairs.weights);
const at = (values: Float64Array, row: number): number => values[row] ?? Number.NaN;

function centred(values: Float64Array, weights: Float64Array | null): Float64Array {
  const middle = mean(values, weights);
  return values.map((value) => value - middle);
}

const product = (a: Float64Array, b: Float64Array): Float64Array => a.map((value, row) => value * at(b, row));

function squaredErrors(pairs: NumberPairs): Float64Array {
  return pairs.truth.map((truth, row) => (at(pairs.prediction, row) - truth) ** 2);
}

/** What is left of a spread without a row; a rest of nothing but rounding is a constant column. */
const remaining = (spread: number, gone: number): number =>
  spread - gone > 1e-13 * spread ? spread - gone : Number.NaN;

const isConstant = (values: Float64Array): boolean => values.every((value) => value === values[0]);

function leaveOut(pairs: NumberPairs, value: (row: number, share: number) => number): Float64Array {
  return pairs.truth.map((_, row) => value(row, share(pairs, row)));
}

const ROOT: Facts = {
  id: 'root_mean_squared_error',
  title: 'Root mean squared error',
  direction: 'lower',
  unit: null,
};

export const meanSquaredRoot: SumsMetric = {
  ...ROOT,
  kind: 'sums',
  needs: 'numbers',
  weighted: 'as-given',
  why: 'there are no examples',
  value: (pairs) => Math.sqrt(mean(squaredErrors(pairs), pairs.weights)),
  without: (pairs) => {
    const squares = squaredErrors(pairs);
    const all = weightedSum(squares, pairs.weights);
    const weight = total(pairs);
    return leaveOut(pairs, (row, u) => Math.sqrt(Math.max(0, all - u * at(squares, row)) / (weight - u)));
  },
};

export const r2: SumsMetric = {
  kind: 'sums',
  id: 'r2',
  title: 'R², coefficient of determination',
  direction: 'higher',
  unit: 'index',
  needs: 'numbers',
  weighted: 'as-given',
  why: 'the truth is the same in every example (or there are fewer than two)',
  value: (pairs) => {
    if (isConstant(pairs.truth)) return Number.NaN;
    const x = centred(pairs.truth, pairs.weights);
    return 1 - weightedSum(squaredErrors(pairs), pairs.weights) / weightedSum(product(x, x), pairs.weights);
  },
  without: (pairs) => {
    const x = centred(pairs.truth, pairs.weights);
    const squares = squaredErrors(pairs);
    const errors = weightedSum(squares, pairs.weights);
    const spread = weightedSum(product(x, x), pairs.weights);
    const weight = total(pairs);
    return leaveOut(pairs, (row, u) => {
      const d = at(x, row);
      const rest = remaining(spread, u * d * d + (u * d) ** 2 / (weight - u));
      return 1 - (errors - u * at(squares, row)) / rest;
    });
  },
};

export const pearson: SumsMetric = {
  kind: 'sums',
  id: 'pearson',
  title: 'Pearson’s correlation',
  direction: 'higher',
  unit: 'index',
  needs: 'numbers',
  weighted: 'never',
  why: 'truth or prediction is the same in every example (or there are fewer than two)',
  value: (pairs) => {
    if (isConstant(pairs.truth) || isConstant(pairs.prediction)) return Number.NaN;
    const x = centred(pairs.truth, null);
    const y = centred(pairs.prediction, null);
    const spread = Math.sqrt(weightedSum(product(x, x), null)) * Math.sqrt(weightedSum(product(y, y), null));
    // Rounding can carry a perfect correlation past 1.
    return Math.min(1, Math.max(-1, weightedSum(product(x, y), null) / spread));
  },
  without: (pairs) => {
    const x = centred(pairs.truth, null);
    const y = centred(pairs.prediction, null);
    const [xx, yy, xy] = [product(x, x), product(y, y), product(x, y)].map((p) => weightedSum(p, null));
    const shift = 1 + 1 / (rowsOf(pairs) - 1);
    return leaveOut(pairs, (row) => {
      const [a, b] = [at(x, row), at(y, row)];
      const rest = remaining(xx ?? 0, shift * a * a) * remaining(yy ?? 0, shift * b * b);
      return ((xy ?? 0) - shift * a * b) / Math.sqrt(rest);
    });
  },
};
