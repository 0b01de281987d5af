/** One base value and no measure of noise: only the size of the change is known, so no p value exists. */
import type { Case, Comparison } from './comparison.js';
import { loss } from './orientation.js';

export function compareSingle(given: Case): Comparison {
  return {
    evidence: 'single-base',
    method: 'point',
    loss: loss(given.orientation, given.base.value, given.head.value),
    p: null,
    pBetter: null,
    interval: null,
    minimumDetectableChange: null,
    lost: null,
    won: null,
    level: null,
    baseAlreadyLow: null,
  };
}
