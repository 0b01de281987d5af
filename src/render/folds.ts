/** The small print of the Markdown report, each part behind a fold. A summary line holds our own words only. */
import type { Driver, Flip, Notice, Report, Unjudged } from '../model/report.js';
import { percentText } from './driver.js';
import { ENGLISH } from './english.js';
import { markdownProse, markdownText } from './escape.js';
import type { Language } from './language.js';
import { changeText, valueText, wholeText } from './number.js';
import { pText } from './probability.js';
import { markdownTable } from './rows.js';

/** A fold; the blank lines make GitHub read Markdown inside. `title` must be trusted text. */
export function fold(title: string, body: string): string {
  return `<details>\n<summary>${title}</summary>\n\n${body}\n\n</details>`;
}

/** How a fold is written: at most so many rows, in a language. */
interface Listing {
  readonly limit: number;
  readonly language: Language;
}

function more(total: number, { limit, language }: Listing): string {
  return total > limit ? `\n\n${language.text.more(total - limit)}` : '';
}

export function noticeItem({ where, what, fix }: Notice, { text }: Language): string {
  const place = where === null ? '' : `${markdownText(where)}${text.colon}`;
  const mend = fix === null ? '' : `<br>**${text.fix}${text.colon.trim()}** ${markdownProse(fix)}`;
  return `- ${place}${markdownProse(what)}${mend}`;
}

/** Notices with their fixes, as a list. */
export function noticeList(notices: readonly Notice[], limit: number, language: Language = ENGLISH): string {
  const items = notices.slice(0, limit).map((notice) => noticeItem(notice, language));
  return `${items.join('\n')}${more(notices.length, { limit, language })}`;
}

function noticesFold(notices: readonly Notice[], { limit, language }: Listing): string | null {
  if (notices.length === 0) return null;
  return fold(language.text.noticeCount(notices.length), noticeList(notices, limit, language));
}

function unjudgedRow({ id, value, because }: Unjudged, { text }: Language): readonly string[] {
  const why = markdownProse(text.because(because));
  return [markdownText(id), value === null ? '–' : valueText(value, null), why];
}

/** Values that were read and not judged. */
function unjudgedFold(unjudged: readonly Unjudged[], listing: Listing): string | null {
  const { text } = listing.language;
  if (unjudged.length === 0) return null;
  const rows = unjudged.slice(0, listing.limit).map((one) => unjudgedRow(one, listing.language));
  const table = markdownTable(text.columns.unjudged, [':--', '--:', ':--'], rows);
  return fold(text.unjudged(unjudged.length), `${table}${more(unjudged.length, listing)}`);
}

function isLost({ from, truth }: Flip): boolean {
  return from === truth;
}

/** Reports of earlier versions do not tell it. */
function flakyOf(flip: Flip): Flip['flaky'] {
  return flip.flaky ?? null;
}

function flipRow(flip: Flip, { text }: Language): readonly string[] {
  const names = [flip.suite, flip.id, flip.truth, flip.from, flip.to].map(markdownText);
  const flaky = flakyOf(flip);
  const memory = flaky === null ? '' : text.flaky(flaky.turned, flaky.of);
  return [`${isLost(flip) ? `✗ ${text.lost}` : `✓ ${text.won}`}${memory}`, ...names];
}

/** A reader looks at some; the report has them all. */
const MOST_FLIPS = 10;
/** How many kinds of flips are named. */
const KINDS_NAMED = 5;

/** `cat → dog 31 times`, the commonest first; nothing where no kind comes twice. */
function kindsText(flips: readonly Flip[], { text }: Language): string | null {
  const times = new Map<string, number>();
  for (const { from, to } of flips) {
    const kind = `${markdownText(from)} → ${markdownText(to)}`;
    times.set(kind, (times.get(kind) ?? 0) + 1);
  }
  const often = [...times].filter(([, count]) => count > 1).sort(([, a], [, b]) => b - a);
  const named = often.slice(0, KINDS_NAMED).map(([kind, count]) => text.times(kind, count));
  return named.length === 0 ? null : text.mostOften(named);
}

function driverRow(driver: Driver, { text }: Language): readonly string[] {
  const { suite, condition, examples, share, change, elsewhere, unit, p, also } = driver;
  const others = also.map((one) => `<br>${text.also} ${markdownText(one)}`).join('');
  return [
    markdownText(suite),
    `${markdownText(condition)}${others}`,
    wholeText(examples),
    share === null ? '–' : percentText(share),
    changeText(change, unit),
    changeText(elsewhere, unit),
    p === null ? '–' : pText(p),
  ];
}

/** The slices that carry a change, with their numbers. */
export function driversFold(
  drivers: readonly Driver[],
  limit: number,
  language: Language = ENGLISH,
): string | null {
  if (drivers.length === 0) return null;
  const { text } = language;
  const aligns = [':--', ':--', '--:', '--:', '--:', '--:', '--:'];
  const rows = drivers.slice(0, limit).map((driver) => driverRow(driver, language));
  const table = markdownTable(text.columns.drivers, aligns, rows);
  const body = `${table}${more(drivers.length, { limit, language })}`;
  return fold(text.driverCount(drivers.length), body);
}

/** Examples that were right and are wrong now, then the other way round; those that turn by themselves last. */
export function flipsFold(
  flips: readonly Flip[],
  limit: number,
  language: Language = ENGLISH,
): string | null {
  if (flips.length === 0) return null;
  const lost = flips.filter(isLost);
  const won = flips.filter((flip) => !isLost(flip));
  const both = [...lost, ...won];
  const flaky = both.filter((flip) => flakyOf(flip) !== null);
  const ordered = [...both.filter((flip) => flakyOf(flip) === null), ...flaky];
  const rows = ordered.slice(0, limit).map((flip) => flipRow(flip, language));
  const { text } = language;
  const titles = text.columns.flips;
  const title = text.flipped({ lost: lost.length, won: won.length, flaky: flaky.length });
  const table = markdownTable(
    titles,
    titles.map(() => ':--'),
    rows,
  );
  const kinds = kindsText(flips, language);
  return fold(
    title,
    `${kinds === null ? '' : `${kinds}\n\n`}${table}${more(flips.length, { limit, language })}`,
  );
}

function policyFold(report: Report, { text, policySentences }: Language): string {
  const items = policySentences(report.policy).map((sentence) => `- ${markdownProse(sentence)}`);
  return fold(text.howJudged, items.join('\n'));
}

function single({ drivers }: Report): boolean {
  return drivers.length === 1 && drivers.every(({ also }) => also.length === 0);
}

/** All the small print, each list at most `limit` rows long; nothing for a limit of 0. */
export function smallPrint(report: Report, limit: number, language: Language): readonly string[] {
  if (limit === 0) return [];
  // In an error report and of a health check the notices are the message: they stand in the open.
  const isOpen = report.result === 'error' || report.mode === 'health';
  const notices = isOpen ? null : noticesFold(report.notices, { limit, language });
  const parts = [
    // All that is known of one without others alike stands in its sentence.
    single(report) ? null : driversFold(report.drivers, limit, language),
    flipsFold(report.flips, Math.min(limit, MOST_FLIPS), language),
    unjudgedFold(report.unjudged, { limit, language }),
    notices,
  ];
  return [...parts.filter((part) => part !== null), policyFold(report, language)];
}
