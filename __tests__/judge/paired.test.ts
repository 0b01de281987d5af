/** Paired evidence, number by number. Quantiles are those of printed tables; binomials are counted out. */
import { describe, expect, it } from 'vitest';
import { comparePaired, errorWithin, tooFew } from '../../src/judge/paired.js';
import type {
  BinaryPairs,
  ClusteredPairs,
  DifferencePairs,
  PairedEvidence,
  QuantilePairs,
} from '../../src/model/evidence.js';
import { caseOf } from './case.js';

/** Normal quantiles at 99 % and 80 %, together. */
const REACH = 2.3263478740408408 + 0.8416212335729143;
const LOWER = { direction: 'lower', target: 0 } as const;
const TARGET = { direction: 'target', target: 1 } as const;

const compared = (paired: PairedEvidence | null, more = {}) =>
  comparePaired(caseOf(0.9, 0.9, { paired, ...more }));
const near = (value: number) => expect.closeTo(value, 9);

const binary: BinaryPairs = { kind: 'binary', bothRight: 50, lost: 9, won: 1, bothWrong: 40 };
const delong: DifferencePairs = {
  kind: 'differences',
  n: 10,
  difference: -0.02,
  standardError: 0.01,
  degreesOfFreedom: null,
  skewness: 0,
  method: 'delong',
};
const student: DifferencePairs = {
  ...delong,
  difference: -0.03,
  degreesOfFreedom: 9,
  method: 'paired-t',
};
const quantile: QuantilePairs = {
  kind: 'quantile',
  n: 10,
  fewest: 3,
  difference: 4,
  interval: [1, 9],
  rose: 9,
  fell: 1,
};
const clustered: ClusteredPairs = {
  kind: 'clustered',
  clusters: 5,
  difference: -0.03,
  standardError: 0.01,
  skewness: 0,
  method: 'jackknife-t',
};

describe('binary pairs', () => {
  // Of ten that differ nine lost: P(X > 9) + P(X = 9)/2 = (1 + 5)/1024, the other way round (1 − 11/1024) + 5/1024.
  const found = {
    evidence: 'paired',
    method: 'mcnemar-midp',
    loss: near(0.08),
    p: near(6 / 1024),
    pBetter: near(1018 / 1024),
    minimumDetectableChange: near((REACH * Math.sqrt(11)) / 100),
    lost: 9,
    won: 1,
    level: null,
    baseAlreadyLow: null,
  };

  it('are tested over those that differ, and measured over all', () => {
    expect(compared(binary)).toMatchObject(found);
  });

  it('are turned round where a 1 is bad', () => {
    const turned = { loss: near(-0.08), p: near(1018 / 1024), pBetter: near(6 / 1024), lost: 1, won: 9 };
    expect(compared(binary, { orientation: LOWER })).toMatchObject({ ...found, ...turned });
  });

  it('of nothing say nothing', () => {
    expect(compared({ ...binary, bothRight: 0, lost: 0, won: 0, bothWrong: 0 })).toBeNull();
  });
});

describe('differences', () => {
  it('without degrees of freedom are normal', () => {
    expect(compared(delong)).toEqual({
      evidence: 'paired',
      method: 'delong',
      loss: 0.02,
      p: near(0.0227501319481792),
      pBetter: near(0.9772498680518208),
      interval: [near(-0.02 - 0.01959963984540054), near(-0.02 + 0.01959963984540054)],
      minimumDetectableChange: near(REACH / 100),
      lost: null,
      won: null,
      level: null,
      baseAlreadyLow: null,
    });
  });

  it('with degrees of freedom are Student’s', () => {
    // t with 9 degrees of freedom: 97.5 % at 2.26215716, 99 % at 2.82143793, 80 % at 0.88340386; P(T > 3) = 0.00747818.
    const found = compared(student);
    expect(found?.p).toBeCloseTo(0.00747818, 7);
    expect(found?.pBetter).toBeCloseTo(1 - 0.00747818, 7);
    expect(found?.interval?.[0]).toBeCloseTo(-0.03 - 0.0226215716, 9);
    expect(found?.interval?.[1]).toBeCloseTo(-0.03 + 0.0226215716, 9);
    expect(found?.minimumDetectableChange).toBeCloseTo(0.0282143793 + 0.0088340386, 9);
  });

  it('of which more is worse count the other way', () => {
    const [higher, lower] = [compared(student), compared(student, { orientation: LOWER })];
    expect(lower).toEqual({ ...higher, loss: -0.03, p: higher?.pBetter, pBetter: higher?.p });
  });

  it('that lean never make evidence of their lean: the larger p of both counts', () => {
    const p = (skewness: number, more = {}) => compared({ ...student, skewness }, more);
    const even = p(0);
    // Where head − base leans to the left, base − head leans to the right: Hall's T′ is above T, and p no smaller for it.
    expect(p(-1)?.p).toBe(even?.p);
    // T′ of T = 3, g = −1 and n = 10: 3 − 9/(3√10) + 27/270 − 1/(6√10) = 2.0986... with 9 degrees of freedom.
    const hall = 3 - 9 / (3 * Math.sqrt(10)) + 27 / 270 - 1 / (6 * Math.sqrt(10));
    expect(hall).toBeCloseTo(2.09861, 5);
    expect(p(1)?.p).toBeCloseTo(0.032632555, 9);
    // A gain is judged by head − base itself: T = −3, and T′ = −2.0986 or, with the other lean, −4.1014.
    expect(p(1)?.pBetter).toBeCloseTo(0.992522, 6);
    expect(p(-1)?.pBetter).toBeCloseTo(0.9986644205, 9);
    const [right, left] = [p(1, { orientation: LOWER }), p(-1, { orientation: LOWER })];
    expect(right?.p).toBe(p(1)?.pBetter);
    expect(left?.pBetter).toBe(p(-1)?.p);
  });

  it('without any spread are exact, and see everything', () => {
    const exact = { ...student, standardError: 0 };
    expect(compared(exact)).toMatchObject({
      p: 0,
      pBetter: 1,
      interval: [-0.03, -0.03],
      minimumDetectableChange: null,
    });
    expect(compared({ ...exact, difference: 0 })).toMatchObject({ p: 1, pBetter: 1 });
  });

  it('count from ten on, with a standard error that is a number', () => {
    expect(compared({ ...student, n: 9 })).toBeNull();
    expect(compared({ ...student, standardError: Number.NaN })).toBeNull();
    expect(compared({ ...student, standardError: Number.POSITIVE_INFINITY })).toBeNull();
  });
});

describe('clusters', () => {
  it('count from five on, with one degree of freedom less', () => {
    expect(compared(clustered)).toMatchObject({ evidence: 'clustered', method: 'jackknife-t', loss: 0.03 });
    // t with 4 degrees of freedom: P(T > 3) = 0.01997.
    expect(compared(clustered)?.p).toBeCloseTo(0.01997, 5);
    expect(compared({ ...clustered, clusters: 4 })).toBeNull();
    expect(compared({ ...clustered, standardError: Number.NaN })).toBeNull();
  });
});

describe('percentiles', () => {
  it('are tested by what rose and what fell about the common one', () => {
    // The half width of the interval over the 97.5 % quantile is one standard error.
    const error = 4 / 1.959963984540054;
    expect(errorWithin([1, 9])).toBeCloseTo(error, 12);
    expect(compared(quantile, { orientation: LOWER })).toEqual({
      evidence: 'paired',
      method: 'exceedance-midp',
      loss: 4,
      p: near(6 / 1024),
      pBetter: near(1018 / 1024),
      interval: [1, 9],
      minimumDetectableChange: near(REACH * error),
      lost: null,
      won: null,
      level: null,
      baseAlreadyLow: null,
    });
    expect(compared(quantile)).toMatchObject({ loss: -4, p: near(1018 / 1024), pBetter: near(6 / 1024) });
  });

  it('have no reach where the interval has no width', () => {
    expect(compared({ ...quantile, interval: [4, 4] })?.minimumDetectableChange).toBeNull();
  });

  it('count from ten pairs on, and with an interval', () => {
    expect(compared({ ...quantile, n: 9 })).toBeNull();
    expect(compared({ ...quantile, interval: null })).toBeNull();
  });
});

describe('no paired evidence', () => {
  it('is there for a target, or without pairs', () => {
    expect(compared(null)).toBeNull();
    for (const paired of [binary, student, quantile, clustered]) {
      expect(compared(paired, { orientation: TARGET })).toBeNull();
    }
  });

  it('is told with how many it takes', () => {
    expect(tooFew({ ...binary, bothRight: 0, bothWrong: 0 })).toBeNull();
    expect(tooFew(student)).toBeNull();
    expect(tooFew({ ...student, n: 9 })).toEqual({ pairs: 9, needed: 10, clusters: false });
    expect(tooFew(clustered)).toBeNull();
    expect(tooFew({ ...clustered, clusters: 4 })).toEqual({ pairs: 4, needed: 5, clusters: true });
    expect(tooFew(quantile)).toBeNull();
    expect(tooFew({ ...quantile, n: 9 })).toEqual({ pairs: 9, needed: 10, clusters: false });
    expect(tooFew({ ...quantile, n: 19, fewest: 20 })).toEqual({ pairs: 19, needed: 20, clusters: false });
  });
});
