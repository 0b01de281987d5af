import { describe, expect, it } from 'vitest';
import type { Outcome, Severity, Verdict } from '../../src/model/report.js';
import { isFailing, worstFirst } from '../../src/render/order.js';
import { change, report, verdict } from './building.js';

function of(outcome: Outcome, severity: Severity): Verdict {
  return verdict({ id: `${severity}/${outcome}`, outcome, severity });
}

const OUTCOMES: readonly Outcome[] = [
  'new',
  'passed',
  'improved',
  'waived',
  'inconclusive',
  'suspected',
  'invalid',
  'missing',
  'violated',
  'regressed',
];

function ids(verdicts: readonly Verdict[]): readonly string[] {
  return worstFirst(verdicts).map(({ id }) => id);
}

describe('worstFirst', () => {
  it('puts what fails before what warns before what holds', () => {
    const all = OUTCOMES.flatMap((outcome) => [of(outcome, 'warn'), of(outcome, 'fail')]);
    expect(ids(Object.freeze(all))).toEqual([
      'fail/regressed',
      'fail/violated',
      'fail/missing',
      'fail/invalid',
      'warn/regressed',
      'warn/violated',
      'warn/missing',
      'warn/invalid',
      'fail/suspected',
      'warn/suspected',
      'fail/inconclusive',
      'warn/inconclusive',
      'fail/waived',
      'warn/waived',
      'fail/new',
      'warn/new',
      'fail/improved',
      'warn/improved',
      'fail/passed',
      'warn/passed',
    ]);
  });

  it('orders equals by the size of the loss in the bad direction, then by id', () => {
    const lower = { direction: 'lower', unit: 'ms', outcome: 'regressed' } as const;
    expect(
      ids([
        verdict({ id: 'c', outcome: 'regressed', change: change({ absolute: -0.01, relative: -0.01 }) }),
        verdict({ id: 'b', outcome: 'regressed', change: change({ absolute: -0.01, relative: -0.01 }) }),
        verdict({ id: 'd', ...lower, change: change({ absolute: 40, relative: 0.2 }) }),
        verdict({ id: 'a', ...lower, change: change({ absolute: -40, relative: -0.2 }) }),
        verdict({ id: 'e', outcome: 'violated', reasons: [{ kind: 'below-min', value: 0.8, min: 0.9 }] }),
        verdict({ id: 'f', outcome: 'violated', reasons: [{ kind: 'above-max', value: 500, max: 250 }] }),
      ]),
    ).toEqual(['d', 'b', 'c', 'a', 'f', 'e']);
  });
});

it('knows which verdicts fail under each policy', () => {
  const failing = (failOn: 'regression' | 'suspected' | 'inconclusive' | 'never'): readonly Outcome[] =>
    OUTCOMES.filter((outcome) =>
      isFailing(of(outcome, 'fail'), report({ result: 'pass', policy: { failOn } }).policy),
    );
  expect(failing('regression')).toEqual(['invalid', 'missing', 'violated', 'regressed']);
  expect(failing('never')).toEqual(failing('regression'));
  expect(failing('suspected')).toEqual(['suspected', ...failing('regression')]);
  expect(failing('inconclusive')).toEqual(['inconclusive', 'suspected', ...failing('regression')]);
  expect(isFailing(of('regressed', 'warn'), report({ result: 'pass' }).policy)).toBe(false);
});
