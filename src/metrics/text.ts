/**
 * Answers in words against the right ones, as SQuAD scores them.
 *
 *   exact_match  whether the texts are the same
 *   token_f1     2·common/(tokens of the answer + tokens of the right one), tokens counted as often as both have them
 *
 * Both after lower case, without ASCII punctuation, without the words a, an, the, and with single spaces. Where one of
 * both has no token left, token_f1 is whether neither has. A right answer that is a list of texts in JSON
 * (`["Paris", "Paris, France"]`) has several spellings, of which the best counts. An empty answer is an answer of nothing.
 *
 * Source: P. Rajpurkar et al., "Know what you don't know", evaluate-v2.0.py; the same as `evaluate`'s `squad`.
 * Example: "the cat sat" for "A cat, sat down": no exact match; two tokens of two and of three in common: F1 ⅘.
 */
import type { Codes, Column } from '../model/table.js';
import { MOST_LABELS } from '../table/cells.js';
import { numbering } from './confusion.js';
import type { MeanMetric, Undefined } from './metric.js';
import { remembered } from './remembered.js';
import { codesInRows, codesOf, type Subject } from './subject.js';

const PUNCTUATION = /[!-/:-@[-`{-~]/g;
/** With the word boundaries of Python, for which letters of all scripts make words. */
const ARTICLES = /(?<![\p{L}\p{N}_])(?:a|an|the)(?![\p{L}\p{N}_])/gu;

/** Tokens in ascending order, and the text they make as they stand. */
interface Answer {
  readonly text: string;
  readonly tokens: readonly string[];
}

function answerOf(text: string): Answer {
  const bare = text.toLowerCase().replace(PUNCTUATION, '').replace(ARTICLES, ' ');
  const tokens = bare.split(/\s+/).filter((token) => token !== '');
  return { text: tokens.join(' '), tokens: tokens.toSorted() };
}

function spellings(label: string): readonly string[] {
  if (!label.startsWith('[')) return [label];
  try {
    const parsed: unknown = JSON.parse(label);
    const texts = Array.isArray(parsed) ? parsed.filter((one) => typeof one === 'string') : [];
    return Array.isArray(parsed) && texts.length > 0 && texts.length === parsed.length ? texts : [label];
  } catch {
    return [label];
  }
}

/** Both lists ascend, so one walk finds what they share. */
function common(a: readonly string[], b: readonly string[]): number {
  let [i, j, shared] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    const [one, other] = [a[i] ?? '', b[j] ?? ''];
    if (one === other) shared += 1;
    if (one <= other) i += 1;
    if (other <= one) j += 1;
  }
  return shared;
}

function overlap(answer: Answer, right: Answer): number {
  const both = answer.tokens.length + right.tokens.length;
  if (answer.tokens.length === 0 || right.tokens.length === 0) return both === 0 ? 1 : 0;
  return (2 * common(answer.tokens, right.tokens)) / both;
}

interface Answers {
  readonly truth: Codes;
  /** −1 for an empty answer. */
  readonly prediction: Codes;
  readonly right: readonly (readonly Answer[])[];
  readonly given: readonly Answer[];
}

function readAnswers(subject: Subject): Answers | Undefined {
  const { roles, table } = subject.examples;
  const inRole = (name: string | null): Column | undefined => table.columns.get(name ?? '');
  const [truth, prediction] = [inRole(roles.truth), inRole(roles.prediction)];
  const codes = codesOf(subject, truth);
  if ('invalid' in codes) return codes;
  if (prediction === undefined || prediction.codes === null) {
    return {
      invalid: `${roles.prediction ?? 'the prediction'} has more than ${MOST_LABELS} different values`,
    };
  }
  return {
    truth: codes,
    prediction: codesInRows(subject, prediction.codes),
    right: (truth?.labels ?? []).map((label) => spellings(label).map(answerOf)),
    given: prediction.labels.map(answerOf),
  };
}

/** Every distinct text is brought into form once, and every pair of them scored once, however many rows have it. */
const answersOf = remembered(readAnswers);

const NOTHING: Answer = { text: '', tokens: [] };

const scored =
  (score: (answer: Answer, right: Answer) => number) =>
  (subject: Subject): Float64Array | Undefined => {
    const found = answersOf(subject);
    if ('invalid' in found) return found;
    const width = found.given.length + 1;
    const numberOf = numbering(width * found.right.length);
    const scores: number[] = [];
    return Float64Array.from(found.truth, (label, row) => {
      const answer = found.prediction[row] ?? -1;
      const pair = numberOf(label * width + answer + 1);
      if (pair === scores.length) {
        const given = found.given[answer] ?? NOTHING;
        scores.push((found.right[label] ?? []).reduce((best, one) => Math.max(best, score(given, one)), 0));
      }
      return scores[pair] ?? Number.NaN;
    });
  };

const SHAPE = {
  kind: 'mean',
  direction: 'higher',
  unit: 'fraction',
  needs: 'texts',
  weighted: 'as-given',
  paired: true,
} as const;

export const textMetrics: readonly MeanMetric[] = [
  {
    ...SHAPE,
    id: 'exact_match',
    title: 'Exact match, as SQuAD has it',
    share: true,
    values: scored((answer, right) => (answer.text === right.text ? 1 : 0)),
  },
  {
    ...SHAPE,
    id: 'token_f1',
    title: 'F1 score of tokens, as SQuAD has it',
    share: false,
    values: scored(overlap),
  },
];
