/**
 * The stretches of a series between lasting steps.
 *
 *   1. the starts that minimise  Σ over segments of (Σ (x − mean)² + 3 ln(n) · noise²)
 *   2. while the weakest step has a two-sided t p above 0.001, it goes; variance and degrees of freedom (n − segments)
 *      are pooled within all segments
 *
 * Hard boundaries are always starts. Fewer than four values have no others.
 *
 * Source: optimal partitioning, B. Jackson et al., IEEE Signal Processing Letters 12 (2005) 105–108; the second test as
 * in M. Fleming et al., Hunter: using change point detection to hunt for performance regressions (ICPE 2023).
 *
 * Example: 0.80 0.80 0.81 0.80 0.90 0.90 0.91 0.90 with noise 0.008 has the starts 0 and 4.
 */
import type { Surroundings } from './spikes.js';
import { studentTail } from './student.js';

const FEWEST_VALUES = 4;
const PENALTY = 3;
const WEAK = 0.001;

/** Where the best last segment of every prefix starts; index n of the answer is for the first n values. */
function bestStarts(values: readonly number[], penalty: number, hard: ReadonlySet<number>): number[] {
  const cost = [0];
  const starts = [0];
  let first = 0;
  for (let end = 1; end <= values.length; end++) {
    // No segment reaches across a hard boundary.
    if (hard.has(end - 1)) first = end - 1;
    let best = Number.POSITIVE_INFINITY;
    let bestStart = end - 1;
    let mean = 0;
    let squares = 0;
    for (let start = end - 1; start >= first; start--) {
      // Welford's recurrence: no difference of large sums, so a constant series costs exactly 0.
      const value = values[start] ?? 0;
      const step = value - mean;
      mean += step / (end - start);
      squares += step * (value - mean);
      const total = (cost[start] ?? 0) + squares + penalty;
      // On a tie the longer segment, for the fewest steps.
      if (total <= best) {
        best = total;
        bestStart = start;
      }
    }
    cost.push(best);
    starts.push(bestStart);
  }
  return starts;
}

function partition(values: readonly number[], noise: number, hard: ReadonlySet<number>): number[] {
  const penalty = PENALTY * Math.log(values.length) * noise * noise;
  const best = bestStarts(values, penalty, hard);
  const starts: number[] = [];
  for (let end = values.length; end > 0; end = best[end] ?? 0) starts.unshift(best[end] ?? 0);
  return starts;
}

interface Segment {
  readonly count: number;
  readonly mean: number;
  readonly squares: number;
}

function summarise(segment: readonly number[]): Segment {
  const mean = segment.reduce((sum, value) => sum + value, 0) / segment.length;
  const squares = segment.reduce((sum, value) => sum + (value - mean) * (value - mean), 0);
  return { count: segment.length, mean, squares };
}

/** The two-sided p of the step between two segments, given the variance within all of them. */
function stepP(before: Segment, after: Segment, within: { variance: number; df: number }): number {
  const step = Math.abs(after.mean - before.mean);
  if (step === 0 || within.df === 0) return 1;
  const standardError = Math.sqrt(within.variance * (1 / before.count + 1 / after.count));
  return 2 * studentTail(step / standardError, within.df);
}

/** Two neighbours as one, by the rule for pooled sums of squares. */
function merged(before: Segment, after: Segment): Segment {
  const count = before.count + after.count;
  const step = after.mean - before.mean;
  return {
    count,
    mean: before.mean + (step * after.count) / count,
    squares: before.squares + after.squares + (step * step * before.count * after.count) / count,
  };
}

/** The position among the starts of the weakest step that may go, or `null` where all are strong or hard. */
function weakest(segments: readonly Segment[], starts: readonly number[], hard: ReadonlySet<number>) {
  const df = segments.reduce((sum, { count }) => sum + count, 0) - segments.length;
  const variance = segments.reduce((sum, segment) => sum + segment.squares, 0) / df;
  let position: number | null = null;
  let largest = WEAK;
  for (const [i, start] of starts.entries()) {
    const before = segments[i - 1];
    const after = segments[i];
    if (before === undefined || after === undefined || hard.has(start)) continue;
    const p = stepP(before, after, { variance, df });
    if (p > largest) {
      largest = p;
      position = i;
    }
  }
  return position;
}

/** The indices at which segments start, ascending, the first of them 0; for at least one value, oldest first. */
export function segmentStarts(values: readonly number[], { noise, boundaries }: Surroundings): number[] {
  const hard = new Set(boundaries);
  if (values.length < FEWEST_VALUES) return [0, ...hard];
  const starts = partition(values, noise, hard);
  const segments = starts.map((start, i) => summarise(values.slice(start, starts[i + 1])));
  for (let goes = weakest(segments, starts, hard); goes !== null; goes = weakest(segments, starts, hard)) {
    const [before, after] = segments.slice(goes - 1, goes + 1);
    if (before === undefined || after === undefined) break;
    segments.splice(goes - 1, 2, merged(before, after));
    starts.splice(goes, 1);
  }
  return starts;
}
