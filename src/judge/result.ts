/** From verdicts to counts and to the one result of the gate. */
import type { Counts, FailOn, Outcome, Result, Verdict } from '../model/report.js';

const NONE: Counts = {
  passed: 0,
  improved: 0,
  regressed: 0,
  suspected: 0,
  violated: 0,
  inconclusive: 0,
  missing: 0,
  invalid: 0,
  incomparable: 0,
  waived: 0,
  new: 0,
};

const RED: readonly Outcome[] = ['regressed', 'violated', 'missing', 'invalid'];

/** Outcomes that fail under each `fail-on`. With `never` the result stays what it is; only the exit status does not follow. */
const FAILING: Readonly<Record<FailOn, ReadonlySet<Outcome>>> = {
  regression: new Set(RED),
  suspected: new Set([...RED, 'suspected']),
  inconclusive: new Set([...RED, 'suspected', 'inconclusive']),
  never: new Set(RED),
};

/** How many verdicts have each outcome, whatever their severity. */
export function countsOf(verdicts: readonly Verdict[]): Counts {
  const counts: Record<Outcome, number> = { ...NONE };
  for (const verdict of verdicts) counts[verdict.outcome]++;
  return counts;
}

/** The result by the contract's order: error, fail, neutral, pass. */
export function resultOf(verdicts: readonly Verdict[], failOn: FailOn): Result {
  if (verdicts.length === 0) return 'error';
  if (verdicts.some((verdict) => verdict.outcome === 'incomparable')) return 'error';
  const failing = FAILING[failOn];
  if (verdicts.some((verdict) => verdict.severity === 'fail' && failing.has(verdict.outcome))) return 'fail';
  const held = verdicts.some((verdict) => verdict.outcome !== 'new');
  return held ? 'pass' : 'neutral';
}
