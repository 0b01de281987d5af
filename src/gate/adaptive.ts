/**
 * Bounds that the history sets (`limit: history`): resolved to plain limits before head is judged, so that the judge and
 * everything after it see numbers, which stand in the report and in the record.
 */
import { fault } from '../failure/catalogue.js';
import type { Fault } from '../failure/failure.js';
import { type Prospect, prospectsOf } from '../judge/prospect.js';
import { alphaAmong } from '../judge/reach.js';
import { speaksOf } from '../judge/rules.js';
import type { Trial } from '../judge/trial.js';
import type { RecordedLimit } from '../model/history.js';
import type { HistoryLimit, Rule } from '../model/policy.js';

export interface Adapted {
  readonly trial: Trial;
  /** By id. */
  readonly limits: ReadonlyMap<string, RecordedLimit>;
  readonly notices: readonly Fault[];
}

/** Fewer records say too little of the tails for a bound. */
const FEWEST_RECORDS = 10;

interface Asked {
  readonly prospect: Prospect;
  readonly limit: HistoryLimit;
  readonly where: string;
}

/** What the last rule that matches a measurement and asks for such a bound asks. */
function askedOf(prospect: Prospect, rules: readonly Rule[]): readonly Asked[] {
  const rule = rules.findLast((one) => one.byHistory !== undefined && speaksOf(one, prospect.measurement));
  const isBounded = prospect.direction !== 'target';
  if (rule?.byHistory === undefined || !isBounded) return [];
  return [{ prospect, limit: rule.byHistory, where: rule.where }];
}

function limitOf({ prospect, limit }: Asked, alpha: number, among: number): RecordedLimit {
  const bound = prospect.worstAt(alphaAmong(limit.rate ?? alpha, among));
  return prospect.direction === 'higher' ? { min: bound } : { max: bound };
}

function ruleOf({ prospect, where }: Asked, { min, max }: RecordedLimit): Rule {
  const nothing = { target: null, maxDrop: null, maxRise: null, direction: null, severity: null };
  return { ...nothing, match: prospect.id, min: min ?? null, max: max ?? null, where };
}

/** The trial with the bounds that its rules ask of the history; as it is where none asks. */
export function adapted(trial: Trial): Adapted {
  if (!trial.rules.some(({ byHistory }) => byHistory !== undefined)) {
    return { trial, limits: new Map(), notices: [] };
  }
  const asked = prospectsOf(trial).flatMap((prospect) => askedOf(prospect, trial.rules));
  const old = asked.filter(({ prospect }) => prospect.records >= FEWEST_RECORDS);
  const young = asked.filter(({ prospect }) => prospect.records < FEWEST_RECORDS);
  const limits = old.map((one) => [one, limitOf(one, trial.decision.alpha, old.length)] as const);
  const set = limits.map(([one, limit]) => ruleOf(one, limit));
  const rules = trial.rules.filter(({ byHistory }) => byHistory !== undefined);
  const idle = rules.filter((rule) => !asked.some(({ where }) => where === rule.where));
  return {
    trial: { ...trial, rules: [...trial.rules, ...set] },
    limits: new Map(limits.map(([{ prospect }, limit]) => [prospect.id, limit])),
    notices: [
      ...young.map(({ prospect: { id, records } }) =>
        fault('LIMIT_YOUNG', id, { records, needed: FEWEST_RECORDS }),
      ),
      ...idle.map(({ match, where }) => fault('LIMIT_NO_HISTORY', where, { match })),
    ],
  };
}
