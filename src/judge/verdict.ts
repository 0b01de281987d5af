/** From a hearing and its corrected p value to the verdict that the report shows. */
import type { Reason } from '../model/reason.js';
import type { Change, ReportedValue, Verdict } from '../model/report.js';
import { decideAgainstAnchor, graver } from './anchored.js';
import { differingUnits, type Hearing } from './hearing.js';
import { brokenLimits, hasLimits, riskyLimits } from './limits.js';
import { type Decided, decideByPoint, decideByPosterior, decideByTest } from './outcome.js';
import { tooFew } from './paired.js';
import { limitsOf, reportedValue } from './reported.js';
import { secondStage, withSettling } from './settling.js';
import type { Trial } from './trial.js';

/** Base as it is shown: where head was held against the level of a history, that level. */
function shownBase(trial: Trial, { base, compared }: Hearing): ReportedValue | null {
  if (base === null) return null;
  const level = compared?.comparison.level ?? null;
  if (!trial.baseIsRecord || level === null) return reportedValue(base);
  return { value: level, n: base.n, standardError: null, interval: null };
}

function changeOf(hearing: Hearing, base: number | null, pAdjusted: number | null): Change | null {
  const head = hearing.head.value;
  if (hearing.compared === null || head === null || base === null) return null;
  const { comparison } = hearing.compared;
  const relative = (head - base) / Math.abs(base);
  return {
    absolute: head - base,
    // Of a base of 0, or so near it that the ratio overflows, there is no share.
    relative: Number.isFinite(relative) ? relative : null,
    interval: comparison.interval,
    p: comparison.p,
    pAdjusted,
    method: comparison.method,
    evidence: comparison.evidence,
    lost: comparison.lost,
    won: comparison.won,
  };
}

function anchorChange({ head, anchored }: Hearing, pAdjusted: number | null): Change | null {
  if (anchored === null || head.value === null) return null;
  const { value, p, interval } = anchored;
  const relative = (head.value - value) / Math.abs(value);
  return {
    absolute: head.value - value,
    relative: Number.isFinite(relative) ? relative : null,
    interval,
    p,
    pAdjusted,
    method: p === null ? 'point' : 'prediction-t',
    evidence: p === null ? 'single-base' : 'history',
    lost: null,
    won: null,
  };
}

/** What the comparison says, before limits. */
function decideByComparison(trial: Trial, hearing: Hearing, corrected: Corrected): Decided | null {
  if (hearing.compared === null) return null;
  const { comparison, pairedP, scale, posterior } = hearing.compared;
  const { p } = comparison;
  const pAdjusted = corrected.base;
  if (p === null || pAdjusted === null)
    return decideByPoint(comparison, scale, Math.max(hearing.series.length, 1));
  const tested = { comparison, p, pAdjusted };
  const decided =
    posterior === null
      ? decideByTest(tested, scale, trial.decision)
      : decideByPosterior(tested, { scale, decision: trial.decision }, posterior);
  const reasons = decided.reasons
    .map((reason) => withSettling(trial, hearing, { reason, alpha: corrected.alpha }))
    .flatMap((reason) => [reason, ...secondStage(hearing, { reason, alpha: corrected.sure })]);
  const low = comparison.baseAlreadyLow;
  const told: readonly Reason[] = low === null ? [] : [{ kind: 'base-already-low', p: low }];
  const differs = pairedP !== null && pairedP <= trial.decision.alpha && comparison.loss >= scale.margin;
  if (differs && decided.outcome !== 'regressed') {
    const noise: Reason = { kind: 'run-noise', p, records: hearing.series.length };
    return { outcome: 'suspected', reasons: [noise, ...reasons] };
  }
  return { outcome: decided.outcome, reasons: [...reasons, ...told] };
}

/** Why head is not held against base. */
function whyAlone(trial: Trial, hearing: Hearing): Reason {
  if (hearing.orientation === null) return { kind: 'direction-unknown' };
  if (hearing.base !== null) return { kind: 'base-not-finite', found: hearing.base.invalid ?? 'nothing' };
  return { kind: trial.base.size === 0 ? 'no-base' : 'not-in-base' };
}

/** What there is to say where head can't be held against base. */
function decideAlone(trial: Trial, hearing: Hearing): Decided {
  const { head, base, terms } = hearing;
  const refused = trial.refused.get(head.suite);
  if (base !== null && refused !== undefined) return { outcome: 'incomparable', reasons: [refused] };
  const units = hearing.orientation === null ? null : differingUnits(head, base);
  if (units !== null) return { outcome: 'incomparable', reasons: [{ kind: 'unit-differs', ...units }] };
  const why = whyAlone(trial, hearing);
  const { value, n, standardError } = head;
  if (!hasLimits(terms) || value === null) return { outcome: 'new', reasons: [why] };
  const risks = riskyLimits({ value, n, standardError }, terms);
  if (risks.length > 0) return { outcome: 'suspected', reasons: [...risks, why] };
  return { outcome: 'passed', reasons: [{ kind: 'within-limits' }, why] };
}

/** What the correction over the report leaves of a hearing. */
export interface Corrected {
  /** Corrected p values. */
  readonly base: number | null;
  readonly anchor: number | null;
  /** The level that is left to one test among all of its family. */
  readonly alpha: number;
  /** Up to here its p value is significant after correction whatever the other tests say. */
  readonly sure: number;
}

/** What the anchor adds to what base says: never anything better. */
function decideByAnchor(trial: Trial, hearing: Hearing, pAdjusted: number | null): Decided | null {
  const { anchored, compared } = hearing;
  if (anchored === null || compared === null) return null;
  return decideAgainstAnchor({ anchored, pAdjusted }, compared.scale, trial.decision);
}

function decide(trial: Trial, hearing: Hearing, corrected: Corrected): Decided {
  const { head, terms } = hearing;
  if (head.value === null || !Number.isFinite(head.value)) {
    return {
      outcome: 'invalid',
      reasons: [{ kind: 'not-finite', found: head.invalid ?? String(head.value) }],
    };
  }
  const compared = decideByComparison(trial, hearing, corrected);
  const broken = brokenLimits(head.value, terms);
  if (broken.length > 0) return { outcome: 'violated', reasons: [...broken, ...(compared?.reasons ?? [])] };
  const decided = compared ?? decideAlone(trial, hearing);
  return graver(decided, decideByAnchor(trial, hearing, corrected.anchor));
}

/** Evidence that there was, and that could not be used. */
function passedOver(trial: Trial, { id, leftOut, compared }: Hearing): readonly Reason[] {
  const reasons: Reason[] = leftOut === 0 ? [] : [{ kind: 'history-unit', leftOut }];
  const paired = trial.paired.get(id);
  const short = compared === null || paired === undefined ? null : tooFew(paired);
  return short === null ? reasons : [...reasons, { kind: 'too-few-pairs', ...short }];
}

export function verdictOf(trial: Trial, hearing: Hearing, corrected: Corrected): Verdict {
  const { head, compared } = hearing;
  const { outcome, reasons } = decide(trial, hearing, corrected);
  const base = shownBase(trial, hearing);
  return {
    id: hearing.id,
    suite: head.suite,
    metric: head.metric,
    labels: head.labels,
    direction: hearing.orientation?.direction ?? null,
    unit: head.unit,
    outcome,
    severity: hearing.severity,
    head: reportedValue(head),
    base,
    change: changeOf(hearing, base?.value ?? null, corrected.base),
    againstAnchor: anchorChange(hearing, corrected.anchor),
    limits: limitsOf(hearing.terms),
    minimumDetectableChange: compared?.comparison.minimumDetectableChange ?? null,
    reasons: [...reasons, ...passedOver(trial, hearing)],
    trend: hearing.series,
  };
}
