/**
 * The judge's story: every measurement of head gets a case against base, all pasts together say what noise is like, all
 * p values are corrected together, each case gets its outcome; what base has and head has not is missing; requirements over several metrics weigh them; waivers have
 * the last word. Nothing here reads files or formats sentences.
 */
import type { Measurement } from '../model/evaluation.js';
import { measurementId } from '../model/identity.js';
import type { Unjudged, Verdict } from '../model/report.js';
import { correctedTogether, type Family, type Test } from './family.js';
import { type Hearing, hear, type Opened, openHearing } from './hearing.js';
import { missingVerdicts } from './missing.js';
import { sharedShapes } from './noise.js';
import { alphaAmong, withReach } from './reach.js';
import { termsFor } from './rules.js';
import { type TradeOff, tradedOff } from './trade-offs.js';
import type { Trial } from './trial.js';
import { verdictOf } from './verdict.js';
import { acceptedVerdict, tempered, type Waiving, waivingFor, waivingForMissing } from './waivers.js';

export interface Judgement {
  /** Sorted by id. */
  readonly verdicts: readonly Verdict[];
  readonly unjudged: readonly Unjudged[];
  /** How many p values were corrected together, by severity. */
  readonly family: Family;
  /** Ids that a waiver covers, whatever their outcome: their p values leave the others alone. */
  readonly covered: readonly string[];
  /** What became of each requirement, in their order. */
  readonly tradeOffs: readonly TradeOff[];
}

function unjudged(measurement: Measurement): Unjudged {
  return {
    id: measurementId(measurement),
    value: measurement.value,
    because: 'it is not known which way is better',
  };
}

/** Judges a trial. Same trial, same judgement: there is no clock, no chance and no order of input in it. */
export function judge(trial: Trial): Judgement {
  const opened: Opened[] = [];
  const passedBy: Unjudged[] = [];
  for (const measurement of trial.head) {
    const found = openHearing(trial, measurement, termsFor(trial.rules, measurement));
    if (found === null) passedBy.push(unjudged(measurement));
    else opened.push(found);
  }
  const shares = sharedShapes(opened.map(({ past }) => past));
  const hearings = opened.map((one) => hear(trial, one, shares));
  const waivings = hearings.map((hearing) => waivingFor(trial, hearing));
  const wholes = new Set(hearings.filter(isWhole).map(({ head }) => head.suite));
  const testOf = (hearing: Hearing, p: number | null | undefined, index: number): Test => ({
    p: p ?? null,
    severity: hearing.severity,
    // Where everything in a suite has labels, they narrow nothing.
    narrowed: !isWhole(hearing) && wholes.has(hearing.head.suite),
    covered: isCovered(waivings[index]),
  });
  const { adjusted, family, factors } = correctedTogether([
    ...hearings.map((hearing, index) => testOf(hearing, decidingP(hearing), index)),
    ...hearings.map((hearing, index) => testOf(hearing, anchorP(hearing), index)),
  ]);
  const verdicts = hearings.map((hearing, index) => {
    const { alpha } = trial.decision;
    return verdictOf(trial, withReach(hearing, alpha, family), {
      base: adjusted[index] ?? null,
      anchor: adjusted[index + hearings.length] ?? null,
      alpha: alphaAmong(alpha, family[hearing.severity]),
      sure: alpha / (factors[index] ?? 1),
    });
  });
  const gains = hearings.map(({ compared }) => compared?.comparison.pBetter ?? null);
  const weighed = [
    ...verdicts.map((verdict, index) => ({ verdict, pBetter: gains[index] ?? null })),
    ...missingVerdicts(trial).map((verdict) => ({ verdict, pBetter: null })),
  ];
  const traded = tradedOff(trial, weighed);
  const all = traded.verdicts
    .map((verdict, index) => tempered(verdict, waivings[index] ?? waivingForMissing(trial, verdict)))
    .map((verdict) => acceptedVerdict(verdict, trial.accepted));
  const { tradeOffs } = traded;
  const covered = hearings.filter((_, index) => isCovered(waivings[index])).map(({ id }) => id);
  return { verdicts: all.sort(byId), unjudged: passedBy.sort(byId), family, covered, tradeOffs };
}

/** What is corrected: p, or in the Bayesian style how probable it is that head is not worse by more than the margin. */
function decidingP({ compared }: Hearing): number | null {
  if (compared === null) return null;
  return compared.posterior === null ? compared.comparison.p : 1 - compared.posterior.probability;
}

/** The same against the anchor. */
function anchorP({ anchored }: Hearing): number | null {
  if (anchored === null) return null;
  return anchored.probability === null ? anchored.p : 1 - anchored.probability;
}

function isCovered(waiving: Waiving | undefined): boolean {
  return (waiving?.covering ?? null) !== null;
}

function isWhole({ head }: Hearing): boolean {
  return Object.keys(head.labels).length === 0;
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : 1;
}
