/** ZIP archives that are a format by themselves: the names in one, and those of its files that a reader asks for. */
import { readZip, ZIP_LIMITS } from '../archive/zip.js';
import { readDirectory } from '../archive/zip-directory.js';
import { zstandard } from '../archive/zstd.js';
import { Failure } from '../failure/failure.js';
import type { Source } from '../model/source.js';
import { limitsOf } from './limits.js';
import type { Content } from './reader.js';
import { named } from './text-kind.js';
import { wholeBytes } from './whole.js';

const ZSTANDARD = 93;

async function members(
  bytes: Uint8Array,
  source: Source,
  wanted: readonly string[],
): Promise<ReadonlyMap<string, Source>> {
  const { path } = source;
  const most = limitsOf(source);
  const raised = source.limits === undefined ? {} : { limits: source.limits };
  const files = readZip(bytes, path, {
    ...ZIP_LIMITS,
    entries: most['archive-entries'],
    total: most['archive-unpacked-bytes'],
    ratio: most['archive-ratio'],
    methods: new Map([[ZSTANDARD, await zstandard()]]),
    wants: (name) => wanted.includes(name),
  });
  return new Map(
    files.map((file) => {
      const open = async function* () {
        yield file.bytes();
      };
      return [file.name, { ...raised, path: `${path}/${file.name}`, stem: file.name, size: file.size, open }];
    }),
  );
}

/** What the archive holds. A damaged one that is called `.eval` is told as such; faults: `ARCHIVE_…`. */
export async function archive(source: Source): Promise<Content> {
  const bytes = await wholeBytes(source, 'archive-bytes');
  const view = new DataView(bytes.buffer);
  try {
    const { entries } = readDirectory(view, source.path, limitsOf(source)['archive-entries']);
    const names = new Set(entries.flatMap(({ name }) => name ?? []));
    return { shape: 'archive', names, members: (wanted) => members(bytes, source, wanted) };
  } catch (error) {
    if (error instanceof Failure && !named(source.path, 'eval'))
      return { shape: 'bytes', magic: 'zip', source };
    throw error;
  }
}
