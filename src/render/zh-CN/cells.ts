/** What a row says besides its name, in Chinese: numbers are those of the English report. */
import type { Change, Verdict } from '../../model/report.js';
import { type Cells, numbersOf } from '../cells.js';
import { changeSummary, sizeText } from '../number.js';
import { pText } from '../probability.js';
import { pPairText } from './probability.js';
import { evidenceWord, verdictWord } from './words.js';

const WORDS = { limit: '限值', notNumber: '不是有效数字' };

function chanceText({ p, pAdjusted }: Change, verdict: Verdict): string {
  const gain = verdict.reasons.find((reason) => reason.kind === 'significant-gain');
  if (gain !== undefined) return `，改善的 ${pText(gain.p)}`;
  return p === null ? '' : `，${pPairText(p, pAdjusted)}`;
}

function comparisonText(change: Change, verdict: Verdict): string {
  const { evidence, lost, won } = change;
  const pairs = lost === null || won === null ? '' : `，${lost} 错 / ${won} 对`;
  return `${evidenceWord(evidence)}${pairs}${chanceText(change, verdict)}`;
}

function reachText({ outcome, minimumDetectableChange, unit }: Verdict): string | null {
  const quiet = outcome === 'passed' || outcome === 'inconclusive';
  return quiet && minimumDetectableChange !== null
    ? `可发现 ${sizeText(minimumDetectableChange, unit)} 以上的损失`
    : null;
}

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
    evidence: parts.filter((part) => part !== null).join('；'),
  };
}
