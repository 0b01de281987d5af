/** The text of the tracking issue. What is wrong is kept in a line that nobody sees, so that only changes are told. */
import type { Outcome, Report } from '../model/report.js';
import { ENGLISH } from './english.js';
import { plainText } from './escape.js';
import type { Language } from './language.js';
import { type Memory, memoryLine } from './memory.js';

export interface Wrong {
  /** Changes with everything that is wrong, listed or not. */
  readonly fingerprint: string;
  /** What is wrong, by name: the first of them. */
  readonly names: readonly string[];
}

export interface Kept extends Wrong {
  /** When something was last told. ISO 8601, UTC. */
  readonly at: string;
}

const BAD: readonly Outcome[] = ['regressed', 'violated', 'missing', 'invalid'];
const MOST = 40;
const LONGEST = 120;
const STATE = /^<!-- holdline-health-state:([0-9a-f]*) (\S+) (\S*) -->$/m;
const LONE = /\p{Surrogate}/gu;

export function issueMarker(suite: string | null): string {
  return `<!-- holdline-health:${encodeURIComponent((suite ?? '').replace(LONE, '\ufffd'))} -->`;
}

/** In a code span neither a mention nor HTML nor a link means anything. */
function code(text: string): string {
  return `\`${plainText(text).replace(/\s+/g, ' ').replaceAll('`', "'").slice(0, 500)}\``;
}

/** What fails in a report; what could not be judged counts by its notices. */
export function wrongIn(report: Report, sha256: (text: string) => string): Wrong {
  const failing = report.verdicts.filter(
    ({ outcome, severity }) => severity === 'fail' && BAD.includes(outcome),
  );
  const notices = report.result === 'error' ? report.notices : [];
  const all = [...failing.map(({ id }) => id), ...notices.map(({ code: name }) => name)];
  const unique = [...new Set(all)].sort();
  const names = unique.slice(0, MOST).map((name) => name.slice(0, LONGEST).replace(LONE, '\ufffd'));
  return { fingerprint: sha256(JSON.stringify([report.result, unique])), names };
}

function stateLine({ fingerprint, names, at }: Kept): string {
  return `<!-- holdline-health-state:${fingerprint} ${at} ${names.map(encodeURIComponent).join(',')} -->`;
}

/** What an issue says was wrong; `null` where somebody has changed that line. */
export function keptIn(body: string): Kept | null {
  const [, fingerprint, at, names] = STATE.exec(body) ?? [];
  if (fingerprint === undefined || at === undefined || names === undefined) return null;
  try {
    return { fingerprint, at, names: names === '' ? [] : names.split(',').map(decodeURIComponent) };
  } catch {
    return null;
  }
}

const listed = (names: readonly string[]) => names.map((name) => `- ${code(name)}`).join('\n');

export interface IssueText {
  readonly marker: string;
  readonly kept: Kept;
  readonly runUrl: string | null;
  /** What channels were told. */
  readonly memory: Memory;
}

/** At most 40 names and 40 sentences of at most 500 characters: far below GitHub's limit of 65,536 characters. */
export function issueBody(
  report: Report,
  { marker, kept, runUrl, memory }: IssueText,
  language: Language = ENGLISH,
): string {
  const words = language.printed.issue;
  const said = report.notices.slice(0, MOST).map(({ what }) => `- ${code(what)}`);
  const isWell = kept.fingerprint === '';
  return [
    marker,
    stateLine(kept),
    memoryLine(memory),
    isWell ? words.recovered : words.wrong(language.text.result[report.result]),
    listed(kept.names),
    said.length === 0 || isWell ? '' : `${words.said}\n\n${said.join('\n')}`,
    runUrl === null ? '' : `[${words.run}](${runUrl})`,
    words.kept,
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .replace(`${marker}\n\n`, `${marker}\n`);
}

/** What a change of state is told with. */
export function changeNote(
  before: readonly string[],
  after: readonly string[],
  language: Language = ENGLISH,
): string {
  const words = language.printed.issue;
  const fresh = after.filter((name) => !before.includes(name));
  const gone = before.filter((name) => !after.includes(name));
  const parts = [
    fresh.length === 0 ? '' : `${words.fresh}\n\n${listed(fresh)}`,
    gone.length === 0 ? '' : `${words.gone}\n\n${listed(gone)}`,
  ].filter((part) => part !== '');
  return parts.length === 0 ? words.changed : parts.join('\n\n');
}
