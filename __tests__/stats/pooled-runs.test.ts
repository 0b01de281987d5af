/** The mean of several runs against a history: the formula, and how often it is wrong. */
import { describe, expect, it } from 'vitest';
import { shapeEvidence } from '../../src/stats/noise-shapes.js';
import { predictionTest } from '../../src/stats/prediction-test.js';
import { runPrediction } from '../../src/stats/run-prediction.js';
import { shapeShares } from '../../src/stats/shape-shares.js';
import { studentCdf, studentQuantile } from '../../src/stats/student.js';
import { heavyNoise, normalNoise } from './draws.js';
import { DROPPED, EIGHT, level } from './histories.js';
import { expectNear } from './references.js';

const PLAIN = { floor: 0, standardError: null };

function plain(values: readonly number[]) {
  const found = level(values);
  const prediction = runPrediction(found, PLAIN, null);
  if (prediction === null) throw new Error('no prediction');
  return { found, prediction };
}

describe('a mean of runs', () => {
  it('has the noise of a mean: T = (mean − reference) / (s √(1/k + 1/m))', () => {
    const { found, prediction } = plain(EIGHT);
    for (const runs of [1, 2, 3, 1.8, 1 / 3]) {
      const test = predictionTest(found, { value: 0.82, runs }, prediction);
      const error = found.scale * Math.sqrt(1 / runs + 1 / found.effectiveCount);
      expectNear(test.t, (0.82 - found.reference) / error, { relative: 1e-12 });
      expectNear(test.p, studentCdf(test.t, found.degreesOfFreedom), { relative: 1e-12 });
      const df = found.degreesOfFreedom;
      const t = studentQuantile(0.99, df) + studentQuantile(0.8, df);
      expectNear(test.minimumDetectableChange(0.01), t * error, { relative: 1e-9 });
    }
    const three = predictionTest(found, { value: 0.82, runs: 3 }, prediction);
    expectNear(three.t, -5.9190652, { relative: 1e-7 });
    expectNear(three.p, 0.000294034, { relative: 1e-5 });
  });

  it.each([EIGHT, DROPPED])('is sure at the critical value, and not above it', (...values) => {
    const { found, prediction } = plain(values);
    for (const runs of [1, 3]) {
      const at = predictionTest(found, { value: 0, runs }, prediction).critical(0.01);
      const p = (value: number) => predictionTest(found, { value, runs }, prediction).p;
      expectNear(p(at), 0.01, { relative: 1e-6 });
      expect(p(at + 1e-6)).toBeGreaterThan(0.01);
    }
  });
});

const HISTORIES = 700;
const RECORDS = 30;
const DROPS = [0, 2, 3];

/** The share of red heads at 0.01, one for each drop in standard deviations, with every shape of noise allowed. */
function redShares(noise: readonly number[], runs: number): readonly number[] {
  const size = RECORDS + runs;
  const red = DROPS.map(() => 0);
  for (let start = 0; start < HISTORIES * size; start += size) {
    const found = level(noise.slice(start, start + RECORDS));
    const options = { floor: 0.25 / 3, standardError: null };
    const evidence = shapeEvidence(found, options);
    const shapes = evidence === null ? null : { evidence, shares: shapeShares([evidence]) };
    const prediction = runPrediction(found, options, shapes);
    if (prediction === null) throw new Error('no prediction');
    const head = noise.slice(start + RECORDS, start + size);
    for (const [index, drop] of DROPS.entries()) {
      const value = head.reduce((sum, run) => sum + run / runs, -drop);
      if (predictionTest(found, { value, runs }, prediction).p <= 0.01) red[index] = (red[index] ?? 0) + 1;
    }
  }
  return red.map((count) => count / HISTORIES);
}

describe('three runs pooled, after thirty records', () => {
  it('are red by chance as seldom as one, and see far more', () => {
    const noise = (runs: number) => normalNoise({ seed: 11, count: HISTORIES * (RECORDS + runs) });
    const [one, three] = [redShares(noise(1), 1), redShares(noise(3), 3)];
    // One in a hundred, and three standard errors of 700 draws above it.
    expect(three[0]).toBeLessThan(0.01 + 3 * Math.sqrt(0.01 / HISTORIES));
    expect(three[1]).toBeGreaterThan((one[1] ?? 1) + 0.3);
    expect(three[2]).toBeGreaterThan(0.88);
  }, 60_000);

  it('are no more often red than one where tails are heavy', () => {
    const noise = (runs: number) =>
      heavyNoise({ seed: 12, count: HISTORIES * (RECORDS + runs) }).map((z) => z / Math.sqrt(3));
    const [one = 1] = redShares(noise(1), 1);
    const [three = 1] = redShares(noise(3), 3);
    expect(three).toBeLessThan(Math.max(one, 0.02) + 3 * Math.sqrt(0.02 / HISTORIES));
  }, 60_000);
});
