/**
 * A message in the few characters of an SMS. One character outside GSM 7-bit halves what fits, and phones make links
 * of anything with a dot in it; so the text keeps to plain ASCII where it can, and no name keeps its dots.
 */
import { clip } from '../render/escape.js';
import type { Message } from './message.js';

/** Two parts of a joined SMS: 153 characters each in GSM 7-bit, 67 in UCS-2. */
const ASCII = 306;
const OTHER = 134;

const PLAINER: Readonly<Record<string, string>> = {
  '—': '-',
  '–': '-',
  '−': '-',
  '…': '...',
  '→': '->',
  '·': '-',
};

function plainer(text: string): string {
  return (
    text
      .replace(/[—–−…→·]/g, (sign) => PLAINER[sign] ?? sign)
      .replaceAll('://', ' ')
      .replace(/\.(?=\p{L})/gu, '_')
      // Two characters each in GSM 7-bit, or none at all.
      .replace(/[{[]/g, '(')
      .replace(/[}\]]/g, ')')
      .replace(/[\\^~|`]/g, '/')
      .replaceAll('@', ' at ')
  );
}

/** At most two parts of an SMS. The title, and the repository where there is room. */
export function shortText({ title, facts, wording }: Message): string {
  const repository = facts.find(({ label }) => label === wording.repository)?.value;
  const text = plainer(repository === undefined ? title : `${title} (${repository})`);
  const isAscii = /^[\x20-\x7e]*$/.test(text);
  // The mark of a cut is outside GSM 7-bit.
  return isAscii ? clip(text, ASCII - 2).replaceAll('…', '...') : clip(text, OTHER);
}
