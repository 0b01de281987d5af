import { describe, expect, it } from 'vitest';
import { noiseReferences } from './noise-references.js';
import { references } from './references.js';
import { seriesReferences } from './series-references.js';
import { testReferences } from './tests-references.js';

describe('the reference file', () => {
  it('is not empty anywhere, so that no table is passed over', () => {
    const tables = [
      references.normal.cdf,
      references.normal.quantile,
      references.logGamma,
      references.beta,
      references.student.tail,
      references.student.quantile,
      references.binomial,
      references.mcnemar,
      references.proportions.wilson,
      references.proportions.independent,
      references.proportions.pooled,
      references.adjusted,
      references.roc,
      references.quantiles,
      references.histories,
    ];
    for (const table of tables) expect(table.length).toBeGreaterThanOrEqual(3);
    expect(Object.keys(references)).toHaveLength(11);
  });

  it('neither are the ones of noise, which hold histories that tell a shape and ones that do not', () => {
    const histories = noiseReferences.families.flatMap((family) => family.histories);
    const telling = histories.filter(({ likelihoods }) => likelihoods !== null);
    expect(noiseReferences.shapes.length).toBeGreaterThan(8);
    expect(telling.length).toBeGreaterThan(20);
    expect(telling.length).toBeLessThan(histories.length);
    for (const { p, quantiles } of histories) expect([p.length, quantiles.length]).toEqual([4, 2]);
  });

  it('neither are the ones of tests and of series', () => {
    const { kolmogorovSmirnov, ...tables } = testReferences;
    const all = [
      ...Object.values(tables),
      ...Object.values(kolmogorovSmirnov),
      ...Object.values(seriesReferences),
    ];
    for (const table of all) expect(table.length).toBeGreaterThanOrEqual(3);
    expect(all).toHaveLength(24);
  });
});
