/** What became of each place that the report was brought to, behind a fold of the job summary. */
import type { Delivery } from '../model/report.js';
import { markdownProse, markdownText } from './escape.js';
import { fold } from './folds.js';
import type { Language } from './language.js';

function item({ channel, ok, detail }: Delivery): string {
  return `- ${ok ? '✓' : '✗'} ${markdownText(channel)}: ${markdownProse(detail)}`;
}

/** `null` where it was brought nowhere. */
export function deliveriesFold(deliveries: readonly Delivery[], { text }: Language): string | null {
  if (deliveries.length === 0) return null;
  const failed = deliveries.filter(({ ok }) => !ok).length;
  return fold(text.whereItWent(failed), deliveries.map(item).join('\n'));
}
