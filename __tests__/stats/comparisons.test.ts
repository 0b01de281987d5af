import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { probabilityBelow } from '../../src/stats/beta-binomial.js';
import { delong } from '../../src/stats/delong.js';
import { delongTest } from '../../src/stats/delong-test.js';
import { jensenShannon, jensenShannonDistance } from '../../src/stats/jensen-shannon.js';
import { populationStability } from '../../src/stats/population-stability.js';
import { expectNear, expectPrinted } from './references.js';
import { testReferences } from './tests-references.js';

const UNIFORM = { a: 1, b: 1 };

describe('the test of two areas by DeLong', () => {
  it('has the published values of aneurysms', () => {
    const found = delongTest({
      baseAuc: 0.7313685637,
      headAuc: 0.8236788618,
      baseVariance: 0.002668682457,
      headVariance: 0.001469914709,
      covariance: 0.001196155674,
    });
    expectPrinted(found.z, '2.2089836');
    expectPrinted(found.p.twoSided, '0.02717578');
    expectPrinted(found.interval[0], '0.0104062');
    expectPrinted(found.interval[1], '0.1742144');
  });

  it('has the reference values of the small example', () => {
    const truth = Uint8Array.of(0, 0, 0, 0, 0, 1, 1, 1, 1, 1);
    const base = Float64Array.of(0.1, 0.4, 0.35, 0.8, 0.2, 0.9, 0.6, 0.7, 0.3, 0.95);
    const head = Float64Array.of(0.2, 0.5, 0.1, 0.7, 0.3, 0.4, 0.45, 0.6, 0.25, 0.9);
    const areas = delong({ truth, base, head });
    expect(areas).not.toBeNull();
    if (areas === null) return;
    expectPrinted(delongTest(areas).z, '-0.9258201');
    expectPrinted(delongTest(areas).p.twoSided, '0.3545395');
    const same = delong({ truth, base, head: base });
    expect(same === null ? null : delongTest(same)).toMatchObject({
      difference: 0,
      z: 0,
      p: { greater: 1, less: 1, twoSided: 1 },
      interval: [0, 0],
    });
  });

  it('is certain of a difference without an error', () => {
    const exact = { baseVariance: 0, headVariance: 0, covariance: 0 };
    expect(delongTest({ baseAuc: 1, headAuc: 0.5, ...exact })).toMatchObject({
      z: -Infinity,
      p: { greater: 1, less: 0, twoSided: 0 },
    });
  });
});

describe('the population stability index', () => {
  it('has the published values', () => {
    const first = { expected: [0.1, 0.2, 0.4, 0.2, 0.1], actual: [0.15, 0.25, 0.35, 0.15, 0.1] };
    expectPrinted(populationStability(first) ?? NaN, '0.0524911062');
    const second = { expected: [0.25, 0.25, 0.25, 0.25], actual: [0.4, 0.3, 0.2, 0.1] };
    expectPrinted(populationStability(second) ?? NaN, '0.2282174096');
  });

  it('agrees with numpy', () => {
    for (const { expected, actual, psi } of testReferences.distances) {
      expectNear(populationStability({ expected, actual }) ?? NaN, psi, { relative: 1e-12 });
    }
  });

  it('raises empty bins to the floor, and says null where all are empty', () => {
    const found = populationStability({ expected: [1, 1], actual: [2] }, 0.01);
    expectNear(found ?? NaN, 0.5 * Math.log(2) + (0.01 - 0.5) * Math.log(0.02), { relative: 1e-14 });
    expect(populationStability({ expected: [0, 0], actual: [1, 1] })).toBeNull();
    expect(populationStability({ expected: [1], actual: [] })).toBeNull();
    expect(populationStability({ expected: [1e308, 1e308], actual: [1, 1] })).toBeNull();
    expect(populationStability({ expected: [2, 6], actual: [1, 3] })).toBe(0);
  });
});

describe('the divergence of Jensen and Shannon', () => {
  const weights = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 8 });

  it('agrees with scipy', () => {
    for (const { expected, actual, js } of testReferences.distances) {
      expectNear(jensenShannonDistance({ expected, actual }) ?? NaN, js, { relative: 1e-12 });
      expectNear(jensenShannon({ expected, actual }) ?? NaN, js * js, { relative: 1e-12 });
    }
  });

  it('is 0 for equal, 1 for disjoint shares, and null for none', () => {
    expectPrinted(jensenShannon({ expected: [1, 1], actual: [1] }) ?? NaN, '0.3112781');
    expectPrinted(jensenShannonDistance({ expected: [1, 1], actual: [1] }) ?? NaN, '0.5579230');
    expect(jensenShannon({ expected: [2, 6], actual: [1, 3] })).toBe(0);
    expect(jensenShannon({ expected: [1, 0], actual: [0, 5] })).toBe(1);
    expect([
      jensenShannon({ expected: [], actual: [1] }),
      jensenShannonDistance({ expected: [1], actual: [0] }),
    ]).toEqual([null, null]);
  });

  it('lies in [0, 1], is symmetric, and its root obeys the triangle', () => {
    const distance = (expected: readonly number[], actual: readonly number[]) =>
      jensenShannonDistance({ expected, actual }) ?? 0;
    fc.assert(
      fc.property(weights, weights, weights, (x, y, z) => {
        const [p, q, r] = [x, y, z].map((values) => [...values, 1]);
        if (p === undefined || q === undefined || r === undefined) return;
        expect(distance(p, q)).toBeGreaterThanOrEqual(0);
        expect(distance(p, q)).toBeLessThanOrEqual(1);
        expectNear(distance(q, p), distance(p, q), { absolute: 1e-15 });
        expect(distance(p, r)).toBeLessThanOrEqual(distance(p, q) + distance(q, r) + 1e-7);
      }),
    );
  });
});

describe('the probability that one proportion is below another', () => {
  it('has the published value', () => {
    const found = probabilityBelow({ successes: 85, n: 100 }, { successes: 80, n: 100 }, UNIFORM);
    expectPrinted(found, '0.8209428481');
  });

  it('agrees with the finite sum, and with quadrature for half priors', () => {
    for (const [k1, n1, k2, n2, a, b, expected] of testReferences.betaBinomial) {
      const found = probabilityBelow({ successes: k1, n: n1 }, { successes: k2, n: n2 }, { a, b });
      expectNear(found, expected, { absolute: 1e-12 });
    }
  });

  it('is one half where nothing is known or both are equal', () => {
    const none = { successes: 0, n: 0 };
    expect(probabilityBelow(none, none, { a: 0.5, b: 0.5 })).toBe(0.5);
    const same = { successes: 400_000, n: 500_000 };
    expectNear(probabilityBelow(same, same, UNIFORM), 0.5, { absolute: 1e-12 });
  });

  it('is certain where the samples are far apart', () => {
    const [all, no] = [
      { successes: 3000, n: 3000 },
      { successes: 0, n: 3000 },
    ];
    expectNear(probabilityBelow(all, no, UNIFORM), 1, { absolute: 1e-12 });
    expectNear(probabilityBelow(no, all, UNIFORM), 0, { absolute: 1e-12 });
  });

  it('is a probability, and both directions make one', () => {
    const counts = fc
      .tuple(fc.nat(200), fc.nat(200))
      .map(([won, lost]) => ({ successes: won, n: won + lost }));
    const shape = fc.double({ min: 0.01, max: 30, noNaN: true });
    fc.assert(
      fc.property(counts, counts, shape, shape, (base, head, a, b) => {
        const p = probabilityBelow(base, head, { a, b });
        expect(p).toBeGreaterThanOrEqual(0);
        expect(p).toBeLessThanOrEqual(1);
        expectNear(p + probabilityBelow(head, base, { a, b }), 1, { absolute: 1e-11 });
      }),
    );
  });
});
