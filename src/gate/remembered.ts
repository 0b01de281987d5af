/** What records remember, as measurements. */
import type { ChosenBase } from '../history/base.js';
import { describeMeasurement } from '../metrics/describe.js';
import type { Measurement } from '../model/evaluation.js';
import type { RecordedMeasurement } from '../model/history.js';
import { placeOf } from '../model/identity.js';

/** `null` where the id is none. */
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

/** The measurements of every suite, by id, from the record that was chosen for it. */
export function valuesOfBases(bases: ReadonlyMap<string, ChosenBase>): ReadonlyMap<string, Measurement> {
  const values = new Map<string, Measurement>();
  for (const [suite, { record }] of bases) {
    for (const recorded of record.measurements) {
      const measurement = remembered(recorded);
      if (measurement?.suite === suite) values.set(recorded.id, measurement);
    }
  }
  return values;
}
