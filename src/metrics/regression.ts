/**
 * Metrics of numbers against numbers, e = prediction − truth.
 *
 *   mean_squared_error Σwe²/Σw · root_mean_squared_error its root · mean_absolute_error Σw|e|/Σw
 *   mean_absolute_percentage_error Σw|e|/max(|truth|, ε)/Σw, ε = 2⁻⁵², a fraction and not a percentage
 *   huber_loss ½e² for |e| ≤ 1, else |e| − ½ (δ = 1), weighted mean
 *   median_absolute_error, weighted by the averaged inverted distribution function
 *   r2 1 − Σwe²/Σw(truth − mean)² · max_error max|e| · pearson, spearman (ranks, ties at their mean rank)
 *
 * r2 and the correlations are not defined for a constant column; scikit-learn puts 1 or 0 there, here it is no number.
 * Source: scikit-learn 1.9 user guide 3.4.6; `scipy.stats.pearsonr`, `spearmanr`; P. Huber (1964).
 * Example: truth 1 2 3, prediction 1 2 4: MSE ⅓, MAE ⅓, r2 1 − 1/2 = ½, max error 1, median 0.
 */
import { median as middle } from '../stats/median.js';
import type {
  Estimate,
  MeanMetric,
  Metric,
  NumberPairs,
  SumsMetric,
  Undefined,
  WholeMetric,
} from './metric.js';
import { distribution, ranks } from './rank.js';
import { remembered } from './remembered.js';
import { correlationWithout } from './spearman.js';
import type { Subject } from './subject.js';
import { numbersOf } from './subject.js';
import { sum } from './sum.js';
import { meanSquaredRoot, pearson, r2 } from './sums.js';

function readNumberPairs(subject: Subject): NumberPairs | Undefined {
  const { examples, weights } = subject;
  const { roles, table } = examples;
  const truth = numbersOf(subject, table.columns.get(roles.truth ?? ''));
  if ('invalid' in truth) return truth;
  const prediction = numbersOf(subject, table.columns.get(roles.prediction ?? ''));
  if ('invalid' in prediction) return prediction;
  return { truth, prediction, weights: weights.values, counts: weights.counts };
}

/** Truth and prediction in the subject's rows, complete and finite. */
export const numberPairs = remembered(readNumberPairs);

type Loss = (error: number, truth: number) => number;

const losses =
  (loss: Loss) =>
  (subject: Subject): Float64Array | Undefined => {
    const pairs = numberPairs(subject);
    if ('invalid' in pairs) return pairs;
    return pairs.truth.map((truth, row) => loss((pairs.prediction[row] ?? Number.NaN) - truth, truth));
  };

const huber: Loss = (e) => (Math.abs(e) <= 1 ? (e * e) / 2 : Math.abs(e) - 0.5);
const percentage: Loss = (e, truth) => Math.abs(e) / Math.max(Math.abs(truth), Number.EPSILON);

/**
 * The value at which the weights, in order of size, reach half their sum, or half-way to the next one where they
 * meet it exactly. With equal weights that is the median.
 */
function median(values: Float64Array, weights: Float64Array | null): number {
  if (weights === null) return middle(values);
  const found = distribution(values, weights);
  const half = sum(found.weights) / 2;
  let reached = 0;
  for (let i = 0; i < found.values.length; i++) {
    reached += found.weights[i] ?? 0;
    if (!(reached >= half)) continue;
    const value = found.values[i] ?? Number.NaN;
    if (reached - half > Number.EPSILON) return value;
    const after = found.weights.findIndex((weight, at) => at > i && weight > 0);
    return after < 0 ? value : (value + (found.values[after] ?? value)) / 2;
  }
  return Number.NaN;
}

const ofErrors =
  (statistic: (errors: Float64Array, weights: Float64Array | null) => number) =>
  (subject: Subject): Estimate | Undefined => {
    const errors = losses(Math.abs)(subject);
    if ('invalid' in errors) return errors;
    return { value: statistic(errors, subject.weights.values), standardError: null };
  };

const largest = (errors: Float64Array): number =>
  errors.length === 0 ? Number.NaN : errors.reduce((most, error) => Math.max(most, error), 0);

function spearman(subject: Subject): Estimate | Undefined {
  const pairs = numberPairs(subject);
  if ('invalid' in pairs) return pairs;
  const value = pearson.value({ ...pairs, truth: ranks(pairs.truth), prediction: ranks(pairs.prediction) });
  return Number.isFinite(value) ? { value, standardError: null } : { invalid: pearson.why };
}

const LOWER = { direction: 'lower', unit: null, needs: 'numbers' } as const;
const MEAN = { ...LOWER, kind: 'mean', weighted: 'as-given', share: false, paired: true } as const;

const means: readonly MeanMetric[] = [
  { ...MEAN, id: 'mean_squared_error', title: 'Mean squared error', values: losses((e) => e * e) },
  { ...MEAN, id: 'mean_absolute_error', title: 'Mean absolute error', values: losses(Math.abs) },
  {
    ...MEAN,
    id: 'mean_absolute_percentage_error',
    title: 'Mean absolute percentage error',
    unit: 'fraction',
    values: losses(percentage),
  },
  { ...MEAN, id: 'huber_loss', title: 'Huber loss, δ = 1', values: losses(huber) },
];

const sums: readonly SumsMetric[] = [meanSquaredRoot, r2, pearson];

const wholes: readonly WholeMetric[] = [
  {
    ...LOWER,
    kind: 'whole',
    id: 'median_absolute_error',
    title: 'Median absolute error',
    weighted: 'as-given',
    value: ofErrors(median),
    quantile: (subject) => {
      const values = losses(Math.abs)(subject);
      return 'invalid' in values ? values : { values, q: 0.5 };
    },
  },
  {
    ...LOWER,
    kind: 'whole',
    id: 'max_error',
    title: 'Largest error',
    weighted: 'never',
    value: ofErrors(largest),
  },
  {
    kind: 'whole',
    id: 'spearman',
    title: 'Spearman’s rank correlation',
    direction: 'higher',
    unit: 'index',
    needs: 'numbers',
    weighted: 'never',
    value: spearman,
    without: (subject) => {
      const pairs = numberPairs(subject);
      return 'invalid' in pairs ? new Float64Array(0) : correlationWithout(pairs.truth, pairs.prediction);
    },
  },
];

export const regressionMetrics: readonly Metric[] = [...means, ...sums, ...wholes];
