import { beforeEach, describe, expect, it } from 'vitest';
import { giveBack, lentFloats, lentWords, letGo } from '../../src/stats/scratch.js';

/** 256 KiB in doubles: from here on memory is lent. */
const LEAST = 32_768;

beforeEach(letGo);

describe('memory that is lent', () => {
  it('serves again once it was given back, for doubles and for whole numbers', () => {
    const floats = lentFloats(LEAST);
    giveBack(floats);
    const words = lentWords(LEAST);
    expect(words.buffer).toBe(floats.buffer);
    expect([floats.length, words.length]).toEqual([LEAST, LEAST]);
    giveBack(words);
    expect(lentFloats(LEAST).buffer).toBe(floats.buffer);
  });

  it('is never lent twice at a time, whoever gives it back twice', () => {
    const [one, two] = [lentFloats(LEAST), lentFloats(LEAST)];
    expect(one.buffer).not.toBe(two.buffer);
    giveBack(one);
    giveBack(one);
    expect(lentFloats(LEAST).buffer).toBe(one.buffer);
    expect(lentFloats(LEAST).buffer).not.toBe(one.buffer);
  });

  it('is new where it is small, or was never lent', () => {
    for (const lent of [lentFloats, lentWords]) {
      const small = lent(LEAST - 1);
      expect(small.length).toBe(LEAST - 1);
      giveBack(small);
      expect(lent(LEAST - 1).buffer).not.toBe(small.buffer);
      const large = lent(LEAST);
      giveBack(large);
      expect(lent(LEAST - 1).buffer).not.toBe(large.buffer);
      letGo();
    }
    const strange = new Float64Array(LEAST);
    giveBack(strange);
    expect(lentFloats(LEAST).buffer).not.toBe(strange.buffer);
  });

  it('serves what needs a fourth of it or more, and never what needs more', () => {
    const memory = lentFloats(4 * LEAST);
    giveBack(memory);
    expect(lentFloats(4 * LEAST + 1).buffer).not.toBe(memory.buffer);
    const fourth = lentFloats(LEAST);
    expect(fourth.buffer).toBe(memory.buffer);
    expect(fourth.length).toBe(LEAST);
    letGo();
    const wide = lentFloats(4 * LEAST + 1);
    giveBack(wide);
    expect(lentFloats(LEAST).buffer).not.toBe(wide.buffer);
    expect(lentFloats(LEAST + 1).buffer).toBe(wide.buffer);
  });

  it('is kept four times over, and no longer than it is wanted', () => {
    const lent = Array.from({ length: 5 }, () => lentFloats(LEAST));
    for (const one of lent) giveBack(one);
    const again = lent.map(() => lentFloats(LEAST).buffer);
    expect(again.slice(0, 4)).toEqual(lent.slice(0, 4).map(({ buffer }) => buffer));
    expect(again.map((buffer, at) => buffer === lent[at]?.buffer)).toEqual([true, true, true, true, false]);
    const last = lentFloats(LEAST);
    giveBack(last);
    letGo();
    expect(lentFloats(LEAST).buffer).not.toBe(last.buffer);
  });
});
