/** Z01–Z20: archives. They come in as an artifact of the history, through the Action. */
import { type Making, makeZip } from '../../archive/zip-maker.js';
import { latin, MEBIBYTE } from './case.js';

export interface BadArchive {
  readonly id: string;
  readonly wrong: string;
  /** Given the history as an entry, and the sound archive of it. */
  readonly bytes: (history: Making, whole: Uint8Array) => Uint8Array;
  readonly code: string;
  readonly says: RegExp;
}

type Told = readonly [code: string, says: RegExp];

function archive(id: string, wrong: string, told: Told, bytes: BadArchive['bytes']): BadArchive {
  return { id, wrong, bytes, code: told[0], says: told[1] };
}

/** The history is sound, and another entry is not. */
function beside(id: string, wrong: string, told: Told, ...entries: readonly Making[]): BadArchive {
  return archive(id, wrong, told, (history) => makeZip([history, ...entries]));
}

const OUT: Told = ['ARCHIVE_PATH', /leads out of the archive/];
const named = (name: string): Making => ({ name, data: 'x' });
const many = (count: number): readonly Making[] =>
  Array.from({ length: count }, (_, at) => ({ name: `f${at}`, data: '', method: 0 }));

export const ZIP_INPUTS: readonly BadArchive[] = [
  archive('Z01', 'nothing', ['ARCHIVE_EMPTY', /0 bytes/], () => new Uint8Array()),
  archive('Z02', 'a page of HTML', ['HISTORY_NOT_IN_ARTIFACT', /no history\.jsonl/], () =>
    latin('<html>Unicorn</html>'),
  ),
  archive('Z03', 'cut in its directory', ['ARCHIVE_TRUNCATED', /not whole/], (_, whole) =>
    whole.subarray(0, -30),
  ),
  archive('Z04', 'cut in the middle', ['ARCHIVE_TRUNCATED', /not whole/], (_, whole) =>
    whole.subarray(0, whole.length / 2),
  ),
  archive('Z05', 'no entries', ['ARCHIVE_NO_ENTRIES', /not one file/], () => makeZip([])),
  beside('Z06', 'a name that climbs', ['ARCHIVE_PATH', /has "\.\." as a part/], named('x/../../evil')),
  beside('Z07', 'an absolute name', OUT, named('/tmp/evil')),
  beside('Z08', 'backslashes', OUT, named('..\\..\\evil')),
  beside('Z09', 'a drive', OUT, named('C:/evil')),
  beside('Z09b', 'a share of another machine', OUT, named('\\\\host\\evil')),
  beside('Z10', 'a command in a name', ['ARCHIVE_NAME', /U\+000A/], named('a\n::error::evil')),
  beside('Z10b', 'a name that is written backwards', ['ARCHIVE_NAME', /U\+202E/], named('a\u202egpj.exe')),
  beside('Z10c', 'a name with a NUL', ['ARCHIVE_NAME', /U\+0000/], named('a\0.json')),
  beside(
    'Z11',
    'a link, and a file through it',
    ['ARCHIVE_LINK', /a symbolic link/],
    { name: 'l', data: '/etc', mode: 0o120777 },
    named('l/evil'),
  ),
  archive('Z12', 'the same name twice', ['ARCHIVE_DUPLICATE', /stands twice/], (history) =>
    makeZip([history, history]),
  ),
  beside('Z13', 'names that differ in case', ['ARCHIVE_DUPLICATE', /stands twice/], named('History.jsonl')),
  beside(
    'Z13b',
    'names that only look alike: é as one sign, and as two',
    ['ARCHIVE_DUPLICATE', /stands twice/],
    named('\u00e9.json'),
    named('e\u0301.json'),
  ),
  archive('Z14', 'two names for one entry', ['ARCHIVE_MISMATCH', /two stories/], (history) =>
    makeZip([{ ...history, localName: 'other.jsonl' }]),
  ),
  archive('Z15', 'a size that lies', ['ARCHIVE_SIZE', /says that it has 100 bytes/], (history) =>
    makeZip([{ ...history, size: 100 }]),
  ),
  archive('Z16', '64 MiB of zeros', ['ARCHIVE_RATIO', /at most \d+ to 1/], (history) =>
    makeZip([{ ...history, data: new Uint8Array(64 * MEBIBYTE) }]),
  ),
  archive('Z17', '70,000 entries', ['ARCHIVE_ENTRIES', /70000 entries/], () =>
    makeZip(many(70_000), { wide: true }),
  ),
  archive('Z18', 'a wrong checksum', ['ARCHIVE_CRC', /checksum/], (history) =>
    makeZip([{ ...history, crc: 1 }]),
  ),
  archive('Z19', 'an encrypted entry', ['ARCHIVE_ENCRYPTED', /without a password/], (history) =>
    makeZip([{ ...history, flags: 1 }]),
  ),
  archive('Z19b', 'bzip2', ['ARCHIVE_METHOD', /bzip2/], (history) => makeZip([{ ...history, method: 12 }])),
  archive('Z19c', 'Zstandard', ['ARCHIVE_METHOD', /Zstandard/i], (history) =>
    makeZip([{ ...history, method: 93 }]),
  ),
  archive(
    'Z20',
    'an archive within the archive, alone',
    ['HISTORY_NOT_IN_ARTIFACT', /no history\.jsonl/],
    (_, whole) => makeZip([{ name: 'inner.zip', data: whole, method: 0 }]),
  ),
];
