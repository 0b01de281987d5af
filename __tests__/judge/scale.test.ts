/** How large a change must be to matter, which way is better, and the scale on which a history is judged. */
import { describe, expect, it } from 'vitest';
import { loss, orientationOf, oriented } from '../../src/judge/orientation.js';
import { rulerOf } from '../../src/judge/ruler.js';
import { scaleOf, sizeOf, toleranceOf } from '../../src/judge/scale.js';
import type { Tolerance } from '../../src/model/policy.js';
import { caseOf, measured, rule } from './case.js';

const HIGHER = { direction: 'higher', target: 0 } as const;
const LOWER = { direction: 'lower', target: 0 } as const;
const TARGET = { direction: 'target', target: 1 } as const;
const absolute = (value: number): Tolerance => ({ kind: 'absolute', value, text: String(value) });
const share = (fraction: number): Tolerance => ({ kind: 'relative', fraction, text: `${100 * fraction}%` });
const near = (value: number) => expect.closeTo(value, 12);

describe('the scale', () => {
  it.each([
    ['fraction', 0.5, 0.005, 0.05, 0.01],
    ['index', -0.3, 0.005, 0.05, 0.01],
    ['percent', 50, 0.5, 5, 1],
    ['ms', 200, 2, 20, 4],
    [null, -200, 2, 20, 4],
  ])('of %s at %d: margin %d, limit %d, warning %d', (unit, at, margin, limit, warning) => {
    expect(scaleOf(unit, at, null)).toEqual({
      margin: near(margin),
      limit: near(limit),
      warning: near(warning),
      tolerated: false,
    });
  });

  it('of a tolerance is the tolerance, and a limit at least as large', () => {
    const found = { margin: 0.02, limit: 0.05, warning: 0.02, tolerated: true };
    expect(scaleOf('fraction', 0.5, absolute(0.02))).toEqual(found);
    expect(scaleOf('fraction', 0.5, absolute(0.2))).toMatchObject({ margin: 0.2, limit: 0.2, warning: 0.2 });
    expect(scaleOf('ms', -200, share(0.25))).toMatchObject({ margin: 50, limit: 50 });
  });

  it('takes a share of the reference, whatever its sign, and a number as it is', () => {
    expect([sizeOf(absolute(3), 200), sizeOf(share(0.1), 200), sizeOf(share(0.1), -200)]).toEqual([
      3, 20, 20,
    ]);
  });

  it('takes the tolerance of its own direction, and either for a target', () => {
    const [maxDrop, maxRise] = [absolute(1), absolute(2)];
    expect(toleranceOf({ maxDrop, maxRise }, HIGHER)).toBe(maxDrop);
    expect(toleranceOf({ maxDrop, maxRise }, LOWER)).toBe(maxRise);
    expect(toleranceOf({ maxDrop: null, maxRise }, HIGHER)).toBeNull();
    expect(toleranceOf({ maxDrop, maxRise: null }, LOWER)).toBeNull();
    expect(toleranceOf({ maxDrop, maxRise }, TARGET)).toBe(maxDrop);
    expect(toleranceOf({ maxDrop: null, maxRise }, TARGET)).toBe(maxRise);
  });
});

describe('the direction', () => {
  it('turns values so that higher is better', () => {
    expect([oriented(HIGHER, 3), oriented(LOWER, 3), oriented(TARGET, 3), oriented(TARGET, -1)]).toEqual([
      3, -3, -2, -2,
    ]);
    expect([loss(HIGHER, 5, 3), loss(LOWER, 5, 3), loss(TARGET, 5, 3)]).toEqual([2, -2, -2]);
  });

  it('is that of the terms, else a target, else the measurement’s own', () => {
    const of = (terms: Parameters<typeof rule>[1], own: 'higher' | null = 'higher') =>
      orientationOf(measured('m', 1, { direction: own }), rule('*', terms));
    expect(of({})).toEqual(HIGHER);
    expect(of({ direction: 'lower', target: 7 })).toEqual(LOWER);
    expect(of({ target: 1 })).toEqual(TARGET);
    expect(of({ target: 1, direction: 'target' }, null)).toEqual(TARGET);
    expect(of({ direction: 'target' })).toBeNull();
    expect(of({}, null)).toBeNull();
  });
});

describe('the ruler', () => {
  const side = (value: number) => ({ value, n: null, standardError: null, runs: 1 });
  const rulerFor = (unit: string | null, orientation = LOWER, head = 8, series: readonly number[] = [2, 4]) =>
    rulerOf(caseOf(2, head, { unit, orientation, head: side(head), series }));

  it('of times and costs is one of logarithms, and leads back', () => {
    const ruler = rulerFor('ms');
    expect(ruler.measure(Math.E)).toBe(-1);
    expect(ruler.valueAt(-1)).toBeCloseTo(Math.E, 12);
    // A loss of 2 near 4 takes it to 6: log 6 − log 4.
    expect(ruler.lossAt(2, 4)).toBeCloseTo(Math.log(6 / 4), 12);
  });

  it.each([
    ['a share', rulerFor('fraction')],
    ['a percentage', rulerFor('percent')],
    ['an index', rulerFor('index')],
    ['a head of 0', rulerFor('ms', LOWER, 0)],
    ['a 0 in the history', rulerFor('ms', LOWER, 8, [2, 0])],
  ])('of %s of which less is better changes its sign', (_, ruler) => {
    expect([ruler.measure(3), ruler.valueAt(-3), ruler.lossAt(2, 4)]).toEqual([-3, 3, 2]);
  });

  it('of what is better high is the value itself', () => {
    const ruler = rulerOf(caseOf(2, 8, { unit: 'qps', series: [2, 4] }));
    expect([ruler.measure(3), ruler.valueAt(3), ruler.lossAt(2, 4)]).toEqual([3, 3, 2]);
  });
});
