import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TextColumn } from '../../src/model/table.js';
import { giveBack, lentFloats, lentWords, letGo } from '../../src/stats/scratch.js';
import { codedColumn, isNumeric } from '../../src/table/coded.js';
import { GrowingCodes, roomForCodes } from '../../src/table/codes.js';
import { GrowingTexts } from '../../src/table/growing.js';
import { LikelyTexts } from '../../src/table/likely.js';
import { areSameTexts, textAt } from '../../src/table/text.js';

const encoder = new TextEncoder();

function column(texts: readonly string[]): TextColumn {
  const growing = new GrowingTexts();
  for (const text of texts) growing.push(text);
  return { name: 'id', ...growing.finish() };
}

function readBehind(likely: readonly string[], texts: readonly string[]): TextColumn {
  const ids = new LikelyTexts(column(likely));
  ids.reserve(texts.length);
  for (const text of texts) {
    const bytes = encoder.encode(text);
    ids.pushBytes(bytes, 0, bytes.length);
  }
  return { name: 'id', ...ids.finish() };
}

const textsOf = (ids: TextColumn): readonly string[] =>
  Array.from({ length: ids.offsets.length - 1 }, (_, row) => textAt(ids, row));

describe('ids that are likely those of another table', () => {
  it('are the ids that were read, whatever the other ones are', () => {
    const texts = fc.array(fc.constantFrom('a', 'b', 'ab', '', 'ä'), { maxLength: 12 });
    fc.assert(
      fc.property(texts, texts, (likely, own) => {
        expect(textsOf(readBehind(likely, own))).toEqual(own);
      }),
    );
  });

  it('are not kept a second time where they are the same', () => {
    const likely = column(['a', 'b', 'c']);
    const ids = new LikelyTexts(likely);
    for (const text of ['a', 'b', 'c']) ids.pushBytes(encoder.encode(text), 0, 1);
    expect(ids.finish().bytes).toBe(likely.bytes);
  });

  it('are told apart from others by every byte', () => {
    expect(areSameTexts(column(['ab', 'c']), column(['ab', 'c']))).toBe(true);
    expect(areSameTexts(column(['ab', 'c']), column(['a', 'bc']))).toBe(false);
    expect(areSameTexts(column(['ab', 'c']), column(['ab', 'd']))).toBe(false);
  });
});

describe('codes', () => {
  it('keep their value when they outgrow a byte', () => {
    const codes = new GrowingCodes();
    const all = [-1, 0, 127, 128, 9_999, 5, -1];
    for (let i = 0; i < 1_000; i++) for (const code of all) codes.push(code);
    expect([...codes.finish().subarray(-7)]).toEqual(all);
    expect(codes.finish()).toHaveLength(7_000);
  });

  it('have room for every label', () => {
    for (const labels of [1, 128, 129, 32_768, 32_769]) {
      const codes = roomForCodes(1, labels);
      codes[0] = labels - 1;
      expect(codes[0]).toBe(labels - 1);
    }
  });

  it('say their numbers when asked, once', () => {
    const coded = codedColumn({
      name: 'x',
      codes: Int8Array.of(1, 0, -1, 2),
      labels: ['1', '2.5', 'nan'],
      numbers: Float64Array.of(1, 2.5, Number.NaN),
      missing: 2,
      firstMissingRow: 2,
    });
    expect(isNumeric(coded)).toBe(true);
    expect(coded.values).toEqual(Float64Array.of(2.5, 1, Number.NaN, Number.NaN));
    expect(coded.values).toBe(coded.values);
    expect(isNumeric(coded)).toBe(true);
    expect(isNumeric({ ...coded, values: null })).toBe(false);
  });
});

describe('lent memory', () => {
  const MANY = 100_000;

  it('is used again once it was given back, and by nobody before', () => {
    letGo();
    const first = lentFloats(MANY);
    const second = lentFloats(MANY);
    expect(second.buffer).not.toBe(first.buffer);
    giveBack(first);
    expect(lentWords(MANY).buffer).toBe(first.buffer);
    expect(lentFloats(MANY).buffer).not.toBe(first.buffer);
    letGo();
  });

  it('is not taken from whoever did not lend it, nor twice', () => {
    letGo();
    const own = new Float64Array(MANY);
    giveBack(own);
    expect(lentFloats(MANY).buffer).not.toBe(own.buffer);
    const once = lentFloats(MANY);
    giveBack(once);
    giveBack(once);
    const [one, other] = [lentFloats(MANY), lentFloats(MANY)];
    expect(one.buffer).not.toBe(other.buffer);
    letGo();
  });
});
