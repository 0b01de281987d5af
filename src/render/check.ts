/** A report as a check run: a title, the Markdown of the comment, and an annotation for what matters. */
import type { Report, Result, Verdict } from '../model/report.js';
import { renderMarkdown } from './comment.js';
import { ENGLISH } from './english.js';
import { clip, plainText } from './escape.js';
import type { Language } from './language.js';
import { isFailing, isNotable, worstFirst } from './order.js';

/** GitHub's limits: 255 characters of a title, 64 KB of a message. */
const TITLE = 250;
const MESSAGE = 4_000;

export interface CheckNote {
  readonly path: string;
  readonly level: 'failure' | 'warning';
  readonly title: string;
  readonly message: string;
}

export interface RenderedCheck {
  readonly conclusion: 'success' | 'failure' | 'neutral';
  readonly title: string;
  readonly summary: string;
  /** Worst first. */
  readonly annotations: readonly CheckNote[];
}

const CONCLUSIONS: Readonly<Record<Result, RenderedCheck['conclusion']>> = {
  pass: 'success',
  fail: 'failure',
  error: 'failure',
  neutral: 'neutral',
};

/** An annotation stands at a file: the one that the measurement came from. */
function noteOf(verdict: Verdict, report: Report, language: Language): CheckNote | null {
  const path = report.head?.suites.find((suite) => suite.name === verdict.suite)?.files[0];
  if (path === undefined || path.startsWith('/')) return null;
  const sentences = verdict.reasons.map((reason) => language.reasonSentence(reason, verdict));
  return {
    path,
    level: isFailing(verdict, report.policy) ? 'failure' : 'warning',
    title: clip(plainText(`${verdict.id}: ${verdict.outcome}`), TITLE),
    message: clip(plainText(sentences.join(' ')), MESSAGE),
  };
}

export function renderCheck(report: Report, language: Language = ENGLISH): RenderedCheck {
  const bad = worstFirst(report.verdicts).filter(
    (verdict) => isNotable(verdict) && verdict.outcome !== 'improved' && verdict.outcome !== 'new',
  );
  return {
    conclusion: CONCLUSIONS[report.result],
    title: clip(language.resultLine(report), TITLE),
    summary: renderMarkdown(report, { run: null, baseCommit: null }, language),
    annotations: bad.map((verdict) => noteOf(verdict, report, language)).filter((note) => note !== null),
  };
}
