/** What a row says besides its name, as plain text of our own words and numbers: safe in Markdown and in a terminal. */
import type { Change, Verdict } from '../model/report.js';
import { changeSummary, sizeText, valuesApart, valueTexts } from './number.js';
import { pPairText, pText } from './probability.js';
import { evidenceWord, verdictWord } from './words.js';

export interface Cells {
  readonly symbol: string;
  readonly word: string;
  /** `0.9312 → 0.9002`; a side that is absent is a dash. */
  readonly values: string;
  readonly change: string;
  readonly evidence: string;
}

/** The limit that the value breaks, if any. */
function brokenLimit(verdict: Verdict): { readonly sign: string; readonly limit: number } | null {
  for (const reason of verdict.reasons) {
    if (reason.kind === 'below-min') return { sign: '≥', limit: reason.min };
    if (reason.kind === 'above-max') return { sign: '≤', limit: reason.max };
  }
  return null;
}

/** A side's value in words where there is no number: it was not measured, or no number was found. */
function sideText(side: Verdict['head'], text: string): string {
  return side === null ? '–' : text;
}

/** The words that stand beside numbers. */
interface NumberWords {
  readonly limit: string;
  readonly notNumber: string;
}

const WORDS: NumberWords = { limit: 'limit', notNumber: 'not a number' };

interface Numbers {
  readonly values: string;
  readonly limit: string | null;
}

/** Both values side by side, and the limit that is broken. */
export function numbersOf(verdict: Verdict, words: NumberWords): Numbers {
  const { base, head, unit } = verdict;
  const broken = brokenLimit(verdict);
  const known = [base?.value ?? null, head?.value ?? null, broken?.limit ?? null];
  const present = known.filter((value) => value !== null);
  const texts = broken === null ? valueTexts(present, unit) : valuesApart(present, unit);
  const [baseText, headText, limitText] = known.map((value, index) =>
    value === null ? undefined : texts[known.slice(0, index).filter((other) => other !== null).length],
  );
  const sides = [
    sideText(base, baseText ?? words.notNumber),
    sideText(head, headText ?? words.notNumber),
  ] as const;
  return {
    values: base === null ? sides[1] : arrow(sides),
    limit: broken === null || limitText === undefined ? null : `${words.limit} ${broken.sign} ${limitText}`,
  };
}

/** `212.4 → 243.1 ms`: a unit that both have is said once. */
function arrow([base, head]: readonly [base: string, head: string]): string {
  const unit = / \S+$/.exec(head)?.[0] ?? '';
  const short = unit !== '' && base.endsWith(unit) && /^−?\d/.test(head) ? base.slice(0, -unit.length) : base;
  return `${short} → ${head}`;
}

/** p is of a loss; an improvement tells the p of its gain instead. */
function chanceText(change: Change, verdict: Verdict): string {
  const gain = verdict.reasons.find((reason) => reason.kind === 'significant-gain');
  if (gain !== undefined) return `, gain at ${pText(gain.p)}`;
  return change.p === null ? '' : `, ${pPairText(change.p, change.pAdjusted)}`;
}

function comparisonText(change: Change, verdict: Verdict): string {
  const pairs =
    change.lost === null || change.won === null ? '' : `, ${change.lost} lost / ${change.won} won`;
  return `${evidenceWord(change.evidence)}${pairs}${chanceText(change, verdict)}`;
}

/** For verdicts that are no alarm: how small a loss would have been one. */
function reachText({ outcome, minimumDetectableChange, unit }: Verdict): string | null {
  const quiet = outcome === 'passed' || outcome === 'inconclusive';
  return quiet && minimumDetectableChange !== null
    ? `sees losses from ${sizeText(minimumDetectableChange, unit)}`
    : null;
}

/** The cells of a verdict's row. */
export function cellsOf(verdict: Verdict): Cells {
  const { symbol, word } = verdictWord(verdict);
  const { values, limit } = numbersOf(verdict, WORDS);
  const { change, unit } = verdict;
  const parts = [limit, change === null ? null : comparisonText(change, verdict), reachText(verdict)];
  return {
    symbol,
    word,
    values,
    change: change === null ? '' : changeSummary(change, unit),
    evidence: parts.filter((part) => part !== null).join('; '),
  };
}
