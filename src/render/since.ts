/**
 * What changed since the last push: which verdicts are not well is kept in a line of the comment that nobody sees, and
 * the next comment is held against it. Read back from our own comment only, and never for anything that decides.
 */
import type { Report, Verdict } from '../model/report.js';
import { markdownText } from './escape.js';
import type { Language } from './language.js';
import { isNotable, worstFirst } from './order.js';

export interface Standing {
  /** The commit that was judged; empty where it is not known. */
  readonly sha: string;
  /** How many are not well, listed or not. */
  readonly total: number;
  /** Names and outcomes of what is not well, the worst of them. Names are cut as they are kept. */
  readonly listed: ReadonlyMap<string, string>;
}

const MOST = 40;
const LONGEST = 120;
/** Of the encoded names together. */
const MOST_BYTES = 4_000;
const NAMED = 3;
const LINE = /^<!-- holdline-state:([0-9a-f]{0,64}) (\d{1,7}) (\S{0,4000}) -->$/m;

function keptName({ id }: Verdict): string {
  return encodeURIComponent(id.slice(0, LONGEST).toWellFormed()).replaceAll('-', '%2D');
}

/** How a report stands; `null` for one that judges nothing, which says nothing of what is well. */
export function standingOf(report: Report): Standing | null {
  if (report.result === 'error' || report.result === 'neutral') return null;
  const unwell = worstFirst(report.verdicts).filter(isNotable);
  const listed = new Map<string, string>();
  let bytes = 0;
  for (const verdict of unwell.slice(0, MOST)) {
    const name = keptName(verdict);
    bytes += name.length + verdict.outcome.length + 2;
    if (bytes > MOST_BYTES) break;
    listed.set(name, verdict.outcome);
  }
  const sha = report.head?.sha ?? '';
  return { sha: /^[0-9a-f]{1,64}$/.test(sha) ? sha : '', total: unwell.length, listed };
}

export function standingLine({ sha, total, listed }: Standing): string {
  const entries = [...listed].map(([name, outcome]) => `${name}=${outcome}`);
  return `<!-- holdline-state:${sha} ${total} ${entries.join(',')} -->`;
}

/** What a comment says stood; `null` where it says nothing or somebody has changed that line. */
export function standingIn(body: string): Standing | null {
  const [, sha, count, entries] = LINE.exec(body) ?? [];
  if (sha === undefined || count === undefined || entries === undefined) return null;
  const pairs = entries === '' ? [] : entries.split(',');
  const isOurs = pairs.every((pair) => /^[\w.!~*'()%]+=[a-z]+$/.test(pair));
  const listed = new Map(pairs.map((pair) => [pair.replace(/=.*/, ''), pair.replace(/.*=/, '')] as const));
  const total = Number(count);
  if (!isOurs || listed.size !== pairs.length || listed.size > MOST || listed.size > total) return null;
  return { sha, total, listed };
}

function withNames(verdicts: readonly Verdict[], word: string, { text }: Language): string {
  const names = verdicts.slice(0, NAMED).map(({ id }) => markdownText(id));
  const more = verdicts.length > NAMED ? text.others(verdicts.length - NAMED) : '';
  return `${word} (${names.join(', ')}${more})`;
}

/** One line of Markdown; `null` where there is nothing to tell, as for another run on the same commit. */
export function sinceText(before: Standing | null, report: Report, language: Language): string | null {
  const now = standingOf(report);
  if (before === null || now === null || before.total + now.total === 0) return null;
  if (before.sha === now.sha && now.sha !== '') return null;
  const { text } = language;
  // Where names are left out, one that is not listed may stand on either side.
  if (before.total !== before.listed.size || now.total !== now.listed.size) {
    return text.sinceCounted(before.total, now.total);
  }
  const listedBefore = (verdict: Verdict): string | undefined => before.listed.get(keptName(verdict));
  const known = worstFirst(report.verdicts);
  const fresh = known.filter((verdict) => isNotable(verdict) && listedBefore(verdict) === undefined);
  const recovered = known.filter((verdict) => !isNotable(verdict) && listedBefore(verdict) !== undefined);
  const other = known.filter(
    (verdict) => isNotable(verdict) && (listedBefore(verdict) ?? verdict.outcome) !== verdict.outcome,
  );
  const groups = [
    { verdicts: recovered, word: text.sinceWords.recovered },
    { verdicts: fresh, word: text.sinceWords.fresh },
    { verdicts: other, word: text.sinceWords.other },
  ].filter(({ verdicts }) => verdicts.length > 0);
  const told = groups.map(({ verdicts, word }) => withNames(verdicts, word(verdicts.length), language));
  return text.since(told);
}
