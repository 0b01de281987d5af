import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fewestForQuantile, pairedQuantiles } from '../../src/stats/paired-quantiles.js';
import { quantile } from '../../src/stats/quantile.js';
import { valuesAt } from '../../src/stats/selection.js';
import { normalNoise } from './draws.js';

const MEDIAN = { q: 0.5, confidence: 0.95 };

describe('selection by place', () => {
  const sizes = [1, 2, 3, 5000, 16_383, 16_384, 70_000];
  it.each(sizes)('gives what sorting gives, of %i values', (count) => {
    const kinds = {
      normal: Float64Array.from(normalNoise({ seed: 5, count })),
      'of many sizes': Float64Array.from(normalNoise({ seed: 6, count }), (z) => Math.exp(20 * z)),
      'with ties': Float64Array.from(normalNoise({ seed: 7, count }), (z) => Math.round(2 * z)),
      'all alike': new Float64Array(count).fill(0.1),
      'that differ in the last bits': Float64Array.from({ length: count }, (_, i) => 1 + (i % 7) * 2 ** -52),
    };
    for (const values of Object.values(kinds)) {
      const sorted = values.slice().sort();
      const places = [0, count >> 2, count >> 1, Math.floor(0.95 * (count - 1)), count - 1];
      const before = values.slice();
      expect(valuesAt(values, places)).toEqual(places.map((place) => sorted[place]));
      expect(values).toEqual(before);
    }
  });

  it('takes a part of a longer array for itself', () => {
    const all = Float64Array.from(normalNoise({ seed: 8, count: 30_000 }));
    const part = all.subarray(1001, 25_001);
    expect(valuesAt(part, [0, 1999])).toEqual(
      [...part.slice().sort()].filter((_, i) => i === 0 || i === 1999),
    );
  });
});

describe('two paired quantiles', () => {
  it('has the interval of the example', () => {
    const base = Float64Array.from({ length: 20 }, (_, i) => i + 1);
    const head = base.map((value) => value + 1);
    expect(pairedQuantiles({ base, head }, MEDIAN)).toEqual({
      difference: 1,
      rose: 1,
      fell: 0,
      interval: [1, 1],
    });
  });

  it('takes the 6th and the 15th of twenty around a median', () => {
    const base = Float64Array.from({ length: 20 }, (_, i) => i + 1);
    // Against a constant, what is left is base's own interval: 6 to 15 around 10.5, the other way round.
    const head = new Float64Array(20).fill(10.5);
    expect(pairedQuantiles({ base, head }, MEDIAN).interval).toEqual([10.5 - 15, 10.5 - 6]);
  });

  it('knows how many values an interval takes', () => {
    const fewest = (q: number) => fewestForQuantile({ q, confidence: 0.95 });
    expect([0.5, 0.9, 0.95, 0.99, 0.05].map(fewest)).toEqual([6, 36, 72, 368, 72]);
    for (const [q, n] of [
      [0.5, 6],
      [0.95, 72],
    ] as const) {
      const of = (count: number) => {
        const values = Float64Array.from(normalNoise({ seed: 3, count }));
        return pairedQuantiles({ base: values, head: values }, { q, confidence: 0.95 }).interval;
      };
      expect(of(n - 1)).toBeNull();
      expect(of(n)).toEqual([0, 0]);
    }
  });

  it('is exact where each pair may have come the other way round: all ways are counted', () => {
    const count = 9;
    const [one, other] = [normalNoise({ seed: 1, count }), normalNoise({ seed: 2, count })];
    const rises = new Map<number, number>();
    let crossing = Number.NaN;
    for (let way = 0; way < 2 ** count; way++) {
      const swapped = (i: number) => ((way >> i) & 1) === 1;
      const base = Float64Array.from(one, (value, i) => (swapped(i) ? (other[i] ?? 0) : value));
      const head = Float64Array.from(other, (value, i) => (swapped(i) ? (one[i] ?? 0) : value));
      const { rose, fell } = pairedQuantiles({ base, head }, MEDIAN);
      crossing = rose + fell;
      rises.set(rose, (rises.get(rose) ?? 0) + 1);
    }
    expect(crossing).toBeGreaterThan(2);
    const choose = (n: number, k: number): number => (k === 0 ? 1 : (choose(n - 1, k - 1) * n) / k);
    for (const [rose, ways] of rises) expect(ways).toBe(choose(crossing, rose) * 2 ** (count - crossing));
  });

  it('turns round with its sides, and follows scale and place', () => {
    const side = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 10, maxLength: 40 });
    fc.assert(
      fc.property(side, side, fc.constantFrom(0.25, 0.5, 0.8), (a, b, q) => {
        const count = Math.min(a.length, b.length);
        const [base, head] = [Float64Array.from(a.slice(0, count)), Float64Array.from(b.slice(0, count))];
        const options = { q, confidence: 0.95 };
        const there = pairedQuantiles({ base, head }, options);
        const back = pairedQuantiles({ base: head, head: base }, options);
        expect([back.rose, back.fell]).toEqual([there.fell, there.rose]);
        expect(back.difference).toBeCloseTo(-there.difference, 12);
        expect(there.difference).toBe(quantile(head, q) - quantile(base, q));
        if (there.interval === null || back.interval === null) return;
        expect(back.interval[0]).toBeCloseTo(-there.interval[1], 9);
        expect(there.interval[0]).toBeLessThanOrEqual(there.difference);
        expect(there.interval[1]).toBeGreaterThanOrEqual(there.difference);
        const grown = (values: Float64Array) => values.map((value) => 4 * value + 8);
        const larger = pairedQuantiles({ base: grown(base), head: grown(head) }, options);
        expect(larger.interval?.[1]).toBeCloseTo(4 * there.interval[1], 9);
      }),
    );
  });
});
