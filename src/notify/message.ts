/** What is told, before any channel's markup: a title, facts, and the verdicts that matter, the worst first. */
import { createHash } from 'node:crypto';
import type { Report, Result, Severity, Verdict } from '../model/report.js';
import { clip, plainText } from '../render/escape.js';
import type { Language } from '../render/language.js';
import { changeText, valuesApart, valueText } from '../render/number.js';
import { isNotable, worstFirst } from '../render/order.js';
import { resultSymbol } from '../render/words.js';
import { fingerprint, heard, type Occasion } from './occasion.js';
import type { Wording } from './wording.js';

/** More than any person reads in a chat; the report has the rest. */
const LINES = 30;
const WHY = 300;
const FACT = 120;
const LINK = 1000;

export interface Fact {
  readonly label: string;
  /** Untrusted. */
  readonly value: string;
}

export interface Line {
  /** Untrusted: the id of the measurement. */
  readonly name: string;
  readonly symbol: string;
  readonly word: string;
  /** `0.931 → 0.902, −2.9 pp`, our own; may be empty. */
  readonly values: string;
  /** One sentence; may quote a file. May be empty. */
  readonly why: string;
  readonly severity: Severity;
}

export interface Message {
  readonly result: Result;
  readonly occasions: readonly Occasion[];
  readonly symbol: string;
  /** Plain text of one line, at most 220 characters; holds a name. */
  readonly title: string;
  readonly facts: readonly Fact[];
  readonly lines: readonly Line[];
  /** Verdicts that matter and have no line. */
  readonly more: number;
  /** To the run; plain http(s) or `null`. */
  readonly link: string | null;
  readonly at: string;
  /** As of `fingerprint`. */
  readonly state: string;
  /** Of this one report: a second try to deliver it has the same. */
  readonly id: string;
  readonly wording: Wording;
}

export interface Telling {
  readonly occasions: readonly Occasion[];
  readonly severity: Severity;
  /** `owner/name`. */
  readonly repository: string | null;
  readonly link: string | null;
  readonly wording: Wording;
  /** Of the title, the outcomes and the reasons. */
  readonly language: Pick<Language, 'cellsOf' | 'reasonSentence' | 'resultLine'>;
}

function valuesOf({ base, head, change, unit }: Verdict): string {
  const is = head?.value ?? null;
  const was = base?.value ?? null;
  if (is === null) return '';
  const shown = was === null ? valueText(is, unit) : valuesApart([was, is], unit).join(' → ');
  return change === null ? shown : `${shown}, ${changeText(change.absolute, unit)}`;
}

function lineOf(verdict: Verdict, { cellsOf, reasonSentence }: Telling['language']): Line {
  const [reason] = verdict.reasons;
  const { symbol, word } = cellsOf(verdict);
  return {
    name: verdict.id,
    symbol,
    word,
    values: valuesOf(verdict),
    why: reason === undefined ? '' : clip(plainText(reasonSentence(reason, verdict)), WHY),
    severity: verdict.severity,
  };
}

function factsOf(report: Report, { repository, wording }: Telling): readonly Fact[] {
  const short = (sha: string | null | undefined): string | null => sha?.slice(0, 7) ?? null;
  const facts: readonly (readonly [string, string | null])[] = [
    [wording.repository, repository],
    [wording.branch, report.head?.ref ?? null],
    [wording.commit, short(report.head?.sha)],
    [wording.base, short(report.base?.sha)],
  ];
  return facts.flatMap(([label, value]) =>
    value === null ? [] : [{ label, value: clip(plainText(value), FACT) }],
  );
}

/** An address that has no meaning in any markup but its own, at most 1,000 characters; `null` for any other. */
export function plainLink(url: string | null): string | null {
  return url !== null && url.length <= LINK && /^https?:\/\/[\w.:-]+(?:\/[\w.~%+@:=&?#/-]*)?$/.test(url)
    ? url
    : null;
}

/** The message of a report for a channel. */
export function messageOf(report: Report, telling: Telling): Message {
  const bad = worstFirst(heard(report.verdicts, telling.severity)).filter(isNotable);
  const state = fingerprint(report, telling.severity);
  const recovered = telling.occasions.includes('recovered') ? ` (${telling.wording.recovered})` : '';
  const link = plainLink(telling.link);
  const whole = JSON.stringify([state, report.createdAt, telling.repository, link, report.head]);
  return {
    result: report.result,
    occasions: telling.occasions,
    symbol: resultSymbol(report.result),
    title: `${telling.language.resultLine(report)}${recovered}`,
    facts: factsOf(report, telling),
    lines: bad.slice(0, LINES).map((verdict) => lineOf(verdict, telling.language)),
    more: Math.max(0, bad.length - LINES),
    link,
    at: report.createdAt,
    state,
    id: createHash('sha256').update(whole).digest('hex').slice(0, 32),
    wording: telling.wording,
  };
}
