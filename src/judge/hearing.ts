/** One measurement's case: its terms, its orientation, and the comparison with base where there is one. */
import type { Measurement } from '../model/evaluation.js';
import { measurementId } from '../model/identity.js';
import type { Terms } from '../model/policy.js';
import type { Severity } from '../model/report.js';
import { type Compared, compare } from './compare.js';
import type { Standing } from './comparison.js';
import { matchesId } from './glob.js';
import { hasLimits } from './limits.js';
import { type Orientation, orientationOf } from './orientation.js';
import { type Scale, scaleOf, toleranceOf } from './scale.js';
import { severityOf } from './severity.js';
import type { Trial } from './trial.js';

export interface Hearing {
  readonly id: string;
  readonly head: Measurement;
  readonly base: Measurement | null;
  readonly terms: Terms;
  readonly severity: Severity;
  readonly orientation: Orientation | null;
  /** `null` where either side has no finite number, or there is no base. */
  readonly compared: (Compared & { readonly scale: Scale }) | null;
  readonly series: readonly number[];
}

/** The value as a standing, where it is a finite number. */
function standingOf(measurement: Measurement): Standing | null {
  if (measurement.value === null || !Number.isFinite(measurement.value)) return null;
  return { value: measurement.value, n: measurement.n, standardError: measurement.standardError };
}

/** The hearing, or `null` for a measurement of unknown direction that no limit bounds and nothing requires. */
export function hear(trial: Trial, head: Measurement, terms: Terms): Hearing | null {
  const orientation = orientationOf(head, terms);
  const required = trial.required.some((glob) => matchesId(glob, head));
  if (orientation === null && !hasLimits(terms) && !required) return null;
  const id = measurementId(head);
  const base = trial.base.get(id) ?? null;
  const series = trial.series.get(id) ?? [];
  const severity = required ? 'fail' : severityOf(head, terms);
  const hearing = { id, head, base, terms, severity, orientation, series };
  const standing = standingOf(head);
  const against = base === null ? null : standingOf(base);
  if (orientation === null || standing === null || against === null || unitsDiffer(head, base)) {
    return { ...hearing, compared: null };
  }
  const scale = scaleOf(head.unit, against.value, toleranceOf(terms, orientation));
  const compared = compare({
    orientation,
    unit: head.unit,
    head: standing,
    base: against,
    paired: trial.paired.get(id) ?? null,
    series,
    boundaries: trial.boundaries.get(id) ?? [],
    scale,
    alpha: trial.decision.alpha,
  });
  return { ...hearing, compared: { ...compared, scale } };
}

/** A fraction against a percentage: the same name, another scale. */
export function unitsDiffer(head: Measurement, base: Measurement | null): boolean {
  return base !== null && base.unit !== null && head.unit !== null && base.unit !== head.unit;
}
