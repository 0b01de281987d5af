import { describe, expect, it } from 'vitest';
import { quantile } from '../../src/stats/quantile.js';
import { quantileError } from '../../src/stats/quantile-error.js';
import { randomOf } from '../../src/stats/random.js';

const hundred = Object.freeze(Array.from({ length: 100 }, (_, index) => index + 1));

/** How far the quantiles of many samples of uniform numbers lie apart, as one standard deviation. */
function simulated(q: number, n: number): { readonly spread: number; readonly told: number } {
  const { word } = randomOf(7);
  const samples = Array.from({ length: 4000 }, () => Array.from({ length: n }, () => word() / 2 ** 32));
  const values = samples.map((sample) => quantile(sample, q));
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const told = samples.reduce((sum, sample) => sum + quantileError(sample, q), 0) / samples.length;
  return { spread: Math.sqrt(squares / values.length), told };
}

describe('the standard error of a quantile', () => {
  it('is that of the worked example', () => {
    expect(quantileError(hundred, 0.5)).toBeCloseTo(4.95, 12);
  });

  it.each([
    [0.5, 30],
    [0.5, 100],
    [0.95, 30],
    [0.95, 100],
  ])('for q = %f of %i values is that of repeated samples, within a quarter', (q, n) => {
    const { spread, told } = simulated(q, n);
    expect(told / spread).toBeGreaterThan(0.75);
    expect(told / spread).toBeLessThan(1.25);
  });

  it('is 0 of values that are all alike, and NaN of none', () => {
    expect(quantileError([5, 5, 5], 0.5)).toBe(0);
    expect(quantileError([], 0.5)).toBeNaN();
  });
});
