import { describe, expect, it } from 'vitest';
import { chiSquareTail } from '../../src/stats/chi-square.js';
import { randomOf } from '../../src/stats/random.js';
import { twoSidedGeometric } from '../../src/stats/two-sided-geometric.js';

/** P(k) of the law, from its definition. */
const law = (epsilon: number, k: number): number => {
  const alpha = Math.exp(-epsilon);
  return ((1 - alpha) / (1 + alpha)) * alpha ** Math.abs(k);
};

const DRAWS = 100_000;

function drawn(epsilon: number, seed: number): ReadonlyMap<number, number> {
  const random = randomOf(seed);
  const counts = new Map<number, number>();
  for (let i = 0; i < DRAWS; i++) {
    const k = twoSidedGeometric(epsilon, random);
    counts.set(k, (counts.get(k) ?? 0) + 1);
  }
  return counts;
}

/** Cells −most … most, and both tails as one cell each. */
function chiSquare(counts: ReadonlyMap<number, number>, epsilon: number, most: number): number {
  const alpha = Math.exp(-epsilon);
  const tail = (DRAWS * alpha ** (most + 1)) / (1 + alpha);
  const inTail = (sign: number) => [...counts].reduce((sum, [k, n]) => (sign * k > most ? sum + n : sum), 0);
  let statistic = (inTail(1) - tail) ** 2 / tail + (inTail(-1) - tail) ** 2 / tail;
  for (let k = -most; k <= most; k++) {
    const expected = DRAWS * law(epsilon, k);
    statistic += ((counts.get(k) ?? 0) - expected) ** 2 / expected;
  }
  return statistic;
}

describe('two-sided geometric noise', () => {
  it.each([
    [0.1, 30],
    [0.5, 10],
    [1, 6],
    [2.5, 2],
  ])('has the law of epsilon %f', (epsilon, most) => {
    const statistic = chiSquare(drawn(epsilon, 1), epsilon, most);
    expect(chiSquareTail(statistic, 2 * most + 2)).toBeGreaterThan(0.001);
  });

  it('is another law for another epsilon', () => {
    const statistic = chiSquare(drawn(1, 2), 1.05, 6);
    expect(chiSquareTail(statistic, 14)).toBeLessThan(0.001);
  });

  it('has the worked example of the file', () => {
    const third = Math.log(3);
    expect([0, 1, -1, 2].map((k) => law(third, k))).toEqual(
      [1 / 2, 1 / 6, 1 / 6, 1 / 18].map((p) => expect.closeTo(p, 12)),
    );
    const counts = drawn(1.099, 3);
    expect((counts.get(0) ?? 0) / DRAWS).toBeCloseTo(0.5, 2);
    expect(((counts.get(2) ?? 0) + (counts.get(-2) ?? 0)) / DRAWS).toBeCloseTo(1 / 9, 2);
  });

  it('is whole numbers, and no negative zero', () => {
    for (const k of drawn(3, 4).keys()) {
      expect(Number.isInteger(k)).toBe(true);
      expect(Object.is(k, -0)).toBe(false);
    }
  });
});
