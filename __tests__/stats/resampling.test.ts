import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bca } from '../../src/stats/bca.js';
import {
  definedReplicates,
  groupReplicates,
  percentileInterval,
  poissonReplicates,
  rowReplicates,
} from '../../src/stats/bootstrap.js';
import { randomOf, randomOfState, shuffled } from '../../src/stats/random.js';
import { expectNear } from './references.js';
import { testReferences } from './tests-references.js';

const RESAMPLES = 200;

describe('random numbers', () => {
  it('are those of the authors for the state 1, 2, 3, 4', () => {
    const random = randomOfState([1, 2, 3, 4]);
    const words = Array.from({ length: 10 }, () => random.word());
    expect(words).toEqual([
      11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804,
    ]);
  });

  it('are those of a second implementation for every seed', () => {
    for (const { seed, words, below } of testReferences.random) {
      const random = randomOf(seed);
      expect(words.map(() => random.word())).toEqual(words);
      expect(below.map(() => random.below(10))).toEqual(below);
    }
  });

  it('are spread evenly below a bound', () => {
    const random = randomOf(1);
    const counts = new Array<number>(6).fill(0);
    for (let i = 0; i < 60_000; i++) {
      const place = random.below(6);
      counts[place] = (counts[place] ?? 0) + 1;
    }
    for (const count of counts) expectNear(count, 10_000, { absolute: 400 });
    expect(randomOf(1).below(1)).toBe(0);
    // More than half of all words lie in the incomplete stretch, and must be drawn anew.
    const bound = 2 ** 31 + 1;
    for (let i = 0; i < 100; i++) expect(random.below(bound)).toBeLessThan(bound);
  });

  it('shuffle without loss, and leave the input as it was', () => {
    const values = Object.freeze([5, 3, 3, 9, 1]);
    const random = randomOf(4);
    const mixed = shuffled(values, random);
    expect(mixed.toSorted()).toEqual(values.toSorted());
    expect(shuffled([], random)).toEqual([]);
    const firsts = new Set(Array.from({ length: 200 }, () => shuffled([1, 2, 3, 4], random).join()));
    expect(firsts.size).toBe(24);
  });
});

describe('the bootstrap', () => {
  it('agrees with numpy and scipy on the same draws', () => {
    for (const row of testReferences.bootstraps) {
      const { base, head, level } = row;
      const resampling = { resamples: RESAMPLES, seed: row.seed };
      const ratio = (rows: Uint32Array) => {
        const total = (values: readonly number[]) => rows.reduce((sum, i) => sum + (values[i] ?? NaN), 0);
        return total(head) / total(base);
      };
      const weighted = (weights: Uint8Array) => {
        const total = (values: readonly number[]) =>
          values.reduce((sum, x, i) => sum + x * (weights[i] ?? NaN), 0);
        return total(head) / total(base);
      };
      const found = [
        percentileInterval(rowReplicates(base.length, ratio, resampling), level),
        percentileInterval(groupReplicates(row.groups, ratio, resampling), level),
        percentileInterval(poissonReplicates(base.length, weighted, resampling), level),
        bca(base.length, ratio, { ...resampling, confidence: level })?.interval,
      ];
      for (const [i, expected] of [row.rows, row.byGroup, row.poisson, row.bca].entries()) {
        expectNear(found[i]?.[0] ?? NaN, expected[0], { relative: 1e-10 });
        expectNear(found[i]?.[1] ?? NaN, expected[1], { relative: 1e-10 });
      }
      const corrected = bca(base.length, ratio, { ...resampling, confidence: level });
      expectNear(corrected?.acceleration ?? NaN, row.acceleration, { relative: 1e-8 });
    }
  });

  it('repeats with its seed, and with no other', () => {
    const first = (rows: Uint32Array) => rows[0] ?? NaN;
    const [one, same, other] = [1, 1, 2].map((seed) => rowReplicates(90, first, { resamples: 50, seed }));
    expect(same).toEqual(one);
    expect(other).not.toEqual(one);
  });

  it('draws Poisson weights with mean and variance 1', () => {
    const moments = (power: number) => (weights: Uint8Array) =>
      weights.reduce((sum, weight) => sum + (weight - 1) ** power, 0) / weights.length;
    const [mean, variance] = [1, 2].map((power) => {
      const replicates = poissonReplicates(1000, moments(power), { resamples: 100, seed: 5 });
      return replicates.reduce((sum, value) => sum + value, 0) / 100;
    });
    expectNear(mean ?? NaN, 0, { absolute: 0.01 });
    expectNear(variance ?? NaN, 1, { absolute: 0.02 });
  });

  it('leaves out what is not defined, and says null where that is too much', () => {
    const [few, many] = [[1, 2, 3, 4, 5, 6, 7, 8, 9, NaN] as const, [1, 2, Infinity] as const];
    expect(definedReplicates(Float64Array.from(few))).toHaveLength(9);
    expect(percentileInterval(Float64Array.from(few), 1)).toEqual([1, 9]);
    expect(percentileInterval(Float64Array.from(many))).toBeNull();
    expect(percentileInterval(new Float64Array(0))).toBeNull();
  });

  it('has nothing to draw from nothing', () => {
    const options = { resamples: 9, seed: 1 };
    expect(rowReplicates(0, () => 1, options)).toHaveLength(0);
    expect(groupReplicates([], () => 1, options)).toHaveLength(0);
    expect(poissonReplicates(0, () => 1, options)).toHaveLength(0);
    for (const count of [0, 1]) expect(bca(count, () => 1, { ...options, confidence: 0.9 })).toBeNull();
  });

  it('has an interval without width for equal values, and no correction from one side', () => {
    const options = { resamples: 99, seed: 1, confidence: 0.95 };
    expect(bca(5, () => 3, options)).toEqual({ estimate: 3, interval: [3, 3], bias: 0, acceleration: 0 });
    // All rows together have the most different rows that there can be.
    expect(bca(40, (rows) => new Set(rows).size, options)).toBeNull();
    expect(bca(5, () => NaN, options)).toBeNull();
    const onlyWhole = (rows: Uint32Array) => (rows.length === 5 ? rows.reduce((a, b) => a + b, 0) : NaN);
    expect(bca(5, onlyWhole, options)).toBeNull();
  });

  it('keeps its limits in order and inside of what was drawn', () => {
    const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 2, maxLength: 15 });
    fc.assert(
      fc.property(values, fc.nat(1000), (x, seed) => {
        const mean = (rows: Uint32Array) => rows.reduce((sum, i) => sum + (x[i] ?? NaN), 0) / rows.length;
        const found = bca(x.length, mean, { resamples: 60, seed, confidence: 0.9 });
        if (found === null) return;
        const slack = 1e-9 * Math.max(...x.map(Math.abs));
        expect(found.interval[0]).toBeGreaterThanOrEqual(Math.min(...x) - slack);
        expect(found.interval[1]).toBeLessThanOrEqual(Math.max(...x) + slack);
        expect(found.interval[0]).toBeLessThanOrEqual(found.interval[1]);
      }),
    );
  });
});
