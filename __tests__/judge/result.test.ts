/** The result of the gate by outcome, severity and `fail-on`: the whole table, written out. */
import { describe, expect, it } from 'vitest';
import { countsOf, resultOf } from '../../src/judge/result.js';
import type { FailOn, Outcome, Severity, Verdict } from '../../src/model/report.js';
import { measured, verdict } from './case.js';

const some = verdict({ head: [measured('accuracy', 0.9)] });
const of = (outcome: Outcome, severity: Severity = 'fail'): Verdict => ({ ...some, outcome, severity });

/** The result of one verdict that can fail, by outcome: under regression, suspected, inconclusive, never. */
const TABLE: readonly (readonly [Outcome, ...string[]])[] = [
  ['passed', 'pass', 'pass', 'pass', 'pass'],
  ['improved', 'pass', 'pass', 'pass', 'pass'],
  ['regressed', 'fail', 'fail', 'fail', 'fail'],
  ['suspected', 'pass', 'fail', 'fail', 'pass'],
  ['violated', 'fail', 'fail', 'fail', 'fail'],
  ['inconclusive', 'pass', 'pass', 'fail', 'pass'],
  ['missing', 'fail', 'fail', 'fail', 'fail'],
  ['invalid', 'fail', 'fail', 'fail', 'fail'],
  ['incomparable', 'error', 'error', 'error', 'error'],
  ['waived', 'pass', 'pass', 'pass', 'pass'],
  ['new', 'neutral', 'neutral', 'neutral', 'neutral'],
];
const ROWS = TABLE.map(([outcome, ...results]) => ({ outcome, results }));
const POLICIES: readonly FailOn[] = ['regression', 'suspected', 'inconclusive', 'never'];

describe('the result', () => {
  it.each(ROWS)('of what is $outcome', ({ outcome, results }) => {
    expect(POLICIES.map((failOn) => resultOf([of(outcome)], failOn))).toEqual(results);
  });

  it.each(ROWS)('of what is $outcome and can only warn is no failure', ({ outcome }) => {
    const soft = outcome === 'incomparable' ? 'error' : outcome === 'new' ? 'neutral' : 'pass';
    expect(POLICIES.map((failOn) => resultOf([of(outcome, 'warn')], failOn))).toEqual(
      POLICIES.map(() => soft),
    );
  });

  it('of nothing is an error', () => {
    expect(resultOf([], 'never')).toBe('error');
  });

  it('is the worst of them, in whatever order', () => {
    const [passed, lost, unequal, unknown] = (['passed', 'regressed', 'incomparable', 'new'] as const).map(
      (outcome) => of(outcome),
    );
    const result = (...list: readonly (Verdict | undefined)[]) =>
      resultOf(
        list.filter((one) => one !== undefined),
        'regression',
      );
    expect([result(passed, lost), result(lost, passed)]).toEqual(['fail', 'fail']);
    expect([result(lost, unequal), result(unequal, lost)]).toEqual(['error', 'error']);
    expect([result(passed, unknown), result(unknown, passed)]).toEqual(['pass', 'pass']);
    expect(result(unknown, of('regressed', 'warn'))).toBe('pass');
  });
});

describe('counts', () => {
  it('are of every outcome, whatever the severity', () => {
    expect(countsOf([of('regressed'), of('regressed', 'warn'), of('new')])).toEqual({
      passed: 0,
      improved: 0,
      regressed: 2,
      suspected: 0,
      violated: 0,
      inconclusive: 0,
      missing: 0,
      invalid: 0,
      incomparable: 0,
      waived: 0,
      new: 1,
    });
    expect(countsOf([of('passed')]).regressed).toBe(0);
  });
});
