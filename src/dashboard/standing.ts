/** Where a suite stands: what its newest judged run came to, and its first metric. */
import type { Direction } from '../model/evaluation.js';
import { valuesApart, valueText } from '../render/number.js';
import type { Change } from './level.js';
import type { Metric, Suite } from './panels.js';
import type { DashboardWords, StandingKind } from './words.js';

export type Tone = 'good' | 'bad' | 'warn' | 'calm';

export interface Standing {
  readonly kind: StandingKind;
  readonly symbol: string;
  readonly tone: Tone;
}

const STANDINGS: Readonly<Record<string, Standing>> = {
  pass: { kind: 'pass', symbol: '✓', tone: 'good' },
  fail: { kind: 'fail', symbol: '✗', tone: 'bad' },
  error: { kind: 'error', symbol: '!', tone: 'bad' },
  neutral: { kind: 'neutral', symbol: '○', tone: 'warn' },
};
const UNJUDGED: Standing = { kind: 'recorded', symbol: '·', tone: 'calm' };

export function standingOf(result: string | null): Standing {
  return result !== null && Object.hasOwn(STANDINGS, result) ? (STANDINGS[result] ?? UNJUDGED) : UNJUDGED;
}

/** Of the newest run that was judged: recording by hand says nothing about quality. */
export function suiteStanding({ runs }: Suite): Standing {
  return standingOf(runs.findLast(({ result }) => result !== null)?.result ?? null);
}

/** The newest finite value as text; `null` where there is none. */
export function newestText({ values, unit }: Metric): string | null {
  const value = values.findLast((one) => one !== null) ?? null;
  return value === null ? null : valueText(value, unit);
}

/** The metric that speaks for the suite: the first of its newest run that is of all examples and has a value. */
export function mainMetric({ metrics }: Suite): Metric | null {
  const able = metrics.filter((metric) => newestText(metric) !== null);
  return able.find(({ labels }) => Object.keys(labels).length === 0) ?? able[0] ?? null;
}

/** `0.9312 → 0.9021`. */
export function changeText({ before, after }: Change, unit: string | null): string {
  return valuesApart([before, after], unit).join(' → ');
}

export function directionWord(direction: Direction | null, { directions }: DashboardWords): string {
  return direction === 'higher' || direction === 'lower' ? directions[direction] : '';
}
