import { describe, expect, it } from 'vitest';
import { shapeEvidence } from '../../src/stats/noise-shapes.js';
import { type RunPrediction, runPrediction } from '../../src/stats/run-prediction.js';
import { shapeShares } from '../../src/stats/shape-shares.js';
import { SHAPES } from '../../src/stats/shapes.js';
import { heavyNoise, normalNoise } from './draws.js';
import { CONSTANT, EIGHT, level } from './histories.js';
import { noiseReferences } from './noise-references.js';
import { expectNear } from './references.js';

const PRIOR = [0.88, 0.03, 0.03, 0.06];

interface Member {
  readonly values: readonly number[];
  readonly standardError?: number | null;
}

/** Evidence, shares and prediction of every history of a family. */
function foretold(histories: readonly Member[], floor: number) {
  const members = histories.map(({ values, standardError = null }) => {
    const options = { floor, standardError };
    const found = level(values);
    const evidence = shapeEvidence(found, options);
    return { found, options, evidence, multiplier: Math.sqrt(1 + 1 / found.effectiveCount) };
  });
  const shares = shapeShares(members.flatMap(({ evidence }) => (evidence === null ? [] : [evidence])));
  const predictions = members.map(({ found, options, evidence }): RunPrediction => {
    const prediction = runPrediction(found, options, evidence === null ? null : { evidence, shares });
    if (prediction === null) throw new Error('no prediction');
    return prediction;
  });
  return { members, shares, predictions };
}

describe('the shapes', () => {
  it('have the distributions of scipy', () => {
    for (const [u, ...expected] of noiseReferences.shapes) {
      for (const [k, shape] of SHAPES.entries()) {
        expectNear(shape.cdf(u), expected[k] ?? NaN, { relative: 2e-12 });
      }
    }
  });

  it('have densities that are the slopes of their distributions', () => {
    for (const shape of SHAPES) {
      for (const u of [-6, -2, -0.3, 0.4, 1.7]) {
        const h = 1e-4;
        const slope = (shape.cdf(u + h) - shape.cdf(u - h)) / (2 * h);
        expectNear(Math.exp(shape.logLikelihood([u], 1)), slope, { relative: 1e-6 });
        expectNear(shape.logLikelihood([3 * u], 3), Math.log(slope / 3), { absolute: 1e-6 });
      }
    }
  });

  it('hold thousands of far values without overflow', () => {
    const far = Array.from({ length: 5000 }, (_, i) => (i % 2 === 0 ? 1e3 : -1e3));
    const [, three] = SHAPES;
    const one = three?.logLikelihood([1e3], 1) ?? NaN;
    expectNear(three?.logLikelihood(far, 1) ?? NaN, 5000 * one, { relative: 1e-12 });
  });
});

describe('against quadrature and an optimiser', () => {
  const cases = noiseReferences.families.map((row) => ({ row, found: foretold(row.histories, row.floor) }));

  it('the likelihoods are the same to 0.5 %', () => {
    for (const { row, found } of cases) {
      for (const [i, { likelihoods }] of row.histories.entries()) {
        expect(found.members[i]?.evidence === null).toBe(likelihoods === null);
        for (const [k, likelihood] of (likelihoods ?? []).entries()) {
          const own = found.members[i]?.evidence?.likelihoods[k] ?? NaN;
          expectNear(own, likelihood, { relative: 5e-3, absolute: 1e-9 });
        }
      }
    }
  });

  it('the shares are the same to 0.001', () => {
    for (const { row, found } of cases) {
      for (const [k, share] of row.shares.entries())
        expectNear(found.shares[k] ?? NaN, share, { absolute: 1e-3 });
    }
  });

  it('the p values are the same to 0.3 %', () => {
    for (const { row, found } of cases) {
      for (const [i, { p }] of row.histories.entries()) {
        for (const [difference, expected] of p) {
          const own = found.predictions[i]?.cdf(difference, found.members[i]?.multiplier ?? NaN) ?? NaN;
          expectNear(own, expected, { relative: 3e-3 });
        }
      }
    }
  });

  it('the quantiles are the same to 0.3 %', () => {
    for (const { row, found } of cases) {
      for (const [i, { quantiles }] of row.histories.entries()) {
        for (const [p, expected] of quantiles) {
          const own = found.predictions[i]?.quantile(p, found.members[i]?.multiplier ?? NaN) ?? NaN;
          expectNear(own, expected, { relative: 3e-3 });
        }
      }
    }
  });
});

/** So many histories of 30 runs at 0.85, with noise of half a point to a point and a half. */
function family(size: number, noise: typeof normalNoise): Member[] {
  return Array.from({ length: size }, (_, i) => ({
    values: noise({ seed: 7000 + i, count: 30 }).map((x) => 0.85 + 0.005 * (1 + (i % 3)) * x),
  }));
}

/** P of the same difference with the shapes that a family has, over that of Student's t alone. */
function ratios(histories: readonly Member[], deviations: number): number[] {
  const { members, predictions } = foretold(histories, 0.005 / 3);
  return members.map(({ found, options, multiplier }, i) => {
    const plain = runPrediction(found, options, null);
    const difference = -deviations * found.scale * multiplier;
    return (predictions[i]?.cdf(difference, multiplier) ?? NaN) / (plain?.cdf(difference, multiplier) ?? NaN);
  });
}

describe('the family', () => {
  it('of normal noise, without steps and spikes, stays within a few per cent of Student’s t', () => {
    const histories = family(40, normalNoise).filter(({ values }) => level(values).chosen === 0);
    expect(histories.length).toBeGreaterThan(30);
    // 2.5 standard deviations: p about 0.01, where one metric alone is decided.
    const found = ratios(histories, 2.5).sort((a, b) => a - b);
    expect(found[0] ?? NaN).toBeGreaterThan(1);
    expect(found[Math.floor(found.length * 0.5)] ?? NaN).toBeLessThan(1.03);
    expect(found[Math.floor(found.length * 0.75)] ?? NaN).toBeLessThan(1.1);
    // A history that by chance has a far value of its own pays more, and still less than a factor of two.
    expect(found.at(-1) ?? NaN).toBeLessThan(2);
  });

  it('of heavy noise makes every far value less of a surprise', () => {
    for (const ratio of ratios(family(40, heavyNoise), 4)) expect(ratio).toBeGreaterThan(3);
  });

  it('makes less of one history’s tails than of those of many', () => {
    const [one] = family(1, heavyNoise);
    if (one === undefined) throw new Error('no history');
    const alone = ratios([one], 4)[0] ?? NaN;
    const among = ratios([one, ...family(40, heavyNoise).slice(1)], 4)[0] ?? NaN;
    const calm = ratios([one, ...family(40, normalNoise).slice(1)], 4)[0] ?? NaN;
    expect(alone).toBeGreaterThan(1);
    expect(among).toBeGreaterThan(alone);
    expect(calm).toBeLessThan(alone);
  });

  it('has the same shares to the last bit in whatever order its histories come', () => {
    const histories = [...family(12, heavyNoise), ...family(12, normalNoise)];
    const forward = foretold(histories, 0.001).shares;
    expect(foretold([...histories].reverse(), 0.001).shares).toEqual(forward);
    expectNear(
      forward.reduce((sum, share) => sum + share, 0),
      1,
      { absolute: 1e-12 },
    );
  });

  it('that says nothing leaves the prior as it is', () => {
    expect(shapeShares([])).toEqual(PRIOR);
    const flat = { likelihoods: [1, 1, 1, 1], scales: [], weights: [] };
    for (const [k, share] of shapeShares([flat]).entries()) {
      expectNear(share, PRIOR[k] ?? NaN, { relative: 1e-12 });
    }
  });
});

describe('the evidence of one history', () => {
  const options = { floor: 0, standardError: null };

  it('is that of the worked example', () => {
    const found = shapeEvidence({ residuals: [-0.5, 0.3, 1.1, -0.9, 0.2], chosen: 0 }, options);
    const expected = [1, 0.8093, 0.8945, 0.6496];
    for (const [k, likelihood] of expected.entries()) {
      expectNear(found?.likelihoods[k] ?? NaN, likelihood, { absolute: 1e-4 });
    }
  });

  const EIGHT_RESIDUALS = [-0.5, 0.3, 1.1, -0.9, 0.2, 0.7, -1.3, 0.1];

  /** L_k over the largest of them, by Simpson's rule over 20,000 steps of ln s. */
  function byQuadrature(residuals: readonly number[], chosen: number, floor: number): readonly number[] {
    const df = Math.max(1, residuals.length - chosen);
    const share = df / residuals.length;
    const inflated = residuals.map((r) => r / Math.sqrt(share));
    const low = Math.log(Math.max(floor, 0.01));
    const steps = 20_000;
    const step = (Math.log(300) - low) / steps;
    const integrals = SHAPES.map((shape) => {
      let sum = 0;
      for (let i = 0; i <= steps; i++) {
        const weight = i === 0 || i === steps ? 1 : 2 + 2 * (i % 2);
        sum += weight * Math.exp(share * shape.logLikelihood(inflated, Math.exp(low + i * step)));
      }
      return sum;
    });
    return integrals.map((sum) => sum / Math.max(...integrals));
  }

  it.each([
    [0, 0, 1e-4],
    [0.3, 0, 3e-4],
    [0.6, 0, 1e-3],
    // From here on most of the weight lies at the floor.
    [0.75, 0, 2e-4],
    [0.6, 3, 1e-3],
    [0, 7, 0.015],
    [0, 9, 0.015],
  ])('is that of an integral with floor %f and %i choices, to %f', (floor, chosen, relative) => {
    const found = shapeEvidence({ residuals: EIGHT_RESIDUALS, chosen }, { floor, standardError: null });
    for (const [k, expected] of byQuadrature(EIGHT_RESIDUALS, chosen, floor).entries())
      expectNear(found?.likelihoods[k] ?? NaN, expected, { relative });
  });

  it('lets a standard error weigh the scales, and not the shapes', () => {
    const given = { residuals: EIGHT_RESIDUALS, chosen: 1 };
    const plain = shapeEvidence(given, options);
    const told = shapeEvidence(given, { floor: 0, standardError: 0.4 });
    if (plain === null || told === null) throw new Error('the residuals tell something');
    expect([told.likelihoods, told.scales]).toEqual([plain.likelihoods, plain.scales]);
    for (const [k, { deviation }] of SHAPES.entries()) {
      const priors = plain.scales.map(
        (scale) => (deviation * scale) ** -4 * Math.exp(-2 * (0.4 / (deviation * scale)) ** 2),
      );
      const products = priors.map((prior, g) => prior * (plain.weights[k]?.[g] ?? NaN));
      const sum = products.reduce((total, product) => total + product, 0);
      for (const [g, product] of products.entries())
        expectNear(told.weights[k]?.[g] ?? NaN, product / sum, { relative: 1e-9 });
    }
  });

  it('looks at scales from far below the core to far above the widest', () => {
    // Of 12 residuals of which most are 0: the core is a twentieth of the spread, which is 1.
    const residuals = [...Array<number>(10).fill(0), Math.sqrt(6), -Math.sqrt(6)];
    const ends = (standardError: number | null) => {
      const scales = shapeEvidence({ residuals, chosen: 0 }, { floor: 0, standardError })?.scales ?? [];
      return [scales[0] ?? NaN, scales.at(-1) ?? NaN] as const;
    };
    const above = Math.exp(0.7 + 10 / 12);
    const pooled = (standardError: number) => Math.sqrt((12 + 4 * standardError ** 2) / 16);
    for (const [standardError, widest] of [
      [null, 1],
      [0.5, 1],
      [3, pooled(3)],
    ] as const) {
      const [low, high] = ends(standardError);
      expectNear(low, Math.exp(Math.log(1 / 20) - 0.4 - 3 / Math.sqrt(12)), { relative: 1e-9 });
      expectNear(high, widest * above, { relative: 1e-9 });
    }
    // Where all are as large as each other, the spread is below what the median makes of it.
    const even = shapeEvidence({ residuals: [1, -1, 1, -1], chosen: 0 }, options);
    expectNear(even?.scales[0] ?? NaN, Math.exp(-0.4 - 3 / 2), { relative: 1e-9 });
  });

  it('is none where there is no residual, where nothing ever moved, and at the ends of the doubles', () => {
    const none = (...residuals: number[]) => shapeEvidence({ residuals, chosen: 0 }, options);
    expect(none()).toBeNull();
    expect(none(0, 0, 0)).toBeNull();
    expect(none(1e200, -1e200)).toBeNull();
    expect(none(1e-200, -1e-200)).toBeNull();
    expect(none(1e120, -1e120)).not.toBeNull();
  });

  it('is none where runs differ by less than the floor', () => {
    const at = (floor: number) =>
      shapeEvidence({ residuals: [3, -3, 3], chosen: 0 }, { floor, standardError: null });
    expect(at(3.01)).toBeNull();
    expectNear(at(2.99)?.scales[0] ?? NaN, 2.99, { relative: 1e-12 });
    expect(shapeEvidence(level(CONSTANT), { floor: 0.001, standardError: null })).toBeNull();
  });

  it('does not depend on the unit', () => {
    const one = shapeEvidence(
      { residuals: [1, -2, 0.5, 3, -0.2], chosen: 1 },
      { floor: 0.1, standardError: 2 },
    );
    const other = shapeEvidence(
      { residuals: [1000, -2000, 500, 3000, -200], chosen: 1 },
      { floor: 100, standardError: 2000 },
    );
    for (const [k, likelihood] of (one?.likelihoods ?? []).entries()) {
      expectNear(other?.likelihoods[k] ?? NaN, likelihood, { relative: 1e-9 });
    }
  });
});

describe('the prediction', () => {
  it('has quantiles that lead back', () => {
    const { predictions } = foretold([{ values: EIGHT }], 0.001);
    for (const p of [1e-7, 2e-4, 0.01, 0.025, 0.8, 0.975]) {
      const difference = predictions[0]?.quantile(p, 1.1) ?? NaN;
      expectNear(predictions[0]?.cdf(difference, 1.1) ?? NaN, p, { relative: 1e-6 });
    }
  });

  /** A prediction of a level with the noise of one shape alone, whose scales 0.5 and 2 weigh 1 to 3. */
  function ofShape(k: number): RunPrediction {
    const only = SHAPES.map((_, at) => Number(at === k));
    const weights = SHAPES.map((_, at) => (at === k ? [0.25, 0.75] : [1, 0]));
    const noise = { evidence: { likelihoods: SHAPES.map(() => 1), scales: [0.5, 2], weights }, shares: only };
    const found = runPrediction(level(EIGHT), { floor: 0.01, standardError: null }, noise);
    if (found === null) throw new Error('no prediction');
    return found;
  }

  it.each([1, 2, 3])('of one shape (%i) is its mean over the scales', (k) => {
    const shape = SHAPES[k];
    const { cdf, quantile } = ofShape(k);
    for (const difference of [-3, -0.2, 0, 0.7, 4]) {
      const expected =
        0.25 * (shape?.cdf(difference / 1.1 / 0.5) ?? NaN) + 0.75 * (shape?.cdf(difference / 1.1 / 2) ?? NaN);
      expectNear(cdf(difference, 1.1), expected, { relative: 1e-12 });
    }
    // Far from the guess, which is a quantile of normal noise of another scale, on either side and in the midst.
    for (const p of [1e-9, 0.001, 0.3, 0.5, 0.7, 0.999, 1 - 1e-9])
      expectNear(cdf(quantile(p, 1.1), 1.1), p, { relative: 1e-6 });
  });

  it('has the noise of the normal shape where that is all, and none without degrees of freedom', () => {
    const alone = runPrediction(level(EIGHT), { floor: 0.01, standardError: null }, null);
    for (const difference of [-0.05, 0, 0.02])
      expectNear(ofShape(0).cdf(difference, 1.2), alone?.cdf(difference, 1.2) ?? NaN, { relative: 1e-12 });
    const nothing = { ...level(EIGHT), scale: 0 };
    const still = runPrediction(nothing, { floor: 0, standardError: null }, null);
    expect([still?.cdf(-1, 1), still?.cdf(0, 1), still?.cdf(1, 1)]).toEqual([0, 0.5, 1]);
    expect(
      runPrediction({ ...nothing, degreesOfFreedom: 0 }, { floor: 1, standardError: null }, null),
    ).toBeNull();
  });

  it('lets NaN through as NaN', () => {
    expect(foretold([{ values: EIGHT }], 0.001).predictions[0]?.cdf(NaN, 1)).toBeNaN();
  });
});
