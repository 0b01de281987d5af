/** Which occasions a report is, whom they are told, and whether they were told already. */
import { createHash } from 'node:crypto';
import type { Report, Severity, Verdict } from '../model/report.js';
import { isFailing } from '../render/order.js';

/** As the `when` of a channel names them. An error is told as a failure: a gate that judged nothing held nothing. */
export type Occasion = 'fail' | 'warn' | 'recovered' | 'inconclusive' | 'always';

/**
 * What a channel knows of this branch: the state of the last report that it was told or did not ask for. One that did
 * not arrive, or fell into quiet hours, is not known to it.
 */
export interface Told {
  readonly fingerprint: string;
  readonly occasions: readonly Occasion[];
  /** When it was last told something; ISO 8601, UTC. Not there: never. */
  readonly at?: string;
}

export interface Route {
  readonly when: readonly Occasion[];
  /** The mildest severity that this channel hears of: with `fail` it hears nothing of what only warns. */
  readonly severity: Severity;
}

/** Why a channel hears nothing: it did not ask for this, or it was told the same before. */
export type Routing = 'tell' | 'not-asked' | 'same';

const WARNS: readonly Verdict['outcome'][] = [
  'regressed',
  'violated',
  'missing',
  'invalid',
  'incomparable',
  'suspected',
];

/** The verdicts that a channel with this severity hears of. */
export function heard(verdicts: readonly Verdict[], severity: Severity): readonly Verdict[] {
  return severity === 'warn' ? verdicts : verdicts.filter((verdict) => verdict.severity === 'fail');
}

function ill(report: Report, severity: Severity): readonly Occasion[] {
  const verdicts = heard(report.verdicts, severity);
  const failed = report.result === 'fail' || report.result === 'error';
  const warned = verdicts.some(
    (verdict) => !isFailing(verdict, report.policy) && WARNS.includes(verdict.outcome),
  );
  const open = verdicts.some(({ outcome }) => outcome === 'inconclusive');
  return [
    ...(failed ? (['fail'] as const) : []),
    ...(warned ? (['warn'] as const) : []),
    ...(open ? (['inconclusive'] as const) : []),
  ];
}

/**
 * What this report is an occasion for. It is a recovery where what was told last failed (or warned) and this one passed
 * and does so no longer; a run that judged nothing recovers nothing.
 */
export function occasions(report: Report, severity: Severity, told: Told | null): readonly Occasion[] {
  const now = ill(report, severity);
  const was = (occasion: Occasion): boolean => told?.occasions.includes(occasion) === true;
  const better = (was('fail') && !now.includes('fail')) || (was('warn') && now.length === 0);
  return [...now, ...(report.result === 'pass' && better ? (['recovered'] as const) : []), 'always'];
}

/**
 * The same for the same state, whatever the values: branch, mode, result, and what is ill with its severity.
 * SHA-256, the first 32 hexadecimal digits.
 */
export function fingerprint(report: Report, severity: Severity): string {
  const bad = heard(report.verdicts, severity)
    .filter(({ outcome }) => WARNS.includes(outcome) || outcome === 'inconclusive')
    .map(({ id, outcome, severity: weight }) => [id, outcome, weight])
    .sort((a, b) => (a.join('\n') < b.join('\n') ? -1 : 1));
  // Of an error there may be no verdict: then its notices tell one from another.
  const codes = report.result === 'error' ? report.notices.map(({ code, where }) => [code, where]) : [];
  const state = [report.mode, report.head?.ref ?? null, report.result, bad, codes];
  return createHash('sha256').update(JSON.stringify(state)).digest('hex').slice(0, 32);
}

/** Whether a channel is told of this report. What it told before is not told again, unless it asked for `always`. */
export function routing(report: Report, route: Route, told: Told | null): Routing {
  const now = occasions(report, route.severity, told);
  if (!route.when.some((occasion) => now.includes(occasion))) return 'not-asked';
  if (route.when.includes('always')) return 'tell';
  return told?.fingerprint === fingerprint(report, route.severity) ? 'same' : 'tell';
}
