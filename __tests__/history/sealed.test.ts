/** Encrypted histories: the seal against Python's cryptography, and the lines that it makes. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openedPack, openedText, sealedPack, sealedText } from '../../src/history/sealed.js';
import { nodeCodec } from '../../src/io/codec.js';
import { faultsOf, toldBy } from './faults.js';

interface Case {
  readonly secret: string;
  readonly purpose: string;
  readonly content: string;
  readonly key: string;
  readonly locked: string;
}

const file = new URL('../references/seal.json', import.meta.url);
const { cases }: { cases: readonly Case[] } = JSON.parse(readFileSync(file, 'utf8'));
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');
const bytesOf = (text: string) => new Uint8Array(Buffer.from(text, 'hex'));

const seal = nodeCodec.seal('a secret of some length');
const lock = { codec: nodeCodec, seal };
const other = { codec: nodeCodec, seal: nodeCodec.seal('another secret as long') };
const none = { codec: nodeCodec, seal: null };

describe('the seal', () => {
  it.each(cases)('locks for $purpose as Python does', ({ secret, purpose, content, key, locked }) => {
    const made = nodeCodec.seal(secret);
    expect(made.key).toBe(key);
    expect(hex(made.lock(bytesOf(content), purpose))).toBe(locked);
    expect(hex(made.open(bytesOf(locked), purpose) ?? new Uint8Array([0]))).toBe(content);
  });

  it('opens nothing that was altered in any byte, cut, or made for another purpose', () => {
    const locked = seal.lock(new TextEncoder().encode('{"accuracy": 0.9}'), 'record');
    for (let at = 0; at < locked.length; at++) {
      const altered = locked.slice();
      altered[at] = (altered[at] ?? 0) ^ 1;
      expect(seal.open(altered, 'record')).toBeNull();
      expect(seal.open(locked.subarray(0, at), 'record')).toBeNull();
    }
    expect(seal.open(locked, 'pack')).toBeNull();
    expect(other.seal.open(locked, 'record')).toBeNull();
  });
});

describe('sealed lines', () => {
  it('come back as they were, one for one, and show nothing of what they hold', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme' }).map((line) => line.replaceAll(/\s/g, ' '))),
        (lines) => {
          const text = lines.join('\n');
          const sealed = sealedText(text, lock);
          expect(sealed.split('\n')).toHaveLength(lines.length === 0 ? 1 : lines.length);
          expect(openedText(sealed, lock, 'h')).toBe(text);
        },
      ),
    );
    expect(sealedText('{"accuracy":0.9}\n', lock)).toMatch(/^\{"schema":"holdline\/sealed@1",.*\}\n$/);
    expect(sealedText('{"accuracy":0.9}\n', lock)).not.toContain('accuracy');
  });

  it('stand beside plain ones that were written before there was a key', () => {
    const text = `{"plain":1}\n${sealedText('{"sealed":2}', lock)}\n`;
    expect(openedText(text, lock, 'h')).toBe('{"plain":1}\n{"sealed":2}\n');
  });

  it('are told apart: no key, another key, altered', async () => {
    const sealed = sealedText('{"a":1}', lock);
    expect(await toldBy(() => openedText(sealed, none, 'h'))).toContain(seal.key);
    const told = await toldBy(() => openedText(sealed, other, 'h'));
    expect([told.includes(seal.key), told.includes(other.seal.key)]).toEqual([true, true]);
    expect(faultsOf(() => openedText(`\n${sealed}`, none, 'h'))).toEqual(['HISTORY_SEALED h:2']);
    expect(faultsOf(() => openedText(sealed, other, 'h'))).toEqual(['HISTORY_OTHER_KEY h:1']);
    const altered = sealed.replace(/"sealed":"../, '"sealed":"AA');
    expect(openedText(altered, lock, 'h')).toBe(altered);
    const noBase64 = sealed.replace(/"sealed":"../, '"sealed":"!!');
    expect(openedText(noBase64, lock, 'h')).toBe(noBase64);
  });

  it('may have blanks around them, as some editors leave; lines of blanks stay in the open', () => {
    const sealed = sealedText('{"a":1}', lock);
    expect(openedText(`  ${sealed}\r\n`, lock, 'h')).toBe('{"a":1}\n');
    expect(sealedText(' \n\t\n', lock)).toBe(' \n\t\n');
  });

  it('are left alone without a key to lock them', () => {
    expect(sealedText('{"a":1}\n', none)).toBe('{"a":1}\n');
    expect(openedText('{"a":1}\n', none, 'h')).toBe('{"a":1}\n');
    expect(openedText(null, lock, 'h')).toBeNull();
  });
});

describe('sealed packs', () => {
  const pack = new Uint8Array([1, 2, 3]);

  it('open at their own path, and nowhere else', () => {
    const sealed = sealedPack(pack, lock, 'outcomes/a/b.hlo');
    expect(openedPack(sealed, lock, 'outcomes/a/b.hlo')).toEqual(pack);
    expect(openedPack(sealed, lock, 'outcomes/a/c.hlo')).toEqual(sealed);
    expect(sealed).not.toEqual(pack);
  });

  it('are packs as they are where there is no key', () => {
    expect(sealedPack(pack, none, 'outcomes/a/b.hlo')).toEqual(pack);
    expect(openedPack(pack, none, 'outcomes/a/b.hlo')).toEqual(pack);
  });
});
