/** Why verdicts are what they are: the first reasons of each, told once for all that share them. */
import type { Report, Verdict } from '../model/report.js';
import type { Language } from './language.js';

const REASONS_TOLD = 2;

export interface Why {
  readonly ids: readonly string[];
  readonly sentence: string;
}

/** In a health check limits have sentences of their own, so that only comparisons are told here. */
export function toldWhy({ mode }: Report, verdicts: readonly Verdict[]): readonly Verdict[] {
  return mode === 'health' ? verdicts.filter(({ change }) => change !== null) : verdicts;
}

/** One entry a sentence, in the order of the verdicts. Verdicts without a reason are left out. */
export function whySharing(
  verdicts: readonly Verdict[],
  { locale, reasonSentence }: Language,
): readonly Why[] {
  const idsBySentence = new Map<string, string[]>();
  for (const verdict of verdicts) {
    const told = verdict.reasons.slice(0, REASONS_TOLD);
    const sentence = told
      .map((reason) => reasonSentence(reason, verdict))
      .join(locale === 'zh-CN' ? '' : ' ');
    const ids = idsBySentence.get(sentence);
    if (ids !== undefined) ids.push(verdict.id);
    else if (sentence !== '') idsBySentence.set(sentence, [verdict.id]);
  }
  return [...idsBySentence].map(([sentence, ids]) => ({ ids, sentence }));
}
