/** The statistics held to R and its packages; scripts/references/r.R wrote the answers. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { benjaminiHochberg } from '../../src/stats/benjamini-hochberg.js';
import { benjaminiYekutieli } from '../../src/stats/benjamini-yekutieli.js';
import { betaCdf, betaTail } from '../../src/stats/beta.js';
import { binomialCdf, binomialTail } from '../../src/stats/binomial.js';
import { chiSquareCdf, chiSquareTail } from '../../src/stats/chi-square.js';
import { clopperPearson } from '../../src/stats/clopper-pearson.js';
import { delong } from '../../src/stats/delong.js';
import { delongTest } from '../../src/stats/delong-test.js';
import { holm } from '../../src/stats/holm.js';
import { hypergeometricCdf, hypergeometricTail } from '../../src/stats/hypergeometric.js';
import { kolmogorovSmirnov } from '../../src/stats/kolmogorov-smirnov.js';
import { medianAbsoluteDeviation } from '../../src/stats/mad.js';
import { mannWhitney, mannWhitneyNormal } from '../../src/stats/mann-whitney.js';
import { mcnemarExact } from '../../src/stats/mcnemar.js';
import { normalCdf, normalQuantile } from '../../src/stats/normal.js';
import { quantile } from '../../src/stats/quantile.js';
import { signFlip } from '../../src/stats/sign-flip.js';
import { studentCdf, studentQuantile, studentTail } from '../../src/stats/student.js';
import { pairedT, type TTest, tInterval, welchT } from '../../src/stats/t-test.js';
import type { Tails } from '../../src/stats/tails.js';
import { twoSamplePermutation } from '../../src/stats/two-sample-permutation.js';
import { signedRank } from '../../src/stats/wilcoxon.js';
import { wilson } from '../../src/stats/wilson.js';
import { expectNear, expectPrinted } from './references.js';

type Cell = Readonly<Record<string, number>>;
type Values = readonly number[];
type Interval = readonly [number, number];

interface Samples {
  readonly base: Values;
  readonly head: Values;
  readonly differences: Values;
}

interface TAnswer extends Tails {
  readonly t: number;
  readonly df: number;
  readonly interval: Interval;
}

interface RankAnswers extends Samples {
  readonly signed: Tails & { readonly v: number };
  readonly sum: Tails & { readonly u: number };
}

interface FromR {
  readonly [distribution: string]: unknown;
  readonly clopperPearson: readonly { x: number; n: number; level: number; interval: Interval }[];
  readonly wilson: readonly { x: number; n: number; interval: Interval }[];
  readonly mcnemar: readonly { b: number; c: number; exact: number }[];
  readonly adjusted: readonly { p: Values; holm: Values; bh: Values; by: Values }[];
  readonly tTests: readonly (Samples & { readonly paired: TAnswer; readonly welch: TAnswer })[];
  readonly ranks: readonly (RankAnswers & { readonly ks: { readonly d: number; readonly p: number } })[];
  readonly tied: readonly RankAnswers[];
  readonly permutations: readonly (Samples & { readonly twoSample: Tails; readonly signFlip: Tails })[];
  readonly spreads: readonly { values: Values; mad: number; quartiles: Values }[];
  readonly delong: {
    readonly [answer: string]: unknown;
    readonly truth: Values;
    readonly base: Values;
    readonly head: Values;
    readonly interval: Interval;
  };
}

const r: FromR = JSON.parse(readFileSync(new URL('../references/r.json', import.meta.url), 'utf8'));

/** R's answers are written with 15 digits. */
const DIGITS = { relative: 1e-12, absolute: 1e-15 };

function expectEach(actual: Values, expected: Values, bound: { relative?: number; absolute?: number }) {
  expect(actual).toHaveLength(expected.length);
  expected.forEach((value, i) => {
    expectNear(actual[i] ?? Number.NaN, value, bound);
  });
}

function expectSides(actual: Tails, { greater, less, twoSided }: Tails, relative = 1e-10) {
  expectEach([actual.greater, actual.less, actual.twoSided], [greater, less, twoSided], { relative });
}

const of = (cell: Cell, name: string): number => cell[name] ?? Number.NaN;

const tails: readonly [string, (cell: Cell) => readonly [lower: number, upper: number]][] = [
  ['normal', ({ z = NaN }) => [normalCdf(z), normalCdf(-z)]],
  ['student', ({ t = NaN, df = NaN }) => [studentCdf(t, df), studentTail(t, df)]],
  ['beta', ({ x = NaN, a = NaN, b = NaN }) => [betaCdf(x, { a, b }), betaTail(x, { a, b })]],
  ['chiSquare', ({ x = NaN, df = NaN }) => [chiSquareCdf(x, df), chiSquareTail(x, df)]],
  ['binomial', ({ k = NaN, n = NaN, p = NaN }) => [binomialCdf(k, n, p), binomialTail(k, n, p)]],
  [
    'hypergeometric',
    ({ k = NaN, white = NaN, black = NaN, drawn = NaN }) => {
      const urn = { marked: white, unmarked: black, draws: drawn };
      return [hypergeometricCdf(k, urn), hypergeometricTail(k, urn)];
    },
  ],
];

const cellsOf = (name: string): readonly Cell[] => r[name] as readonly Cell[];

describe('R agrees', () => {
  it.each(tails)('on both tails of the %s distribution', (name, both) => {
    expect(cellsOf(name).length).toBeGreaterThan(8);
    for (const cell of cellsOf(name)) {
      const [lower, upper] = both(cell);
      expectNear(lower, of(cell, 'lower'), { relative: 1e-10, absolute: 1e-300 });
      expectNear(upper, of(cell, 'upper'), { relative: 1e-10, absolute: 1e-300 });
    }
  });

  it('on quantiles of the normal and of t', () => {
    for (const cell of cellsOf('normalQuantile'))
      expectNear(normalQuantile(of(cell, 'p')), of(cell, 'z'), DIGITS);
    for (const cell of cellsOf('studentQuantile')) {
      expectNear(studentQuantile(of(cell, 'p'), of(cell, 'df')), of(cell, 't'), {
        relative: 1e-10,
        absolute: 1e-12,
      });
    }
  });

  it('on intervals of shares', () => {
    for (const { x, n, level, interval } of r.clopperPearson)
      expectEach(clopperPearson(x, n, level), interval, { relative: 1e-10 });
    for (const { x, n, interval } of r.wilson)
      expectEach(wilson(x, n), interval, { relative: 1e-11, absolute: 1e-14 });
  });

  it("on McNemar's exact p", () => {
    for (const { b, c, exact } of r.mcnemar) expectNear(mcnemarExact(b, c), exact, { relative: 1e-11 });
  });

  it('on corrections', () => {
    for (const { p, holm: byHolm, bh, by } of r.adjusted) {
      expectEach([...holm(p)], byHolm, DIGITS);
      expectEach([...benjaminiHochberg(p)], bh, DIGITS);
      expectEach(benjaminiYekutieli(p), by, DIGITS);
    }
  });

  it('on t tests', () => {
    const check = (found: TTest | null, answer: TAnswer) => {
      expect(found).not.toBeNull();
      if (found === null) return;
      expectEach([found.t, found.degreesOfFreedom], [answer.t, answer.df], DIGITS);
      expectSides(found.p, answer);
      expectEach(tInterval(found), answer.interval, { relative: 1e-10 });
    };
    for (const { base, head, differences, paired, welch } of r.tTests) {
      check(pairedT(differences), paired);
      check(welchT(base, head), welch);
    }
  });

  it('on rank tests, exact and with ties', () => {
    for (const { base, head, differences, signed, sum, ks } of r.ranks) {
      const [byRank, bySum] = [signedRank(differences), mannWhitney(base, head)];
      expect(byRank).toMatchObject({ statistic: signed.v, method: 'exact' });
      expect(bySum).toMatchObject({ statistic: sum.u, method: 'exact' });
      expectSides(byRank.p, signed);
      if (bySum !== null) expectSides(bySum.p, sum);
      const distance = kolmogorovSmirnov(base, head);
      expectNear(distance?.statistic ?? NaN, ks.d, DIGITS);
      expectNear(distance?.p ?? NaN, ks.p, { relative: 1e-10 });
    }
    for (const { base, head, differences, signed, sum } of r.tied) {
      const [byRank, bySum] = [signedRank(differences), mannWhitneyNormal(base, head)];
      expect(byRank).toMatchObject({ statistic: signed.v, method: 'normal' });
      expect(bySum?.statistic).toBe(sum.u);
      expectSides(byRank.p, signed);
      if (bySum !== null) expectSides(bySum.p, sum);
    }
  });

  it('on exact permutations, each side', () => {
    const any = { resamples: 9, seed: 1 };
    for (const { base, head, differences, twoSample, signFlip: flips } of r.permutations) {
      const [ofSamples, ofSigns] = [twoSamplePermutation(base, head, any), signFlip(differences, any)];
      expect([ofSamples?.method, ofSigns.method]).toEqual(['exact', 'exact']);
      if (ofSamples !== null)
        expectEach([ofSamples.p.greater, ofSamples.p.less], [twoSample.greater, twoSample.less], DIGITS);
      expectEach([ofSigns.p.greater, ofSigns.p.less], [flips.greater, flips.less], DIGITS);
    }
  });

  it('on medians of deviations and on quartiles', () => {
    for (const { values, mad, quartiles } of r.spreads) {
      expectNear(medianAbsoluteDeviation(values) ?? NaN, mad, DIGITS);
      expectEach(
        [0.25, 0.5, 0.75].map((q) => quantile(values, q)),
        quartiles,
        DIGITS,
      );
    }
  });
});

describe("pROC's aSAH patients", () => {
  const { truth, base, head, interval } = r.delong;
  const found = delong({
    truth: Uint8Array.from(truth),
    base: Float64Array.from(base),
    head: Float64Array.from(head),
  });

  it("have pROC's areas, variances and covariance", () => {
    for (const name of ['baseAuc', 'headAuc', 'baseVariance', 'headVariance', 'covariance'] as const) {
      expectNear(found?.[name] ?? NaN, Number(r.delong[name]), { relative: 1e-12 });
    }
    expectPrinted(found?.baseAuc ?? NaN, '0.8236788618');
    expectPrinted(found?.covariance ?? NaN, '0.001196155674');
  });

  it("have DeLong's test; pROC counts base less head", () => {
    if (found === null) throw new Error('there is no area');
    const test = delongTest(found);
    expectNear(-test.z, Number(r.delong['z']), { relative: 1e-11 });
    expectNear(test.p.twoSided, Number(r.delong['p']), { relative: 1e-10 });
    expectEach([-test.interval[1], -test.interval[0]], interval, { relative: 1e-10 });
  });
});
