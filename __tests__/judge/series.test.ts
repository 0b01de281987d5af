/** Values of a history that are on another scale, and values as a report shows them. */
import { describe, expect, it } from 'vitest';
import { asWritten, limitsOf, reportedValue } from '../../src/judge/reported.js';
import { seriesOf } from '../../src/judge/series.js';
import { measured, rule } from './case.js';

const left = (
  unit: string | null,
  now: number | null,
  values: readonly number[],
  boundaries: readonly number[] = [],
) => seriesOf(measured('m', now, { unit }), { values, boundaries });

describe('a history on one scale', () => {
  it.each([
    ['fraction', 0.9, [2, -2]],
    ['index', 0.9, [2, -2]],
    ['percent', 90, [200, -200]],
    [null, 0.9, [93, 1e9]],
    ['ms', 0.9, [93, 1e9]],
    ['ms', 90, [0.5]],
    ['fraction', 90, [0.5]],
    // A name that every object has is no unit of ours.
    ['constructor', 0.9, [93]],
    // A lone percent below 1 is one, where the value now is as low, or it is 0 or below.
    ['percent', 2, [0.93]],
    ['percent', null, [0.93]],
    ['percent', 90, [0, -0.5, 1.01]],
  ])('of %s at %d keeps %j', (unit, now, values) => {
    expect(left(unit, now, values, [1])).toEqual({ values, boundaries: [1], leftOut: 0 });
  });

  it.each([
    ['fraction', 0.9, 2.01],
    ['fraction', 0.9, -2.01],
    ['index', 0.9, 93],
    ['percent', 90, 200.1],
    ['percent', 90, 1],
    ['percent', 2.01, 0.93],
  ])('of %s at %d begins after %d', (unit, now, off) => {
    expect(left(unit, now, [0.5, off, 1.5, 1.6])).toMatchObject({ values: [1.5, 1.6], leftOut: 2 });
    expect(left(unit, now, [off])).toEqual({ values: [], boundaries: [], leftOut: 1 });
  });

  it('begins after the last of them, with the boundaries that are left', () => {
    expect(left('fraction', 0.9, [0.5, 93, 0.6, 94, 0.7, 0.8, 0.9], [1, 4, 5, 6])).toEqual({
      values: [0.7, 0.8, 0.9],
      boundaries: [1, 2],
      leftOut: 4,
    });
  });
});

describe('what a report shows', () => {
  it('is finite or nothing', () => {
    const more = { n: 10, standardError: 0.1, interval: [0.8, 1] as const };
    expect(reportedValue(measured('m', 0.9, more))).toEqual({ value: 0.9, ...more });
    const odd = {
      n: Number.NaN,
      standardError: Number.POSITIVE_INFINITY,
      interval: [0.8, Number.NaN] as const,
    };
    const nothing = { value: null, n: null, standardError: null, interval: null };
    expect(reportedValue(measured('m', Number.NaN, odd))).toEqual(nothing);
    expect(reportedValue(measured('m', null))).toEqual(nothing);
    expect(reportedValue(measured('m', 0.9, { standardError: -1 })).standardError).toBeNull();
    expect(reportedValue(measured('m', 0.9, { standardError: 0 })).standardError).toBe(0);
  });

  it('is each limit as it was written', () => {
    const maxDrop = { kind: 'relative', fraction: 0.1, text: '10%' } as const;
    const maxRise = { kind: 'absolute', value: 2, text: '2.0' } as const;
    expect([asWritten(maxDrop), asWritten(maxRise)]).toEqual(['10%', 2]);
    const none = { min: null, max: null, target: null, maxDrop: null, maxRise: null };
    expect(limitsOf(rule('*', {}))).toEqual(none);
    expect(limitsOf(rule('*', { min: 1, max: 2, target: 3, maxDrop, maxRise }))).toEqual({
      min: 1,
      max: 2,
      target: 3,
      maxDrop: '10%',
      maxRise: 2,
    });
  });
});
