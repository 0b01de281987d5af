/**
 * Which turns of a history would have been red, and whether they ought to. A record of the base branch was merged, so a
 * red turn is judged by what came after it: values that went back say that it was noise, values that stayed say that it
 * was a change.
 */
import type { Judgement } from '../judge/judge.js';
import { judge } from '../judge/judge.js';
import type { History } from '../model/history.js';
import type { Outcome, Verdict } from '../model/report.js';
import { median } from '../stats/median.js';
import type { Turn } from './turn.js';

/** `false`: values went back; `real`: they stayed; `open`: too little came after; `fault`: missing or not a number. */
export type Aftermath = 'false' | 'real' | 'open' | 'fault';

export interface Alarm {
  readonly id: string;
  readonly verdict: Verdict;
  readonly aftermath: Aftermath;
}

export interface JudgedTurn {
  readonly turn: Turn;
  readonly judgement: Judgement;
  readonly alarms: readonly Alarm[];
}

/** So many later values say what became of a change, and so many are enough. */
const LATER = 3;
const ENOUGH = 2;

const RED: readonly Outcome[] = ['regressed', 'violated', 'missing', 'invalid'];

/** Whether a verdict turns the gate red. */
export function isAlarm({ outcome, severity }: Verdict): boolean {
  return severity === 'fail' && RED.includes(outcome);
}

/** The finite values of a measurement in the records behind this one, the next first. */
function valuesAfter(history: History, index: number, id: string): readonly number[] {
  return history.records
    .slice(index + 1)
    .flatMap(({ measurements }) => measurements.find((one) => one.id === id)?.value ?? [])
    .slice(0, LATER);
}

function aftermathOf(history: History, index: number, verdict: Verdict): Aftermath {
  const [head, base] = [verdict.head?.value ?? null, verdict.base?.value ?? null];
  if (verdict.outcome === 'missing' || verdict.outcome === 'invalid' || head === null) return 'fault';
  if (base === null) return 'real';
  const after = valuesAfter(history, index, verdict.id);
  if (after.length < ENOUGH) return 'open';
  const settled = median(after);
  return Math.abs(settled - base) < Math.abs(settled - head) ? 'false' : 'real';
}

export function judgedTurn(history: History, turn: Turn): JudgedTurn {
  const judgement = judge(turn.trial);
  const alarms = judgement.verdicts
    .filter(isAlarm)
    .map((verdict) => ({ id: verdict.id, verdict, aftermath: aftermathOf(history, turn.index, verdict) }));
  return { turn, judgement, alarms };
}

/** What a red turn comes to: false only where every alarm of it was. */
export function aftermathOfTurn({ alarms }: JudgedTurn): Aftermath | null {
  if (alarms.length === 0) return null;
  const kinds = new Set(alarms.map(({ aftermath }) => aftermath));
  return (['real', 'fault', 'open', 'false'] as const).find((kind) => kinds.has(kind)) ?? null;
}
