/** p values in Chinese sentences. Never as "confidence": 1 − p is not the probability that a loss is real. */
import { wholeText } from '../number.js';
import { pText } from '../probability.js';

export function adjustedText(p: number, pAdjusted: number | null): string {
  return pAdjusted === null || pText(pAdjusted) === pText(p) ? pText(p) : `校正后 ${pText(pAdjusted)}`;
}

export function pPairText(p: number, pAdjusted: number | null): string {
  const decides = adjustedText(p, pAdjusted);
  return decides === pText(p) ? decides : `${pText(p)}，${decides}`;
}

/** N is rounded down to two digits, so that it never sounds worse than it is. */
function oneIn(p: number): string {
  if (p < 0.0001) return '每 10,000 项无害的改动中不到 1 项';
  const count = Math.floor(1 / p + 1e-9);
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(count)) - 1);
  return `约每 ${wholeText(Math.floor(count / unit) * unit)} 项无害的改动中只有 1 项`;
}

/** How many harmless changes look this bad, or `null` where p is no reason to say so. */
export function rarity(p: number): string | null {
  return p <= 0.05 ? `${oneIn(p)}会看起来这么差` : null;
}
