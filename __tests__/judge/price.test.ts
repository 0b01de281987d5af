/** What more data costs, by what this run says of its own cost. */
import { describe, expect, it } from 'vitest';
import { priceOf } from '../../src/judge/price.js';
import type { Measurement } from '../../src/model/evaluation.js';
import { measured } from './case.js';

const f1 = measured('f1', 0.9, { n: 100 });
const cost = (metric: string, value: number | null, more: Partial<Measurement> = {}) =>
  measured(metric, value, { unit: 'usd', ...more });
const of = (one: Measurement, more = { examples: 50, runs: 3 }, judged = f1) =>
  priceOf([f1, one], judged, more);

describe('the price', () => {
  it('of a sum is that of the run, and its share of each example', () => {
    expect(of(cost('total_cost', 2))).toEqual({ unit: 'usd', examples: 1, runs: 6 });
    expect(of(cost('price', 2, { unit: null }))).toEqual({ unit: null, examples: 1, runs: 6 });
  });

  it('of a mean is that of each example, and as often of the run', () => {
    for (const metric of ['cost_per_example', 'mean(cost)', 'avg_price', 'average.cost']) {
      expect(of(cost(metric, 0.02))).toEqual({ unit: 'usd', examples: 1, runs: 6 });
    }
  });

  it('goes by the examples of its own where the judged ones are not counted', () => {
    const uncounted = measured('f1', 0.9);
    expect(of(cost('cost', 2, { n: 200 }), undefined, uncounted)).toMatchObject({ examples: 0.5, runs: 6 });
    expect(of(cost('cost', 2), undefined, uncounted)).toEqual({ unit: 'usd', examples: null, runs: 6 });
    expect(of(cost('mean_cost', 2), undefined, uncounted)).toBeNull();
  });

  it('is told of what is asked for only', () => {
    const asked = (examples: number | null, runs: number | null) =>
      priceOf([f1, cost('cost', 2)], f1, { examples, runs });
    expect(asked(50, null)).toEqual({ unit: 'usd', examples: 1, runs: null });
    expect(asked(null, 3)).toEqual({ unit: 'usd', examples: null, runs: 6 });
    expect(asked(null, null)).toBeNull();
    expect(priceOf([f1, cost('cost', 1e308)], f1, { examples: null, runs: 3 })).toBeNull();
  });

  it.each([
    ['a quantile', cost('cost_p95', 2)],
    ['a rate', cost('cost_rate', 2)],
    ['a part of it', cost('cost', 2, { labels: { lang: 'fr' } })],
    ['another suite', cost('cost', 2, { suite: 't' })],
    ['a name that only begins so', cost('costume', 2)],
    ['a name that only ends so', cost('lowcost', 2)],
    ['no number', cost('cost', null)],
    ['nothing', cost('cost', 0)],
    ['less than nothing', cost('cost', -1)],
    ['an infinite one', cost('cost', Number.POSITIVE_INFINITY)],
  ])('is not known by %s', (_, one) => {
    expect(of(one)).toBeNull();
  });

  it('is that of the first that tells one', () => {
    const head = [f1, cost('cost_p95', 9), cost('cost', 2), cost('total_cost', 5)];
    expect(priceOf(head, f1, { examples: 50, runs: null })?.examples).toBe(1);
  });
});
