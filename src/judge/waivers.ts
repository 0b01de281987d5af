/**
 * Waivers: a finding that its owner has accepted until a day does not fail the gate. What is not a finite number is
 * never waived, a ceiling that can't be shown to hold doesn't, and an expired waiver speaks of its own measurement only.
 */
import { fault } from '../failure/catalogue.js';
import type { Fault } from '../failure/failure.js';
import { nearest } from '../failure/nearest.js';
import type { Place } from '../model/evaluation.js';
import { measurementId, placeOf } from '../model/identity.js';
import type { Tolerance, Waiver } from '../model/policy.js';
import type { Reason, Waivable } from '../model/reason.js';
import type { Outcome, Verdict } from '../model/report.js';
import { matchesId } from './glob.js';
import type { Hearing } from './hearing.js';
import type { Orientation } from './orientation.js';
import { reaches } from './outcome.js';
import { asWritten } from './reported.js';
import { knownPlaces } from './rules.js';
import { sizeOf, toleranceOf } from './scale.js';
import type { Trial } from './trial.js';

const WAIVABLE: readonly Waivable[] = ['regressed', 'violated', 'suspected', 'missing'];
const DAY = 86_400_000;
/** From so many days before its end on, a waiver is warned about. */
const SOON = 7;

/** What the waivers say of one measurement. */
export interface Waiving {
  /** The first waiver in force that covers it as it is. */
  readonly covering: Waiver | null;
  /** What there is to say of waivers that match and don't cover it. */
  readonly told: readonly Reason[];
}

interface Loss {
  readonly size: number;
  /** The base's value, of which a percentage is a share. */
  readonly base: number;
  readonly orientation: Orientation;
}

function lossOf({ compared, base, orientation }: Hearing): Loss | null {
  if (compared === null || orientation === null || base === null || base.value === null) return null;
  return { size: compared.comparison.loss, base: base.value, orientation };
}

/** Days until the last day of the waiver; negative from the day after it on. */
function daysLeft(waiver: Waiver, today: string): number {
  return Math.round((Date.parse(waiver.until) - Date.parse(today)) / DAY);
}

/** In force unless shown to be over: a day that is no date leaves nothing in force. */
function inForce(waiver: Waiver, today: string): boolean {
  return daysLeft(waiver, today) >= 0;
}

interface Ceiling {
  readonly key: 'max-drop' | 'max-rise';
  readonly tolerance: Tolerance;
}

/** The ceiling in the direction of a loss. Where only the other one is set it binds too: a ceiling is never ignored. */
function ceilingOf(waiver: Waiver, orientation: Orientation | null): Ceiling | null {
  const spoken = orientation === null ? null : toleranceOf(waiver, orientation);
  const tolerance = spoken ?? waiver.maxDrop ?? waiver.maxRise;
  if (tolerance === null) return null;
  return { key: tolerance === waiver.maxDrop ? 'max-drop' : 'max-rise', tolerance };
}

/** Why the waiver does not cover this loss; `null` where it does. */
function excess(waiver: Waiver, loss: Loss | null): Reason | null {
  const ceiling = ceilingOf(waiver, loss?.orientation ?? null);
  if (ceiling === null) return null;
  if (loss !== null && reaches(sizeOf(ceiling.tolerance, loss.base), loss.size)) return null;
  const { until, owner, reason } = waiver;
  return {
    kind: 'waiver-exceeded',
    until,
    owner,
    reason,
    key: ceiling.key,
    ceiling: asWritten(ceiling.tolerance),
    loss: loss?.size ?? null,
  };
}

function waivingOf(trial: Trial, place: Place, loss: Loss | null): Waiving {
  const matching = trial.waivers.filter((waiver) => matchesId(waiver.match, place));
  const current = matching.filter((waiver) => inForce(waiver, trial.today));
  const covering = current.find((waiver) => excess(waiver, loss) === null) ?? null;
  const over = matching.filter((waiver) => !inForce(waiver, trial.today));
  const expired = over.map(
    ({ until, owner, reason }): Reason => ({ kind: 'waiver-expired', until, owner, reason }),
  );
  return { covering, told: [...current.flatMap((waiver) => excess(waiver, loss) ?? []), ...expired] };
}

/** What the waivers say of a measurement that head has. */
export function waivingFor(trial: Trial, hearing: Hearing): Waiving {
  return waivingOf(trial, hearing.head, lossOf(hearing));
}

/** What they say of one that head lacks: of its loss nothing is known, so no ceiling can hold. */
export function waivingForMissing(trial: Trial, place: Place): Waiving {
  return waivingOf(trial, place, null);
}

function waivable(outcome: Outcome): Waivable | null {
  return WAIVABLE.find((one) => one === outcome) ?? null;
}

/** The verdict after its waivers: waived, or told why not. */
export function tempered(verdict: Verdict, { covering, told }: Waiving): Verdict {
  const was = waivable(verdict.outcome);
  if (was === null) return verdict;
  if (covering !== null) {
    const { until, owner, reason } = covering;
    const why: Reason = { kind: 'waived', until, owner, reason, was };
    return { ...verdict, outcome: 'waived', reasons: [why, ...verdict.reasons] };
  }
  // Reports tell the first reasons only: why it is bad, then why no waiver helps.
  return { ...verdict, reasons: verdict.reasons.toSpliced(1, 0, ...told) };
}

/** One notice for each waiver that is over, matches nothing, or ends within a week. */
export function waiverNotices(trial: Trial): readonly Fault[] {
  const required = trial.required.map(placeOf).filter((place) => place !== null);
  const known = [...knownPlaces(trial), ...required];
  return trial.waivers.flatMap((waiver) => noticeFor(waiver, known, trial) ?? []);
}

/** The verdict of an intended change: limits hold on, and what is no number is never accepted. */
export function acceptedVerdict(verdict: Verdict, accepted: Trial['accepted']): Verdict {
  const was = waivable(verdict.outcome);
  if (accepted === null || was === null || was === 'violated') return verdict;
  const why: Reason = { kind: 'accepted', ...accepted, was };
  return { ...verdict, outcome: 'waived', reasons: [why, ...verdict.reasons] };
}

function noticeFor(waiver: Waiver, known: readonly Place[], trial: Trial): Fault | null {
  const { match, owner, until, where } = waiver;
  if (!inForce(waiver, trial.today)) return fault('WAIVER_EXPIRED', where, { match, owner, until });
  if (!trial.partial && !known.some((place) => matchesId(match, place))) {
    const near = nearest(match, known.map(measurementId));
    return fault('WAIVER_UNUSED', where, { match, owner, nearest: near });
  }
  const days = daysLeft(waiver, trial.today);
  return days > SOON ? null : fault('WAIVER_ENDS_SOON', where, { match, owner, until, days });
}
