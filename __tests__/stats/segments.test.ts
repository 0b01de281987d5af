/** Against the definition: every partition tried, and every step tested on the values themselves. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmentStarts } from '../../src/stats/segments.js';
import { studentTail } from '../../src/stats/student.js';

interface Given {
  readonly values: readonly number[];
  readonly noise: number;
  readonly boundaries: readonly number[];
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const squaresOf = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + (value - mean(values)) ** 2, 0);

function parts(values: readonly number[], starts: readonly number[]): readonly (readonly number[])[] {
  return starts.map((start, at) => values.slice(start, starts[at + 1]));
}

/** The cheapest of all partitions that start anew at every boundary. */
function cheapest({ values, noise, boundaries }: Given): readonly number[] {
  const penalty = 3 * Math.log(values.length) * noise ** 2;
  let [best, least]: [readonly number[], number] = [[], Number.POSITIVE_INFINITY];
  for (let mask = 0; mask < 2 ** (values.length - 1); mask++) {
    const starts = [0, ...values.keys()].filter(
      (at, index) => index === 0 || (at > 0 && (mask >> (at - 1)) & 1),
    );
    if (!boundaries.every((boundary) => starts.includes(boundary))) continue;
    const cost = parts(values, starts).reduce((sum, part) => sum + squaresOf(part) + penalty, 0);
    if (cost < least) [best, least] = [starts, cost];
  }
  return best;
}

/** The weakest step goes, as long as its p is above 0.001, and it is no boundary. */
function strong({ values, boundaries }: Given, starts: readonly number[]): readonly number[] {
  const segments = parts(values, starts);
  const df = values.length - starts.length;
  const variance = segments.reduce((sum, part) => sum + squaresOf(part), 0) / df;
  const tests = starts.slice(1).map((start, at) => {
    const [before, after] = [segments[at] ?? [], segments[at + 1] ?? []];
    const error = Math.sqrt(variance * (1 / before.length + 1 / after.length));
    return { start, p: df === 0 ? 1 : 2 * studentTail(Math.abs(mean(after) - mean(before)) / error, df) };
  });
  const free = tests.filter(({ start, p }) => p > 0.001 && !boundaries.includes(start));
  const [weakest] = free.sort((a, b) => b.p - a.p);
  return weakest === undefined
    ? starts
    : strong(
        { values, noise: 0, boundaries },
        starts.filter((start) => start !== weakest.start),
      );
}

const given = fc
  .record({
    levels: fc.array(fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 0, max: 3 })), {
      minLength: 1,
      maxLength: 3,
    }),
    jitter: fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 12, maxLength: 12 }),
    noise: fc.constantFrom(0.01, 0.05, 0.2),
    boundary: fc.integer({ min: 0, max: 6 }),
  })
  .map(({ levels, jitter, noise, boundary }): Given => {
    const steps = levels.flatMap(([count, level]) => new Array<number>(count).fill(level));
    const values = steps.map((level, at) => level + 0.05 * (jitter[at] ?? 0) + 0.001 * Math.sin(7 * at));
    return { values, noise, boundaries: boundary > 0 && boundary < values.length ? [boundary] : [] };
  })
  .filter(({ values }) => values.length >= 4);

describe('the segments of a series', () => {
  it('are the cheapest partition without its weak steps', () => {
    fc.assert(
      fc.property(given, (one) => {
        expect(segmentStarts(one.values, one)).toEqual(strong(one, cheapest(one)));
      }),
      { numRuns: 300 },
    );
  });

  it('of steps that go one after the other are those of what is left', () => {
    // Three steps up; with little noise asked for, the partition has more of them than are strong.
    const values = [0, 0.3, 0.1, 1, 1.2, 0.9, 1.1, 2.4, 2.2, 2.6, 2.3];
    const one = { values, noise: 0.02, boundaries: [] };
    expect(cheapest(one).length).toBeGreaterThan(4);
    expect(segmentStarts(values, one)).toEqual(strong(one, cheapest(one)));
  });

  // What was joined is weighed anew, with its own mean and squares: others would leave a step in these.
  it.each([
    [[-0.2, -0.1, -1, -0.7, -0.9, -0.8, -1.3, -1.2]],
    [[0.2, 0.3, -0.4, -0.3, -0.4, -0.8, -0.9, -0.8, -1.3]],
    [[0, 0.2, 0.1, -0.3, -0.5, -0.3, -0.2, -0.1, -0.3]],
  ])('of many weak steps are one: %j', (values) => {
    const one = { values, noise: 0.02, boundaries: [] };
    expect(cheapest(one).length).toBeGreaterThan(3);
    expect(strong(one, cheapest(one))).toEqual([0]);
    expect(segmentStarts(values, one)).toEqual([0]);
  });

  it('of fewer than four values are one, but for boundaries', () => {
    expect(segmentStarts([1, 9, 1], { noise: 0.01, boundaries: [] })).toEqual([0]);
    expect(segmentStarts([1, 9, 1], { noise: 0.01, boundaries: [2] })).toEqual([0, 2]);
    expect(segmentStarts([1, 1, 9, 9], { noise: 0.01, boundaries: [] })).toEqual([0, 2]);
  });

  it('of values that are each a level are one: nothing tells their noise', () => {
    expect(segmentStarts([1, 2, 3, 4, 5], { noise: 1e-9, boundaries: [] })).toEqual([0]);
  });
});
