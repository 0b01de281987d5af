/**
 * The layout that all stores share: `history.jsonl`, and beside it `outcomes/RECORD/SUITE.hlo`. Pure: what belongs
 * where, what stays and what goes; the stores carry it out.
 */
import type { HistoryRecord, OutcomesFile } from '../model/history.js';
import type { Codec } from '../world.js';
import { trustedLines } from './lines.js';
import { rowsOfPack } from './outcomes.js';
import type { Packs } from './store.js';

export const HISTORY_FILE = 'history.jsonl';
export const OUTCOMES_FOLDER = 'outcomes';
/** Defaults of `history.outcomes` and `history.keep`. */
export const OUTCOMES_KEPT = 5;
export const RECORDS_KEPT = 500;

const LONGEST_NAME = 80;
const CUT_NAME = 60;
const DIGEST = 16;
/** Windows takes these for devices, whatever stands behind a dot. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/;
const PACK_FILE = /^outcomes\/[a-z0-9_~%-][a-z0-9_.~%-]*\/[a-z0-9_~%-][a-z0-9_.~%-]*\.hlo$/;
const KEEPS_ITS_LETTER = /[a-z0-9_-]/;

const encoder = new TextEncoder();

const percent = (byte: number): string => `%${byte.toString(16).padStart(2, '0')}`;

/**
 * A name as part of a path, different for different names. Upper case is encoded too, because some file systems take
 * `A` and `a` for one; dots stay inside only, so that no name is `..`. A long one is cut and gets a digest, behind a
 * `~` that no other name can have.
 */
function safeName(name: string, codec: Codec): string {
  const bytes = encoder.encode(name);
  const last = bytes.length - 1;
  const encoded = [...bytes].map((byte, index) => {
    const letter = String.fromCharCode(byte);
    const keeps = KEEPS_ITS_LETTER.test(letter) || (letter === '.' && index > 0 && index < last);
    return keeps && !(index === 0 && DEVICE.test(name)) ? letter : percent(byte);
  });
  const text = encoded.join('');
  // Half a surrogate pair has no UTF-8 of its own; JSON spells it out.
  if (text.length <= LONGEST_NAME && name.isWellFormed()) return text === '' ? '%' : text;
  return `${text.slice(0, CUT_NAME)}~${codec.sha256(encoder.encode(JSON.stringify(name))).slice(0, DIGEST)}`;
}

/** Where the pack of a record's suite lies, relative to the history. */
export function packFile(id: string, suite: string, codec: Codec): string {
  return `${OUTCOMES_FOLDER}/${safeName(id, codec)}/${safeName(suite, codec)}.hlo`;
}

/** Whether a path is one of the shelf's. A record is read from where others may write, and may name any file at all. */
export function isPackFile(path: string): boolean {
  return PACK_FILE.test(path);
}

/**
 * The record with the file, checksum and count of each pack. Fails with `HISTORY_OUTCOMES_DAMAGED` where a pack is
 * none, so that a record never names what can't be read.
 */
export function withOutcomes(record: HistoryRecord, packs: Packs, codec: Codec): HistoryRecord {
  if (packs.size === 0) return record;
  const named = [...packs].map(([suite, bytes]): readonly [string, OutcomesFile] => {
    const file = packFile(record.id, suite, codec);
    return [suite, { file, sha256: codec.sha256(bytes), n: rowsOfPack(bytes, codec, file) }];
  });
  return { ...record, outcomes: Object.fromEntries([...Object.entries(record.outcomes ?? {}), ...named]) };
}

/** What the record says of a suite's outcomes, or `null`. A suite may be called `constructor`. */
export function outcomesOf(record: HistoryRecord, suite: string): OutcomesFile | null {
  const { outcomes } = record;
  return outcomes !== null && Object.hasOwn(outcomes, suite) ? (outcomes[suite] ?? null) : null;
}

/** The packs by the paths that the record names: the record is one of `withOutcomes`. */
export function packFiles(record: HistoryRecord, packs: Packs): ReadonlyMap<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  for (const [suite, bytes] of packs) {
    const file = outcomesOf(record, suite);
    if (file !== null) files.set(file.file, bytes);
  }
  return files;
}

/**
 * The files that stay: of every suite the packs of the newest records that have one. Counted by suite, because legs of
 * a matrix record side by side: of ten legs with a record each, the newest five would be half of one run.
 * `records` are oldest first, as a reading gives them.
 */
export function keptFiles(
  records: readonly HistoryRecord[],
  keep: { readonly outcomes: number } = { outcomes: OUTCOMES_KEPT },
): ReadonlySet<string> {
  const kept = new Set<string>();
  const bySuite = new Map<string, number>();
  for (const record of [...records].reverse()) {
    for (const [suite, { file }] of Object.entries(record.outcomes ?? {})) {
      const count = bySuite.get(suite) ?? 0;
      if (!isPackFile(file) || !(count < keep.outcomes)) continue;
      bySuite.set(suite, count + 1);
      kept.add(file);
    }
  }
  return kept;
}

/** The packs among these paths that no longer stay. Whatever else lies there is not the shelf's and is let be. */
export function toPrune(existing: readonly string[], kept: ReadonlySet<string>): readonly string[] {
  return existing.filter((path) => isPackFile(path) && !kept.has(path));
}

const MOST_DAMAGED = 20;

/**
 * A history cut to its newest records, for stores that carry the whole of it along. Newest is by time; the last line
 * stays in any case: it is the record that was just added. Damaged lines stay where they are, and so many records with
 * them that the history does not come to be refused for the share of its damage. Lines stay byte for byte.
 * Fails with the faults of `trustedLines`.
 */
export function bounded(text: string, keep: number = RECORDS_KEPT): string {
  const { records, damaged } = trustedLines(text, HISTORY_FILE);
  const staying = Math.max(keep, damaged.length * (MOST_DAMAGED - 1));
  if (records.length <= staying) return text;
  const last = records.at(-1)?.line;
  const going = new Set(
    [...records]
      .sort((a, b) => Date.parse(a.record.at) - Date.parse(b.record.at) || a.line - b.line)
      .slice(0, records.length - staying)
      .map(({ line }) => line)
      .filter((line) => line !== last),
  );
  return text
    .split('\n')
    .filter((_, index) => !going.has(index + 1))
    .join('\n');
}
