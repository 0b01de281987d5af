import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { signFlip } from '../../src/stats/sign-flip.js';
import { clusteredT, pairedT, type TTest, tInterval, welchT } from '../../src/stats/t-test.js';
import { tailsOf } from '../../src/stats/tails.js';
import { twoSamplePermutation } from '../../src/stats/two-sample-permutation.js';
import { expectNear, expectPrinted } from './references.js';
import { expectProbabilities, expectTails, mirrored, testReferences } from './tests-references.js';

const EXAMPLE = Object.freeze([0.1, -0.2, 0.05, -0.3, -0.15, 0, -0.1, -0.25, 0.2, -0.05]);
const PAIRS = [0, 2, 4, 6, 8].map((start) => EXAMPLE.slice(start, start + 2));
const RESAMPLING = { resamples: 999, seed: 7 };
const NOTHING = { greater: 1, less: 1, twoSided: 1 };
const values = fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { minLength: 2, maxLength: 12 });

function expectTest(actual: TTest | null, expected: readonly number[]) {
  expect(actual).not.toBeNull();
  if (actual === null) return;
  const [difference = NaN, t = NaN, df = NaN, greater = NaN, less = NaN, twoSided = NaN] = expected;
  expectNear(actual.difference, difference, { relative: 1e-12, absolute: 1e-14 });
  expectNear(actual.t, t, { relative: 1e-11 });
  expectNear(actual.degreesOfFreedom, df, { relative: 1e-12 });
  expectTails(actual.p, [greater, less, twoSided]);
  const [low, high] = tInterval(actual, 0.9);
  expectNear(low, expected[6] ?? NaN, { relative: 1e-10 });
  expectNear(high, expected[7] ?? NaN, { relative: 1e-10 });
}

describe('the t tests', () => {
  // Student's own data: hours of sleep gained with two drugs.
  const first = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2];
  const second = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4];

  it('have the published values for sleep', () => {
    const paired = pairedT(first.map((hours, i) => hours - (second[i] ?? NaN)));
    expectPrinted(paired?.t ?? NaN, '-4.0621277');
    expectPrinted(paired?.p.twoSided ?? NaN, '0.00283289');
    expect(paired?.degreesOfFreedom).toBe(9);
    const [low, high] = paired === null ? [NaN, NaN] : tInterval(paired);
    expectPrinted(low, '-2.4598858');
    expectPrinted(high, '-0.7001142');
    const welch = welchT(second, first);
    expectPrinted(welch?.p.twoSided ?? NaN, '0.0793941402');
    expectPrinted(welch?.degreesOfFreedom ?? NaN, '17.7764735');
  });

  it('have the reference values of ten differences, alone and in five groups', () => {
    const paired = pairedT(EXAMPLE);
    expectPrinted(paired?.t ?? NaN, '-1.3816986');
    expectPrinted(paired?.p.less ?? NaN, '0.1001971');
    const clustered = clusteredT(PAIRS);
    expectPrinted(clustered?.standardError ?? NaN, '0.0421307');
    expectPrinted(clustered?.t ?? NaN, '-1.6614943');
    expectPrinted(clustered?.p.less ?? NaN, '0.0859750');
    expect(clustered?.degreesOfFreedom).toBe(4);
  });

  it('agree with scipy, and by groups with statsmodels', () => {
    for (const row of testReferences.tTests) {
      expectTest(pairedT(Object.freeze([...row.base])), row.paired);
      expectTest(welchT(row.base, row.head), row.welch);
      const groups = [...new Set(row.groups)].map((group) =>
        row.head.filter((_, i) => row.groups[i] === group),
      );
      const [difference, standardError, t, p] = row.clustered;
      const clustered = clusteredT(groups);
      expectNear(clustered?.difference ?? NaN, difference, { relative: 1e-12 });
      expectNear(clustered?.standardError ?? NaN, standardError, { relative: 1e-11 });
      expectNear(clustered?.t ?? NaN, t, { relative: 1e-11 });
      expectNear(clustered?.p.twoSided ?? NaN, p, { relative: 1e-10 });
    }
  });

  it('are the paired test where every group has one value', () => {
    const clustered = clusteredT(EXAMPLE.map((value) => [value]));
    expectNear(clustered?.t ?? NaN, pairedT(EXAMPLE)?.t ?? NaN, { relative: 1e-14 });
  });

  it('say null with too few values, and where squares overflow', () => {
    expect([pairedT([1e200, -1e200]), pairedT([1e308, -1e308, 1])]).toEqual([null, null]);
    expect([welchT([1e200, 0], [0, 1]), clusteredT([[1e200], [-1e200]])]).toEqual([null, null]);
    expect([pairedT([]), pairedT([1]), welchT([1], [1, 2]), welchT([1, 2], [1])]).toEqual(
      new Array(4).fill(null),
    );
    expect([clusteredT([]), clusteredT([[1, 2]]), clusteredT([[], [1, 2]])]).toEqual(new Array(3).fill(null));
  });

  it('have no evidence where nothing differs, and are certain where all differ alike', () => {
    for (const test of [pairedT([0, 0, 0]), welchT([0.1, 0.1], [0.1, 0.1, 0.1]), clusteredT([[0], [0, 0]])]) {
      expect(test).toMatchObject({ difference: 0, standardError: 0, t: 0, p: NOTHING });
    }
    for (const test of [
      pairedT([-0.1, -0.1, -0.1]),
      welchT([0.3, 0.3], [0.1, 0.1]),
      clusteredT([[-0.1], [-0.1, -0.1]]),
    ]) {
      expect(test).toMatchObject({ standardError: 0, t: -Infinity, p: { greater: 1, less: 0, twoSided: 0 } });
    }
    expect(pairedT([1, -1])).toMatchObject({ t: 0, p: { greater: 0.5, less: 0.5, twoSided: 1 } });
  });

  it('give probabilities, and change sides with the sign', () => {
    fc.assert(
      fc.property(values, values, (base, head) => {
        const tests = [pairedT(base), welchT(base, head), clusteredT([base, head])];
        const swapped = [
          pairedT(base.map((value) => -value)),
          welchT(head, base),
          clusteredT([base, head].map((group) => group.map((value) => -value))),
        ];
        for (const [i, test] of tests.entries()) {
          expectProbabilities(test?.p ?? tailsOf(NaN, NaN));
          const { greater, less, twoSided } = mirrored(swapped[i]?.p ?? tailsOf(NaN, NaN));
          expectTails(test?.p, [greater, less, twoSided], 1e-9);
        }
      }),
    );
  });
});

describe('the sign-flip test', () => {
  it('has the reference value of ten differences', () => {
    expect(signFlip(EXAMPLE, RESAMPLING)).toMatchObject({ method: 'exact', p: { less: 0.1171875 } });
  });

  it('agrees with counts in whole numbers', () => {
    for (const { d, p } of testReferences.signFlips) {
      const { method, p: actual } = signFlip(Object.freeze([...d]), RESAMPLING);
      expect([method, actual.greater, actual.less, actual.twoSided]).toEqual(['exact', ...p]);
    }
  });

  it('comes near the t test by random choices, and repeats with its seed', () => {
    const many = Array.from({ length: 60 }, (_, i) => Math.sin(i * 12.9898) + 0.15);
    const found = signFlip(many, { resamples: 20_000, seed: 1 });
    expect(found.method).toBe('monte-carlo');
    expectNear(found.p.greater, pairedT(many)?.p.greater ?? NaN, { absolute: 0.01 });
    expect(signFlip(many, { resamples: 20_000, seed: 1 })).toEqual(found);
    expect(signFlip(many, { resamples: 20_000, seed: 2 })).not.toEqual(found);
    const sure = signFlip(new Array(40).fill(1), RESAMPLING);
    expect(sure.p).toEqual({ greater: 0.001, less: 1, twoSided: 0.002 });
  });

  it('has no evidence where nothing differs', () => {
    for (const none of [[], [0], [0, 0, 0]])
      expect(signFlip(none, RESAMPLING)).toEqual({ method: 'exact', p: NOTHING });
    expect(signFlip([1, -1], RESAMPLING).p.twoSided).toBe(1);
  });

  it('counts sums that differ by rounding as equal, whatever the unit', () => {
    // ±3 ∓ 1 ∓ 2 and its mirror are 0, as the observed sum is: five of eight sums are no smaller, five no larger.
    for (const unit of [1e-9, 0.1, 1e9]) {
      const { p } = signFlip([3 * unit, -unit, -2 * unit], RESAMPLING);
      expect(p).toEqual({ greater: 0.625, less: 0.625, twoSided: 1 });
    }
  });

  it('flips every sign by random choice, the first as the thirty-third', () => {
    for (const place of [0, 32, 39]) {
      const one = Array.from({ length: 40 }, (_, at) => (at === place ? 100 : 0.001));
      const { p } = signFlip(one, { resamples: 4000, seed: 1 });
      // The large one decides: with small ones of its own sign no sum is larger, else half of them are.
      const larger = signFlip(
        one.map((value, at) => (at === place ? value : -value)),
        { resamples: 4000, seed: 1 },
      );
      expect(p.greater).toBeLessThan(0.01);
      expectNear(p.less, 1, { absolute: 1e-9 });
      expectNear(larger.p.less, 0.5, { absolute: 0.05 });
      expectNear(larger.p.greater, 0.5, { absolute: 0.05 });
    }
  });

  it('has a less that is the mirror of its greater by random choices too', () => {
    const many = Array.from({ length: 60 }, (_, i) => Math.sin(i * 12.9898) + 0.15);
    const { p } = signFlip(many, { resamples: 20_000, seed: 1 });
    // No sum is the observed one, which is counted on both sides.
    expectNear(p.greater + p.less, 1 + 1 / 20_001, { absolute: 1e-12 });
  });

  it('does not depend on the order, on zeros, nor on more than the sign', () => {
    fc.assert(
      fc.property(values, (d) => {
        const { p } = signFlip(d, RESAMPLING);
        expectProbabilities(p);
        expect(signFlip([0, ...d.toReversed()], RESAMPLING).p).toEqual(p);
        expect(
          mirrored(
            signFlip(
              d.map((value) => -value),
              RESAMPLING,
            ).p,
          ),
        ).toEqual(p);
      }),
    );
  });
});

describe('the permutation test of two samples', () => {
  it('agrees with counts in whole numbers', () => {
    for (const { base, head, p } of testReferences.permutations) {
      const found = twoSamplePermutation(Object.freeze([...base]), head, RESAMPLING);
      expect(found?.method).toBe('exact');
      expectTails(found?.p, p, 1e-15);
    }
  });

  it('comes near the test of Welch by random choices, and repeats with its seed', () => {
    const base = Array.from({ length: 50 }, (_, i) => Math.sin(i * 12.9898));
    const head = Array.from({ length: 40 }, (_, i) => Math.sin(i * 78.233) + 0.2);
    const options = { resamples: 20_000, seed: 3 };
    const found = twoSamplePermutation(base, head, options);
    expect(found?.method).toBe('monte-carlo');
    expectNear(found?.p.greater ?? NaN, welchT(base, head)?.p.greater ?? NaN, { absolute: 0.01 });
    expect(twoSamplePermutation(base, head, options)).toEqual(found);
  });

  it('counts the observed choice on both sides by random choices', () => {
    const base = Array.from({ length: 50 }, (_, i) => Math.sin(i * 12.9898));
    const head = Array.from({ length: 40 }, (_, i) => Math.sin(i * 78.233) + 0.2);
    const { p } = twoSamplePermutation(base, head, { resamples: 999, seed: 3 }) ?? { p: NOTHING };
    expectNear(p.greater + p.less, 1 + 1 / 1000, { absolute: 1e-12 });
  });

  it('counts sums that differ by rounding as equal, whatever the unit and the origin', () => {
    for (const unit of [1e-9, 0.1, 1e9])
      for (const origin of [0, 7]) {
        const [base, head] = [
          [1, 4, 5],
          [2, 3],
        ].map((sample) => sample.map((value) => (value + origin) * unit));
        // Pairs of 1 … 5 by their sum: 3 4 5 5 6 6 7 7 8 9; the observed 5 is reached by eight, and not passed by four.
        const found = twoSamplePermutation(base ?? [], head ?? [], RESAMPLING);
        expect(found?.p).toEqual({ greater: 0.8, less: 0.4, twoSided: 0.8 });
      }
  });

  it('tries all choices of one among very many', () => {
    const many = Array.from({ length: 30_000 }, (_, i) => i);
    expect(twoSamplePermutation([30_000], many, RESAMPLING)?.p.less).toBe(1 / 30_001);
    expect(twoSamplePermutation(many, [30_000], RESAMPLING)?.p.greater).toBe(1 / 30_001);
  });

  it('says null for an empty sample, and has no evidence where nothing differs', () => {
    expect([twoSamplePermutation([], [1], RESAMPLING), twoSamplePermutation([1], [], RESAMPLING)]).toEqual([
      null,
      null,
    ]);
    expect(twoSamplePermutation([0.1, 0.1], [0.1], RESAMPLING)).toEqual({ method: 'exact', p: NOTHING });
    expect(twoSamplePermutation([1], [1], RESAMPLING)?.p).toEqual(NOTHING);
    const example = twoSamplePermutation([1, 2, 3], [4, 5], RESAMPLING);
    expect(example?.p).toEqual({ greater: 0.1, less: 1, twoSided: 0.2 });
  });

  it('does not depend on the order, and changes sides with the samples', () => {
    const few = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(few, few, (base, head) => {
        const { p } = twoSamplePermutation(base, head, RESAMPLING) ?? { p: tailsOf(NaN, NaN) };
        expectProbabilities(p);
        expect(twoSamplePermutation(base.toReversed(), head.toReversed(), RESAMPLING)?.p).toEqual(p);
        expect(mirrored(twoSamplePermutation(head, base, RESAMPLING)?.p ?? p)).toEqual(p);
      }),
    );
  });
});
