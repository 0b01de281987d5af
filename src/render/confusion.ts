/**
 * The change of a confusion matrix as a picture: a row for each truth, a column for each answer, in each cell the count
 * of base → head and how it changed. The darker the shade, the larger the part of the row's examples that moved.
 */
import type { Confusion } from '../model/quality.js';
import { displayWidth, padEnd, padStart, shorten } from './columns.js';
import { clip, markdownText, plainText } from './escape.js';
import type { Language } from './language.js';
import { changeText, valueText, wholeText } from './number.js';
import { markdownTable } from './rows.js';

const SHADES = [
  { from: 0.2, sign: '█' },
  { from: 0.1, sign: '▓' },
  { from: 0.05, sign: '▒' },
  { from: 0.02, sign: '░' },
] as const;

interface Cell {
  readonly base: string;
  readonly head: string;
  readonly isSame: boolean;
  /** `░ +31`, `▓ −48`, `▓ −12.0 pp`; `''` where less than 2 % of the row moved. */
  readonly moved: string;
  readonly isEmpty: boolean;
  readonly isRight: boolean;
}

function countOf(count: number): string {
  return Number.isInteger(count) ? wholeText(count) : valueText(count, null);
}

/** The darker, the larger the part of the row. */
function shadeOf(part: number): string {
  return SHADES.find(({ from }) => Math.abs(part) >= from - 1e-12)?.sign ?? '';
}

const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0);

interface Totals {
  readonly base: number;
  readonly head: number;
}

/** `▓ −48`; of rows with more examples on one side `▓ −12.0 pp` of the row; nothing of less than 2 %. */
function movedText(before: number, after: number, totals: Totals): string {
  if (!(totals.base > 0 && totals.head > 0)) return '';
  const part = after / totals.head - before / totals.base;
  const shade = shadeOf(part);
  if (shade === '') return '';
  const change = after - before;
  const sign = change > 0 ? '+' : '−';
  const size =
    totals.base === totals.head ? `${sign}${countOf(Math.abs(change))}` : changeText(part, 'fraction');
  return `${shade} ${size}`;
}

function cellsOf({ base, head }: Confusion): readonly (readonly Cell[])[] {
  return base.map((row, truth) => {
    const totals = { base: sum(row), head: sum(head[truth] ?? []) };
    return row.map((before, said): Cell => {
      const after = head[truth]?.[said] ?? 0;
      return {
        base: countOf(before),
        head: countOf(after),
        isSame: after === before,
        moved: movedText(before, after, totals),
        isEmpty: before === 0 && after === 0,
        isRight: truth === said,
      };
    });
  });
}

function markdownCell({ base, head, isSame, moved, isEmpty, isRight }: Cell): string {
  if (isEmpty) return '·';
  const counts = isSame ? head : `${base} → ${head}`;
  return `${isRight ? `**${counts}**` : counts}${moved === '' ? '' : `<br>${moved}`}`;
}

/** A table; right answers are bold. */
export function confusionMarkdown(confusion: Confusion, { text }: Language): string {
  const names = confusion.labels.map(markdownText);
  const rows = cellsOf(confusion).map((cells, truth) => [names[truth] ?? '', ...cells.map(markdownCell)]);
  const table = markdownTable([text.corner, ...names], [':--', ...names.map(() => '--:')], rows);
  return `${table}\n\n${text.legend}`;
}

const GAP = '  ';
const LONGEST_NAME = 24;
const SHORTEST_NAME = 9;

interface Block {
  readonly upper: string;
  readonly lower: string;
}

/** Counts of both sides above the change. */
function wideBlock({ base, head, isSame, moved, isEmpty }: Cell): Block {
  if (isEmpty) return { upper: '·', lower: '' };
  return { upper: isSame ? head : `${base}→${head}`, lower: moved };
}

/** The count of head above the change, for many classes. */
function narrowBlock({ head, moved, isEmpty }: Cell): Block {
  return isEmpty ? { upper: '·', lower: '' } : { upper: head, lower: moved.replace(' ', '') };
}

function linesOf(names: readonly string[], blocks: readonly (readonly Block[])[]): readonly string[] {
  const nameWidth = Math.min(LONGEST_NAME, Math.max(...names.map(displayWidth)));
  const widths = names.map((name, column) => {
    const inside = blocks.map((row) => row[column] ?? { upper: '', lower: '' });
    const cells = inside.map(({ upper, lower }) => Math.max(displayWidth(upper), displayWidth(lower)));
    return Math.max(...cells, Math.min(displayWidth(name), SHORTEST_NAME));
  });
  const line = (name: string, cells: readonly string[]): string => {
    const columns = cells.map((cell, column) => padStart(cell, widths[column] ?? 0));
    return `  ${[padEnd(shorten(name, nameWidth), nameWidth), ...columns].join(GAP)}`.trimEnd();
  };
  const titles = names.map((name, column) => shorten(name, widths[column] ?? 0));
  const rows = blocks.flatMap((row, truth) => {
    const upper = line(
      names[truth] ?? '',
      row.map((cell) => cell.upper),
    );
    const moved = row.some(({ lower }) => lower !== '');
    const lower = line(
      '',
      row.map((cell) => cell.lower),
    );
    return moved ? [upper, lower] : [upper];
  });
  return [line('', titles), ...rows];
}

/** Lines for a terminal of this width; many classes are shown more briefly. */
export function confusionLines(confusion: Confusion, width: number): readonly string[] {
  const names = confusion.labels.map((label) => plainText(clip(label, LONGEST_NAME)));
  const cells = cellsOf(confusion);
  const wide = linesOf(
    names,
    cells.map((row) => row.map(wideBlock)),
  );
  if (wide.every((line) => displayWidth(line) <= width)) return wide;
  return linesOf(
    names,
    cells.map((row) => row.map(narrowBlock)),
  );
}
