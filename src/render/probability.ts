/** p values as text. Never as "confidence": 1 − p is not the probability that a loss is real. */
import { wholeText } from './number.js';

/** Levels at which decisions are made by default: no other p may look like one of them. */
const LEVELS = [0.01, 0.05];

/** `= 0.003`, `< 0.0001`, `> 0.99`: what follows the letter p. */
function pRelation(p: number): string {
  if (p < 0.0001) return '< 0.0001';
  if (p > 0.99) return '> 0.99';
  const shown = [2, 4, 8].map((digits) => Number(p.toPrecision(digits)));
  return `= ${shown.find((text) => text === p || !LEVELS.includes(text)) ?? p}`;
}

export function pText(p: number): string {
  return `p ${pRelation(p)}`;
}

/** The p that decides: `adjusted p = 0.0014`, or plainly `p = 0.0001` where correction changed nothing to be seen. */
export function adjustedText(p: number, pAdjusted: number | null): string {
  return pAdjusted === null || pText(pAdjusted) === pText(p) ? pText(p) : `adjusted ${pText(pAdjusted)}`;
}

/** `p = 0.0001`, and what correction for the family made of it where that looks different. */
export function pPairText(p: number, pAdjusted: number | null): string {
  const decides = adjustedText(p, pAdjusted);
  return decides === pText(p) ? decides : `${pText(p)}, ${decides}`;
}

/** How many harmless changes look this bad: `1 in 710`. N is rounded down, so that it never sounds worse than it is. */
function oneIn(p: number): string {
  if (p < 0.0001) return 'fewer than 1 in 10,000';
  const count = Math.floor(1 / p + 1e-9);
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(count)) - 1);
  return `1 in ${wholeText(Math.floor(count / unit) * unit)}`;
}

/** `1 in 710 harmless changes looks this bad`, or `null` where p is no reason to say so. */
export function rarity(p: number): string | null {
  return p <= 0.05 ? `${oneIn(p)} harmless changes looks this bad` : null;
}

/** A probability in percent, never rounded to all or nothing: `97.9 %`, `> 99.9 %`. */
export function shareText(probability: number): string {
  if (probability > 0.999) return '> 99.9 %';
  return probability < 0.001 ? '< 0.1 %' : `${(100 * probability).toFixed(1)} %`;
}
