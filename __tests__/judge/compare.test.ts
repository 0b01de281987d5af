/** Which evidence is taken, and what two kinds that must both object come to. */
import { describe, expect, it } from 'vitest';
import { compare } from '../../src/judge/compare.js';
import type { Case } from '../../src/judge/comparison.js';
import { pastOf, sharedShapes } from '../../src/judge/noise.js';
import type { BinaryPairs } from '../../src/model/evidence.js';
import { caseOf } from './case.js';

const found = (given: Case) => {
  const past = pastOf(given);
  return compare(given, { past, shares: sharedShapes([past]) });
};
const pairs = (lost: number, won: number): BinaryPairs => ({
  kind: 'binary',
  bothRight: 1000 - lost - won,
  lost,
  won,
  bothWrong: 0,
});
/** Runs about 0.9 that differ by a hundredth. */
const runs = (count: number) => Array.from({ length: count }, (_, i) => 0.9 + ((i % 3) - 1) * 0.01);
const noisy = (value: number) => ({ value, n: null, standardError: 0.01, runs: 1 });

describe('the strongest evidence', () => {
  it.each([
    ['pairs', { paired: pairs(3, 3), series: runs(9) }, 'paired'],
    ['pairs and ten records', { paired: pairs(3, 3), series: runs(10) }, 'paired+history'],
    ['five records beside standard errors', { series: runs(5), base: noisy(0.9) }, 'history'],
    ['four records beside standard errors', { series: runs(4), base: noisy(0.9) }, 'standard-error'],
    ['no records beside standard errors', { series: [], base: noisy(0.9) }, 'standard-error'],
    ['nothing', { head: caseOf(0.9, 0.9).head }, 'single-base'],
    ['two records', { head: caseOf(0.9, 0.9).head, series: runs(2) }, 'single-base'],
    ['four records', { head: caseOf(0.9, 0.9).head, series: runs(4) }, 'history'],
  ] as const)('of %s', (_, more, evidence) => {
    expect(found(caseOf(0.9, 0.9, { head: noisy(0.9), ...more })).comparison.evidence).toBe(evidence);
  });

  it('is that of standard errors where values near the largest number leave no noise to tell', () => {
    const series = [1e300, -1e300, 1e300, -1e300, 1e300, 1e300];
    const given = caseOf(1e300, 1e300, { unit: null, base: noisy(1e300), head: noisy(1e300), series });
    expect(found(given).comparison.evidence).toBe('standard-error');
  });
});

describe('pairs and a history that must both object', () => {
  const both = (paired: BinaryPairs, head: number) => {
    const given = caseOf(0.9, head, { paired, series: runs(12) });
    const alone = found({ ...given, series: [] });
    const remembered = found({ ...given, paired: null });
    return { joined: found(given), alone: alone.comparison, remembered: remembered.comparison };
  };

  it('have the larger p of the two, whichever it is', () => {
    const weakPairs = both(pairs(4, 2), 0.8);
    expect(weakPairs.alone.p ?? 0).toBeGreaterThan(weakPairs.remembered.p ?? 1);
    expect(weakPairs.joined.comparison.p).toBe(weakPairs.alone.p);
    const weakHistory = both(pairs(40, 2), 0.899);
    expect(weakHistory.remembered.p ?? 0).toBeGreaterThan(weakHistory.alone.p ?? 1);
    expect(weakHistory.joined.comparison.p).toBe(weakHistory.remembered.p);
    expect(weakHistory.joined.pairedP).toBe(weakHistory.alone.p);
    expect(weakHistory.joined.recalled).toBeNull();
  });

  it('have the larger p of a gain as well', () => {
    const weakPairs = both(pairs(2, 4), 0.99);
    expect(weakPairs.alone.pBetter ?? 0).toBeGreaterThan(weakPairs.remembered.pBetter ?? 1);
    expect(weakPairs.joined.comparison.pBetter).toBe(weakPairs.alone.pBetter);
    const weakHistory = both(pairs(2, 40), 0.901);
    expect(weakHistory.remembered.pBetter ?? 0).toBeGreaterThan(weakHistory.alone.pBetter ?? 1);
    expect(weakHistory.joined.comparison.pBetter).toBe(weakHistory.remembered.pBetter);
  });
});
