/**
 * Requirements over several metrics: a gain that is wanted and losses that are allowed for it. Every clause must hold, for
 * every measurement that it names.
 *
 *   a gain (`drops 20%`)       holds where the change is that large, and p of no change at all is at most alpha
 *   a bound (`drops < 0.5%`)   breaks where the change is beyond it, and p after correction is at most alpha
 *   a value (`is >= 0.9`)      holds where it does
 *
 * Where no p exists the size alone decides. Gains need no correction: all clauses must hold, and such a test of a union is of
 * its level when each part is (R. L. Berger, Technometrics 24 (1982) 295–300).
 *
 * Example: latency 100 → 75 ms with p = 0.0001 holds `latency drops 20%`; with p = 0.2 it is not known.
 */
import { fault } from '../failure/catalogue.js';
import type { Fault } from '../failure/failure.js';
import { measurementId } from '../model/identity.js';
import type { Clause, Requirement } from '../model/policy.js';
import type { ClauseState, Reason } from '../model/reason.js';
import type { Outcome, Verdict } from '../model/report.js';
import { orientationOf } from './orientation.js';
import { exceeds, reaches } from './outcome.js';
import { speaksOf, termsFor } from './rules.js';
import { sizeOf } from './scale.js';
import type { Trial } from './trial.js';

/** A verdict, and the p value of a gain, which it does not show. */
export interface Weighed {
  readonly verdict: Verdict;
  readonly pBetter: number | null;
}

export interface TradeOff {
  readonly requirement: Requirement;
  readonly state: ClauseState;
  readonly clauses: readonly { readonly text: string; readonly state: ClauseState }[];
  /** A clause names nothing of this run, so that no verdict can tell that it does not hold. */
  readonly partly: boolean;
}

interface Finding {
  readonly clause: Clause;
  readonly state: ClauseState;
  /** By how much the value moved the way the verb says; `null` where it is not known. */
  readonly moved: number | null;
  readonly p: number | null;
}

const GRAVITY: readonly ClauseState[] = ['held', 'unsure', 'untold', 'broken'];
/** Outcomes that say already that there is nothing to weigh. */
const WITHOUT: readonly Outcome[] = ['missing', 'invalid', 'incomparable'];

function gravest(states: readonly ClauseState[]): ClauseState {
  return states.reduce((a, b) => (GRAVITY.indexOf(b) > GRAVITY.indexOf(a) ? b : a), 'held');
}

function isBelow({ comparator }: Clause): boolean {
  return comparator === '<' || comparator === '<=';
}

function standing(clause: Clause, value: number): boolean {
  const bound = sizeOf(clause.amount, value);
  if (clause.comparator === '<') return value < bound;
  if (clause.comparator === '<=') return !exceeds(value, bound);
  return clause.comparator === '>' ? value > bound : reaches(value, bound);
}

/** p of a move this way; of a target neither way is better as such, so that only its size counts. */
function chanceOf({ verb }: Clause, { verdict, pBetter }: Weighed): number | null {
  const { direction, change } = verdict;
  if (direction === null || direction === 'target' || change === null) return null;
  const better = (verb === 'drops') === (direction === 'lower');
  return better ? pBetter : change.pAdjusted;
}

function moving(clause: Clause, weighed: Weighed, alpha: number): Finding {
  const { change, base, outcome } = weighed.verdict;
  const from = base?.value ?? null;
  if (change === null || from === null) return { clause, state: 'untold', moved: null, p: null };
  const moved = clause.verb === 'drops' ? -change.absolute : change.absolute;
  if (clause.amount.kind === 'relative' && from === 0) return { clause, state: 'untold', moved, p: null };
  const size = sizeOf(clause.amount, from);
  const p = chanceOf(clause, weighed);
  const sure = p === null || p <= alpha;
  const strict = clause.comparator === '<' || clause.comparator === '>=';
  const far = strict ? reaches(moved, size) : exceeds(moved, size);
  const found = (state: ClauseState): Finding => ({ clause, state, moved, p });
  if (!isBelow(clause)) return found(far ? (sure ? 'held' : 'unsure') : 'broken');
  if (far) return found(sure ? 'broken' : 'unsure');
  return found(outcome === 'inconclusive' ? 'unsure' : 'held');
}

function findingOf(clause: Clause, weighed: Weighed, alpha: number): Finding {
  const { head, outcome } = weighed.verdict;
  const value = head?.value ?? null;
  if (value === null || WITHOUT.includes(outcome)) return { clause, state: 'untold', moved: null, p: null };
  if (clause.verb !== 'is') return moving(clause, weighed, alpha);
  return { clause, state: standing(clause, value) ? 'held' : 'broken', moved: null, p: null };
}

/** A clause that names nothing of this run is not known to hold, and never green in silence. */
function tradeOff(requirement: Requirement, weighed: readonly Weighed[], alpha: number): TradeOff {
  const found = requirement.clauses.map((clause) => {
    const states = weighed
      .filter(({ verdict }) => speaksOf(clause, verdict))
      .map((one) => findingOf(clause, one, alpha).state);
    return { text: clause.text, states };
  });
  const clauses = found.map(({ text, states }) => {
    return { text, state: states.length === 0 ? ('untold' as const) : gravest(states) };
  });
  const partly = found.some(({ states }) => states.length === 0);
  return { requirement, clauses, partly, state: gravest(clauses.map(({ state }) => state)) };
}

interface Weighing {
  readonly findings: readonly { readonly finding: Finding; readonly whole: TradeOff }[];
  /** There is no base at all, which makes the whole gate neutral. */
  readonly alone: boolean;
}

/** What the clauses make of an outcome: never anything better. */
function outcomeOf({ outcome }: Verdict, { findings, alone }: Weighing): Outcome {
  if (WITHOUT.includes(outcome)) return outcome;
  if (findings.some(({ finding }) => finding.state === 'broken')) return 'violated';
  const open = findings.some(({ finding, whole }) => finding.state !== 'held' || whole.partly);
  const good = outcome === 'passed' || outcome === 'improved' || outcome === 'new';
  return open && good && !alone ? 'inconclusive' : outcome;
}

function reasonOf({ finding, whole }: Weighing['findings'][number]): Reason {
  const { clause, state, moved, p } = finding;
  const { text } = whole.requirement;
  return { kind: 'trade-off', require: text, clause: clause.text, state, whole: whole.state, moved, p };
}

function weighedVerdict({ verdict }: Weighed, weighing: Weighing): Verdict {
  const { findings } = weighing;
  if (findings.length === 0) return verdict;
  const outcome = outcomeOf(verdict, weighing);
  const held = findings.filter(({ finding }) => finding.state === 'held').map(reasonOf);
  const other = findings.filter(({ finding }) => finding.state !== 'held').map(reasonOf);
  // What turned the outcome comes first: reports tell the first reasons only.
  const first = outcome === verdict.outcome ? [] : other;
  const last = outcome === verdict.outcome ? other : [];
  return { ...verdict, outcome, reasons: [...first, ...verdict.reasons, ...last, ...held] };
}

export interface TradedOff {
  /** In the order in which they came. */
  readonly verdicts: readonly Verdict[];
  readonly tradeOffs: readonly TradeOff[];
}

/** Verdicts after the requirements that speak of them, and what became of each requirement. */
export function tradedOff(trial: Trial, weighed: readonly Weighed[]): TradedOff {
  const { alpha } = trial.decision;
  const tradeOffs = (trial.requirements ?? []).map((requirement) => tradeOff(requirement, weighed, alpha));
  const verdicts = weighed.map((one) => {
    const findings = tradeOffs.flatMap((whole) =>
      whole.requirement.clauses
        .filter((clause) => speaksOf(clause, one.verdict))
        .map((clause) => ({ finding: findingOf(clause, one, alpha), whole })),
    );
    return weighedVerdict(one, { findings, alone: trial.base.size === 0 });
  });
  return { verdicts, tradeOffs };
}

/** Clauses that drop or rise say what is better, and mean nothing where nobody knows it. */
export function requirementFaults(trial: Trial): readonly Fault[] {
  const places = [...trial.head, ...trial.base.values()];
  return (trial.requirements ?? []).flatMap(({ clauses, where }) =>
    clauses.flatMap((clause): readonly Fault[] => {
      const matched = places.filter((place) => speaksOf(clause, place));
      const blind = matched.filter((place) => orientationOf(place, termsFor(trial.rules, place)) === null);
      // A loss that is allowed is a tolerance, of which rules tell the same.
      if (clause.verb === 'is' || isBelow(clause) || blind.length === 0) return [];
      if (blind.length < matched.length) return [];
      const ids = [...new Set(blind.map(measurementId))].slice(0, 5);
      return [fault('RULE_NEEDS_DIRECTION', where, { match: clause.match, ids })];
    }),
  );
}

/** One notice a requirement. */
export function tradeOffNotices(tradeOffs: readonly TradeOff[]): readonly Fault[] {
  return tradeOffs.map(({ requirement: { text, where }, state, clauses }) => {
    const of = (wanted: readonly ClauseState[]): readonly string[] =>
      clauses.filter((clause) => wanted.includes(clause.state)).map((clause) => clause.text);
    if (state === 'held') return fault('TRADE_OFF_MET', where, { require: text });
    if (state === 'broken')
      return fault('TRADE_OFF_BROKEN', where, { require: text, broken: of(['broken']) });
    return fault('TRADE_OFF_OPEN', where, { require: text, open: of(['unsure', 'untold']) });
  });
}
