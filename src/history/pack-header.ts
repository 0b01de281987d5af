/** The header of a pack: what its columns are and which parts they play. Everything else in a pack is cells. */
import { failure } from '../failure/catalogue.js';
import type { Roles, ScoredColumn } from '../model/evaluation.js';
import { complaint, object, type Shape } from './shape.js';

/** How the numbers of a column travel: not at all, as the numbers its labels spell, or each as eight bytes. */
export type NumberCells = 'none' | 'labels' | 'float64';

export interface PackedColumn {
  readonly name: string;
  readonly labels: readonly string[];
  /** Bytes a code: 1, 2 or 4; 0 where the column has no codes. */
  readonly width: number;
  readonly numbers: string;
}

export interface PackedIds {
  readonly name: string;
  /** Bytes a length: 1, 2 or 4. */
  readonly width: number;
  /** Of all ids together. */
  readonly bytes: number;
}

/** Packs of earlier versions do not tell of clusters and queries. */
type PackedRoles = Omit<Roles, 'cluster' | 'query'> & {
  readonly cluster?: string | null;
  readonly query?: string | null;
};

export interface PackHeader {
  readonly rows: number;
  readonly roles: PackedRoles;
  readonly scored: readonly ScoredColumn[];
  readonly ids: PackedIds | null;
  readonly columns: readonly PackedColumn[];
}

/** More rows than this are not packed, and a pack that claims more is damaged. */
export const MOST_ROWS = 2_000_000;

const TEXT: Shape = { is: 'text' };
const SIZE: Shape = { is: 'size' };
const TEXT_OR_NULL: Shape = { is: 'null-or', shape: TEXT };
const TEXTS: Shape = { is: 'list', of: TEXT };

const HEADER = object({
  rows: SIZE,
  roles: object({
    truth: TEXT_OR_NULL,
    prediction: TEXT_OR_NULL,
    score: TEXT_OR_NULL,
    weight: TEXT_OR_NULL,
    classScores: { is: 'map', of: TEXT },
    groups: TEXTS,
    positive: TEXT_OR_NULL,
    cluster: { is: 'absent-or', shape: TEXT_OR_NULL },
    query: { is: 'absent-or', shape: TEXT_OR_NULL },
  }),
  scored: { is: 'list', of: object({ metric: TEXT, labels: { is: 'map', of: TEXT }, column: TEXT }) },
  ids: { is: 'null-or', shape: object({ name: TEXT, width: SIZE, bytes: SIZE }) },
  columns: { is: 'list', of: object({ name: TEXT, labels: TEXTS, width: SIZE, numbers: TEXT }) },
});

function isHeader(value: unknown): value is PackHeader {
  return complaint(value, HEADER, '') === null;
}

/** The narrowest of one, two and four bytes that holds every whole number up to this one. */
export function widthFor(most: number): number {
  if (most <= 0xff) return 1;
  return most <= 0xffff ? 2 : 4;
}

/** The exact count of bytes that must follow the header. */
export function bodyLength({ rows, ids, columns }: PackHeader): number {
  const ofIds = ids === null ? 0 : rows * ids.width + ids.bytes;
  return columns.reduce(
    (sum, { width, numbers }) => sum + rows * (width + (numbers === 'float64' ? 8 : 0)),
    ofIds,
  );
}

function columnTrouble(column: PackedColumn): string | null {
  const { name, width, numbers, labels } = column;
  const shown = JSON.stringify(name);
  const known = numbers === 'none' || numbers === 'labels' || numbers === 'float64';
  if (!known) return `its column ${shown} has numbers of an unknown kind`;
  if (width === 0) return numbers === 'float64' ? null : `its column ${shown} has no cells`;
  return width === widthFor(labels.length) ? null : `its column ${shown} has codes of a wrong width`;
}

function trouble(header: PackHeader): string | null {
  const { rows, ids, columns } = header;
  if (!Number.isSafeInteger(rows) || rows > MOST_ROWS) return `it claims ${rows} examples`;
  if (ids !== null && ![1, 2, 4].includes(ids.width)) return 'its ids have lengths of a wrong width';
  if (ids !== null && !Number.isSafeInteger(ids.bytes)) return `it claims ${ids.bytes} bytes of ids`;
  if (new Set(columns.map(({ name }) => name)).size < columns.length) return 'a column stands in it twice';
  return columns.map(columnTrouble).find((why) => why !== null) ?? null;
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

/** The header in these bytes. Fails with `HISTORY_OUTCOMES_DAMAGED`; `where` is the pack's path for messages. */
export function decodeHeader(bytes: Uint8Array, where: string): PackHeader {
  const value = parsed(bytes);
  if (value === undefined)
    throw failure('HISTORY_OUTCOMES_DAMAGED', where, { why: 'its header is not JSON' });
  if (!isHeader(value)) {
    const why = `its header ${complaint(value, HEADER, '') ?? 'is none'}`;
    throw failure('HISTORY_OUTCOMES_DAMAGED', where, { why });
  }
  const why = trouble(value);
  if (why !== null) throw failure('HISTORY_OUTCOMES_DAMAGED', where, { why });
  return value;
}
