import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { benjaminiHochberg } from '../../src/stats/benjamini-hochberg.js';
import { benjaminiYekutieli } from '../../src/stats/benjamini-yekutieli.js';
import { holm } from '../../src/stats/holm.js';
import { expectNear, expectPrinted } from './references.js';
import { testReferences } from './tests-references.js';

const PUBLISHED = Object.freeze([
  0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528,
  0.759, 1,
]);
const FIVE = Object.freeze([0.01, 0.02, 0.03, 0.04, 0.05]);

describe('corrections for many tests', () => {
  it('have the published values of 1995', () => {
    const printed = '.0015 .0056 .0247 .1140 .2211 .2780 .2780 .2780 .3213 1 1 1 1 1 1'.split(' ');
    const adjusted = holm(PUBLISHED);
    for (const [i, text] of printed.entries()) expectPrinted(adjusted[i] ?? NaN, text);
    expect(adjusted.filter((q) => q <= 0.05)).toHaveLength(3);
    expectPrinted(benjaminiYekutieli(PUBLISHED)[0] ?? NaN, '0.0049773');
    for (const [i, expected] of [0.05, 0.08, 0.09, 0.09, 0.09].entries()) {
      expectNear(holm(FIVE)[i] ?? NaN, expected, { relative: 1e-14 });
    }
  });

  it('agree with statsmodels', () => {
    for (const { p, holm: byHolm, by } of testReferences.adjusted) {
      for (const [i, expected] of byHolm.entries())
        expectNear(holm(p)[i] ?? NaN, expected, { relative: 1e-13 });
      for (const [i, expected] of by.entries()) {
        expectNear(benjaminiYekutieli(p)[i] ?? NaN, expected, { relative: 1e-13 });
      }
    }
  });

  it('have nothing to do for none and one', () => {
    for (const correct of [holm, benjaminiHochberg, benjaminiYekutieli]) {
      expect(correct([])).toEqual([]);
      expect(correct([0.3])).toEqual([0.3]);
      expect(correct([1, 1])).toEqual([1, 1]);
      expect(correct([0, 0])).toEqual([0, 0]);
    }
  });

  it('keep the order, never lower a p, and are ordered by their strictness', () => {
    const ps = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 20 });
    fc.assert(
      fc.property(ps, (p) => {
        const [h, bh, by] = [holm(p), benjaminiHochberg(p), benjaminiYekutieli(p)];
        expect(holm(p.toReversed())).toEqual(h.toReversed());
        expect(benjaminiYekutieli(p.toReversed())).toEqual(by.toReversed());
        for (const [i, value] of p.entries()) {
          expect(h[i]).toBeGreaterThanOrEqual(value);
          expect(h[i]).toBeLessThanOrEqual(1);
          expect(by[i]).toBeLessThanOrEqual(1);
          // A hair for the rounding of products that are equal in theory.
          expect(bh[i]).toBeGreaterThanOrEqual(value * (1 - 1e-15));
          expect(bh[i]).toBeLessThanOrEqual((h[i] ?? NaN) * (1 + 1e-15));
          expect(by[i]).toBeGreaterThanOrEqual(bh[i] ?? NaN);
          for (const [j, other] of p.entries()) {
            if (value < other) expect(h[i]).toBeLessThanOrEqual(h[j] ?? NaN);
            if (value < other) expect(by[i]).toBeLessThanOrEqual(by[j] ?? NaN);
          }
        }
      }),
    );
  });
});
