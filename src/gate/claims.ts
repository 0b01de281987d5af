/**
 * What a file says of the noise of its own values is believed only where it can be true. What can't is left out and
 * told: weaker evidence decides then, which is better than a sure verdict from a wrong figure.
 */
import { fault } from '../failure/catalogue.js';
import type { Fault } from '../failure/failure.js';
import type { Measurement } from '../model/evaluation.js';
import { measurementId } from '../model/identity.js';

/** Between a 95 % interval and its standard error. */
const NORMAL = 1.96;
/** Intervals of other levels and other methods differ by less than this factor. */
const APART = 3;
/** Clustered standard errors are larger than those of single examples, but not by so much. */
const CLUSTERING = 10;

/** Why the standard error can't be one, or `null`. */
function doubtOfError({ value, n, unit, standardError, interval }: Measurement): string | null {
  if (standardError === null || value === null) return null;
  const possible = standardError >= 0 && Number.isFinite(standardError);
  if (!possible) return `a standard error of ${standardError}, which can't be one`;
  const between = unit === 'fraction' && value > 0 && value < 1;
  if (standardError === 0 && (between || n === 1)) return 'a standard error of 0, which measures no noise';
  // No n values from 0 to 1 of this mean spread more than as many zeros and ones.
  const most = between && n !== null && n > 1 ? Math.sqrt((value * (1 - value)) / (n - 1)) : null;
  if (most !== null && standardError > CLUSTERING * most)
    return `a standard error of ${standardError}, and ${n} shares of this mean can't have one above ${most.toPrecision(3)}`;
  const half = interval === null ? null : (interval[1] - interval[0]) / 2 / NORMAL;
  const agree = half === null || (half <= APART * standardError && standardError <= APART * half);
  return agree ? null : `a standard error of ${standardError} that its own interval contradicts`;
}

function doubtOfInterval({ value, interval }: Measurement): string | null {
  if (interval === null || value === null) return null;
  const [low, high] = interval;
  const around = low <= value && value <= high;
  return around ? null : `an interval from ${low} to ${high}, in which its value of ${value} does not lie`;
}

export interface Believed {
  readonly measurements: readonly Measurement[];
  readonly notices: readonly Fault[];
}

/** The measurements without claims that can't be true, and a notice for each of those. */
export function believed(measurements: readonly Measurement[]): Believed {
  const notices: Fault[] = [];
  const kept = measurements.map((measurement) => {
    const ofInterval = doubtOfInterval(measurement);
    const sound = ofInterval === null ? measurement : { ...measurement, interval: null };
    const ofError = doubtOfError(sound);
    for (const doubt of [ofInterval, ofError])
      if (doubt !== null)
        notices.push(fault('CLAIM_DOUBTED', null, { id: measurementId(measurement), doubt }));
    // Of an interval and an error that disagree neither is known to be the right one.
    return ofError === null ? sound : { ...sound, standardError: null, interval: null };
  });
  return { measurements: kept, notices };
}
