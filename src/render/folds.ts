/** The small print of the Markdown report, each part behind a fold. A summary line holds our own words only. */
import type { Driver, Flip, Notice, Report, Unjudged } from '../model/report.js';
import { percentText } from './driver.js';
import { markdownProse, markdownText } from './escape.js';
import { changeText, countText, valueText, wholeText } from './number.js';
import { pText } from './probability.js';
import { markdownTable } from './rows.js';
import { policySentences } from './standing.js';

/** A fold; the blank lines make GitHub read Markdown inside. `title` must be trusted text. */
export function fold(title: string, body: string): string {
  return `<details>\n<summary>${title}</summary>\n\n${body}\n\n</details>`;
}

function more(total: number, shown: number): string {
  return total > shown
    ? `\n\n… and ${countText(total - shown, 'more row')}.`.replace('more rows', 'more')
    : '';
}

export function noticeItem({ where, what, fix }: Notice): string {
  const place = where === null ? '' : `${markdownText(where)}: `;
  const mend = fix === null ? '' : `<br>**Fix:** ${markdownProse(fix)}`;
  return `- ${place}${markdownProse(what)}${mend}`;
}

/** Notices with their fixes, as a list. */
export function noticeList(notices: readonly Notice[], limit: number): string {
  const items = notices.slice(0, limit).map(noticeItem).join('\n');
  return `${items}${more(notices.length, limit)}`;
}

function noticesFold(notices: readonly Notice[], limit: number): string | null {
  return notices.length === 0 ? null : fold(countText(notices.length, 'notice'), noticeList(notices, limit));
}

function unjudgedRow({ id, value, because }: Unjudged): readonly string[] {
  return [markdownText(id), value === null ? '–' : valueText(value, null), markdownProse(because)];
}

/** Values that were read and not judged. */
function unjudgedFold(unjudged: readonly Unjudged[], limit: number): string | null {
  if (unjudged.length === 0) return null;
  const rows = unjudged.slice(0, limit).map(unjudgedRow);
  const table = markdownTable(['Value of', 'Value', 'Why it was not judged'], [':--', '--:', ':--'], rows);
  const title = `${countText(unjudged.length, 'value')} read but not judged`;
  return fold(title, `${table}${more(unjudged.length, limit)}`);
}

function isLost({ from, truth }: Flip): boolean {
  return from === truth;
}

/** Reports of earlier versions do not tell it. */
function flakyOf(flip: Flip): Flip['flaky'] {
  return flip.flaky ?? null;
}

function flipRow(flip: Flip): readonly string[] {
  const names = [flip.suite, flip.id, flip.truth, flip.from, flip.to].map(markdownText);
  const flaky = flakyOf(flip);
  const memory = flaky === null ? '' : `, flaky: ${flaky.turned} of ${flaky.of} on the base branch`;
  return [`${isLost(flip) ? '✗ lost' : '✓ won'}${memory}`, ...names];
}

/** A reader looks at some; the report has them all. */
const MOST_FLIPS = 10;
/** How many kinds of flips are named. */
const KINDS_NAMED = 5;

/** `cat → dog 31 times`, the commonest first; nothing where no kind comes twice. */
function kindsText(flips: readonly Flip[]): string | null {
  const times = new Map<string, number>();
  for (const { from, to } of flips) {
    const kind = `${markdownText(from)} → ${markdownText(to)}`;
    times.set(kind, (times.get(kind) ?? 0) + 1);
  }
  const often = [...times].filter(([, count]) => count > 1).sort(([, a], [, b]) => b - a);
  const named = often.slice(0, KINDS_NAMED).map(([kind, count]) => `${kind} ${wholeText(count)} times`);
  return named.length === 0 ? null : `Most often: ${named.join(', ')}.`;
}

function driverRow(driver: Driver): readonly string[] {
  const { suite, condition, examples, share, change, elsewhere, unit, p, also } = driver;
  const others = also.map((one) => `<br>also ${markdownText(one)}`).join('');
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
export function driversFold(drivers: readonly Driver[], limit: number): string | null {
  if (drivers.length === 0) return null;
  const titles = ['Suite', 'Slice', 'Examples', 'Part of the change', 'Inside', 'Elsewhere', 'Chance'];
  const aligns = [':--', ':--', '--:', '--:', '--:', '--:', '--:'];
  const table = markdownTable(titles, aligns, drivers.slice(0, limit).map(driverRow));
  const title = `${countText(drivers.length, 'slice')} ${drivers.length === 1 ? 'carries' : 'carry'} a change`;
  return fold(title, `${table}${more(drivers.length, limit)}`);
}

/** Examples that were right and are wrong now, then the other way round; those that turn by themselves last. */
export function flipsFold(flips: readonly Flip[], limit: number): string | null {
  if (flips.length === 0) return null;
  const lost = flips.filter(isLost);
  const won = flips.filter((flip) => !isLost(flip));
  const both = [...lost, ...won];
  const flaky = both.filter((flip) => flakyOf(flip) !== null);
  const ordered = [...both.filter((flip) => flakyOf(flip) === null), ...flaky];
  const rows = ordered.slice(0, limit).map(flipRow);
  const memory = flaky.length === 0 ? '' : `, of which ${flaky.length} on the base branch too, by themselves`;
  const titles = ['Flip', 'Suite', 'Example', 'Truth', 'Base said', 'Head says'];
  const title = `${countText(flips.length, 'example')} flipped: ${lost.length} lost, ${won.length} won${memory}`;
  const table = markdownTable(
    titles,
    titles.map(() => ':--'),
    rows,
  );
  const kinds = kindsText(flips);
  return fold(title, `${kinds === null ? '' : `${kinds}\n\n`}${table}${more(flips.length, limit)}`);
}

function policyFold(report: Report): string {
  const items = policySentences(report.policy).map((sentence) => `- ${markdownProse(sentence)}`);
  return fold('How it was judged', items.join('\n'));
}

function single({ drivers }: Report): boolean {
  return drivers.length === 1 && drivers.every(({ also }) => also.length === 0);
}

/** All the small print, each list at most `limit` rows long; nothing for a limit of 0. */
export function smallPrint(report: Report, limit: number): readonly string[] {
  if (limit === 0) return [];
  // In an error report and of a health check the notices are the message: they stand in the open.
  const isOpen = report.result === 'error' || report.mode === 'health';
  const notices = isOpen ? null : noticesFold(report.notices, limit);
  const parts = [
    // All that is known of one without others alike stands in its sentence.
    single(report) ? null : driversFold(report.drivers, limit),
    flipsFold(report.flips, Math.min(limit, MOST_FLIPS)),
    unjudgedFold(report.unjudged, limit),
    notices,
  ];
  return [...parts.filter((part) => part !== null), policyFold(report)];
}
