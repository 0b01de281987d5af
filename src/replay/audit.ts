/** The gate judged by its own history: rules that never bite, always bite or match nothing, and what nobody watches. */
import type { Config } from '../config/config.js';
import { fault } from '../failure/catalogue.js';
import type { Fault } from '../failure/failure.js';
import type { Translate } from '../failure/translation.js';
import { prospectsOf, undirected } from '../judge/prospect.js';
import { waiverNotices } from '../judge/waivers.js';
import type { Audit, Finding } from '../model/audit.js';
import type { History } from '../model/history.js';
import { type JudgedTurn, judgedTurn } from './alarms.js';
import { constantMetrics, goneMetrics, goneRequired } from './audit-metrics.js';
import { auditRule, type Standing } from './audit-rules.js';
import { nextTrial, turnsOf } from './turn.js';

/** So many of the newest runs say what a gate does nowadays. */
const NEWEST = 10;
const FEWEST_RUNS = 5;
/** A gate that is red in so many runs is always red. */
const ALWAYS = 0.8;
const NAMED = 3;

/** A fault, and the glob or the id that it is about. */
interface Found {
  readonly match: string | null;
  readonly told: Fault;
}

const finding = (match: string | null, told: Fault): Found => ({ match, told });

function commonest(ids: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  const sorted = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return sorted.slice(0, NAMED).map(([id]) => id);
}

function alwaysRed(recent: readonly JudgedTurn[]): readonly Found[] {
  const red = recent.filter(({ alarms }) => alarms.length > 0);
  if (recent.length < FEWEST_RUNS || red.length < ALWAYS * recent.length) return [];
  const ids = commonest(red.flatMap(({ alarms }) => alarms.map(({ id }) => id)));
  return [finding(null, fault('AUDIT_ALWAYS_RED', null, { red: red.length, runs: recent.length, ids }))];
}

function withoutDirection(ids: readonly string[]): readonly Found[] {
  if (ids.length === 0) return [];
  return [finding(null, fault('AUDIT_NO_DIRECTION', null, { ids: ids.slice(0, NAMED), count: ids.length }))];
}

export interface AuditRequest {
  /** YYYY-MM-DD, by which waivers end. */
  readonly today: string;
  readonly translate: Translate;
}

/** `null` where no record has another before it. */
export function audit(history: History, config: Config, { today, translate }: AuditRequest): Audit | null {
  const next = nextTrial(history, config);
  const turns = turnsOf(history, config);
  if (next === null || turns.length === 0) return null;
  const recent = turns.slice(-NEWEST).map((turn) => judgedTurn(history, turn));
  const standing: Standing = { history, recent, next, prospects: prospectsOf(next) };
  const short: readonly Fault[] =
    turns.length < FEWEST_RUNS
      ? [fault('REPLAY_SHORT', null, { runs: turns.length, needed: FEWEST_RUNS })]
      : [];
  const waivers = waiverNotices({ ...next, waivers: config.waivers, today, partial: false });
  const found: readonly Found[] = [
    ...short.map((one) => finding(null, one)),
    ...alwaysRed(recent),
    ...config.rules.flatMap((rule) => auditRule(rule, standing).map((one) => finding(rule.match, one))),
    ...goneRequired(config.required, standing).map(({ id, told }) => finding(id, told)),
    ...waivers.map((one) => finding(null, one)),
    ...goneMetrics(history).map(({ id, told }) => finding(id, told)),
    ...constantMetrics(history).map(({ id, told }) => finding(id, told)),
    ...withoutDirection(undirected(next)),
  ];
  return {
    schema: 'holdline/audit@1',
    runs: turns.length,
    rules: config.rules.length,
    measurements: next.head.length,
    findings: found.map(({ match, told }): Finding => {
      const { code, where, what, fix } = translate(told);
      return { code, match, where, what, fix };
    }),
  };
}
