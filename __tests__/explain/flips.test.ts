import { describe, expect, it } from 'vitest';
import { flipsOf } from '../../src/explain/flips.js';
import { orderById } from '../../src/explain/order.js';
import { GrowingTexts } from '../../src/table/growing.js';

const ids = ['e', 'd', 'c', 'b', 'a', 'f'];
const outcomes = {
  suite: 's',
  base: Float64Array.of(1, 1, 1, 0, 1, 0),
  head: Float64Array.of(0, 0, 0, 1, 1, 0),
  move: null,
  id: (unit: number) => ids[unit] ?? '',
  truth: (unit: number) => (unit === 1 ? 'dog' : 'cat'),
  from: (unit: number) => (unit === 1 ? 'dog' : unit === 3 ? 'dog' : 'cat'),
  to: (unit: number) => (unit === 1 ? 'cat' : unit === 3 ? 'cat' : 'dog'),
};

describe('flips', () => {
  it('are lost ones first, then won ones, by id where nothing says more', () => {
    const { flips, lost, won } = flipsOf(outcomes, 10);
    expect([lost, won]).toEqual([3, 1]);
    expect(flips.map(({ id }) => id)).toEqual(['c', 'd', 'e', 'b']);
    expect(flips[0]).toEqual({ suite: 's', id: 'c', from: 'cat', to: 'dog', truth: 'cat', flaky: null });
  });

  it('are the largest moves of the score first', () => {
    const moves = [-0.2, -0.9, -0.5, 0.1, 0, 0];
    const move = (unit: number) => moves[unit] ?? 0;
    expect(flipsOf({ ...outcomes, move }, 10).flips.map(({ id }) => id)).toEqual(['d', 'c', 'e', 'b']);
    expect(flipsOf({ ...outcomes, move }, 2).flips.map(({ id }) => id)).toEqual(['d', 'c']);
  });

  it('are counted by what turned into what, all of them, though few are told', () => {
    const { flips, lost, pairs } = flipsOf(outcomes, 1);
    expect([flips.length, lost]).toEqual([1, 3]);
    expect(pairs[0]).toEqual({ suite: 's', from: 'cat', to: 'dog', lost: true, times: 2 });
    expect(pairs.map(({ times }) => times)).toEqual([2, 1, 1]);
  });
});

describe('the order of units', () => {
  it('is that of their ids, however rows are sorted', () => {
    const names = Array.from({ length: 500 }, (_, i) => `id-${(i * 7919) % 500}`);
    const orderOf = (texts: readonly string[]): readonly string[] => {
      const growing = new GrowingTexts();
      for (const text of texts) growing.push(text);
      const rows = new Int32Array(texts.length).map((_, row) => row);
      return [...orderById({ name: 'id', ...growing.finish() }, rows)].map((place) => texts[place] ?? '');
    };
    const order = orderOf(names);
    expect(new Set(order).size).toBe(500);
    expect(orderOf([...names].reverse())).toEqual(order);
    expect(order).not.toEqual(names);
  });
});
