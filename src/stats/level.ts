/**
 * Where a series stands now, and how much one more run may differ from that.
 *
 *   level: the decaying mean of the last segment alone
 *   scale: one-step residuals inside all segments, a degree of freedom less for every step found and spike replaced
 *
 * That the level is of the last segment and the noise of all of them keeps power right after an accepted change.
 *
 * Source: the pieces are named in noise, spikes, segments, decaying-mean and residuals; noise pooled over segments as
 * in the lookback z score of conbench.
 *
 * Example: .85 .84 .86 .855 .845 .85 .842 .858: one segment, reference 0.8501801, effective count 7.5647473, scale
 * 0.0074730 with 7 degrees of freedom.
 */
import { type DecayingMean, decayingMean } from './decaying-mean.js';
import { successiveNoise } from './noise.js';
import { predictionResidual, predictionResiduals, residualScale } from './residuals.js';
import { segmentStarts } from './segments.js';
import { withoutSpikes } from './spikes.js';

const FEWEST_VALUES = 2;
/** A last segment below this is a step seen once or twice: it may be noise after all. */
const SETTLED = 3;

export interface LevelOptions {
  /** Indices into `values` where a new segment must start, such as accepted changes; in any order. */
  readonly boundaries: readonly number[];
  /** Only so many of the newest values count. */
  readonly window: number;
}

/** Indices are into the values that were given, not into the window. */
export interface Level extends DecayingMean {
  /** Standard deviation of one run. */
  readonly scale: number;
  /** Of the scale; 0 where every segment has a single value, and then the scale says nothing. */
  readonly degreesOfFreedom: number;
  /** All one-step residuals, oldest first, also those too far out to count for the scale. */
  readonly residuals: readonly number[];
  /** How many steps were found, those that somebody accepted apart, and how many spikes were replaced. */
  readonly chosen: number;
  /** How many values were used. */
  readonly count: number;
  /** Where the segments start, ascending. */
  readonly starts: readonly number[];
  /** Where the last of them starts. */
  readonly segmentStart: number;
  /** Spikes, which count neither for the scale nor, but for a stand-in, for the level. */
  readonly excluded: readonly number[];
  /** The newest value. */
  readonly latest: number;
  /** The newest value against those before it in its segment, on the scale of one run; `null` where it is the first. */
  readonly latestResidual: number | null;
  /** The level before a step that was seen only once or twice and that nobody accepted, else `null`. */
  readonly previous: DecayingMean | null;
}

/** The level before an unsettled last segment. An accepted step is settled from its first run on. */
function previousLevel(values: readonly number[], starts: readonly number[], hard: readonly number[]) {
  const last = starts.at(-1) ?? 0;
  const before = starts.at(-2);
  if (before === undefined || values.length - last >= SETTLED || hard.includes(last)) return null;
  return decayingMean(values.slice(before, last));
}

/** The level of a series, oldest first; `null` with fewer than two values. */
export function historyLevel(values: readonly number[], { boundaries, window }: LevelOptions): Level | null {
  const offset = Math.max(0, values.length - window);
  const recent = values.slice(offset);
  const latest = recent.at(-1);
  if (latest === undefined || recent.length < FEWEST_VALUES) return null;
  const inside = new Set(boundaries.map((index) => index - offset));
  const hard = [...inside].filter((index) => index > 0 && index < recent.length).sort((a, b) => a - b);
  const surroundings = { noise: successiveNoise(recent), boundaries: hard };
  const { values: cleaned, spikes } = withoutSpikes(recent, surroundings);
  const starts = segmentStarts(cleaned, surroundings);
  const segmentStart = starts.at(-1) ?? 0;
  const segment = cleaned.slice(segmentStart);
  const residuals = predictionResiduals({ values: cleaned, starts, excluded: spikes });
  const chosen = starts.length - 1 - hard.length + spikes.length;
  return {
    ...decayingMean(segment),
    ...residualScale(residuals, chosen),
    residuals,
    chosen,
    count: recent.length,
    starts: starts.map((start) => start + offset),
    segmentStart: segmentStart + offset,
    excluded: spikes.map((index) => index + offset),
    latest,
    latestResidual: predictionResidual(segment),
    previous: previousLevel(cleaned, starts, hard),
  };
}
