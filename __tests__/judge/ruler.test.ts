import { describe, expect, it } from 'vitest';
import { rulerOf } from '../../src/judge/ruler.js';
import type { Direction } from '../../src/model/evaluation.js';

function ruler(direction: Direction, unit: string | null, values: readonly number[] = [1, 2], head = 1) {
  return rulerOf({
    orientation: { direction, target: 5 },
    unit,
    series: values,
    head: { value: head, n: null, standardError: null, runs: 1 },
  });
}

describe('the scale of a history', () => {
  it.each([['ms'], ['usd'], [null]])('is logarithmic where less of %s is better', (unit) => {
    const { measure, valueAt, lossAt } = ruler('lower', unit);
    expect(measure(Math.E)).toBeCloseTo(-1, 12);
    expect(valueAt(-2)).toBeCloseTo(Math.E ** 2, 12);
    expect(lossAt(100, 100)).toBeCloseTo(Math.LN2, 12);
  });

  it.each([
    ['a share', 'fraction', [0.1, 0.2], 0.1],
    ['a percentage', 'percent', [10, 20], 10],
    ['an index', 'index', [0.1], 0.1],
    ['a value that may be 0', 'ms', [0, 1], 1],
    ['a head of 0', 'ms', [1, 2], 0],
    ['a value below 0', null, [-1, 1], 1],
  ])('is that of the value for %s', (_, unit, values, head) => {
    const { measure, valueAt, lossAt } = ruler('lower', unit, values, head);
    expect([measure(3), valueAt(-3), lossAt(0.5, 7)]).toEqual([-3, 3, 0.5]);
  });

  it('is that of the value where more is better, and the distance from a target', () => {
    const higher = ruler('higher', 'ms');
    expect([higher.measure(3), higher.valueAt(3), higher.lossAt(2, 9)]).toEqual([3, 3, 2]);
    const target = ruler('target', 'ms');
    expect([target.measure(3), target.measure(8), target.valueAt(-2)]).toEqual([-2, -3, -2]);
  });
});
