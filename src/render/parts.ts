/**
 * One comment that several gates share: each has a part of its own between two lines that nobody sees, and the title
 * above tells the result of all. A gate puts its part in and leaves the others' as they are.
 */
import type { Report, Result } from '../model/report.js';
import type { Links } from './body.js';
import { commentMarker, keptLine, keyText, renderMarkdownIn } from './comment.js';
import { markdownText } from './escape.js';
import { COMMENT_BYTES } from './fit.js';
import type { Language } from './language.js';
import { isNewer, type Stamp } from './stamp.js';
import { resultSymbol } from './words.js';

export interface Part extends Stamp {
  /** Tells the gates apart: the suite input. */
  readonly key: string;
  /** The commit that was judged; parts of other commits are out of date. */
  readonly sha: string;
  readonly result: Result;
  readonly body: string;
}

/** Even where the other parts fill the comment, a verdict and its reason have room. */
const LEAST_BYTES = 3_000;
const END = '<!-- holdline-end -->';
const PART =
  /^<!-- holdline-part:(\S+) (\S+) (\d{1,15})\.(\d{1,6}) (pass|fail|error|neutral) -->\n([\s\S]*?)\n<!-- holdline-end -->$/gm;
const RESULTS: readonly Result[] = ['error', 'fail', 'neutral', 'pass'];

/** The parts of a comment that this or another gate wrote, in their order. Keys are as they stand there. */
export function partsIn(body: string): readonly Part[] {
  return [...body.matchAll(PART)].flatMap(([, key, sha, run, attempt, result, text]) => {
    const known = RESULTS.find((one) => one === result);
    if (key === undefined || sha === undefined || known === undefined) return [];
    return [{ key, sha, run: Number(run), attempt: Number(attempt), result: known, body: text ?? '' }];
  });
}

function partText({ key, sha, run, attempt, result, body }: Part): string {
  return `<!-- holdline-part:${key} ${sha} ${run}.${attempt} ${result} -->\n${body}\n${END}`;
}

function title(parts: readonly Part[]): string {
  const worst = RESULTS.find((result) => parts.some((part) => part.result === result)) ?? 'neutral';
  const told = parts.map(({ key, result }) => `${markdownText(decodeURIComponent(key))} ${result}`);
  return `### ${resultSymbol(worst)} Holdline: ${told.join(' · ')}`;
}

export interface PartOptions extends Stamp {
  /** The id of the shared comment. */
  readonly marker: string;
  readonly key: string;
  readonly sha: string;
  readonly links: Links;
  readonly language?: Language;
  /** At most so long, where GitHub takes less than it says; a verdict and its reason have room even then. */
  readonly bytes?: number;
}

/**
 * The comment with this gate's part put in; `null` where a newer run has written for another commit already, which an
 * old one must not overwrite. `existing` is the comment's text, or `null` where there is none yet.
 */
export function withPart(existing: string | null, report: Report, options: PartOptions): string | null {
  const key = keyText(options.key);
  const there = existing === null ? [] : partsIn(existing);
  const others = there.filter((part) => part.sha === options.sha && part.key !== key);
  const newer = there.some(
    (part) => isNewer(part, options) && (part.sha !== options.sha || part.key === key),
  );
  if (newer) return null;
  const taken = others.reduce((sum, part) => sum + new TextEncoder().encode(partText(part)).length, 0);
  const { sha, run, attempt, bytes = COMMENT_BYTES } = options;
  const room = Math.max(LEAST_BYTES, bytes - 1_000 - taken);
  const before = there.find((part) => part.key === key)?.body ?? null;
  const kept = keptLine(report, before);
  const rendered = renderMarkdownIn(report, room - kept.length - 1, { ...options, before });
  const body = `${kept}\n${rendered}`.trim();
  const parts = [...others, { key, sha, run, attempt, result: report.result, body }];
  parts.sort((a, b) => (a.key < b.key ? -1 : 1));
  return [commentMarker(options.marker), title(parts), ...parts.map(partText)].join('\n\n');
}

/** Whether the comment holds what this run has written of this gate. */
export function holdsPart(body: string, { key, run, attempt }: Stamp & { readonly key: string }): boolean {
  const own = keyText(key);
  return partsIn(body).some((part) => part.key === own && part.run === run && part.attempt === attempt);
}
