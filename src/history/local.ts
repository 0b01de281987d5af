/**
 * The history in a folder: `DIR/history.jsonl`, and packs in `DIR/outcomes/`.
 *
 * What several processes on one machine are promised: each line is added in one write at the end of the file, so that
 * none is lost or mixed with another, and whoever adds looks again whether it is there. Two that add the same record
 * at once may both write it; readers take it once. There is no lock: on a network drive that does not append in one
 * piece, the second look turns a lost line into an error.
 */
import { failure } from '../failure/catalogue.js';
import { Failure } from '../failure/failure.js';
import type { Examples } from '../model/evaluation.js';
import type { HistoryRecord } from '../model/history.js';
import type { Seal, World } from '../world.js';
import { appendRecord } from './append.js';
import { trustedLines } from './lines.js';
import { unpackExamples, verifyPack } from './outcomes.js';
import { readHistory } from './read.js';
import { encodeRecord } from './record.js';
import { type Lock, openedPack, openedText, sealedPack, sealedText } from './sealed.js';
import {
  HISTORY_FILE,
  isPackFile,
  keptFiles,
  OUTCOMES_FOLDER,
  OUTCOMES_KEPT,
  outcomesOf,
  packFiles,
  toPrune,
  withOutcomes,
} from './shelf.js';
import type { Appending, HistoryStore, Packs } from './store.js';

type Machine = Pick<World, 'files' | 'codec'>;

export interface LocalPlace {
  /** How many records of each suite keep their per-example outcomes. */
  readonly outcomes: number;
  readonly seal: Seal | null;
}

function inFolder(directory: string, path: string): string {
  if (directory === '') return path;
  return /[/\\]$/.test(directory) ? `${directory}${path}` : `${directory}/${path}`;
}

interface Folder extends Machine {
  readonly directory: string;
  /** Of `history.jsonl`. */
  readonly path: string;
  readonly place: LocalPlace;
  readonly lock: Lock;
}

/** What is in the file, its sealed lines opened. */
async function textOf({ files, path, lock }: Folder): Promise<string | null> {
  return openedText(await files.readText(path), lock, path);
}

/**
 * Only packs that some line names: one that no line names yet may belong to a record that another process is just
 * adding. A pack left behind by a process that died between the two stays; it is never read.
 */
async function prune({ files, directory, path, place }: Folder, text: string): Promise<void> {
  const { records } = trustedLines(text, path);
  const named = new Set(
    records.flatMap(({ record }) => Object.values(record.outcomes ?? {}).map(({ file }) => file)),
  );
  const there = await files.list(inFolder(directory, OUTCOMES_FOLDER));
  const existing = there.map((name) => `${OUTCOMES_FOLDER}/${name}`).filter((file) => named.has(file));
  const kept = keptFiles(readHistory(text, path).records, place);
  for (const file of toPrune(existing, kept)) await files.remove(inFolder(directory, file));
}

/** The record is in by now: a pack that can't be removed is no reason to say otherwise, and the next run tries again. */
async function pruneIfPossible(folder: Folder, text: string): Promise<void> {
  try {
    await prune(folder, text);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
  }
}

/** Packs first, then the line that names them, then away with what has grown too old. */
async function append(folder: Folder, record: HistoryRecord, packs: Packs): Promise<Appending> {
  const { files, codec, directory, path, place, lock } = folder;
  const full = withOutcomes(record, packs, codec);
  const before = await textOf(folder);
  const appended = appendRecord(before, full, path);
  if (appended.kind === 'present') return { became: 'present', notices: [] };
  const kept = keptFiles(readHistory(`${before ?? ''}${appended.line}`, path).records, place);
  for (const [file, bytes] of packFiles(full, packs)) {
    if (kept.has(file)) await files.writeBytes(inFolder(directory, file), sealedPack(bytes, lock, file));
  }
  await files.appendText(path, sealedText(appended.line, lock));
  const after = await textOf(folder);
  const isThere = after?.includes(encodeRecord(full)) === true;
  if (!isThere) throw failure('HISTORY_LINE_LOST', path, { id: record.id });
  await pruneIfPossible(folder, after);
  return { became: 'appended', notices: [] };
}

async function outcomes(
  { files, codec, directory, path, lock }: Folder,
  record: HistoryRecord,
  suite: string,
): Promise<Examples | null> {
  const named = outcomesOf(record, suite);
  if (named === null) return null;
  if (!isPackFile(named.file)) {
    const why = 'the record names a file that is no place of theirs';
    throw failure('HISTORY_OUTCOMES_DAMAGED', path, { why });
  }
  const file = inFolder(directory, named.file);
  const stored = await files.readBytes(file);
  if (stored === null) return null;
  const bytes = openedPack(stored, lock, named.file);
  verifyPack(bytes, { ...named, file }, codec);
  return unpackExamples(bytes, codec, file);
}

/** The store in this folder, which need not be there yet. */
export function localHistory(
  { files, codec }: Machine,
  directory: string,
  place: LocalPlace = { outcomes: OUTCOMES_KEPT, seal: null },
): HistoryStore {
  const path = inFolder(directory, HISTORY_FILE);
  const lock: Lock = { codec, seal: place.seal };
  const folder: Folder = { files, codec, directory, path, place, lock };
  return {
    read: async () => readHistory(await textOf(folder), path),
    outcomes: (record, suite) => outcomes(folder, record, suite),
    append: (record, packs) => append(folder, record, packs),
  };
}
