/**
 * Every verdict of ten thousand random reports, derived anew from the text of the report alone by a program that shares
 * no line with the judge; and reports that were falsified, which it must not believe.
 */
import { describe, expect, it } from 'vitest';
import { faultsOf, midP } from '../../scripts/oracle/derive.mjs';
import { DEFAULTS } from '../../src/config/config.js';
import { reportOf } from '../../src/gate/report.js';
import { judge } from '../../src/judge/judge.js';
import type { FailOn, Outcome, Report } from '../../src/model/report.js';
import { tried } from '../hard/tried.js';
import { randomTrial } from './random-trials.js';

const CASES = 10_000;
const FAIL_ON: readonly FailOn[] = ['regression', 'suspected', 'inconclusive', 'never'];

const NOWHERE = { sha: null, ref: null, run: null, at: null, suites: [], ageDays: null, distance: null };

/** As it is written and read again: what no JSON can say is lost here as it would be in a file. */
function reported(seed: number): Report {
  const trial = randomTrial(seed);
  const request = {
    mode: 'gate',
    failOn: FAIL_ON[seed % FAIL_ON.length] ?? 'regression',
    onError: 'fail',
    config: { ...DEFAULTS, decision: { ...DEFAULTS.decision, ...trial.decision } },
    configSource: null,
    seed: 1,
    head: { sha: null, ref: null, run: null, event: null, workflow: null },
    version: '0.0.0',
  } as const;
  const findings = {
    evaluation: null,
    base: trial.baseIsRecord ? ({ ...NOWHERE, source: 'history' } as const) : null,
    anchor: null,
    judgement: judge(trial),
    explained: null,
    inputs: null,
    notices: [],
    now: new Date(0),
  };
  return JSON.parse(JSON.stringify(reportOf(request, findings)));
}

describe('ten thousand reports', () => {
  it('follow from themselves, and meet every outcome', () => {
    const seen = new Map<Outcome, number>();
    const faults: string[] = [];
    for (let seed = 1; seed <= CASES; seed++) {
      const report = reported(seed);
      faults.push(...faultsOf(report).map((fault) => `seed ${seed}: ${fault}`));
      for (const { outcome } of report.verdicts) seen.set(outcome, (seen.get(outcome) ?? 0) + 1);
    }
    tried(CASES);
    expect(faults).toEqual([]);
    for (const outcome of Object.keys(reported(1).counts))
      expect([...seen], outcome).toContainEqual([outcome, expect.any(Number)]);
    // Rare ones too are met often enough to mean something.
    expect(Math.min(...seen.values())).toBeGreaterThan(50);
  });

  it('are not believed when one outcome, count, value or result was changed', () => {
    let falsified = 0;
    for (let seed = 1; seed <= 600; seed++) {
      const report = reported(seed);
      for (const [at, verdict] of report.verdicts.entries()) {
        if (verdict.outcome !== 'regressed' && verdict.outcome !== 'violated') continue;
        const verdicts = report.verdicts.with(at, { ...verdict, outcome: 'passed' });
        expect(faultsOf({ ...report, verdicts }), `seed ${seed}: ${verdict.id}`).not.toEqual([]);
        falsified++;
      }
      const result = report.result === 'pass' ? 'fail' : 'pass';
      expect(faultsOf({ ...report, result }), `seed ${seed}`).not.toEqual([]);
    }
    tried(falsified);
    expect(falsified).toBeGreaterThan(100);
  });
});

describe('the second opinion itself', () => {
  // scipy: binom.cdf and pmf, 0.5 * pmf(lost) + sf(lost), version 1.17.
  it.each([
    [55, 10, 3.4507120278055346e-9],
    [20, 8, 0.012059772387146957],
    [3, 0, 0.0625],
    [5, 5, 0.5],
    [0, 0, 1],
  ])('knows the mid-p of %i against %i', (lost, won, p) => {
    expect(midP(lost, won)).toBeCloseTo(p, 14);
  });
});
