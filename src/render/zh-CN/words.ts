/** The words of the report in Chinese: outcomes, evidence, counts. */
import type { Evidence, Outcome, Result, Verdict } from '../../model/report.js';
import { wholeText } from '../number.js';
import { worstFirst } from '../order.js';
import { type OutcomeWord, outcomeWord } from '../words.js';

export const OUTCOMES: Readonly<Record<Outcome, string>> = {
  passed: '通过',
  improved: '改善',
  regressed: '退化',
  suspected: '疑似退化',
  violated: '超出限值',
  inconclusive: '无定论',
  missing: '缺失',
  invalid: '不是有效数字',
  incomparable: '不可比',
  waived: '已豁免',
  new: '新增',
};

export const RESULTS: Readonly<Record<Result, string>> = {
  pass: '通过',
  fail: '未通过',
  error: '出错',
  neutral: '中性',
};

const EVIDENCE: Readonly<Record<Evidence, string>> = {
  paired: '配对',
  clustered: '按组配对',
  'standard-error': '标准误',
  history: '历史',
  'paired+history': '配对与历史',
  'single-base': '单次基线运行',
  limit: '限值',
};

export function evidenceWord(evidence: Evidence): string {
  return EVIDENCE[evidence];
}

/** The sign is that of English; a verdict that only warns says so. */
export function verdictWord({ outcome, severity }: Verdict): OutcomeWord {
  const { symbol } = outcomeWord(outcome);
  const word = OUTCOMES[outcome];
  return symbol === '✗' && severity === 'warn'
    ? { symbol: '⚠', word: `${word}（仅警告）` }
    : { symbol, word };
}

/** `3 项指标`. */
export function countText(count: number, noun: string): string {
  return `${wholeText(count)} ${noun}`;
}

/** `2 项退化，12 项通过`. */
export function countsText(verdicts: readonly Verdict[]): string {
  const counts = new Map<Outcome, number>();
  for (const { outcome } of worstFirst(verdicts)) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  return [...counts].map(([outcome, count]) => `${wholeText(count)} 项${OUTCOMES[outcome]}`).join('，');
}

/** `等 3 项`, after the first of a list. */
export function moreText(more: number): string {
  return more > 0 ? ` 及其他 ${wholeText(more)} 项` : '';
}
