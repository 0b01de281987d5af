import { describe, expect, it } from 'vitest';
import { differenceInterval, ratioInterval } from '../../src/metrics/fairness-intervals.js';
import { randomOf } from '../../src/stats/random.js';

const group = (successes: number, n: number) => ({ successes, n });

describe('an interval of the largest difference', () => {
  it('of two groups is Newcombe’s, without what lies below 0', () => {
    // R. G. Newcombe 1998, table II: 56/70 and 48/80; 9/10 and 3/10.
    expect(differenceInterval([[group(56, 70), group(48, 80)]])).toEqual([
      expect.closeTo(0.0524315, 7),
      expect.closeTo(0.3338727, 7),
    ]);
    expect(differenceInterval([[group(3, 10), group(9, 10)]])?.[1]).toBeCloseTo(0.809018, 6);
    expect(differenceInterval([[group(50, 100), group(50, 100)]])?.[0]).toBe(0);
  });

  it('is wider with more groups, and wider still over two rates', () => {
    const [two, three] = [
      [group(60, 100), group(40, 100)],
      [group(60, 100), group(40, 100), group(50, 100)],
    ];
    const width = (families: Parameters<typeof differenceInterval>[0]): number => {
      const [low, high] = differenceInterval(families) ?? [0, 0];
      return high - low;
    };
    expect(width([three])).toBeGreaterThan(width([two]));
    expect(width([three, three])).toBeGreaterThan(width([three]));
  });

  it('is there for rates of 0 and 1, within 0 and 1', () => {
    const [low, high] = differenceInterval([[group(0, 30), group(30, 30)]]) ?? [2, 2];
    expect(low).toBeGreaterThan(0.7);
    expect(high).toBe(1);
  });

  it('is left out of more than 50 groups', () => {
    const many = Array.from({ length: 51 }, () => group(5, 20));
    expect(differenceInterval([many])).toBeNull();
    expect(ratioInterval(many)).toBeNull();
    expect(differenceInterval([many.slice(1)])).not.toBeNull();
  });
});

describe('an interval of the smallest ratio', () => {
  it('holds the ratio, lies within 0 and 1, and ends at 1 for groups alike', () => {
    const [low, high] = ratioInterval([group(30, 100), group(60, 100)]) ?? [2, 2];
    expect(low).toBeGreaterThan(0.3);
    expect(low).toBeLessThan(0.5);
    expect(high).toBeGreaterThan(0.5);
    expect(high).toBeLessThan(0.75);
    expect(ratioInterval([group(50, 100), group(50, 100)])?.[1]).toBe(1);
  });

  it('begins at 0 where a group is never selected, and is finite where all are', () => {
    expect(ratioInterval([group(0, 40), group(20, 40)])?.[0]).toBe(0);
    expect(ratioInterval([group(40, 40), group(40, 40)])?.every(Number.isFinite)).toBe(true);
    expect(ratioInterval([group(0, 40), group(0, 40)])).toEqual([0, 1]);
  });
});

describe('how often intervals hold the true value', () => {
  const random = randomOf(9);
  const drawn = (rate: number, n: number) => {
    let successes = 0;
    for (let i = 0; i < n; i++) if (random.below(1000) < 1000 * rate) successes++;
    return group(successes, n);
  };

  it.each([
    ['two groups alike', [0.5, 0.5]],
    ['five groups alike', [0.3, 0.3, 0.3, 0.3, 0.3]],
    ['one that stands out', [0.5, 0.3, 0.5]],
  ])('%s: at least 93 times in 100', (_, rates) => {
    const [low, high] = [Math.min(...rates), Math.max(...rates)];
    let [differences, ratios] = [0, 0];
    for (let rep = 0; rep < 400; rep++) {
      const groups = rates.map((rate) => drawn(rate, 150));
      const [from, to] = differenceInterval([groups]) ?? [2, 2];
      if (from <= high - low && high - low <= to) differences++;
      const [least, most] = ratioInterval(groups) ?? [2, 2];
      if (least <= low / high && low / high <= most) ratios++;
    }
    expect(differences / 400).toBeGreaterThan(0.93);
    expect(ratios / 400).toBeGreaterThan(0.93);
  });
});
