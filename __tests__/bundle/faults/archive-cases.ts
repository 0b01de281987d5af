/** Artifacts that can't be trusted, each with the code and the sentence that it must end in. Z is a ZIP, by its number. */
import { type Making, makeZip } from '../../archive/zip-maker.js';
import { lines, record, uploaded } from './scene.js';

const HISTORY = { name: 'history.jsonl', data: lines(record()) };
export const MEBIBYTE = 2 ** 20;
const ascii = (text: string) => new TextEncoder().encode(text);
const whole = uploaded();
export const bad = (...entries: readonly Making[]) => makeZip([HISTORY, ...entries]);

/** Row, bytes, code, what the sentence must hold. */
export const ARCHIVES: readonly (readonly [string, Uint8Array, string, RegExp])[] = [
  ['Z01 nothing', new Uint8Array(), 'ARCHIVE_EMPTY', /0 bytes/],
  ['Z02 F22 a page', ascii('<html>Unicorn</html>'), 'HISTORY_NOT_IN_ARTIFACT', /no history\.jsonl/],
  [
    'a tar.gz in place of a ZIP',
    new Uint8Array([0x1f, 0x8b, 8, 0]),
    'HISTORY_NOT_IN_ARTIFACT',
    /no history\.jsonl/,
  ],
  ['Z03 F22 one that is cut', whole.subarray(0, whole.length - 30), 'ARCHIVE_TRUNCATED', /not whole/],
  ['Z05 no entries', makeZip([]), 'ARCHIVE_NO_ENTRIES', /not one file/],
  [
    'Z06 T6 a name that climbs',
    bad({ name: 'x/../../evil', data: 'x' }),
    'ARCHIVE_PATH',
    /has "\.\." as a part/,
  ],
  [
    'Z07 T6 an absolute name',
    bad({ name: '/tmp/evil', data: 'x' }),
    'ARCHIVE_PATH',
    /leads out of the archive/,
  ],
  [
    'Z08 T6 backslashes',
    bad({ name: '..\\..\\evil', data: 'x' }),
    'ARCHIVE_PATH',
    /leads out of the archive/,
  ],
  ['Z09 T6 a drive', bad({ name: 'C:/evil', data: 'x' }), 'ARCHIVE_PATH', /leads out of the archive/],
  ['Z10 T11 a command in a name', bad({ name: 'a\n::error::evil', data: 'x' }), 'ARCHIVE_NAME', /U\+000A/],
  [
    'Z11 T9 a link, and a file through it',
    bad({ name: 'l', data: '/etc', mode: 0o120777 }, { name: 'l/evil', data: 'x' }),
    'ARCHIVE_LINK',
    /a symbolic link/,
  ],
  ['Z12 T10 the same name twice', makeZip([HISTORY, HISTORY]), 'ARCHIVE_DUPLICATE', /stands twice/],
  [
    'Z13 T10 names that differ in case',
    bad({ name: 'History.jsonl', data: '' }),
    'ARCHIVE_DUPLICATE',
    /stands twice/,
  ],
  [
    'Z14 T10 two names for one entry',
    makeZip([{ ...HISTORY, localName: 'other.jsonl' }]),
    'ARCHIVE_MISMATCH',
    /two stories/,
  ],
  [
    'Z15 T7 a size that lies',
    makeZip([{ ...HISTORY, size: 100 }]),
    'ARCHIVE_SIZE',
    /says that it has 100 bytes/,
  ],
  [
    'Z16 T7 64 MiB of zeros',
    makeZip([{ name: 'history.jsonl', data: new Uint8Array(64 * MEBIBYTE) }]),
    'ARCHIVE_RATIO',
    /at most \d+ to 1/,
  ],
  [
    'Z17 T7 70,000 entries',
    makeZip(
      Array.from({ length: 70_000 }, (_, at) => ({ name: `f${at}`, data: '', method: 0 })),
      { wide: true },
    ),
    'ARCHIVE_ENTRIES',
    /70000 entries/,
  ],
  [
    'T7 entries that overlap',
    makeZip([HISTORY, { ...HISTORY, name: 'history.jsonm', localName: 'history.jsonm', at: 0 }]),
    'ARCHIVE_',
    /ARCHIVE_(MISMATCH|OVERLAP)/,
  ],
  ['Z18 a wrong checksum', makeZip([{ ...HISTORY, crc: 1 }]), 'ARCHIVE_CRC', /checksum/],
  ['Z19 an encrypted entry', makeZip([{ ...HISTORY, flags: 1 }]), 'ARCHIVE_ENCRYPTED', /without a password/],
  ['Z19 bzip2', makeZip([{ ...HISTORY, method: 12 }]), 'ARCHIVE_METHOD', /bzip2/],
  [
    'Z20 a ZIP within the ZIP alone',
    makeZip([{ name: 'inner.zip', data: whole, method: 0 }]),
    'HISTORY_NOT_IN_ARTIFACT',
    /no history\.jsonl/,
  ],
  ['F24 a damaged newest line', uploaded(`${lines(record())}{"sch`), 'HISTORY_BASE_DAMAGED', /newest line/],
  ['F25 a newer schema', uploaded('{"schema":"holdline/record@2"}\n'), 'HISTORY_NEWER', /newer version/],
];
