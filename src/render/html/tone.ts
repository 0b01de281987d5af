/** What a verdict is painted with, besides its symbol and its word. */
import type { Report, Verdict } from '../../model/report.js';
import { isFailing, isNotable } from '../order.js';

export type Tone = 'bad' | 'warn' | 'good' | 'calm';

export function toneOf(verdict: Verdict, report: Report): Tone {
  if (isFailing(verdict, report.policy)) return 'bad';
  if (isNotable(verdict)) return 'warn';
  return verdict.outcome === 'improved' ? 'good' : 'calm';
}
