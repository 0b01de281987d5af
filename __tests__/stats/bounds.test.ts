/** On which side of a bound the bound itself lies: each value here stands exactly on one, worked out by hand. */
import { describe, expect, it } from 'vitest';
import { binomialCdf } from '../../src/stats/binomial.js';
import { definedReplicates } from '../../src/stats/bootstrap.js';
import { cusum } from '../../src/stats/cusum.js';
import { delongTest } from '../../src/stats/delong-test.js';
import { divide } from '../../src/stats/e-divisive.js';
import { historyLevel } from '../../src/stats/level.js';
import { mannWhitney } from '../../src/stats/mann-whitney.js';
import { residualScale } from '../../src/stats/residuals.js';
import { signFlip } from '../../src/stats/sign-flip.js';
import { withoutSpikes } from '../../src/stats/spikes.js';
import { studentQuantile } from '../../src/stats/student.js';
import { pairedT, welchT } from '../../src/stats/t-test.js';
import { theilSen } from '../../src/stats/theil-sen.js';
import { signedRank, signedRankPratt } from '../../src/stats/wilcoxon.js';
import { RAISED } from './histories.js';
import { expectNear } from './references.js';

const RESAMPLING = { resamples: 99, seed: 7 };
const upTo = (last: number) => Array.from({ length: last }, (_, i) => i + 1);

describe('exact tests', () => {
  it('of ranks end at fifty values in the larger sample', () => {
    const exact = mannWhitney(upTo(50), [50.5]);
    expect(exact).toMatchObject({ statistic: 50, method: 'exact' });
    expectNear(exact?.p.greater ?? NaN, 1 / 51, { relative: 1e-12 });
    expect(mannWhitney([50.5], upTo(50))?.method).toBe('exact');
    expect(mannWhitney(upTo(51), [51.5])?.method).toBe('normal');
    expect(mannWhitney([51.5], upTo(51))?.method).toBe('normal');
  });

  it('of signed ranks end at fifty differences', () => {
    const exact = signedRank(upTo(50));
    expect([exact.method, exact.p.greater]).toEqual(['exact', 2 ** -50]);
    expect(signedRank(upTo(51)).method).toBe('normal');
  });

  it('of flipped signs end at twenty differences, zeros not counted', () => {
    const exact = signFlip([...new Array(20).fill(1), 0], RESAMPLING);
    expect([exact.method, exact.p.greater, exact.p.less]).toEqual(['exact', 2 ** -20, 1]);
    expect(signFlip(new Array(21).fill(1), RESAMPLING).method).toBe('monte-carlo');
  });

  it('of flipped signs count sums that differ by rounding alone as equal', () => {
    // As ±1 ±2 ±3, of whose eight sums five are at least 0; in doubles 0.1 + 0.2 − 0.3 is not 0.
    for (const unit of [0.1, -0.1]) {
      const { p } = signFlip([unit, 2 * unit, -3 * unit], RESAMPLING);
      expect(p).toEqual({ greater: 0.625, less: 0.625, twoSided: 1 });
      const { p: turned } = signFlip([-3 * unit, unit, 2 * unit], RESAMPLING);
      expect(turned).toEqual(p);
    }
  });
});

describe('a difference of 0 with an error', () => {
  it('lies in the middle, and is no lack of evidence', () => {
    const areas = { baseAuc: 0.8, headAuc: 0.8, baseVariance: 0.02, headVariance: 0.03, covariance: 0.01 };
    const found = delongTest(areas);
    expect([found.z, found.p]).toEqual([0, { greater: 0.5, less: 0.5, twoSided: 1 }]);
    expectNear(found.interval[1], 0.3394757202228515, { relative: 1e-12 });
  });
});

describe('a control limit and an outlier', () => {
  it('are passed only beyond: a sum that equals the decision is not out', () => {
    const sides = cusum([1, 1, 1], { target: 0, allowance: 0, decision: 2 }).map(({ upper }) => upper);
    expect(sides).toEqual([
      { sum: 1, since: 1, out: false },
      { sum: 2, since: 2, out: false },
      { sum: 3, since: 3, out: true },
    ]);
  });

  it('are five times the noise away, and not on that bound', () => {
    const surroundings = { noise: 0.25, boundaries: [] };
    expect(withoutSpikes([0, 0, 1.25, 0, 0, 0, 0], surroundings).spikes).toEqual([]);
    expect(withoutSpikes([0, 0, 1.26, 0, 0, 0, 0], surroundings).spikes).toEqual([2]);
    expect(withoutSpikes([0, 0, 9, 0, 0], surroundings)).toEqual({ values: [0, 0, 0, 0, 0], spikes: [2] });
    // Beside a boundary only what lies on the same side of it is a neighbour.
    const last = [4, 4, 4, 4, 9, 7, 7, 7, 7, 7];
    expect(withoutSpikes(last, { ...surroundings, boundaries: [5] }).spikes).toEqual([]);
    expect(withoutSpikes(last, { ...surroundings, boundaries: [] }).spikes).toEqual([4]);
    const first = [4, 4, 4, 4, 4, 0, 7, 7, 7, 7, 7, 7];
    expect(withoutSpikes(first, { ...surroundings, boundaries: [5] }).spikes).toEqual([]);
    expect(withoutSpikes(first, { ...surroundings, boundaries: [] }).spikes).toEqual([5]);
    expect(withoutSpikes(first, { ...surroundings, boundaries: [2, 9] }).spikes).toEqual([5]);
  });

  it('leave the scale of residuals alone from twelve on, but for one on the bound', () => {
    const ones = (count: number) => new Array<number>(count).fill(1);
    expect(residualScale([...ones(11), 100], 0)).toEqual({ scale: 1, degreesOfFreedom: 11 });
    const eleven = residualScale([...ones(10), 100], 0);
    expect(eleven.degreesOfFreedom).toBe(11);
    expectNear(eleven.scale, Math.sqrt(10_010 / 11), { relative: 1e-14 });
    const bound = residualScale([...ones(11), -(5 * 1.4826)], 2);
    expect(bound.degreesOfFreedom).toBe(10);
    expectNear(bound.scale, Math.sqrt((11 + 7.413 ** 2) / 10), { relative: 1e-14 });
    // Most are 0, and so is the bound: the one that is not must count.
    const still = residualScale([...new Array<number>(11).fill(0), 1], 0);
    expect(still).toEqual({ scale: Math.sqrt(1 / 12), degreesOfFreedom: 12 });
    expect(residualScale([3], 5)).toEqual({ scale: 3, degreesOfFreedom: 1 });
    expect(residualScale([], 0)).toEqual({ scale: 0, degreesOfFreedom: 0 });
  });
});

describe('replicates and quantiles', () => {
  it('may miss exactly a tenth', () => {
    const replicates = (missing: number) => Float64Array.from(upTo(10), (i) => (i <= missing ? NaN : i));
    expect(definedReplicates(replicates(1))).toEqual(Float64Array.of(2, 3, 4, 5, 6, 7, 8, 9, 10));
    expect(definedReplicates(replicates(2))).toBeNull();
    expect(definedReplicates(new Float64Array(0))).toBeNull();
  });

  it('are none above 1', () => {
    expect([1.1, 2, Infinity].map((p) => studentQuantile(p, 3))).toEqual([NaN, NaN, NaN]);
  });

  it('of few slopes are the outermost', () => {
    // Slopes 1, 2, 3: scipy's theilslopes has the same interval.
    expect(theilSen([0, 1, 2], [1, 2, 5])).toEqual({ slope: 2, intercept: 0, interval: [1, 3] });
  });
});

describe('a division', () => {
  it('goes on while p is at most alpha, until no stretch has two values', () => {
    const indices = (p: number) => divide([0, 0, 10, 10], () => p, 0.05).map(({ index }) => index);
    expect(indices(0.05)).toEqual([1, 2, 3]);
    expect(indices(0.0501)).toEqual([]);
    expect(indices(NaN)).toEqual([]);
  });

  it('says nothing of energies that overflow', () => {
    expect(divide([1e308, -1e308, 1e308, -1e308], () => 0, 0.05)).toEqual([]);
  });
});

describe('the level', () => {
  it('takes boundaries in any order', () => {
    expect(historyLevel([1, 2, 3], { boundaries: [2, 1], window: 9 })?.starts).toEqual([0, 1, 2]);
  });

  it('counts from the first of all values where the window is shorter', () => {
    const found = historyLevel([9, 9, 9, ...RAISED], { boundaries: [], window: RAISED.length });
    expect(found).toMatchObject({ segmentStart: 11, starts: [3, 11], count: 14, latest: 0.84 });
    const exact = historyLevel(RAISED, { boundaries: [], window: RAISED.length });
    expect(exact).toMatchObject({ segmentStart: 8, starts: [0, 8], count: 14 });
  });
});

describe('tests of what does not vary', () => {
  it('say by which method they came to no evidence', () => {
    expect(mannWhitney([2, 2], [2])?.method).toBe('normal');
    expect([signedRank([0]).method, signedRankPratt([0, 0]).method]).toEqual(['exact', 'exact']);
  });

  it('have the degrees of freedom of the smaller sample', () => {
    expect(welchT([0.3, 0.3], [0.1, 0.1, 0.1])?.degreesOfFreedom).toBe(1);
    expect(welchT([0.3, 0.3, 0.3, 0.3], [0.1, 0.1, 0.1])?.degreesOfFreedom).toBe(2);
  });

  it('keep the error of values far from 0: that of 1, 2 and 4 is √(7/9), wherever they lie', () => {
    expectNear(pairedT([1, 2, 4])?.standardError ?? NaN, Math.sqrt(7 / 9), { relative: 1e-14 });
    expectNear(pairedT([1e9 + 1, 1e9 + 2, 1e9 + 4])?.standardError ?? NaN, Math.sqrt(7 / 9), {
      relative: 1e-12,
    });
  });

  it('never count fewer than none', () => {
    expect([-1, -2, -9].map((k) => binomialCdf(k, 5, 0.3))).toEqual([0, 0, 0]);
  });
});
