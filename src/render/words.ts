/** The words of the report: outcomes, evidence, methods, reasons and the result in one line. */
import type { Reason } from '../model/reason.js';
import type { Evidence, Outcome, Report, Result, Verdict } from '../model/report.js';
import { clip, plainText } from './escape.js';
import { resultParts } from './headline.js';
import { sentenceOf } from './sentences.js';

export interface OutcomeWord {
  /** Tells outcomes apart where colours don't. One column wide. */
  readonly symbol: string;
  readonly word: string;
}

const OUTCOMES: Readonly<Record<Outcome, OutcomeWord>> = {
  passed: { symbol: '✓', word: 'passed' },
  improved: { symbol: '▲', word: 'improved' },
  regressed: { symbol: '✗', word: 'regressed' },
  suspected: { symbol: '⚠', word: 'suspected' },
  violated: { symbol: '✗', word: 'limit broken' },
  inconclusive: { symbol: '?', word: 'inconclusive' },
  missing: { symbol: '✗', word: 'missing' },
  invalid: { symbol: '✗', word: 'not a number' },
  incomparable: { symbol: '≠', word: 'not comparable' },
  waived: { symbol: '○', word: 'waived' },
  new: { symbol: '+', word: 'new' },
};

/** Symbol and word of an outcome. */
export function outcomeWord(outcome: Outcome): OutcomeWord {
  return OUTCOMES[outcome];
}

/** As `outcomeWord`, with the sign of a warning where the verdict only warns: `⚠ regressed (warns)`. */
export function verdictWord(verdict: Verdict): OutcomeWord {
  const { symbol, word } = OUTCOMES[verdict.outcome];
  return symbol === '✗' && verdict.severity === 'warn'
    ? { symbol: '⚠', word: `${word} (warns)` }
    : { symbol, word };
}

const EVIDENCE: Readonly<Record<Evidence, string>> = {
  paired: 'paired',
  clustered: 'paired by group',
  'standard-error': 'standard errors',
  history: 'history',
  'paired+history': 'paired and history',
  'single-base': 'one base run',
  limit: 'limit',
};

export function evidenceWord(evidence: Evidence): string {
  return EVIDENCE[evidence];
}

export function resultSymbol(result: Result): string {
  return { pass: '✓', fail: '✗', error: '⊘', neutral: '○' }[result];
}

/** One plain sentence that says why. May quote what was found in a file: escape it for where it goes. */
export function reasonSentence(reason: Reason, verdict: Verdict): string {
  return sentenceOf(reason, verdict);
}

const LINE_LIMIT = 200;
const LINE_NAME_LIMIT = 80;

/** The result in one line of plain text, at most 200 characters, safe for logs and outputs. */
export function resultLine(report: Report): string {
  const { before, name, after } = resultParts(report);
  const line = plainText(`${before}${clip(name ?? '', LINE_NAME_LIMIT)}${after}`);
  return line.length <= LINE_LIMIT
    ? line
    : `${line
        .slice(0, LINE_LIMIT - 1)
        .toWellFormed()
        .replace(/\ufffd$/, '')}…`;
}
