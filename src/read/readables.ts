/** What a list of files is to be read as: folders of a known format first, and what is left file by file. */
import { failure } from '../failure/catalogue.js';
import type { Source } from '../model/source.js';
import { below, type Folder, type FolderReader, nameOf } from './folder.js';
import { refuseRun } from './mlflow-choice.js';
import { type ReadFile, readSource } from './read-source.js';
import type { Hints } from './reader.js';

/** A file or a folder, ready to be read. */
export interface Readable {
  /** As the user sees it: the path of the file or of the folder. */
  readonly path: string;
  /** The last-resort name of its suite. */
  readonly stem: string;
  /** Throws a `Failure` with every fault that was found. */
  readonly read: () => Promise<ReadFile>;
}

function folderOf(root: string, sources: readonly Source[]): Folder {
  const files = sources.map((source) => [below(root, source.path) ?? source.path, source] as const);
  return { root, files: new Map(files.sort(([a], [b]) => (a < b ? -1 : 1))) };
}

async function readFolder(reader: FolderReader, folder: Folder, options: FolderOptions): Promise<ReadFile> {
  refuseRun(reader.format, options.hints, folder.root);
  const reading = await reader.read(folder, options.hints);
  if (reading.suites.length === 0) throw failure('NO_MEASUREMENTS', folder.root, { title: reader.title });
  return { format: reader.format, because: options.because, reading };
}

interface FolderOptions {
  readonly hints: Hints;
  readonly because: string;
}

/** No reader claims a folder in which no path is like these: then none is loaded. */
const IN_A_FOLDER = /[\da-f]{32}\/|run_spec\.json$|\.tfevents\.|plots\/metrics\//;

/** The readers that may claim: the one that `format` names, none where it names a format of files. */
async function claimants(sources: readonly Source[], { format }: Hints): Promise<readonly FolderReader[]> {
  if (!sources.some(({ path }) => IN_A_FOLDER.test(path))) return [];
  const { folderReaders } = await import('./folder-readers.js');
  return format === null ? folderReaders : folderReaders.filter((reader) => reader.format === format);
}

/** In order of paths; a folder stands where its first file does. */
export async function readables(sources: readonly Source[], hints: Hints): Promise<readonly Readable[]> {
  const left = new Map(sources.map((source) => [source.path, source]));
  const found = new Map<string, Readable>();
  for (const reader of await claimants(sources, hints)) {
    for (const { root, paths } of reader.claim([...left.keys()])) {
      const claimed = paths.flatMap((path) => left.get(path) ?? []);
      const [first] = claimed;
      if (first === undefined) continue;
      const folder = folderOf(root, claimed);
      const because = await reader.recognise(folder);
      if (because === null) continue;
      for (const { path } of claimed) left.delete(path);
      const stem = root === '.' ? reader.format : nameOf(root);
      const read = () => readFolder(reader, folder, { hints, because });
      found.set(first.path, { path: root, stem, read });
    }
  }
  for (const source of left.values()) {
    const { path, stem } = source;
    found.set(path, { path, stem, read: () => readSource(source, hints) });
  }
  return sources.flatMap(({ path }) => found.get(path) ?? []);
}
