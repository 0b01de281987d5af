import { describe, expect, it } from 'vitest';
import type { Case } from '../../src/judge/comparison.js';
import { compareHistory, type Recalled } from '../../src/judge/history.js';
import { nextRun, type Past, pastOf, sharedShapes } from '../../src/judge/noise.js';
import type { Direction } from '../../src/model/evaluation.js';
import { predictionTest } from '../../src/stats/prediction-test.js';
import { caseOf } from './case.js';

const SHARES = [0.9, 0.912, 0.895, 0.904, 0.889, 0.901, 0.91, 0.897, 0.902, 0.9];
const TIMES = [120, 131, 118, 124, 127, 119, 122, 135, 121, 125];

interface Found extends Recalled {
  readonly past: Past;
  /** The test that the comparison rests on, with as many runs, counted in values of the series. */
  readonly test: (mark: number, runs?: number) => ReturnType<typeof predictionTest>;
}

function compared(given: Case): Found {
  const past = pastOf(given);
  if (past === null) throw new Error('the series has no level');
  const shares = sharedShapes([past]);
  const prediction = nextRun(past, shares);
  const found = compareHistory(given, past, shares);
  if (found === null || prediction === null) throw new Error('nothing was compared');
  const test = (value: number, runs = 1) => predictionTest(past.level, { value, runs }, prediction);
  return { ...found, past, test };
}

function one(direction: Direction, series: readonly number[], value: number, more: Partial<Case> = {}) {
  const head = { value, n: null, standardError: null, runs: 1 };
  const unit = series === TIMES ? 'ms' : 'fraction';
  return compared(caseOf(0, 0, { orientation: { direction, target: 0.9 }, unit, series, head, ...more }));
}

describe('a comparison with a history', () => {
  it('of what is better high is made in units of the value', () => {
    const { comparison, past, test, reach } = one('higher', SHARES, 0.87);
    const { reference } = past.level;
    const { p, quantile, minimumDetectableChange } = test(0.87);
    expect(comparison).toMatchObject({ evidence: 'history', method: 'prediction-t', level: reference, p });
    expect(comparison.loss).toBeCloseTo(reference - 0.87, 12);
    expect(comparison.pBetter).toBeCloseTo(1 - p, 12);
    const change = 0.87 - reference;
    expect(comparison.interval?.[0]).toBeCloseTo(change - quantile(0.975), 12);
    expect(comparison.interval?.[1]).toBeCloseTo(change - quantile(0.025), 12);
    expect(reach(0.01)).toBeCloseTo(minimumDetectableChange(0.01), 12);
  });

  it('of what is better low, and has long tails, is made by logarithms and told in units of the value', () => {
    const { comparison, past, test, reach } = one('lower', TIMES, 150);
    const { reference } = past.level;
    const mark = -Math.log(150);
    const level = Math.exp(-reference);
    expect(comparison.level).toBeCloseTo(level, 9);
    expect(comparison.loss).toBeCloseTo(150 - level, 9);
    const { p, quantile, minimumDetectableChange } = test(mark);
    expect(comparison.p).toBe(p);
    const [low, high] = comparison.interval ?? [];
    expect(low).toBeCloseTo(Math.exp(quantile(0.025) - mark) - level, 9);
    expect(high).toBeCloseTo(Math.exp(quantile(0.975) - mark) - level, 9);
    expect(low).toBeLessThan(high ?? 0);
    // A loss is a longer time, and an e-fold longer one is farther off than an e-fold shorter one.
    expect(reach(0.01)).toBeCloseTo(level * (Math.exp(minimumDetectableChange(0.01)) - 1), 9);
  });

  it('takes the standard error of the head as a hint of how much a run varies', () => {
    const head = (value: number, standardError: number) => ({
      head: { value, n: 400, standardError, runs: 1 },
    });
    const share = one('higher', SHARES, 0.87, head(0.87, 0.02));
    expect(share.past.options.standardError).toBeCloseTo(0.02, 12);
    expect(share.comparison.p).toBeGreaterThan(2 * (one('higher', SHARES, 0.87).comparison.p ?? 1));
    const time = one('lower', TIMES, 150, head(150, 10));
    const level = Math.exp(-time.past.level.reference);
    expect(time.past.options.standardError).toBeCloseTo(Math.log((level + 10) / level), 9);
  });

  it('of a target is made by the distance from it, which has no interval and no level of its own', () => {
    const { comparison, past } = one('target', SHARES, 0.87);
    expect(comparison).toMatchObject({ interval: null, level: null });
    expect(comparison.loss).toBeCloseTo(past.level.reference + 0.03, 12);
  });

  it('with a step that was seen once only is made with the level before it, too', () => {
    const stepped = [...SHARES, ...SHARES, 0.8];
    const { comparison, past, test } = one('higher', stepped, 0.85);
    expect(past.level.previous?.reference).toBeGreaterThan(0.89);
    const { pAgainstLevel, pAgainstPrevious, p } = test(0.85);
    if (pAgainstPrevious === null) throw new Error('there is no level before');
    expect(comparison.p).toBe(p);
    expect(comparison.pBetter).toBeCloseTo(Math.max(1 - pAgainstLevel, 1 - pAgainstPrevious), 12);
    expect(comparison.pBetter).toBeGreaterThan(1 - pAgainstLevel);
  });

  it('of means is made with the noise of means, and says which mean of more runs is low', () => {
    const head = { value: 0.9, n: null, standardError: null, runs: 4 };
    const { comparison, critical, past, test } = one('higher', SHARES, 0.9, { head, recordRuns: 2 });
    expect(comparison.p).toBe(test(0.9, 2).p);
    expect(critical(0.01, 6)).toBeCloseTo(past.level.reference - test(0.9, 3).critical(0.01), 12);
    expect(critical(0.01, 6)).toBeGreaterThan(critical(0.01, 12));
  });

  it('is none where squares overflow', () => {
    const given = caseOf(0, 0, { unit: null, series: [1e200, -1e200, 3e200, -2e200, 1e200] });
    const past = pastOf(given);
    if (past === null) throw new Error('the series has no level');
    expect(compareHistory(given, past, sharedShapes([past]))).toBeNull();
  });
});
