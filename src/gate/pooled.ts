/** Measurements of several runs of one evaluation become their means: no run counts more for being the last one. */
import type { Measurement } from '../model/evaluation.js';
import { measurementId } from '../model/identity.js';

interface Weighed {
  readonly value: number;
  /** How many runs it is the mean of. */
  readonly runs: number;
}

function meanOf(values: readonly Weighed[]): number {
  const origin = values[0]?.value ?? 0;
  const total = values.reduce((sum, { runs }) => sum + runs, 0);
  return origin + values.reduce((sum, { value, runs }) => sum + runs * (value - origin), 0) / total;
}

/** What all runs tell; `null` where one does not. */
function allOf(
  runs: readonly Measurement[],
  what: (run: Measurement) => number | null,
): readonly Weighed[] | null {
  const known = runs.flatMap((run) => {
    const value = what(run);
    return value === null ? [] : [{ value, runs: run.runs ?? 1 }];
  });
  return known.length === runs.length ? known : null;
}

/**
 * As many independent runs as are as sure as the mean of these. Runs that agree to the last digit may be one that was
 * copied, taken from a cache or never random at all, so that they count as one, of all their weight:
 * (Σ w)² / Σ (w² / r) over the distinct values, w the runs with that value and r those of them that count.
 */
export function independentRuns(values: readonly Weighed[]): number {
  const byValue = new Map<number, { weight: number; runs: number }>();
  for (const { value, runs } of values) {
    const found = byValue.get(value) ?? { weight: 0, runs: 0 };
    byValue.set(value, { weight: found.weight + runs, runs: Math.max(found.runs, runs) });
  }
  const groups = [...byValue.values()];
  const total = groups.reduce((sum, { weight }) => sum + weight, 0);
  return total ** 2 / groups.reduce((sum, { weight, runs }) => sum + weight ** 2 / runs, 0);
}

/**
 * One of several runs: their mean. The runs are of the same examples, so that n stays, and a standard error, which is of
 * those examples, does not shrink. A run that has no number leaves none.
 */
function together(runs: readonly Measurement[], first: Measurement): Measurement {
  if (runs.length === 1) return first;
  const { runs: _, ...alike } = first;
  const values = allOf(runs, ({ value }) => value);
  const squares = allOf(runs, ({ standardError }) => (standardError === null ? null : standardError ** 2));
  const sizes = new Set(runs.map(({ n }) => n));
  const count = values === null ? 1 : independentRuns(values);
  return {
    ...alike,
    value: values === null ? null : meanOf(values),
    invalid: runs.find(({ value }) => value === null)?.invalid ?? null,
    n: sizes.size === 1 ? first.n : null,
    standardError: squares === null || values === null ? null : Math.sqrt(meanOf(squares)),
    interval: null,
    ...(count === 1 ? {} : { runs: count }),
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
