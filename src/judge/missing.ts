/** What head ought to have and has not: base's measurements, and those that the configuration requires. */
import type { Measurement, Place } from '../model/evaluation.js';
import { measurementId, placeOf } from '../model/identity.js';
import type { Verdict } from '../model/report.js';
import { matchesId } from './glob.js';
import { hasLimits } from './limits.js';
import { orientationOf } from './orientation.js';
import { limitsOf, reportedValue } from './reported.js';
import { termsFor } from './rules.js';
import { severityOfMissing } from './severity.js';
import type { Trial } from './trial.js';

function missing(trial: Trial, base: Measurement, required: boolean): Verdict {
  const terms = termsFor(trial.rules, base);
  const id = measurementId(base);
  return {
    id,
    suite: base.suite,
    metric: base.metric,
    labels: base.labels,
    direction: orientationOf(base, terms)?.direction ?? null,
    unit: base.unit,
    outcome: 'missing',
    severity: required ? 'fail' : severityOfMissing(base, terms),
    head: null,
    base: trial.base.has(id) ? reportedValue(base) : null,
    change: null,
    againstAnchor: null,
    limits: limitsOf(terms),
    minimumDetectableChange: null,
    reasons: [{ kind: 'absent', required }],
    trend: trial.series.get(id) ?? [],
  };
}

/** A measurement of which nothing but the place is known: one that is required by name. */
function unseen(place: Place): Measurement {
  const nothing = { value: null, invalid: null, n: null, standardError: null, interval: null };
  return { ...place, ...nothing, direction: null, unit: null };
}

/** A suite that this run evaluated, or any suite where the run was to evaluate all. */
function expected(trial: Trial, suite: string): boolean {
  return !trial.partial || trial.head.some((measurement) => measurement.suite === suite);
}

function wasJudged(trial: Trial, base: Measurement): boolean {
  const terms = termsFor(trial.rules, base);
  return orientationOf(base, terms) !== null || hasLimits(terms);
}

export function missingVerdicts(trial: Trial): readonly Verdict[] {
  const present = new Set(trial.head.map(measurementId));
  const absent = [...trial.base.values()].filter((base) => !present.has(measurementId(base)));
  const isRequired = (place: Place) => trial.required.some((glob) => matchesId(glob, place));
  const gone = absent.filter(
    (base) => expected(trial, base.suite) && (isRequired(base) || wasJudged(trial, base)),
  );
  const known: readonly Place[] = [...trial.head, ...gone];
  const unmet = trial.required
    .filter((glob) => !known.some((place) => matchesId(glob, place)))
    .map((glob) => placeOf(glob) ?? { suite: glob, metric: '*', labels: {} })
    .filter((place) => expected(trial, place.suite));
  return [
    ...gone.map((base) => missing(trial, base, isRequired(base))),
    ...unmet.map((place) => missing(trial, unseen(place), true)),
  ];
}
