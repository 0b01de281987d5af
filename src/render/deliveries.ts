/** What became of each place that the report was brought to, behind a fold of the job summary. */
import type { Delivery } from '../model/report.js';
import { markdownProse, markdownText } from './escape.js';
import { fold } from './folds.js';

function item({ channel, ok, detail }: Delivery): string {
  return `- ${ok ? '✓' : '✗'} ${markdownText(channel)}: ${markdownProse(detail)}`;
}

/** `null` where it was brought nowhere. */
export function deliveriesFold(deliveries: readonly Delivery[]): string | null {
  if (deliveries.length === 0) return null;
  const failed = deliveries.filter(({ ok }) => !ok).length;
  const title = failed === 0 ? 'Where this report went' : `Where this report went (${failed} failed)`;
  return fold(title, deliveries.map(item).join('\n'));
}
