/** Worst first: what decides, then what warns, then what is open, then what is well. */
import type { Outcome, ReportedPolicy, Verdict } from '../model/report.js';

/** In the order in which they are shown among verdicts of the same weight. */
const FAILING: readonly Outcome[] = ['regressed', 'violated', 'missing', 'invalid', 'incomparable'];
const OTHER: readonly Outcome[] = ['suspected', 'inconclusive', 'waived', 'new', 'improved', 'passed'];

/** Outcomes with which a verdict of severity `fail` turns the gate red under this policy. */
export function failingOutcomes(failOn: ReportedPolicy['failOn']): readonly Outcome[] {
  if (failOn === 'inconclusive') return [...FAILING, 'suspected', 'inconclusive'];
  return failOn === 'suspected' ? [...FAILING, 'suspected'] : FAILING;
}

export function isFailing(verdict: Verdict, policy: ReportedPolicy): boolean {
  return verdict.severity === 'fail' && failingOutcomes(policy.failOn).includes(verdict.outcome);
}

/** Whether a reader should see the row without opening anything. */
export function isNotable(verdict: Verdict): boolean {
  return !['passed', 'improved', 'new'].includes(verdict.outcome);
}

function rank(verdict: Verdict): number {
  const bad = FAILING.indexOf(verdict.outcome);
  if (bad >= 0) return bad + (verdict.severity === 'fail' ? 0 : FAILING.length);
  return 2 * FAILING.length + OTHER.indexOf(verdict.outcome);
}

/** How far a value is on the wrong side of its limit, as a share of the limit. */
function overshoot(verdict: Verdict): number {
  return verdict.reasons.reduce((largest, reason) => {
    if (reason.kind === 'below-min') return Math.max(largest, share(reason.min - reason.value, reason.min));
    if (reason.kind === 'above-max') return Math.max(largest, share(reason.value - reason.max, reason.max));
    return largest;
  }, 0);
}

function share(size: number, whole: number): number {
  return whole === 0 ? Math.abs(size) : size / Math.abs(whole);
}

/** Size of the loss against the base, relative so that units don't matter; a gain is negative. */
function lossSize(verdict: Verdict): number {
  if (verdict.outcome === 'violated') return overshoot(verdict);
  const { change, direction, base } = verdict;
  if (change === null) return 0;
  const relative = change.relative ?? share(change.absolute, base?.value ?? 0);
  if (direction === 'higher') return -relative;
  return direction === 'lower' ? relative : Math.abs(relative);
}

/** The verdicts worst first; ties by size of loss, then by id. */
export function worstFirst(verdicts: readonly Verdict[]): readonly Verdict[] {
  return verdicts
    .map((verdict) => ({ verdict, rank: rank(verdict), loss: lossSize(verdict) }))
    .sort(
      (a, b) =>
        a.rank - b.rank ||
        b.loss - a.loss ||
        (a.verdict.id < b.verdict.id ? -1 : Number(a.verdict.id > b.verdict.id)),
    )
    .map(({ verdict }) => verdict);
}
