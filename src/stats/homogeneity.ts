/**
 * Pearson's chi-square test that two samples of labels come from one distribution.
 *
 *   X² = Σ (O − E)² / E over both rows of the table,   E = row sum · column sum / total,   df = columns − 1
 *
 * A column whose smaller expected count is below 5 is put together with the other small ones, and these with the next
 * larger column until they are enough: the distribution of X² is not chi-square's otherwise.
 *
 * Source: K. Pearson, Philosophical Magazine 50 (1900) 157–175; the rule of 5: W. G. Cochran, Biometrics 10 (1954)
 * 417–451; `scipy.stats.chi2_contingency` without Yates' correction.
 *
 * Example: 30 20 50 against 20 35 45: X² = 6.3541, df = 2, p = 0.0417.
 */
import { chiSquareTail } from './chi-square.js';
import type { Histograms } from './population-stability.js';

const LEAST_EXPECTED = 5;

export interface Homogeneity {
  readonly statistic: number;
  readonly df: number;
  readonly p: number;
}

interface Column {
  readonly before: number;
  readonly after: number;
}

const sumOf = (weights: readonly number[]): number => weights.reduce((sum, weight) => sum + weight, 0);

/** Columns that are large enough, and the small ones as one. `least` is the smallest column that is. */
function pooled(columns: readonly Column[], least: number): readonly Column[] {
  const sorted = [...columns].sort((a, b) => b.before + b.after - (a.before + a.after));
  const kept = sorted.filter(({ before, after }) => before + after >= least);
  const small = sorted.slice(kept.length);
  if (small.length === 0) return kept;
  const total = (): Column => ({
    before: sumOf(small.map(({ before }) => before)),
    after: sumOf(small.map(({ after }) => after)),
  });
  let rest = total();
  while (rest.before + rest.after < least && kept.length > 0) {
    small.push(...kept.splice(-1));
    rest = total();
  }
  return [...kept, rest];
}

/** The test of counts; `null` where a sample is empty, or where all falls into one column. */
export function homogeneity({ expected, actual }: Histograms): Homogeneity | null {
  const [before, after] = [sumOf(expected), sumOf(actual)];
  const [total, fewer] = [before + after, Math.min(before, after)];
  if (!(fewer > 0) || !Number.isFinite(total)) return null;
  const count = Math.max(expected.length, actual.length);
  const all = Array.from({ length: count }, (_, i) => ({ before: expected[i] ?? 0, after: actual[i] ?? 0 }));
  const used = all.filter((column) => column.before + column.after > 0);
  const columns = pooled(used, (LEAST_EXPECTED * total) / fewer);
  if (columns.length < 2) return null;
  const statistic = columns.reduce((sum, column) => {
    const both = column.before + column.after;
    const [ofBefore, ofAfter] = [(both * before) / total, (both * after) / total];
    return sum + (column.before - ofBefore) ** 2 / ofBefore + (column.after - ofAfter) ** 2 / ofAfter;
  }, 0);
  const df = columns.length - 1;
  return { statistic, df, p: chiSquareTail(statistic, df) };
}
