/**
 * The text of a requirement → its clauses, with one fault a clause that can't be read:
 *
 *   requirement  clause { "and" clause }
 *   clause       metric ("drops" | "rises") [comparator] amount ["%"]  |  metric "is" comparator number
 *   comparator   "<" | "<=" | ">" | ">="          left out: ">="
 *   metric       a metric's name, or a glob over measurement ids
 *
 * Example: `latency_p95 drops 20% and accuracy drops < 0.5%`.
 */
import { nearest } from '../failure/nearest.js';
import type { Clause, Comparator, Tolerance, Verb } from '../model/policy.js';

export interface ClauseFault {
  /** Place in the text, counted from 1. */
  readonly at: number;
  readonly found: string;
  readonly wanted: string;
  readonly nearest: string | null;
}

interface Word {
  readonly text: string;
  readonly at: number;
}

const VERBS = ['drops', 'rises', 'is'] as const satisfies readonly Verb[];
/** What people say instead. */
const MEANT: Readonly<Record<string, string>> = {
  decreases: 'drops',
  falls: 'drops',
  increases: 'rises',
  grows: 'rises',
  equals: 'is',
  '==': '>=',
  '=': '>=',
  ',': 'and',
  '&&': 'and',
  '&': 'and',
};
const COMPARATORS: ReadonlyMap<string, Comparator> = new Map([
  ['<', '<'],
  ['<=', '<='],
  ['≤', '<='],
  ['>', '>'],
  ['>=', '>='],
  ['≥', '>='],
]);
/** A quoted name, braces with labels, or anything up to a blank or comparator. */
const WORD = /[<>=]=?|[≤≥]|(?:"(?:[^"\\]|\\.)*"|\{(?:[^}"]|"(?:[^"\\]|\\.)*")*\}|[^\s,<>=≤≥"{])+|\S/g;
const NUMBER = /^[+-]?(?:\d{1,15}(?:\.\d{1,15})?|\.\d{1,15})$/;

/** One clause while it is read; the first fault ends it. */
class Sentence {
  readonly words: readonly Word[];
  private readonly end: number;
  private next = 0;

  constructor(words: readonly Word[], end: number) {
    this.words = words;
    this.end = end;
  }

  peek(): Word | undefined {
    return this.words[this.next];
  }

  take(): Word | undefined {
    return this.words[this.next++];
  }

  /** What stands here is not what is wanted. */
  fault(wanted: string, names: readonly string[] = []): ClauseFault {
    const word = this.peek();
    const { text, at } = word ?? { text: '', at: this.end };
    // One sign is near to any other.
    const similar = text.length > 2 ? nearest(text, names) : null;
    const near = MEANT[text.toLowerCase()] ?? similar;
    const found = word === undefined ? 'the end' : JSON.stringify(text.slice(0, 60));
    return { at, found, wanted, nearest: names.includes(near ?? '') ? near : null };
  }
}

function isComparator(word: Word | undefined): boolean {
  return word !== undefined && COMPARATORS.has(word.text);
}

/** A metric's name is that metric in every suite, and of every column; with a slash outside of quotes and braces it is a glob. */
function subjectOf(text: string): Pick<Clause, 'match' | 'ofAnyColumn'> {
  const bare = text.replace(/"(?:[^"\\]|\\.)*"/g, '').replace(/\{.*$/, '');
  const match = bare.includes('/') ? text : `*/${text}`;
  return { match, ofAnyColumn: /\w$/.test(text) };
}

interface Amount {
  readonly value: number;
  readonly percent: boolean;
  readonly text: string;
}

function amountOf(sentence: Sentence): Amount | null {
  const text = sentence.peek()?.text ?? '';
  const percent = text.endsWith('%');
  const digits = percent ? text.slice(0, -1) : text;
  if (!NUMBER.test(digits)) return null;
  sentence.take();
  const apart = !percent && sentence.peek()?.text === '%';
  if (apart) sentence.take();
  return { value: Number(digits), percent: percent || apart, text: percent || apart ? `${digits}%` : digits };
}

function toleranceOf({ value, percent, text }: Amount): Tolerance {
  return percent ? { kind: 'relative', fraction: value / 100, text } : { kind: 'absolute', value, text };
}

/** Why an amount can't stand behind its verb; `null` where it can. */
function misfit(verb: Verb, comparator: Comparator, { value, percent }: Amount): string | null {
  if (verb === 'is') return percent ? 'a number in the unit of the metric, without %' : null;
  if (value < 0) return 'a number from 0 on';
  const idle = value === 0 && (comparator === '<' || comparator === '>=');
  return idle ? 'a number above 0 ("<= 0" is no change at all)' : null;
}

function clauseOf(sentence: Sentence, text: string): Clause | ClauseFault {
  const subject = sentence.peek();
  const named = subject !== undefined && !isComparator(subject) && !NUMBER.test(subject.text);
  const misplaced = VERBS.some((verb) => verb === subject?.text);
  const pattern = subject !== undefined && /^\^|^\/.*\/[a-z]*$/.test(subject.text);
  if (!named || misplaced || pattern) return sentence.fault('a metric, or a glob over measurement ids');
  sentence.take();
  const verb = VERBS.find((one) => one === sentence.peek()?.text);
  if (verb === undefined) return sentence.fault('drops, rises or is', VERBS);
  sentence.take();
  const written = isComparator(sentence.peek()) ? sentence.take()?.text : undefined;
  const comparator = COMPARATORS.get(written ?? '') ?? null;
  if (verb === 'is' && comparator === null) return sentence.fault('<, <=, > or >=', ['<', '<=', '>', '>=']);
  const before = sentence.fault('a number, or a percentage of base such as 20%', ['<', '<=', '>', '>=']);
  const amount = amountOf(sentence);
  if (amount === null) return before;
  const wrong = misfit(verb, comparator ?? '>=', amount);
  if (wrong !== null) return { ...before, wanted: wrong };
  if (sentence.peek() !== undefined) return sentence.fault('and (there is no or), or the end,', ['and']);
  return {
    text,
    ...subjectOf(subject.text),
    verb,
    comparator: comparator ?? '>=',
    amount: toleranceOf(amount),
  };
}

/** The clauses between the `and`s of a text, each with where it ends. */
function parted(text: string): readonly { readonly words: readonly Word[]; readonly end: number }[] {
  const words = [...text.matchAll(WORD)].map((found) => ({ text: found[0], at: found.index + 1 }));
  const parts: { words: Word[]; end: number }[] = [{ words: [], end: text.length + 1 }];
  for (const word of words) {
    const last = parts.at(-1);
    if (word.text.toLowerCase() === 'and') {
      if (last !== undefined) last.end = word.at;
      parts.push({ words: [], end: text.length + 1 });
    } else last?.words.push(word);
  }
  return parts;
}

export interface Clauses {
  readonly clauses: readonly Clause[];
  /** One for each clause that can't be read. */
  readonly faults: readonly ClauseFault[];
}

export function clausesOf(text: string): Clauses {
  const clauses: Clause[] = [];
  const faults: ClauseFault[] = [];
  for (const { words, end } of parted(text)) {
    const first = words[0]?.at ?? end;
    const read = clauseOf(new Sentence(words, end), text.slice(first - 1, end - 1).trim());
    if ('wanted' in read) faults.push(read);
    else clauses.push(read);
  }
  return { clauses, faults };
}
