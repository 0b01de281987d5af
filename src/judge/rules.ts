/** Which terms apply to a measurement: of the rules that match it, the last that sets a key wins, key by key. */
import { fault } from '../failure/catalogue.js';
import type { Fault } from '../failure/failure.js';
import { nearest } from '../failure/nearest.js';
import type { Measurement, Place } from '../model/evaluation.js';
import { measurementId, placeOf } from '../model/identity.js';
import type { Rule, Terms } from '../model/policy.js';
import { matchesId } from './glob.js';
import { orientationOf } from './orientation.js';
import type { Trial } from './trial.js';

export const NO_TERMS: Terms = {
  min: null,
  max: null,
  target: null,
  maxDrop: null,
  maxRise: null,
  direction: null,
  severity: null,
};

function laid(terms: Terms, rule: Rule): Terms {
  return {
    min: rule.min ?? terms.min,
    max: rule.max ?? terms.max,
    target: rule.target ?? terms.target,
    maxDrop: rule.maxDrop ?? terms.maxDrop,
    maxRise: rule.maxRise ?? terms.maxRise,
    direction: rule.direction ?? terms.direction,
    severity: rule.severity ?? terms.severity,
  };
}

/** Whether a rule is about the measurement in this place. */
export function speaksOf({ match, ofAnyColumn }: Pick<Rule, 'match' | 'ofAnyColumn'>, place: Place): boolean {
  return matchesId(match, place) || (ofAnyColumn === true && matchesId(`${match}(*)`, place));
}

/** The terms of the measurement in this place. */
export function termsFor(rules: readonly Rule[], place: Place): Terms {
  return rules.filter((rule) => speaksOf(rule, place)).reduce(laid, NO_TERMS);
}

/** Faults of rules that can have no effect on this trial. Places that are `unnamed` can be matched, and are never told of. */
export function ruleFaults(trial: Trial, unnamed: readonly Place[] = []): readonly Fault[] {
  const places: readonly Measurement[] = [...trial.head, ...trial.base.values()];
  const known = knownPlaces(trial);
  return trial.rules.flatMap((rule): Fault[] => {
    const matched = known.filter((place) => speaksOf(rule, place));
    const isUnnamed = unnamed.some((place) => speaksOf(rule, place));
    if (matched.length === 0 && !isUnnamed && !trial.partial) {
      const near = nearest(rule.match, known.map(measurementId));
      return [fault('CONFIG_RULE_UNUSED', rule.where, { match: rule.match, nearest: near })];
    }
    const measured = places.filter((place) => speaksOf(rule, place));
    return [...directionFaults(rule, measured, trial.rules), ...reachFaults(rule, measured)];
  });
}

/** Every place of head, base and history. */
export function knownPlaces(trial: Trial): readonly Place[] {
  return [...trial.head, ...trial.base.values(), ...seriesPlaces(trial)];
}

function seriesPlaces(trial: Trial): readonly Place[] {
  return [...trial.series.keys()].map(placeOf).filter((place) => place !== null);
}

/** What of a rule no share from 0 to 1 can reach: 5 is meant as points or percent there, and would hold nothing. */
function beyondShares({ min, max, maxDrop, maxRise }: Rule): readonly string[] {
  const limits = { min, max };
  const tolerances = { 'max-drop': maxDrop, 'max-rise': maxRise };
  return [
    ...Object.entries(limits).flatMap(([key, limit]) =>
      limit !== null && limit > 1 ? `${key}: ${limit}` : [],
    ),
    ...Object.entries(tolerances).flatMap(([key, tolerance]) =>
      tolerance?.kind === 'absolute' && tolerance.value >= 1 ? `${key}: ${tolerance.text}` : [],
    ),
  ];
}

/** Where all that a rule is about are shares. */
function reachFaults(rule: Rule, matched: readonly Measurement[]): readonly Fault[] {
  const [first] = matched;
  if (first === undefined || !matched.every(({ unit }) => unit === 'fraction')) return [];
  const id = measurementId(first);
  return beyondShares(rule).map((term) =>
    fault('RULE_OUT_OF_REACH', rule.where, { match: rule.match, term, id }),
  );
}

/** A tolerance says "how much worse": it means nothing on measurements of which nobody knows what is worse. */
function directionFaults(
  rule: Rule,
  matched: readonly Measurement[],
  rules: readonly Rule[],
): readonly Fault[] {
  const tolerates = rule.maxDrop !== null || rule.maxRise !== null;
  if (!tolerates || matched.length === 0) return [];
  const blind = matched.filter((place) => orientationOf(place, termsFor(rules, place)) === null);
  if (blind.length < matched.length) return [];
  return [
    fault('RULE_NEEDS_DIRECTION', rule.where, {
      match: rule.match,
      ids: blind.slice(0, 5).map(measurementId),
    }),
  ];
}
