/** Which terms apply to a measurement: of the rules that match it, the last that sets a key wins, key by key. */
import type { Place } from '../model/evaluation.js';
import type { Rule, Terms } from '../model/policy.js';
import { matchesId } from './glob.js';

const NO_TERMS: Terms = {
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

/** The terms of the measurement in this place. */
export function termsFor(rules: readonly Rule[], place: Place): Terms {
  return rules.filter((rule) => matchesId(rule.match, place)).reduce(laid, NO_TERMS);
}

/** Rules that match none of the places: each is a hole in the gate that its author does not see. */
export function unusedRules(rules: readonly Rule[], places: readonly Place[]): readonly Rule[] {
  return rules.filter((rule) => !places.some((place) => matchesId(rule.match, place)));
}
