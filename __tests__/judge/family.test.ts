import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correctedTogether, type Test } from '../../src/judge/family.js';
import type { BinaryPairs } from '../../src/model/evidence.js';
import { benjaminiHochberg } from '../../src/stats/benjamini-hochberg.js';
import { normalCdf, normalQuantile } from '../../src/stats/normal.js';
import { randomOf } from '../../src/stats/random.js';
import { judged, measured } from './case.js';

function test(p: number | null, more: Partial<Test> = {}): Test {
  return { p, severity: 'fail', covered: false, narrowed: false, ...more };
}

const adjusted = (tests: readonly Test[]) => correctedTogether(tests).adjusted;

describe('a family', () => {
  it('of whole measurements alone, or of slices alone, has all of alpha', () => {
    const p = [0.001, 0.02, 0.03, 0.9];
    expect(adjusted(p.map((one) => test(one)))).toEqual(benjaminiHochberg(p));
    expect(adjusted(p.map((one) => test(one, { narrowed: true })))).toEqual(benjaminiHochberg(p));
  });

  it('of both parts it in shares, whatever number of slices there is', () => {
    const slices = (count: number) => Array.from({ length: count }, () => test(0.5, { narrowed: true }));
    const few = adjusted([test(0.002), test(0.4), ...slices(1)]);
    const many = adjusted([test(0.002), test(0.4), ...slices(200)]);
    expect(few[0]).toBeCloseTo(0.004 / 0.8, 15);
    expect(many[0]).toBe(few[0]);
    expect(adjusted([test(0.4), test(0.0001, { narrowed: true }), ...slices(9)])[1]).toBeCloseTo(
      0.001 / 0.2,
      15,
    );
  });

  it('says by how much it multiplies a p value at most', () => {
    const tests = [
      test(0.002),
      test(0.4),
      test(null),
      test(0.01, { narrowed: true }),
      test(0.5, { severity: 'warn' }),
    ];
    const { factors } = correctedTogether(tests);
    expect(factors[0]).toBeCloseTo(2 / 0.8, 12);
    expect(factors[1]).toBeCloseTo(2 / 0.8, 12);
    expect(factors[3]).toBeCloseTo(1 / 0.2, 12);
    expect(factors[4]).toBe(1);
  });

  it('counts every p value by its severity, and none where there is none', () => {
    const { family } = correctedTogether([
      test(0.1),
      test(0.1, { narrowed: true }),
      test(null),
      test(0.2, { severity: 'warn' }),
    ]);
    expect(family).toEqual({ fail: 2, warn: 1 });
  });

  it('is never harder on a measurement because another one is waived', () => {
    const one = fc.record({
      p: fc.double({ min: 0, max: 1, noNaN: true }),
      severity: fc.constantFrom('fail' as const, 'warn' as const),
      covered: fc.boolean(),
      narrowed: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(one, { minLength: 1, maxLength: 30 }), fc.nat(), (tests, which) => {
        const at = which % tests.length;
        const waived = tests.map((found, index) => (index === at ? { ...found, covered: true } : found));
        const [before, after] = [adjusted(tests), adjusted(waived)];
        for (const [index, value] of after.entries())
          if (index !== at) expect(value).toBeGreaterThanOrEqual(before[index] ?? 2);
      }),
    );
  });
});

describe('five correlated metrics with twenty slices each correlated with all', () => {
  it('fail a harmless change no more often than alpha says', () => {
    const random = randomOf(11);
    const normal = () => normalQuantile((random.word() + 0.5) / 2 ** 32);
    const reps = 4000;
    let failed = 0;
    for (let rep = 0; rep < reps; rep++) {
      const common = Math.sqrt(0.3) * normal();
      const tests = Array.from({ length: 25 }, (_, index) =>
        test(normalCdf(common + Math.sqrt(0.7) * normal()), { narrowed: index >= 5 }),
      );
      failed += Number(adjusted(tests).some((p) => p !== null && p <= 0.01));
    }
    expect(failed / reps).toBeLessThan(0.014);
    expect(failed).toBeGreaterThan(0);
  });
});

describe('what is narrowed', () => {
  const lost: BinaryPairs = { kind: 'binary', bothRight: 900, lost: 26, won: 8, bothWrong: 66 };
  const same: BinaryPairs = { kind: 'binary', bothRight: 900, lost: 20, won: 20, bothWrong: 60 };
  const slice = (value: number, more = {}) =>
    measured('accuracy', value, { labels: { lang: `l${value}` }, ...more });
  const slices = Array.from({ length: 30 }, (_, index) => slice(0.9 + index / 1000));

  it('does not hide a loss of the whole', () => {
    const given = {
      head: [measured('accuracy', 0.88), ...slices],
      base: [measured('accuracy', 0.9), ...slices],
    };
    const paired = new Map([
      ['s/accuracy', lost] as const,
      ...slices.map((one) => [`s/accuracy{lang=${one.labels['lang']}}`, same] as const),
    ]);
    const found = judged({ ...given, paired }).verdicts.find(({ id }) => id === 's/accuracy');
    expect(found?.outcome).toBe('regressed');
    expect(found?.change?.pAdjusted).toBeCloseTo((found?.change?.p ?? 0) / 0.8, 15);
  });

  it('is nothing where every measurement of its suite has labels', () => {
    const whole = measured('f1', 0.9, { suite: 'other' });
    const found = judged({
      head: [slice(0.9), whole],
      base: [slice(0.9), whole],
      paired: new Map([
        ['s/accuracy{lang=l0.9}', lost],
        ['other/f1', same],
      ]),
    }).verdicts.find(({ suite }) => suite === 's');
    expect(found?.change?.pAdjusted).toBeCloseTo(2 * (found?.change?.p ?? 0), 15);
  });
});
