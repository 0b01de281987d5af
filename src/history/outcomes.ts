/**
 * Per-example outcomes that travel with a record, so that a later head is paired with this run without its files.
 * A pack holds ids and the columns that a comparison needs; prompts, answers and other columns stay behind.
 *
 *   gzip( "HLO1" · length of the header, uint32 · header, JSON · ids: lengths, then bytes · columns: codes, then numbers )
 *
 * A pack comes from a place that others may write to. So it is believed only with the checksum its record names, its
 * length must be the one its header announces before anything is allocated, and whatever does not fit is damage.
 */
import { failure } from '../failure/catalogue.js';
import type { Examples } from '../model/evaluation.js';
import type { OutcomesFile } from '../model/history.js';
import type { Column, ExampleTable } from '../model/table.js';
import type { Codec } from '../world.js';
import { cursorAt, planOfColumn, planOfIds, putColumn, putIds, takeColumn, takeIds } from './pack-cells.js';
import { bodyLength, decodeHeader, MOST_ROWS, type PackHeader } from './pack-header.js';

/** A pack that would be larger stays behind: it would be fetched by every later run. */
export const MOST_PACKED = 64 * 1024 * 1024;
/** Before compression. What claims more than this is no pack of ours. */
const MOST_UNPACKED = 256 * 1024 * 1024;

const MAGIC = new Uint8Array([0x48, 0x4c, 0x4f, 0x31]);
const HEAD = MAGIC.length + 4;

/** A time by its name, wherever the unit stands: `latency`, `first_token_latency_ms`, `duration_s`. */
const LATENCY = /latency|^duration/i;

function damaged(where: string, why: string): Error {
  return failure('HISTORY_OUTCOMES_DAMAGED', where, { why });
}

/** The columns that a comparison needs, in the order of the table. */
function travelling({ table, roles, scored }: Examples): readonly Column[] {
  const parts = new Set<string | null>([
    roles.truth,
    roles.prediction,
    roles.score,
    roles.weight,
    roles.cluster,
    ...Object.values(roles.classScores),
    ...roles.groups,
    ...scored.map(({ column }) => column),
  ]);
  return [...table.columns.values()].filter(
    ({ name, values }) => parts.has(name) || (values !== null && LATENCY.test(name)),
  );
}

function packed(examples: Examples, columns: readonly Column[]): Uint8Array | null {
  const { rows, ids } = examples.table;
  const plan: PackHeader = {
    rows,
    roles: examples.roles,
    scored: examples.scored,
    ids: ids === null ? null : planOfIds(ids),
    columns: columns.map(planOfColumn),
  };
  const header = new TextEncoder().encode(JSON.stringify(plan));
  const length = HEAD + header.length + bodyLength(plan);
  if (length > MOST_UNPACKED) return null;
  const bytes = new Uint8Array(length);
  const cursor = cursorAt(bytes, HEAD + header.length);
  bytes.set(MAGIC);
  cursor.view.setUint32(MAGIC.length, header.length, true);
  bytes.set(header, HEAD);
  if (ids !== null && plan.ids !== null) putIds(cursor, plan.ids, ids);
  for (const [index, column] of columns.entries()) {
    const place = plan.columns[index];
    if (place !== undefined) putColumn(cursor, place, column);
  }
  return bytes;
}

/**
 * The examples as a pack; `null` where they are more than 2,000,000 or the pack would be larger than 64 MiB. Who gets
 * `null` says so with the notice `HISTORY_OUTCOMES_TOO_LARGE`. The same examples give the same bytes.
 */
export function packExamples(examples: Examples, codec: Codec): Uint8Array | null {
  if (examples.table.rows > MOST_ROWS) return null;
  const bytes = packed(examples, travelling(examples));
  if (bytes === null) return null;
  const pack = codec.gzip(bytes);
  return pack.length > MOST_PACKED ? null : pack;
}

interface Opened {
  readonly bytes: Uint8Array;
  readonly header: PackHeader;
  /** Where the cells begin. */
  readonly body: number;
}

function opened(pack: Uint8Array, codec: Codec, where: string): Opened {
  if (pack.length > MOST_PACKED)
    throw damaged(where, `it has ${pack.length} bytes, and at most ${MOST_PACKED} may be`);
  const bytes = codec.gunzip(pack, MOST_UNPACKED);
  if (bytes === null) throw damaged(where, 'it is no whole gzip file, or too large a one');
  if (bytes.length < HEAD || MAGIC.some((byte, index) => bytes[index] !== byte)) {
    throw damaged(where, 'it does not begin as such a file does');
  }
  const body = HEAD + cursorAt(bytes, 0).view.getUint32(MAGIC.length, true);
  if (body > bytes.length) throw damaged(where, 'it is cut off in its header');
  const header = decodeHeader(bytes.subarray(HEAD, body), where);
  const expected = body + bodyLength(header);
  if (expected !== bytes.length) {
    throw damaged(where, `it has ${bytes.length} bytes where its header announces ${expected}`);
  }
  return { bytes, header, body };
}

function whole<Part>(part: Part | string, where: string): Part {
  if (typeof part === 'string') throw damaged(where, part);
  return part;
}

function tableOf({ bytes, header, body }: Opened, where: string): ExampleTable {
  const { rows } = header;
  const cursor = cursorAt(bytes, body);
  const ids = header.ids === null ? null : whole(takeIds(cursor, header.ids, rows), where);
  const columns = new Map<string, Column>();
  for (const plan of header.columns) columns.set(plan.name, whole(takeColumn(cursor, plan, rows), where));
  return { rows, columns, ids, dropped: [] };
}

/**
 * The examples in a pack, exactly as they were, without the columns that did not travel. Fails with
 * `HISTORY_OUTCOMES_DAMAGED` where the pack is not whole; `where` is its path for messages. To be called after
 * `verifyPack`: a number that was altered with its checksum is a number like any other here.
 */
export function unpackExamples(pack: Uint8Array, codec: Codec, where: string): Examples {
  const found = opened(pack, codec, where);
  const { roles, scored } = found.header;
  const { cluster = null, query = null } = roles;
  return { table: tableOf(found, where), roles: { ...roles, cluster, query }, scored };
}

/** How many examples a pack holds. Fails with `HISTORY_OUTCOMES_DAMAGED` where it is none. */
export function rowsOfPack(pack: Uint8Array, codec: Codec, where: string): number {
  return opened(pack, codec, where).header.rows;
}

/** Fails with `HISTORY_OUTCOMES_DAMAGED` where these are not the very bytes that the record names. */
export function verifyPack(pack: Uint8Array, file: OutcomesFile, codec: Codec): void {
  if (codec.sha256(pack) !== file.sha256)
    throw damaged(file.file, 'its SHA-256 is not the one in its record');
}
