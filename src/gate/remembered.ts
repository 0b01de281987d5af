/** A recorded measurement as one that can be judged: what its name says completes it. */
import { describeMeasurement } from '../metrics/describe.js';
import type { Measurement } from '../model/evaluation.js';
import type { RecordedMeasurement } from '../model/history.js';
import { placeOf } from '../model/identity.js';

/** `null` where the id names no place. */
export function remembered(recorded: RecordedMeasurement): Measurement | null {
  const place = placeOf(recorded.id);
  if (place === null) return null;
  const { value, n, standardError, runs } = recorded;
  const invalid = value === null ? 'no finite number in the record' : null;
  return describeMeasurement({
    ...place,
    value,
    invalid,
    n,
    standardError,
    interval: null,
    direction: null,
    unit: null,
    ...(runs === undefined ? {} : { runs }),
  });
}
