/** How many verdicts have which outcome. */
import type { Verdict } from '../model/report.js';
import { wholeText } from './number.js';
import { worstFirst } from './order.js';
import { outcomeWord } from './words.js';

/** `2 regressed, 1 suspected, 11 passed`, worst first. */
export function countsText(verdicts: readonly Verdict[]): string {
  const counts = new Map<string, number>();
  for (const { outcome } of worstFirst(verdicts)) {
    const { word } = outcomeWord(outcome);
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts].map(([word, count]) => `${wholeText(count)} ${word}`).join(', ');
}
