/** Standard errors alone: what is a share of n and what is not, and the z test of either. */
import { describe, expect, it } from 'vitest';
import { compareUnpaired, isProportion } from '../../src/judge/unpaired.js';
import { caseOf } from './case.js';

/** Normal quantiles at 99 % and 80 %, together. */
const REACH = 2.3263478740408408 + 0.8416212335729143;
const side = (value: number, standardError: number | null, n: number | null = null) => ({
  value,
  n,
  standardError,
  runs: 1,
});
const share = (value: number, n: number) => side(value, Math.sqrt((value * (1 - value)) / n), n);
const near = (value: number, digits = 9) => expect.closeTo(value, digits);

describe('a share of n', () => {
  it.each([
    ['by n', side(0.5, 0.05, 100), true],
    ['by n − 1', side(0.5, 0.5 / 3, 10), true],
    ['by n + 1', side(0.5, 0.5 / Math.sqrt(11), 10), false],
    ['of two', side(0.5, 0.5 / Math.SQRT2, 2), true],
    ['of one', side(0.5, 0.5, 1), false],
    ['of all', side(1, 0, 10), true],
    ['of none', side(0, 0, 10), true],
    ['within one hundredth', side(0.5, 0.00504, 10_000), true],
    ['beyond one hundredth', side(0.5, 0.00506, 10_000), false],
    ['that is told by nobody', side(1, null, 10), false],
    ['of nobody knows how many', side(0.5, 0.05), false],
    ['above 1', side(1.2, 0, 10), false],
    ['below 0', side(-0.2, 0, 10), false],
  ] as const)('%s', (_, told, is) => {
    expect(isProportion(told)).toBe(is);
  });
});

describe('two standard errors', () => {
  it('add up as the legs of a triangle', () => {
    // 3 and 4 make 5; z = (12 − 10)/5, and the interval is 2 ± 1.959964 · 5.
    const given = caseOf(10, 12, { base: side(10, 3), head: side(12, 4), unit: null });
    expect(compareUnpaired(given)).toEqual({
      evidence: 'standard-error',
      method: 'z',
      loss: -2,
      p: near(0.6554217416103242),
      pBetter: near(0.3445782583896758),
      interval: [near(2 - 9.79981992270027), near(2 + 9.79981992270027)],
      minimumDetectableChange: near(5 * REACH),
      lost: null,
      won: null,
      level: null,
      baseAlreadyLow: null,
    });
    const lower = compareUnpaired({ ...given, orientation: { direction: 'lower', target: 0 } });
    expect(lower).toMatchObject({ loss: 2, p: near(0.3445782583896758), pBetter: near(0.6554217416103242) });
  });

  it('are no claim where one is missing or both are 0', () => {
    for (const [base, head] of [
      [null, 0.1],
      [0.1, null],
      [null, null],
      [0, 0],
    ] as const) {
      expect(compareUnpaired(caseOf(5, 5, { base: side(5, base), head: side(5, head) }))).toBeNull();
    }
  });

  it('say nothing of a target', () => {
    const orientation = { direction: 'target', target: 10 } as const;
    expect(compareUnpaired(caseOf(10, 12, { base: side(10, 3), head: side(12, 4), orientation }))).toBeNull();
  });
});

describe('two shares', () => {
  it('pool their variance, with Newcombe’s interval', () => {
    // R. G. Newcombe, Statistics in Medicine 17 (1998) 873–890, table II, example a, method 10: 56/70 − 48/80.
    const found = compareUnpaired(caseOf(0.6, 0.8, { base: share(0.6, 80), head: share(0.8, 70) }));
    expect(found?.interval).toEqual([near(0.0524, 4), near(0.3339, 4)]);
    // Pooled 104/150: √(0.6933 · 0.3067 · (1/80 + 1/70)) = 0.0754668, z = −2.6501720.
    const error = Math.sqrt((104 / 150) * (46 / 150) * (1 / 80 + 1 / 70));
    expect(found?.minimumDetectableChange).toBeCloseTo(error * REACH, 9);
    expect(found?.p).toBeCloseTo(0.9959774593, 9);
    expect(found?.pBetter).toBeCloseTo(0.0040225407, 9);
  });

  it('that are both saturated have no reach', () => {
    const full = share(1, 200);
    expect(compareUnpaired(caseOf(1, 1, { base: full, head: full }))).toMatchObject({
      p: 1,
      pBetter: 1,
      minimumDetectableChange: null,
    });
  });

  it('are none where one of them is none', () => {
    const [base, head] = [share(0.6, 80), side(0.8, 0.1, 70)];
    const error = Math.hypot(Math.sqrt(0.24 / 80), 0.1);
    const found = [
      compareUnpaired(caseOf(0.6, 0.8, { base, head })),
      compareUnpaired(caseOf(0.8, 0.6, { base: head, head: base })),
    ];
    for (const one of found) expect(one?.minimumDetectableChange).toBeCloseTo(error * REACH, 9);
  });
});
