import { describe, expect, it } from 'vitest';
import { readZip, ZIP_LIMITS } from '../../src/archive/zip.js';
import { zstandard } from '../../src/archive/zstd.js';
import { Failure } from '../../src/failure/failure.js';
import { makeZip } from './zip-maker.js';

const MEBIBYTE = 1 << 20;
const unpack = await zstandard();
const ascii = (text: string) => [...new TextEncoder().encode(text)];

/** The three bytes before a block: 0 raw, 1 RLE, 2 compressed, 3 reserved (RFC 8878, 3.1.1.2). */
function block(type: number, size: number, last = true): readonly number[] {
  const header = Number(last) + type * 2 + size * 8;
  return [header & 255, (header >> 8) & 255, header >> 16];
}

/** A frame with a window of so many powers of two above 1 KiB, without size and checksum. */
function frame(window: number, ...blocks: readonly (readonly number[])[]): readonly number[] {
  return [0x28, 0xb5, 0x2f, 0xfd, 0, window << 3, ...blocks.flat()];
}

const raw = (text: string, last = true) => [...block(0, text.length, last), ...ascii(text)];
const bytes = (...parts: readonly (readonly number[])[]) => Uint8Array.from(parts.flat());
const text = (found: ReturnType<typeof unpack>) =>
  typeof found === 'string' ? found : new TextDecoder().decode(found);

/** `{"accuracy": 0.5}` sixteen times, by the zstd 1.5 of the package zstandard 0.25.0 at level 3. */
const REAL = Uint8Array.from(
  Buffer.from('28b52ffd601000c50000887b226163637572616379223a20302e357d0100f944cd25', 'hex'),
);

describe('Zstandard', () => {
  it('is what the real library wrote', () => {
    expect(text(unpack(REAL, 272))).toBe('{"accuracy": 0.5}'.repeat(16));
  });

  it('may be several frames, some of them without content', () => {
    const skipped = [0x5a, 0x2a, 0x4d, 0x18, 3, 0, 0, 0, 1, 2, 3];
    const two = bytes(frame(4, raw('ab', false), raw('c')), skipped, frame(0, [...block(1, 4), 100]));
    expect(text(unpack(two, 7))).toBe('abcdddd');
  });

  it('is no more than was declared, in whichever block it comes', () => {
    const bomb = bytes(
      frame(10, ...Array.from({ length: 500 }, (_, i) => [...block(1, 131_072, i === 499), 0])),
    );
    expect(unpack(bomb, 131_072)).toBe('more');
    expect(unpack(bytes(frame(0, raw('abc'))), 2)).toBe('more');
    expect(text(unpack(bytes(frame(0, raw('abc'))), 9))).toBe('abc');
  });

  it.each([
    ['no frame', bytes(ascii('PK\u0003\u0004 and more'))],
    ['a window above 8 MiB', bytes(frame(14, raw('abc')))],
    ['a size above 8 MiB in one segment', bytes([0x28, 0xb5, 0x2f, 0xfd, 0xa0, 0, 0, 0, 1], raw('abc'))],
    ['a reserved block', bytes(frame(0, block(3, 0)))],
    ['no last block', bytes(frame(0, raw('abc', false)))],
    ['bytes behind it', bytes(frame(0, raw('abc')), [0])],
    [
      '70,000 empty blocks',
      bytes(frame(0, ...Array.from({ length: 70_000 }, () => block(0, 0, false)), raw(''))),
    ],
    ['70,000 empty frames', bytes(...Array.from({ length: 70_000 }, () => frame(0, raw(''))))],
    ['nonsense in a compressed block', bytes(frame(0, [...block(2, 4), 255, 255, 255, 255]))],
  ])('is refused with %s', (_, packed) => {
    expect(unpack(packed, MEBIBYTE)).toBe('damaged');
  });

  it('gives the same or nothing when cut, and never throws when damaged', () => {
    for (let length = 1; length < REAL.length; length++)
      expect(unpack(REAL.subarray(0, length), 272)).toBe('damaged');
    for (let bit = 0; bit < REAL.length * 8; bit++) {
      const flipped = REAL.map((byte, at) => (at === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte));
      expect(() => unpack(flipped, 272)).not.toThrow();
    }
  });
});

describe('an archive with Zstandard', () => {
  const zip = makeZip([{ name: 'a.json', data: '{"accuracy": 0.5}'.repeat(16), packed: REAL, method: 93 }]);
  const asked = { ...ZIP_LIMITS, methods: new Map([[93, unpack]]) };

  it('is read where it is asked for', () => {
    expect(readZip(zip, 'zip', asked).map(({ name, size, bytes }) => [name, size, bytes().length])).toEqual([
      ['a.json', 272, 272],
    ]);
    expect(() => readZip(zip, 'zip')).toThrow(Failure);
  });

  it('is held to its checksum and size', () => {
    const wrong = (over: { crc?: number; size?: number }) =>
      makeZip([{ name: 'a', data: '{"accuracy": 0.5}'.repeat(16), packed: REAL, method: 93, ...over }]);
    expect(() => readZip(wrong({ crc: 1 }), 'zip', asked)[0]?.bytes()).toThrow('checksum');
    expect(() => readZip(wrong({ size: 100 }), 'zip', asked)[0]?.bytes()).toThrow('it has more');
    const damaged = makeZip([{ name: 'a', data: 'abc', packed: REAL.subarray(1), method: 93 }]);
    expect(() => readZip(damaged, 'zip', asked)[0]?.bytes()).toThrow("can't be unpacked");
  });

  it('is read by the entries that are of interest, whatever the others are', () => {
    const mixed = makeZip([
      { name: '../evil', data: 'x' },
      { name: 'good', data: 'abc' },
    ]);
    const [file, ...others] = readZip(mixed, 'zip', { ...ZIP_LIMITS, wants: (name) => name === 'good' });
    expect([file?.name, others]).toEqual(['good', []]);
  });
});
