/** What the examples of a suite yield: loaded only where there are any. */
import { type ExampleMeasurements, measureExamples } from '../metrics/measure.js';
import { measureSlices } from '../metrics/measure-slices.js';
import type { Examples, Suite } from '../model/evaluation.js';
import { measurementId } from '../model/identity.js';
import type { Wanted } from './measure.js';
import { independentRuns } from './pooled.js';

/** Of all examples, and of each declared slice of them. */
export function measuredExamples(
  suite: string,
  examples: Examples,
  { metrics, slices }: Wanted,
): ExampleMeasurements {
  const whole = measureExamples(examples, metrics);
  if (slices === null) return whole;
  const narrowed = measureSlices({ suite, examples }, metrics, slices);
  return {
    measurements: [...whole.measurements, ...narrowed.measurements],
    notices: [...whole.notices, ...narrowed.notices],
  };
}

/**
 * How many runs a measurement of pooled examples is the mean of, by id, where they are several: each run is measured by
 * itself, since runs that agree in a metric to the last digit may differ in another.
 */
export function runsOf(
  { name }: Suite,
  examples: Examples,
  wanted: Wanted,
): ReadonlyMap<string, { readonly runs: number }> {
  const values = new Map<string, { value: number; runs: number }[]>();
  for (const table of examples.runs ?? []) {
    for (const measurement of measuredExamples(name, { ...examples, table }, wanted).measurements) {
      const id = measurementId({ suite: name, ...measurement });
      const { value } = measurement;
      if (value !== null) values.set(id, [...(values.get(id) ?? []), { value, runs: 1 }]);
    }
  }
  const counts = [...values].map(([id, found]) => [id, { runs: independentRuns(found) }] as const);
  return new Map(counts.filter(([, { runs }]) => runs !== 1));
}
