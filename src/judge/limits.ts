/**
 * Absolute bounds on a value. Each comparison is written so that what is not a number fails it.
 * With a standard error, a value within its bound by less than noise is at risk: the one-sided 99 % bound tells.
 */
import type { Terms } from '../model/policy.js';
import type { Reason } from '../model/reason.js';
import { normalQuantile } from '../stats/normal.js';
import { wilson } from '../stats/wilson.js';
import { type Claim, isProportion } from './unpaired.js';

const ONE_SIDED = 0.99;

/** The reasons for which the value breaks its limits; none where it keeps them. */
export function brokenLimits(value: number, { min, max }: Terms): readonly Reason[] {
  const reasons: Reason[] = [];
  if (min !== null && !(value >= min)) reasons.push({ kind: 'below-min', value, min });
  if (max !== null && !(value <= max)) reasons.push({ kind: 'above-max', value, max });
  return reasons;
}

export function hasLimits(terms: Terms): boolean {
  return terms.min !== null || terms.max !== null;
}

function noiseBounds(side: Claim): readonly [number, number] | null {
  if (side.standardError === null) return null;
  if (isProportion(side)) return wilson(side.value * side.n, side.n, 1 - 2 * (1 - ONE_SIDED));
  const half = normalQuantile(ONE_SIDED) * side.standardError;
  return [side.value - half, side.value + half];
}

/** The limits that the value keeps, but that its true value may well break. */
export function riskyLimits(side: Claim, terms: Terms): readonly Reason[] {
  const bounds = noiseBounds(side);
  if (bounds === null) return [];
  const [low, high] = bounds;
  const reasons: Reason[] = [];
  if (terms.min !== null && low < terms.min) reasons.push({ kind: 'at-risk', bound: low, limit: terms.min });
  if (terms.max !== null && high > terms.max)
    reasons.push({ kind: 'at-risk', bound: high, limit: terms.max });
  return reasons;
}
