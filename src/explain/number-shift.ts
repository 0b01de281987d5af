/**
 * Whether numbers are distributed otherwise than in base: Kolmogorov and Smirnov's test says whether chance does it, the
 * population stability index over ten bins between base's deciles how far. The bins are those of `prediction_drift`, and
 * one more below the least number of base where a tenth of base has it.
 */
import type { QualityKind } from '../model/quality.js';
import { jensenShannonDistance } from '../stats/jensen-shannon.js';
import { populationStability } from '../stats/population-stability.js';
import {
  inOrder,
  sizeOf,
  type WeightedSample,
  weightedKolmogorovSmirnov,
} from '../stats/weighted-kolmogorov-smirnov.js';
import { type Candidate, PLAIN, STABILITY_LIMITS } from './candidate.js';

export interface NumberSides {
  readonly what: QualityKind;
  readonly column: string;
  readonly base: WeightedSample;
  readonly head: WeightedSample;
  /** How many examples the samples were taken of. */
  readonly examples: { readonly base: number; readonly head: number };
}

const BINS = 10;

/** The value at a share of the sorted ones. */
function quantile(sorted: Float64Array, share: number): number {
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}

/** The next number below, or nearly so. */
const justBelow = (value: number): number =>
  value === 0 ? -Number.MIN_VALUE : value - Math.abs(value) * Number.EPSILON;

/** The inner borders of bins that hold equally many rows. */
function bordersOf(sorted: Float64Array): Float64Array {
  const borders = Array.from({ length: BINS - 1 }, (_, i) => quantile(sorted, (i + 1) / BINS));
  // Where many rows have the least value, what lies below it is something else.
  const least = sorted[0] ?? 0;
  if (borders[0] === least) borders.unshift(justBelow(least));
  return Float64Array.from(new Set(borders));
}

const isConstant = ({ values }: WeightedSample): boolean => values[0] === values.at(-1);

/** How much of an ascending sample stands in each bin; a number on a border falls below it. */
function binned({ values, weights }: WeightedSample, borders: Float64Array): readonly number[] {
  const bins = new Float64Array(borders.length + 1);
  let bin = 0;
  for (let i = 0; i < values.length; i++) {
    while (bin < borders.length && (values[i] ?? 0) > (borders[bin] ?? 0)) bin++;
    bins[bin] = (bins[bin] ?? 0) + (weights === null ? 1 : (weights[i] ?? 0));
  }
  return [...bins];
}

/** The middle one, by weight. */
function median({ values, weights }: WeightedSample): number {
  if (weights === null) return quantile(values, 0.5);
  const half = weights.reduce((sum, weight) => sum + weight, 0) / 2;
  let sum = 0;
  const at = weights.findIndex((weight) => {
    sum += weight;
    return sum >= half;
  });
  return values[at] ?? 0;
}

function same(one: Float64Array, other: Float64Array): boolean {
  if (one.length !== other.length) return false;
  for (let i = 0; i < one.length; i++) if (one[i] !== other[i]) return false;
  return true;
}

/** A clock or a counter: it only ever rises, and head begins where base has ended, or the other way round. */
function goesOn(base: Float64Array, head: Float64Array): boolean {
  const rises = (values: Float64Array): boolean =>
    values.every((value, i) => i === 0 || value >= (values[i - 1] ?? 0));
  const after = (one: Float64Array, other: Float64Array): boolean =>
    (one[one.length - 1] ?? 0) < (other[0] ?? 0);
  return rises(base) && rises(head) && (after(base, head) || after(head, base));
}

/** How far the numbers have moved; `null` where a side has none, where nothing moved, and for clocks. */
export function numberShift({ what, column, base, head, examples }: NumberSides): Candidate | null {
  if (!(sizeOf(base) > 0 && sizeOf(head) > 0)) return null;
  const weighted = base.weights !== null || head.weights !== null;
  if (!weighted && same(base.values, head.values)) return null;
  if (what === 'column' && goesOn(base.values, head.values)) return null;
  const [before, after] = [inOrder(base), inOrder(head)];
  // One number throughout on both sides is a setting of the run.
  if (what === 'column' && isConstant(before) && isConstant(after)) return null;
  const tested = weightedKolmogorovSmirnov(before, after);
  const borders = bordersOf(before.values);
  const histograms = { expected: binned(before, borders), actual: binned(after, borders) };
  const psi = populationStability(histograms);
  return {
    ...PLAIN,
    what,
    column,
    part: what === 'truth' || what === 'prediction' || what === 'score' ? what : null,
    base: median(before),
    head: median(after),
    examples,
    test: tested === null ? null : 'kolmogorov-smirnov',
    statistic: tested?.statistic ?? null,
    p: tested?.p ?? null,
    psi,
    distance: jensenShannonDistance(histograms),
    effect: psi ?? 0,
    limits: STABILITY_LIMITS,
    fact: false,
  };
}
