import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { crc32, crc32ByTable } from '../../src/archive/crc32.js';
import { readZip, unpackArtifact, ZIP_LIMITS } from '../../src/archive/zip.js';
import { Failure } from '../../src/failure/failure.js';
import { folderWith } from '../bundle/folder.js';
import { localPart, type Making, makeZip, seeded } from './zip-maker.js';

const MEBIBYTE = 1 << 20;
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const ascii = (value: string) => new TextEncoder().encode(value);

/** Everything in the archive, unpacked. */
function contents(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(readZip(bytes, 'zip').map((file) => [file.name, text(file.bytes())]));
}

/** Codes and places of what is wrong with the archive when it is read to its end. */
function refused(work: () => unknown): readonly (readonly [string, string | null])[] {
  try {
    work();
  } catch (error) {
    if (error instanceof Failure) return error.faults.map((fault) => [fault.code, fault.where]);
    throw error;
  }
  throw new Error('nothing was refused');
}
const refusedZip = (bytes: Uint8Array) => refused(() => contents(bytes));
const withBad = (...bad: readonly Making[]) =>
  refusedZip(makeZip([{ name: 'good.csv', data: 'id\n1\n' }, ...bad]));

function noise(length: number, seed: number): Uint8Array {
  const random = seeded(seed);
  return Uint8Array.from({ length }, () => Math.floor(random() * 256));
}

describe('a sound archive', () => {
  it('gives stored and deflated files in order, without the folders', () => {
    const zip = makeZip([
      { name: 'r/', method: 0, mode: 0o040755 },
      { name: 'r/b.csv', data: 'id,label\n'.repeat(50) },
      { name: 'r/a.csv', data: 'stored', method: 0 },
      { name: 'empty.csv', data: '', method: 0 },
      { name: 'no mode', data: 'x', mode: 0 },
    ]);
    expect(readZip(zip, 'zip').map((file) => file.name)).toEqual([
      'r/b.csv',
      'r/a.csv',
      'empty.csv',
      'no mode',
    ]);
    expect(contents(zip)).toEqual({
      'r/b.csv': 'id,label\n'.repeat(50),
      'r/a.csv': 'stored',
      'empty.csv': '',
      'no mode': 'x',
    });
  });

  it('may have Zip64 fields, data descriptors, a comment, and lie within a larger buffer', () => {
    const entries = [
      { name: 'wide.csv', data: 'wide', wide: true },
      { name: 'late.csv', data: 'late', descriptor: true },
    ];
    const zip = makeZip(entries, { wide: true, comment: 'made by PK\u0005\u0006 hand' });
    const inside = new Uint8Array(zip.length + 7).subarray(7);
    inside.set(zip);
    expect(contents(inside)).toEqual({ 'wide.csv': 'wide', 'late.csv': 'late' });
  });

  it('has names in UTF-8, with and without the flag, or in code page 437', () => {
    const zip = makeZip([
      { name: 'é.csv', data: '1' },
      { name: ascii('ü.csv'), data: '2' },
      { name: new Uint8Array([0x82, 0x9b, 0xe1, 0x2e, 0x63]), data: '3' },
      { name: '中\u200d文.csv', data: '4' },
    ]);
    expect(contents(zip)).toEqual({ 'é.csv': '1', 'ü.csv': '2', 'é¢ß.c': '3', '中\u200d文.csv': '4' });
  });

  it('within it is a file like any other', () => {
    const inner = makeZip([{ name: 'x', data: 'y' }]);
    const files = readZip(makeZip([{ name: 'inner.zip', data: inner, method: 0 }]), 'zip');
    expect(files.map((file) => [file.name, file.bytes()])).toEqual([['inner.zip', inner]]);
  });

  it('gives plain bytes, the same on each call', () => {
    const [file] = readZip(makeZip([{ name: 'a', data: noise(100_000, 3) }]), 'zip');
    expect(file?.bytes()).toEqual(noise(100_000, 3));
    expect(file?.bytes()).toEqual(noise(100_000, 3));
    expect(Object.getPrototypeOf(file?.bytes())).toBe(Uint8Array.prototype);
  });
});

describe('a download that is no archive', () => {
  const whole = makeZip([{ name: 'a.csv', data: noise(900, 1) }]);
  const cut = whole.slice();
  const middle = new Uint8Array([...cut.subarray(0, 300), ...cut.subarray(400)]);

  it.each([
    ['Z01 nothing', new Uint8Array(), 'ARCHIVE_EMPTY'],
    ['Z02 a page', ascii('<html><body>Unicorn</body></html>'), 'ARCHIVE_MAGIC'],
    ['Z03 cut in the directory', whole.subarray(0, whole.length - 30), 'ARCHIVE_TRUNCATED'],
    ['Z04 cut in the middle', middle, 'ARCHIVE_TRUNCATED'],
    ['something put before it', new Uint8Array([...whole.subarray(0, 4), ...whole]), 'ARCHIVE_TRUNCATED'],
    ['something put behind it', new Uint8Array([...whole, 0]), 'ARCHIVE_TRUNCATED'],
    ['Z05 no entries', makeZip([]), 'ARCHIVE_NO_ENTRIES'],
    ['only folders', makeZip([{ name: 'r/', method: 0, mode: 0o040755 }]), 'ARCHIVE_NO_ENTRIES'],
    ['one of several parts', makeZip([{ name: 'a', data: 'x' }], { disk: 1 }), 'ARCHIVE_METHOD'],
    ['more entries than it says', makeZip([{ name: 'a' }, { name: 'b' }], { count: 1 }), 'ARCHIVE_DAMAGED'],
    ['fewer entries than it says', makeZip([{ name: 'a' }], { count: 2 }), 'ARCHIVE_DAMAGED'],
    ['other parts elsewhere', makeZip([{ name: 'a' }], { here: 2 }), 'ARCHIVE_METHOD'],
    ['two end records that differ', makeZip([{ name: 'a' }], { wide: true, short: 2 }), 'ARCHIVE_DAMAGED'],
    [
      'an end record of another length',
      makeZip([{ name: 'a' }], { wide: true, long: 45 }),
      'ARCHIVE_DAMAGED',
    ],
  ])('%s', (_, bytes, code) => expect(refusedZip(bytes)).toEqual([[code, 'zip']]));

  it('is told by what it starts with', () => {
    expect(() => readZip(ascii('<html><body>'), 'zip')).toThrow('it starts with "<html><body>"');
    expect(() => readZip(new Uint8Array([0x1f, 0x8b, 8, 0]), 'zip')).toThrow('the bytes 1f8b0800');
  });
});

describe('an entry that is refused by its name', () => {
  it.each([
    ['Z06', 'x/../../f'],
    ['Z06 at the start', '../f'],
    ['Z06 at the end', 'x/..'],
    ['Z07', '/etc/passwd'],
    ['Z08', '..\\..\\f'],
    ['Z09 drive', 'C:/f'],
    ['Z09 host', '\\\\host\\f'],
    ['a dot', './f'],
    ['two slashes', 'a//f'],
    ['nothing', ''],
  ])('%s leads astray', (_, name) =>
    expect(withBad({ name, data: 'x' })).toEqual([['ARCHIVE_PATH', `zip/${name}`]]),
  );

  it.each([
    ['NUL', 'a\u0000.csv', 'zip/a\\u{0}.csv'],
    ['a newline', 'a\n::error::b', 'zip/a\\u{a}::error::b'],
    ['bidi', 'a\u202evsc.exe', 'zip/a\\u{202e}vsc.exe'],
    ['a line separator', 'a\u2028b', 'zip/a\\u{2028}b'],
    ['a byte order mark', '\ufeffa', 'zip/\\u{feff}a'],
  ])('Z10 %s', (_, name, where) => expect(withBad({ name, data: 'x' })).toEqual([['ARCHIVE_NAME', where]]));

  it('says that it is UTF-8 and is not', () =>
    expect(withBad({ name: new Uint8Array([0xff, 0xfe]), flags: 0x800 })).toEqual([
      ['ARCHIVE_NAME', 'zip/entry 2'],
    ]));

  it.each([
    ['Z12 the same', 'a.json', 'a.json'],
    ['Z13 by case', 'A.json', 'a.json'],
    ['Z13 by a sharp s', 'STRASSE', 'straße'],
    ['Z13 by composition', 'e\u0301.json', '\u00e9.json'],
    ['a file and a folder', 'a', 'a/'],
  ])('%s', (_, first, second) =>
    expect(
      withBad({ name: first }, { name: second, mode: second.endsWith('/') ? 0o040755 : 0o100644 }),
    ).toEqual([['ARCHIVE_DUPLICATE', `zip/${second}`]]),
  );

  it('Z14 has another name in its own header', () =>
    expect(withBad({ name: 'a.json', localName: 'b.json' })).toEqual([['ARCHIVE_MISMATCH', 'zip/a.json']]));

  it('tells all of them at once, and counts those beyond twenty', () => {
    const bad = Array.from({ length: 25 }, (_, index) => ({ name: `../${index}` }));
    const faults = withBad(...bad);
    expect(faults).toHaveLength(21);
    expect(faults.at(-1)).toEqual(['ARCHIVE_MORE', 'zip']);
    expect(() => readZip(makeZip(bad), 'zip')).toThrow('5 more entries are refused');
  });
});

describe('an entry that is refused for what it is', () => {
  it.each([
    ['Z11 a link', { mode: 0o120777 }, 'ARCHIVE_LINK'],
    ['a device', { mode: 0o060644 }, 'ARCHIVE_LINK'],
    ['a pipe', { mode: 0o010644 }, 'ARCHIVE_LINK'],
    ['a folder without slash', { mode: 0o040755 }, 'ARCHIVE_LINK'],
    ['a link of Windows', { attributes: 0x400 }, 'ARCHIVE_LINK'],
    ['another size in its own header', { localSize: 3 }, 'ARCHIVE_MISMATCH'],
    ['encrypted in its own header alone', { localFlags: 0x801 }, 'ARCHIVE_MISMATCH'],
    ['Z15 fewer bytes than declared', { size: 10 }, 'ARCHIVE_SIZE'],
    ['Z15 more bytes than declared', { size: 3 }, 'ARCHIVE_SIZE'],
    ['Z15 stored, more than declared', { size: 3, method: 0 }, 'ARCHIVE_SIZE'],
    ['Z15 declared empty', { size: 0 }, 'ARCHIVE_SIZE'],
    ['Z18 wrong checksum', { crc: 1 }, 'ARCHIVE_CRC'],
    ['Z18 wrong checksum, stored', { crc: 1, method: 0 }, 'ARCHIVE_CRC'],
    ['Z19 encrypted', { flags: 1 }, 'ARCHIVE_ENCRYPTED'],
    ['Z19 AES', { method: 99 }, 'ARCHIVE_ENCRYPTED'],
    ['Z19 bzip2', { method: 12 }, 'ARCHIVE_METHOD'],
    ['Z19 Zstandard', { method: 93 }, 'ARCHIVE_METHOD'],
    ['Z19 an unknown method', { method: 77 }, 'ARCHIVE_METHOD'],
    ['patched data', { flags: 0x20 }, 'ARCHIVE_METHOD'],
    ['no header where it should be', { at: 5 }, 'ARCHIVE_DAMAGED'],
    ['a header beyond the archive', { at: 5_000_000 }, 'ARCHIVE_DAMAGED'],
  ])('%s', (_, making, code) =>
    expect(withBad({ name: 'a.csv', data: '12345', ...making })).toEqual([[code, 'zip/a.csv']]),
  );

  it('a folder that holds bytes', () =>
    expect(withBad({ name: 'r/', data: 'x', mode: 0o040755 })).toEqual([['ARCHIVE_LINK', 'zip/r/']]));

  it('whose bytes lie in another entry', () => {
    const inner = { name: 'inner.csv', data: 'x'.repeat(100) };
    const outer = { name: 'outer.csv', data: localPart(inner), method: 0 };
    const zip = makeZip([outer, { ...inner, at: 30 + outer.name.length }]);
    expect(refusedZip(zip)).toEqual([['ARCHIVE_OVERLAP', 'zip/inner.csv']]);
  });

  it('that would run into the directory', () => {
    const zip = makeZip([{ name: 'a.csv', data: 'x'.repeat(50), method: 0 }]);
    const view = new DataView(zip.buffer);
    view.setUint16(28, 20, true);
    expect(refusedZip(zip)).toEqual([['ARCHIVE_OVERLAP', 'zip/a.csv']]);
  });
});

describe('an archive that would fill the memory', () => {
  it('Z15 is unpacked to its declared size and hardly further', () => {
    // What lies beyond is cut off: whoever unpacked further would meet the damage and not the lie.
    const packed = deflateRawSync(noise(MEBIBYTE, 4)).subarray(0, MEBIBYTE / 2);
    const [file] = readZip(makeZip([{ name: 'bomb', packed, size: 100 }]), 'zip');
    expect(refused(() => file?.bytes())).toEqual([['ARCHIVE_SIZE', 'zip/bomb']]);
    const zeros = makeZip([{ name: 'bomb', data: new Uint8Array(64 * MEBIBYTE), size: 100 }]);
    expect(refusedZip(zeros)).toEqual([['ARCHIVE_SIZE', 'zip/bomb']]);
  });

  it('Z15 is refused before anything is unpacked where it is stored', () => {
    const zip = makeZip([{ name: 'a', data: '12345', method: 0, size: 3 }]);
    expect(refused(() => readZip(zip, 'zip'))).toEqual([['ARCHIVE_SIZE', 'zip/a']]);
  });

  it('Z16 by its ratio, but not below 16 MiB', () => {
    const bomb = makeZip([{ name: 'bomb', data: new Uint8Array(17 * MEBIBYTE) }]);
    expect(refused(() => readZip(bomb, 'zip'))).toEqual([['ARCHIVE_RATIO', 'zip/bomb']]);
    const small = makeZip([{ name: 'zeros', data: new Uint8Array(16 * MEBIBYTE) }]);
    expect(readZip(small, 'zip')[0]?.bytes().length).toBe(16 * MEBIBYTE);
  });

  it('Z16 by the ratio of all, where each alone would do', () => {
    const zip = makeZip(['a', 'b'].map((name) => ({ name, data: new Uint8Array(9 * MEBIBYTE) })));
    expect(refused(() => readZip(zip, 'zip'))).toEqual([['ARCHIVE_RATIO', 'zip']]);
  });

  it('Z17 by 70,000 entries; 10,000 are read', () => {
    const entries = Array.from({ length: 70_000 }, (_, index) => ({
      name: `f${index}`,
      data: '',
      method: 0,
    }));
    expect(refused(() => readZip(makeZip(entries, { wide: true }), 'zip'))).toEqual([
      ['ARCHIVE_ENTRIES', 'zip'],
    ]);
    expect(refused(() => readZip(makeZip(entries.slice(0, 10_001)), 'zip'))).toEqual([
      ['ARCHIVE_ENTRIES', 'zip'],
    ]);
    expect(readZip(makeZip(entries.slice(0, 10_000)), 'zip')).toHaveLength(10_000);
  });

  it('by 600 MiB in all, before a byte is unpacked', () => {
    const entries = Array.from({ length: 40 }, (_, index) => ({
      name: `f${index}`,
      data: 'x',
      size: 15 * MEBIBYTE,
    }));
    expect(refused(() => readZip(makeZip(entries), 'zip'))).toEqual([['ARCHIVE_TOTAL', 'zip']]);
  });

  it('by what one entry of Zip64 declares', () => {
    const zip = makeZip([{ name: 'a', data: 'x', size: 2 ** 52, wide: true }]);
    expect(refused(() => readZip(zip, 'zip'))).toEqual([['ARCHIVE_RATIO', 'zip/a']]);
  });

  it('holds exactly the limits it is given', () => {
    const zip = makeZip([
      { name: 'a', data: '12345' },
      { name: 'b', data: '12345' },
    ]);
    expect(readZip(zip, 'zip', { ...ZIP_LIMITS, total: 10, entries: 2 })).toHaveLength(2);
    expect(refused(() => readZip(zip, 'zip', { ...ZIP_LIMITS, total: 9 }))).toEqual([
      ['ARCHIVE_TOTAL', 'zip'],
    ]);
  });
});

describe('damage of any kind', () => {
  const entries: readonly Making[] = [
    { name: 'r/metrics.json', data: JSON.stringify({ accuracy: 0.93, f1: 0.9 }).repeat(8) },
    { name: 'r/é.csv', data: noise(700, 7), method: 0 },
    { name: 'late.csv', data: noise(400, 8), descriptor: true },
    { name: 'wide.csv', data: 'id,label\n'.repeat(40), wide: true },
    { name: 'empty', data: '', method: 0 },
  ];
  const zip = makeZip(entries, { comment: 'a comment' });
  const padded = makeZip([...entries, { name: 'rest', data: noise(2048 - zip.length - 86, 9), method: 0 }]);
  const right = contents(padded);

  function archiveCodes(bytes: Uint8Array): readonly string[] | null {
    try {
      const files = readZip(bytes, 'zip').map((file) => [file.name, text(file.bytes())]);
      expect(Object.fromEntries(files)).toEqual(right);
      return null;
    } catch (error) {
      if (error instanceof Failure) return error.faults.map((fault) => fault.code);
      throw error;
    }
  }

  it('is found in every prefix of an archive of about 2 KB', () => {
    expect(padded.length).toBeGreaterThan(2000);
    expect(Object.keys(right)).toHaveLength(6);
    for (let length = 0; length < padded.length; length++) {
      const codes = archiveCodes(padded.subarray(0, length));
      expect(codes?.every((code) => code.startsWith('ARCHIVE_'))).toBe(true);
    }
  });

  it('is found in 3,000 flipped bits, or changes nothing that is read', () => {
    const random = seeded(20);
    let found = 0;
    for (let round = 0; round < 3_000; round++) {
      const bytes = padded.slice();
      const bit = Math.floor(random() * bytes.length * 8);
      bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      const codes = archiveCodes(bytes);
      if (codes === null) continue;
      found++;
      expect(codes.every((code) => code.startsWith('ARCHIVE_'))).toBe(true);
    }
    // What is not found is in times, versions, permissions: a few fields that nothing is read from.
    expect(found).toBeGreaterThan(2_400);
  });
});

describe('an artifact', () => {
  it('is an archive by its first bytes', () => {
    const files = unpackArtifact(makeZip([{ name: 'a.csv', data: 'x' }]), 'results', 'artifact results');
    expect(files.map((file) => [file.name, text(file.bytes())])).toEqual([['a.csv', 'x']]);
  });

  it.each([
    ['metrics.json', '{"accuracy": 0.93}'],
    ['keys.csv', 'PK,label\n1,2\n'],
  ])('is one file where it is no archive: %s', (name, content) => {
    const files = unpackArtifact(ascii(content), name, `artifact ${name}`);
    expect(files.map((file) => [file.name, text(file.bytes())])).toEqual([[name, content]]);
  });

  it('is refused where it is empty, cut, or of a name that leads astray', () => {
    const cut = makeZip([{ name: 'a.csv', data: 'x' }]).subarray(0, 60);
    expect(refused(() => unpackArtifact(new Uint8Array(), 'a', 'artifact a'))).toEqual([
      ['ARCHIVE_EMPTY', 'artifact a'],
    ]);
    expect(refused(() => unpackArtifact(cut, 'a', 'artifact a'))).toEqual([
      ['ARCHIVE_TRUNCATED', 'artifact a'],
    ]);
    expect(refused(() => unpackArtifact(ascii('{}'), '../a', 'artifact'))).toEqual([
      ['ARCHIVE_PATH', 'artifact'],
    ]);
  });
});

describe('the checksum', () => {
  it('is the one of the standard, by table and by Node', () => {
    expect(crc32ByTable(ascii('123456789'))).toBe(0xcbf43926);
    expect(crc32(ascii('123456789'))).toBe(0xcbf43926);
    for (const length of [0, 1, 255, 4096]) {
      const bytes = noise(length, length);
      expect(crc32(bytes)).toBe(crc32ByTable(bytes));
    }
  });
});

function present(command: string, probe: string): boolean {
  const there = spawnSync(command, [probe]).status === 0;
  if (!there) console.log(`SKIPPED: there is no ${command} here to make archives with`);
  return there;
}

describe('archives of other tools', () => {
  const tree = {
    'r/é.csv': 'id,label\n'.repeat(500),
    'r/noise.bin': noise(3_000, 5),
    'a b.json': '{}',
    empty: '',
  };
  const expected = Object.fromEntries(
    Object.entries(tree).map(([name, data]) => [name, typeof data === 'string' ? data : text(data)]),
  );

  it.skipIf(!present('zip', '-v')).each([
    ['deflated', ['-r']],
    ['stored', ['-r', '-0']],
    ['with Zip64', ['-r', '-fz']],
    ['with flagged names', ['-r', '-UN=UTF8']],
  ])('Info-ZIP, %s', (_, options) => {
    const folder = folderWith(tree);
    execFileSync('zip', ['-q', ...options, 'out.zip', 'r', 'a b.json', 'empty'], { cwd: folder });
    expect(contents(readFileSync(join(folder, 'out.zip')))).toEqual(expected);
  });

  it.skipIf(!present('zip', '-v'))('Info-ZIP, piped, with a password, and with a link in it', () => {
    const folder = folderWith(tree);
    const zip = (...options: readonly string[]) => execFileSync('zip', ['-q', ...options], { cwd: folder });
    expect(contents(zip('-r', '-', 'r', 'a b.json', 'empty'))).toEqual(expected);
    expect(refusedZip(zip('-P', 'secret', '-', 'a b.json'))).toEqual([['ARCHIVE_ENCRYPTED', 'zip/a b.json']]);
    execFileSync('ln', ['-s', '/etc/passwd', 'link'], { cwd: folder });
    // It does not write links to a pipe.
    zip('-y', 'out.zip', 'a b.json', 'link');
    expect(refusedZip(readFileSync(join(folder, 'out.zip')))).toEqual([['ARCHIVE_LINK', 'zip/link']]);
  });

  it.skipIf(!present('python3', '--version')).each([
    ['ZIP_STORED', {}],
    ['ZIP_DEFLATED', {}],
    ['ZIP_BZIP2', { refused: 'ARCHIVE_METHOD' }],
    ['ZIP_LZMA', { refused: 'ARCHIVE_METHOD' }],
  ])('zipfile of Python, %s', (method, { refused: code = null }: { refused?: string | null }) => {
    const folder = folderWith(tree);
    const script = [
      'import zipfile',
      `with zipfile.ZipFile("out.zip", "w", zipfile.${method}) as z:`,
      '  for name in ["r/é.csv", "r/noise.bin", "a b.json", "empty"]: z.write(name)',
      '  with z.open("wide.txt", "w", force_zip64=True) as f: f.write(b"wide")',
    ].join('\n');
    execFileSync('python3', ['-X', 'utf8', '-c', script], { cwd: folder });
    const bytes = readFileSync(join(folder, 'out.zip'));
    if (code === null) expect(contents(bytes)).toEqual({ ...expected, 'wide.txt': 'wide' });
    else expect(new Set(refusedZip(bytes).map((fault) => fault[0]))).toEqual(new Set([code]));
  });
});
