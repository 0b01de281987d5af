/** Why a verdict is what it is, in one plain line, for programs that show it as they get it. */
import type { Verdict } from '../model/report.js';
import { clip, plainText } from '../render/escape.js';
import { reasonSentence, verdictWord } from '../render/words.js';

const LIMIT = 600;

/** All its reasons; empty where it has none. */
export function explained(verdict: Verdict): string {
  const sentences = verdict.reasons.map((reason) => reasonSentence(reason, verdict));
  return clip(plainText(sentences.join(' ')), LIMIT);
}

/** `sentiment/accuracy: regressed. It fell by …`, never empty. */
export function explainedWhole(verdict: Verdict): string {
  const head = `${plainText(verdict.id)}: ${verdictWord(verdict).word}.`;
  return `${head} ${explained(verdict)}`.trim();
}
