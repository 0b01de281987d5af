/** Measurements of several runs of one evaluation become their means: no run counts more for being the last one. */
import type { Measurement } from '../model/evaluation.js';
import { measurementId } from '../model/identity.js';

function meanOf(values: readonly number[]): number {
  const [origin = 0] = values;
  return origin + values.reduce((sum, value) => sum + (value - origin), 0) / values.length;
}

/** The mean of all, where every value is known; `null` where one is not. */
function allOf(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === values.length ? meanOf(known) : null;
}

/**
 * One of several runs: their mean. The runs are of the same examples, so that n stays, and a standard error, which is of
 * those examples, does not shrink. A run that has no number leaves none.
 */
function together(runs: readonly Measurement[], first: Measurement): Measurement {
  if (runs.length === 1) return first;
  const bad = runs.find(({ value }) => value === null);
  const squares = allOf(
    runs.map(({ standardError }) => (standardError === null ? null : standardError ** 2)),
  );
  const sizes = new Set(runs.map(({ n }) => n));
  return {
    ...first,
    value: bad === undefined ? allOf(runs.map(({ value }) => value)) : null,
    invalid: bad?.invalid ?? null,
    n: sizes.size === 1 ? first.n : null,
    standardError: squares === null || bad !== undefined ? null : Math.sqrt(squares),
    interval: null,
  };
}

/** One measurement an id, in the order in which the ids first stand. */
export function pooled(measurements: readonly Measurement[]): readonly Measurement[] {
  const byId = new Map<string, Measurement[]>();
  for (const measurement of measurements) {
    const id = measurementId(measurement);
    const runs = byId.get(id);
    if (runs === undefined) byId.set(id, [measurement]);
    else runs.push(measurement);
  }
  return [...byId.values()].flatMap((runs) => {
    const [first] = runs;
    return first === undefined ? [] : [together(runs, first)];
  });
}
