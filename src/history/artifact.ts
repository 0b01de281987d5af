/**
 * A history that rides in workflow artifacts. Each record's artifact holds the rolling history up to it, so that one
 * listing and one download are enough; where two runs recorded at once, each knows nothing of the other, and the
 * listing shows whose record is still missing: those few are fetched and merged too.
 */
import { failure } from '../failure/catalogue.js';
import type { History, HistoryRecord } from '../model/history.js';
import type { ArtifactFacts, Codec, Files, Forge } from '../world.js';
import { appendRecord } from './append.js';
import { unpackExamples, verifyPack } from './outcomes.js';
import { type HistoryReading, readHistory } from './read.js';
import { bounded, HISTORY_FILE, keptFiles, outcomesOf, packFiles, withOutcomes } from './shelf.js';
import type { HistoryStore, Packs } from './store.js';
import { isTrusted, mayBeTrusted, type TrustedSource } from './trust.js';

/** How many artifacts are looked at beyond the newest, for records of runs that recorded at the same time. */
const MOST_MERGED = 3;
/** How many candidates are asked for before the search is given up: each costs a call. */
const MOST_ASKED = 5;

const decoder = new TextDecoder();

export interface ArtifactPlace {
  readonly name: string;
  readonly source: TrustedSource;
  /** Folder that is to be uploaded, where this run's record is written. */
  readonly folder: string;
  readonly keep: number;
  readonly outcomes: number;
  /** The files of a downloaded artifact by path. Fails on every archive that can't be trusted. */
  readonly unpack: (bytes: Uint8Array, artifact: ArtifactFacts) => ReadonlyMap<string, Uint8Array>;
}

interface Shelf {
  readonly text: string | null;
  readonly files: ReadonlyMap<string, Uint8Array>;
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

async function shelfOf(forge: Forge, place: ArtifactPlace, artifact: ArtifactFacts): Promise<Shelf> {
  const files = place.unpack(await forge.download(artifact), artifact);
  const history = files.get(HISTORY_FILE);
  if (history === undefined) {
    throw failure('HISTORY_NOT_IN_ARTIFACT', `artifact ${artifact.name}`, { run: artifact.run ?? 0 });
  }
  return { text: decoder.decode(history), files };
}

/** The newest artifacts that may be believed, newest first; each is asked for once. */
async function trusted(forge: Forge, place: ArtifactPlace): Promise<readonly ArtifactFacts[]> {
  const { items } = await forge.artifacts(place.name);
  const possible = items.filter((artifact) => mayBeTrusted(artifact, place.source));
  const fresh = possible.filter((artifact) => !artifact.expired);
  const found: ArtifactFacts[] = [];
  for (const artifact of fresh.slice(0, MOST_ASKED)) {
    if (found.length > 0) {
      found.push(artifact);
      continue;
    }
    const run = artifact.run === null ? null : await forge.run(artifact.run);
    if (run !== null && isTrusted(run, place.source)) found.push(artifact);
  }
  if (found.length === 0 && possible.length > 0 && fresh.length === 0) {
    throw failure('HISTORY_EXPIRED', place.name, {
      count: possible.length,
      newest: possible[0]?.createdAt ?? '',
    });
  }
  return found;
}

async function gathered(forge: Forge, place: ArtifactPlace): Promise<Shelf> {
  const [newest, ...others] = await trusted(forge, place);
  if (newest === undefined) return { text: null, files: new Map() };
  let shelf = await shelfOf(forge, place, newest);
  for (const artifact of others.slice(0, MOST_MERGED)) {
    const known = recordedRuns(readHistory(shelf.text, place.name));
    if (artifact.run === null || known.has(String(artifact.run))) continue;
    const run = await forge.run(artifact.run);
    if (isTrusted(run, place.source))
      shelf = merged(shelf, await shelfOf(forge, place, artifact), place.name);
  }
  return shelf;
}

async function write(
  files: Files,
  place: ArtifactPlace,
  content: { shelf: Shelf; record: HistoryRecord; packs: Packs; codec: Codec },
) {
  const { shelf, record, packs, codec } = content;
  const full = withOutcomes(record, packs, codec);
  const appended = appendRecord(shelf.text, full, place.name);
  const text = appended.kind === 'present' ? (shelf.text ?? '') : `${shelf.text ?? ''}${appended.line}`;
  const rolling = bounded(text, place.keep);
  const kept = keptFiles(readHistory(rolling, place.name).records, { outcomes: place.outcomes });
  const packed = new Map([...shelf.files, ...packFiles(full, packs)]);
  for (const [path, bytes] of packed)
    if (kept.has(path)) await files.writeBytes(`${place.folder}/${path}`, bytes);
  await files.writeText(`${place.folder}/${HISTORY_FILE}`, rolling);
  return appended.kind;
}

/** A history in artifacts of this name. `append` leaves a folder; the workflow's upload step makes it an artifact. */
export function artifactHistory(
  world: { forge: Forge; files: Files; codec: Codec },
  place: ArtifactPlace,
): HistoryStore {
  let shelf: Promise<Shelf> | null = null;
  const opened = () => {
    shelf ??= gathered(world.forge, place);
    return shelf;
  };
  return {
    read: async (): Promise<HistoryReading> => readHistory((await opened()).text, place.name),
    outcomes: async (record, suite) => {
      const file = outcomesOf(record, suite);
      const bytes = file === null ? undefined : (await opened()).files.get(file.file);
      if (file === null || bytes === undefined) return null;
      verifyPack(bytes, file, world.codec);
      return unpackExamples(bytes, world.codec, `${place.name}/${file.file}`);
    },
    append: async (record, packs) =>
      write(world.files, place, { shelf: await opened(), record, packs, codec: world.codec }),
  };
}
