/**
 * From the size of a change and how sure it is to an outcome. A regression must be both: larger than the margin,
 * and beyond noise after correction over the report. What noise could hide is inconclusive, never passed in silence.
 */
import type { Decision } from '../model/policy.js';
import type { Reason } from '../model/reason.js';
import type { Outcome } from '../model/report.js';
import type { Comparison } from './comparison.js';
import type { Posterior } from './posterior.js';
import type { Scale } from './scale.js';

export interface Decided {
  readonly outcome: Outcome;
  readonly reasons: readonly Reason[];
}

/** Losses are differences of decimal fractions: 0.90 − 0.88 must not count as more than 0.02. */
const ROUNDING = 1e-12;

export function exceeds(size: number, bound: number): boolean {
  return size - bound > ROUNDING * Math.max(1, Math.abs(bound));
}

/** Whether a size is at least the bound, but for rounding; never where either is not a number. */
export function reaches(size: number, bound: number): boolean {
  return bound - size <= ROUNDING * Math.max(1, Math.abs(size));
}

function decided(outcome: Outcome, reason: Reason): Decided {
  return { outcome, reasons: [reason] };
}

/** What one comparison without any measure of noise can say. `records` is how many base values there are. */
export function decideByPoint(comparison: Comparison, scale: Scale, records: number): Decided {
  const { loss } = comparison;
  if (scale.tolerated) {
    const tolerance = scale.margin;
    return exceeds(loss, tolerance)
      ? decided('regressed', { kind: 'beyond-tolerance', loss, tolerance })
      : decided('passed', { kind: 'within-tolerance', loss, tolerance });
  }
  const { limit } = scale;
  if (exceeds(loss, limit)) return decided('regressed', { kind: 'beyond-practical-limit', loss, limit });
  if (exceeds(loss, scale.warning)) return decided('suspected', { kind: 'possible-loss', loss, limit });
  if (exceeds(-loss, limit)) return decided('improved', { kind: 'practical-gain', gain: -loss, limit });
  return decided('inconclusive', { kind: 'no-noise-estimate', records, needed: 5 });
}

/** A comparison with a p value, and that p after correction. */
export interface Tested {
  readonly comparison: Comparison;
  readonly p: number;
  readonly pAdjusted: number;
}

/** What a comparison with a measure of noise says. */
export function decideByTest(tested: Tested, scale: Scale, decision: Decision): Decided {
  const { comparison, p, pAdjusted } = tested;
  const { margin } = scale;
  const large = comparison.loss > 0 && reaches(comparison.loss, margin);
  const sure = pAdjusted <= decision.alpha;
  if (large && sure) return decided('regressed', { kind: 'significant-loss', p, pAdjusted, margin });
  if (large && pAdjusted <= decision.alphaWarn) {
    return decided('suspected', { kind: 'warning-level-loss', p, pAdjusted, margin });
  }
  if (comparison.loss > 0 && sure) return decided('passed', { kind: 'within-margin', p, margin });
  const better = comparison.pBetter;
  const gained = better !== null && better <= decision.alpha && reaches(-comparison.loss, margin);
  if (gained && comparison.loss < 0)
    return decided('improved', { kind: 'significant-gain', p: better, margin });
  const reach = comparison.minimumDetectableChange;
  if (reach !== null && exceeds(reach, scale.limit)) {
    return decided('inconclusive', {
      kind: 'underpowered',
      minimumDetectableChange: reach,
      limit: scale.limit,
      examples: null,
      runs: null,
      repeats: null,
      price: null,
    });
  }
  return decided('passed', { kind: 'no-loss', p });
}

/** The same by the posterior probability of a loss beyond the margin; `pAdjusted` is what is left to 1 after correction. */
export function decideByPosterior(
  tested: Tested,
  { scale, decision }: { readonly scale: Scale; readonly decision: Decision },
  posterior: Posterior,
): Decided {
  const { comparison, pAdjusted } = tested;
  const reason: Reason = {
    kind: 'posterior',
    ...posterior,
    adjusted: 1 - pAdjusted,
    needed: 1 - decision.alpha,
    margin: scale.margin,
  };
  const worse = comparison.loss > 0;
  if (worse && pAdjusted <= decision.alpha) return decided('regressed', reason);
  if (worse && pAdjusted <= decision.alphaWarn) return decided('suspected', reason);
  // No p value turns anything red here; gains and what is too little data to tell stay what they are.
  const other = decideByTest({ ...tested, pAdjusted: 1 }, scale, decision);
  return { outcome: other.outcome, reasons: [...other.reasons, reason] };
}
