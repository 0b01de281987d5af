/**
 * Whether scores come true as often as in base: the reliability curve of both sides over 15 bins of equal width, as
 * `expected_calibration_error` has them.
 *
 *   gap of a bin  mean outcome − mean score,   se² = variance of (outcome − score) / n
 *   X² = Σ (gap_h − gap_b)² / (se_h² + se_b²) over bins with enough examples on both sides, chi-square with so many df
 *
 * Source: scikit-learn `calibration_curve` (uniform bins); the test is that of D. W. Hosmer, S. Lemeshow, Applied Logistic
 * Regression (1989), 5.2.2, for the difference of two curves.
 */
import type { CalibrationBin, CalibrationSide } from '../model/quality.js';
import { chiSquareTail } from '../stats/chi-square.js';
import { type Candidate, PLAIN } from './candidate.js';

export const CALIBRATION_BINS = 15;
/** Ours: a calibration error that grew or fell by 2 and 5 points. */
const LIMITS = [0.02, 0.05] as const;

/** Of each example how sure, whether it came true, and how much it weighs. */
export interface Reliability {
  readonly sure: Float64Array;
  readonly right: Uint8Array;
  readonly weights: Float64Array | null;
  /** How many examples they are worth. */
  readonly n: number;
}

/** Sums over the examples of each bin. */
interface Sums {
  readonly weight: Float64Array;
  readonly score: Float64Array;
  readonly outcome: Float64Array;
  readonly squares: Float64Array;
  readonly total: number;
}

function sumsOf({ sure, right, weights }: Reliability): Sums {
  const [weight, score, outcome, squares] = [0, 1, 2, 3].map(() => new Float64Array(CALIBRATION_BINS));
  const add = (sums: Float64Array | undefined, bin: number, amount: number): void => {
    if (sums !== undefined) sums[bin] = (sums[bin] ?? 0) + amount;
  };
  let total = 0;
  for (let row = 0; row < sure.length; row++) {
    const p = sure[row] ?? 0;
    const came = right[row] ?? 0;
    const counts = weights === null ? 1 : (weights[row] ?? 0);
    const bin = Math.max(0, Math.ceil(p * CALIBRATION_BINS) - 1);
    add(weight, bin, counts);
    add(score, bin, counts * p);
    add(outcome, bin, counts * came);
    add(squares, bin, counts * (came - p) ** 2);
    total += counts;
  }
  const none = new Float64Array(CALIBRATION_BINS);
  return {
    weight: weight ?? none,
    score: score ?? none,
    outcome: outcome ?? none,
    squares: squares ?? none,
    total,
  };
}

/** Σ w/W · |mean outcome − mean score|. */
function errorOf({ score, outcome, total }: Sums): number {
  return outcome.reduce((sum, came, bin) => sum + Math.abs(came - (score[bin] ?? 0)), 0) / total;
}

/** A bin of so few examples would tell of single ones. */
function sideOf({ weight, score, outcome }: Sums, bin: number, least: number): CalibrationSide {
  const n = weight[bin] ?? 0;
  if (!(n >= least && n > 0)) return { n, score: null, outcome: null };
  return { n, score: (score[bin] ?? 0) / n, outcome: (outcome[bin] ?? 0) / n };
}

/** The gap of a bin and its squared standard error. `scale` makes examples of weights. */
function gapOf({ weight, score, outcome, squares }: Sums, bin: number, scale: number) {
  const n = weight[bin] ?? 0;
  const gap = ((outcome[bin] ?? 0) - (score[bin] ?? 0)) / n;
  return { gap, square: Math.max(0, (squares[bin] ?? 0) / n - gap * gap) / (n * scale) };
}

/** What is known of the bins that both sides have enough of. */
function compared(base: Sums, head: Sums, { least, scales }: { least: number; scales: readonly number[] }) {
  let [statistic, df, most, mostMoved] = [0, 0, -1, 0];
  for (let bin = 0; bin < CALIBRATION_BINS; bin++) {
    const enough = (base.weight[bin] ?? 0) >= least && (head.weight[bin] ?? 0) >= least;
    if (!enough) continue;
    const [before, after] = [gapOf(base, bin, scales[0] ?? 1), gapOf(head, bin, scales[1] ?? 1)];
    const variance = before.square + after.square;
    const moved = after.gap - before.gap;
    if (!(variance > 0)) continue;
    statistic += moved ** 2 / variance;
    df += 1;
    const weighs = Math.abs(moved) * ((base.weight[bin] ?? 0) + (head.weight[bin] ?? 0));
    if (weighs > mostMoved) [most, mostMoved] = [bin, weighs];
  }
  return { statistic, df, most };
}

const border = (bin: number): number => bin / CALIBRATION_BINS;
const borderText = (bin: number): string => border(bin).toFixed(2);

/**
 * How far the calibration has moved; `null` where no bin has enough examples on both sides.
 * @param least the fewest examples of a bin that is told, at least 20.
 */
export function calibrationShift(
  { base, head }: { readonly base: Reliability; readonly head: Reliability },
  column: string | null,
  least: number,
): Candidate | null {
  const [before, after] = [sumsOf(base), sumsOf(head)];
  const some = before.total > 0 && after.total > 0;
  if (!some) return null;
  const scales = [base.n / before.total, head.n / after.total];
  const { statistic, df, most } = compared(before, after, { least: Math.max(20, least), scales });
  if (df === 0 || most < 0) return null;
  const bins = Array.from({ length: CALIBRATION_BINS }, (_, bin): CalibrationBin => {
    const [ofBase, ofHead] = [sideOf(before, bin, least), sideOf(after, bin, least)];
    return { from: border(bin), to: border(bin + 1), base: ofBase, head: ofHead };
  });
  const [was, is] = [errorOf(before), errorOf(after)];
  return {
    ...PLAIN,
    what: 'calibration',
    column,
    part: 'score',
    label: `${borderText(most)}–${borderText(most + 1)}`,
    base: was,
    head: is,
    unit: 'fraction',
    examples: { base: base.n, head: head.n },
    test: 'chi-square',
    statistic,
    p: chiSquareTail(statistic, df),
    bins: bins.filter(({ base: one, head: other }) => one.n > 0 || other.n > 0),
    effect: Math.abs(is - was),
    limits: LIMITS,
    fact: false,
  };
}
