/** What would settle an inconclusive verdict, in words. */
import type { Price, Reason } from '../model/reason.js';
import type { Verdict } from '../model/report.js';
import { countText, valueText, wholeText } from './number.js';

type Underpowered = Extract<Reason, { kind: 'underpowered' }>;

/** Two digits are as many as an estimate has. */
function about(count: number): string {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(count)) - 1);
  return wholeText(Math.ceil(count / step) * step);
}

function priceText(sum: number, { unit }: Price): string {
  const dollars = unit?.toLowerCase() === 'usd';
  const text = dollars ? `$${sum < 100 ? sum.toFixed(2) : wholeText(Math.round(sum))}` : valueText(sum, unit);
  return ` (≈ ${text} at this run's cost)`;
}

function priced(text: string, price: Price | null, part: 'examples' | 'runs'): string {
  const sum = price?.[part] ?? null;
  return price === null || sum === null ? text : `${text}${priceText(sum, price)}`;
}

/** One sentence; says so where no amount of the same data helps. */
export function settlingText({ examples, runs, repeats, price }: Underpowered, { change }: Verdict): string {
  const noun = change?.evidence === 'clustered' ? 'clusters of examples' : 'examples';
  const ways = [
    ...(examples === null ? [] : [priced(`about ${about(examples)} more ${noun}`, price, 'examples')]),
    ...(runs === null ? [] : [priced(`${countText(runs, 'more run')} on the base branch`, price, 'runs')]),
    ...(repeats === null ? [] : [`the mean of ${wholeText(repeats)} runs of this change`]),
  ];
  if (ways.length === 0) {
    return change?.evidence === 'history'
      ? 'Runs of the base branch differ too much for more of them to settle it; comparing the same examples, by id, may.'
      : 'More examples or more runs settle it.';
  }
  const text = ways.join(' or ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)} would settle it.`;
}
