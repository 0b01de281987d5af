/**
 * A history that rides in workflow artifacts. Each record's artifact holds the rolling history up to it, so that one
 * listing and one download are enough; where two runs recorded at once, each knows nothing of the other, and the
 * listing shows whose record is still missing: those few are fetched and merged too.
 */
import { failure } from '../failure/catalogue.js';
import type { History, HistoryRecord } from '../model/history.js';
import type { ArtifactFacts, Codec, Files, Forge, Seal } from '../world.js';
import { appendRecord } from './append.js';
import { unpackExamples, verifyPack } from './outcomes.js';
import { type HistoryReading, readHistory } from './read.js';
import { type Lock, openedPack, openedText, sealedPack, sealedText } from './sealed.js';
import { bounded, HISTORY_FILE, keptFiles, outcomesOf, packFiles, withOutcomes } from './shelf.js';
import type { HistoryStore, Packs } from './store.js';
import { isTrusted, mayBeTrusted, type TrustedSource } from './trust.js';

/** How many artifacts are looked at beyond the newest, for records of runs that recorded at the same time. */
const MOST_MERGED = 3;
/** How many candidates are asked for before the search is given up, which is an error: each costs a call. */
const MOST_ASKED = 25;

const decoder = new TextDecoder();

export interface ArtifactPlace {
  readonly name: string;
  readonly source: TrustedSource;
  /** Folder that is to be uploaded, where this run's record is written. */
  readonly folder: string;
  readonly keep: number;
  readonly outcomes: number;
  readonly seal: Seal | null;
  /** The files of a downloaded artifact by path. Fails on every archive that can't be trusted. */
  readonly unpack: (bytes: Uint8Array, artifact: ArtifactFacts) => ReadonlyMap<string, Uint8Array>;
}

/** What an artifact holds, its records opened. */
interface Shelf {
  readonly text: string | null;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** What every step here has at hand. */
interface Room {
  readonly forge: Forge;
  readonly files: Files;
  readonly place: ArtifactPlace;
  readonly lock: Lock;
}

function recordedRuns(history: History): ReadonlySet<string> {
  return new Set(history.records.map((record) => record.head.run));
}

/** Lines of another artifact that this history lacks, appended by the same pure merge as everywhere. */
function merged(shelf: Shelf, other: Shelf, where: string): Shelf {
  let { text } = shelf;
  for (const record of readHistory(other.text, where).records) {
    const appended = appendRecord(text, record, where);
    if (appended.kind === 'appended') text = `${text ?? ''}${appended.line}`;
  }
  return { text, files: new Map([...other.files, ...shelf.files]) };
}

async function shelfOf({ forge, place, lock }: Room, artifact: ArtifactFacts): Promise<Shelf> {
  const files = place.unpack(await forge.download(artifact), artifact);
  const history = files.get(HISTORY_FILE);
  if (history === undefined) {
    throw failure('HISTORY_NOT_IN_ARTIFACT', `artifact ${artifact.name}`, { run: artifact.run ?? 0 });
  }
  return { text: openedText(decoder.decode(history), lock, place.name), files };
}

/** The newest artifact that may be believed, and behind it older ones whose runs were not asked for yet. */
async function trusted(forge: Forge, place: ArtifactPlace): Promise<readonly ArtifactFacts[]> {
  const { items } = await forge.artifacts(place.name);
  const possible = items.filter((artifact) => mayBeTrusted(artifact, place.source));
  const fresh = possible.filter((artifact) => !artifact.expired);
  if (fresh.length === 0 && possible.length > 0) {
    const [newest] = possible;
    throw failure('HISTORY_EXPIRED', place.name, {
      count: possible.length,
      newest: newest?.createdAt ?? '',
    });
  }
  for (const [index, artifact] of fresh.slice(0, MOST_ASKED).entries()) {
    const run = artifact.run === null ? null : await forge.run(artifact.run);
    if (run !== null && isTrusted(run, place.source)) return fresh.slice(index);
  }
  // Those further back may be the history: not to look there must not seem as if there were none.
  if (fresh.length > MOST_ASKED) throw failure('HISTORY_HIDDEN', place.name, { asked: MOST_ASKED });
  return [];
}

async function gathered(room: Room): Promise<Shelf> {
  const { forge, place } = room;
  const [newest, ...others] = await trusted(forge, place);
  if (newest === undefined) return { text: null, files: new Map() };
  let shelf = await shelfOf(room, newest);
  for (const artifact of others.slice(0, MOST_MERGED)) {
    const known = recordedRuns(readHistory(shelf.text, place.name));
    if (artifact.run === null || known.has(String(artifact.run))) continue;
    const run = await forge.run(artifact.run);
    if (isTrusted(run, place.source)) shelf = merged(shelf, await shelfOf(room, artifact), place.name);
  }
  return shelf;
}

async function write(
  { files, place, lock }: Room,
  content: { readonly shelf: Shelf; readonly record: HistoryRecord; readonly packs: Packs },
) {
  const { shelf, record, packs } = content;
  const full = withOutcomes(record, packs, lock.codec);
  const appended = appendRecord(shelf.text, full, place.name);
  const text = appended.kind === 'present' ? (shelf.text ?? '') : `${shelf.text ?? ''}${appended.line}`;
  const rolling = bounded(text, place.keep);
  const kept = keptFiles(readHistory(rolling, place.name).records, { outcomes: place.outcomes });
  const own = [...packFiles(full, packs)].map(
    ([path, bytes]) => [path, sealedPack(bytes, lock, path)] as const,
  );
  const packed = new Map([...shelf.files, ...own]);
  for (const [path, bytes] of packed)
    if (kept.has(path)) await files.writeBytes(`${place.folder}/${path}`, bytes);
  await files.writeText(`${place.folder}/${HISTORY_FILE}`, sealedText(rolling, lock));
  return { became: appended.kind, notices: [] };
}

/** A history in artifacts of this name. `append` leaves a folder; the workflow's upload step makes it an artifact. */
export function artifactHistory(
  world: { forge: Forge; files: Files; codec: Codec },
  place: ArtifactPlace,
): HistoryStore {
  const room: Room = { ...world, place, lock: { codec: world.codec, seal: place.seal } };
  let shelf: Promise<Shelf> | null = null;
  const opened = () => {
    shelf ??= gathered(room);
    return shelf;
  };
  return {
    read: async (): Promise<HistoryReading> => readHistory((await opened()).text, place.name),
    outcomes: async (record, suite) => {
      const file = outcomesOf(record, suite);
      const stored = file === null ? undefined : (await opened()).files.get(file.file);
      if (file === null || stored === undefined) return null;
      const bytes = openedPack(stored, room.lock, file.file);
      verifyPack(bytes, file, world.codec);
      return unpackExamples(bytes, world.codec, `${place.name}/${file.file}`);
    },
    append: async (record, packs) => write(room, { shelf: await opened(), record, packs }),
  };
}
