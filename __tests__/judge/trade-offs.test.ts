import { describe, expect, it } from 'vitest';
import { clausesOf } from '../../src/config/clauses.js';
import { tradedOff, type Weighed } from '../../src/judge/trade-offs.js';
import type { Trial } from '../../src/judge/trial.js';
import type { Direction, Measurement } from '../../src/model/evaluation.js';
import type { Outcome, Verdict } from '../../src/model/report.js';

interface Case {
  readonly from: number;
  readonly to: number;
  readonly direction?: Direction;
  readonly p?: number | null;
  readonly pBetter?: number | null;
  readonly outcome?: Outcome;
}

function weighed(
  metric: string,
  { from, to, direction = 'lower', p = 1, pBetter = 1, outcome = 'passed' }: Case,
): Weighed {
  const side = (value: number) => ({ value, n: null, standardError: null, interval: null });
  const verdict: Verdict = {
    id: `s/${metric}`,
    suite: 's',
    metric,
    labels: {},
    direction,
    unit: null,
    outcome,
    severity: 'fail',
    head: side(to),
    base: side(from),
    change: {
      absolute: to - from,
      relative: null,
      interval: null,
      p,
      pAdjusted: p,
      method: 'z',
      evidence: 'standard-error',
      lost: null,
      won: null,
    },
    againstAnchor: null,
    limits: { min: null, max: null, target: null, maxDrop: null, maxRise: null },
    minimumDetectableChange: null,
    reasons: [],
    trend: [],
  };
  return { verdict, pBetter };
}

function trial(text: string): Trial {
  const known: Measurement = {
    suite: 's',
    metric: 'm',
    labels: {},
    value: 1,
    invalid: null,
    n: null,
    standardError: null,
    interval: null,
    direction: 'lower',
    unit: null,
  };
  return {
    head: [],
    base: new Map([['s/m', known]]),
    baseIsRecord: false,
    series: new Map(),
    boundaries: new Map(),
    refused: new Map(),
    anchor: null,
    paired: new Map(),
    rules: [],
    requirements: [{ text, clauses: clausesOf(text).clauses, severity: 'fail', where: 'c.yml:1:1' }],
    required: [],
    waivers: [],
    accepted: null,
    today: '2026-11-01',
    decision: { alpha: 0.01, alphaWarn: 0.05, style: 'frequentist' },
    partial: false,
  };
}

/** The state of the whole, and the outcome of the one measurement `m`. */
function judged(text: string, found: Case): readonly [string | undefined, Outcome | undefined] {
  const { verdicts, tradeOffs } = tradedOff(trial(text), [weighed('m', found)]);
  return [tradeOffs[0]?.state, verdicts[0]?.outcome];
}

const HELD = ['held', 'passed'];
const OPEN = ['unsure', 'inconclusive'];
const BROKEN = ['broken', 'violated'];

describe('a clause', () => {
  it.each<readonly [string, Case, readonly string[]]>([
    ['m drops 20%', { from: 100, to: 75, pBetter: 0.0001 }, HELD],
    ['m drops 20%', { from: 100, to: 75, pBetter: 0.2 }, OPEN],
    ['m drops 20%', { from: 100, to: 75, pBetter: null, p: null }, HELD],
    ['m drops 20%', { from: 100, to: 81, pBetter: 0.0001 }, BROKEN],
    ['m drops 20%', { from: 100, to: 125, pBetter: 1, p: 0.0001 }, BROKEN],
    // 0.8 and 0.64 are no binary fractions: at least means at least.
    ['m drops 20%', { from: 0.8, to: 0.64, pBetter: 0.001 }, HELD],
    ['m drops > 20%', { from: 0.8, to: 0.64, pBetter: 0.001 }, BROKEN],
    ['m drops < 0.5%', { from: 0.9, to: 0.897, direction: 'higher', p: 0.0001 }, HELD],
    ['m drops < 0.5%', { from: 0.9, to: 0.89, direction: 'higher', p: 0.0001 }, BROKEN],
    ['m drops < 0.5%', { from: 0.9, to: 0.89, direction: 'higher', p: 0.2 }, OPEN],
    ['m drops < 0.5%', { from: 0.9, to: 0.89, direction: 'higher', p: null }, BROKEN],
    ['m drops < 0.5%', { from: 0.9, to: 0.95, direction: 'higher' }, HELD],
    ['m drops < 0.5%', { from: 0.9, to: 0.899, direction: 'higher', outcome: 'inconclusive' }, OPEN],
    ['m drops <= 0.01', { from: 0.9, to: 0.89, direction: 'higher', p: 0.0001 }, HELD],
    ['m drops < 0.01', { from: 0.9, to: 0.89, direction: 'higher', p: 0.0001 }, BROKEN],
    ['m rises < 5%', { from: 100, to: 110, p: 0.001 }, BROKEN],
    ['m rises 0.01', { from: 0.9, to: 0.92, direction: 'higher', pBetter: 0.001 }, HELD],
    ['m is >= 0.9', { from: 0.95, to: 0.9 }, HELD],
    ['m is > 0.9', { from: 0.95, to: 0.9 }, BROKEN],
    ['m is < 0.9', { from: 0.95, to: 0.9 }, BROKEN],
    ['m is <= 0.9', { from: 0.95, to: 0.9 }, HELD],
    // Of a base of 0 there is no percentage.
    ['m drops 20%', { from: 0, to: -1, pBetter: 0.001 }, ['untold', 'inconclusive']],
  ])('%s, %j', (text, found, expected) => {
    expect(judged(text, found)).toEqual(expected);
  });

  it('never makes an outcome better', () => {
    for (const outcome of [
      'regressed',
      'suspected',
      'violated',
      'missing',
      'invalid',
      'incomparable',
    ] as const) {
      const [, told] = judged('m is >= 0', { from: 1, to: 1, outcome });
      expect(told).toBe(outcome);
    }
  });

  it('that names nothing leaves what others say open', () => {
    const found = tradedOff(trial('m is >= 0 and other drops 1'), [weighed('m', { from: 1, to: 1 })]);
    expect([found.tradeOffs[0]?.state, found.verdicts[0]?.outcome]).toEqual(['untold', 'inconclusive']);
  });

  it('counts for every measurement that it names', () => {
    const all = [
      weighed('a', { from: 100, to: 70, pBetter: 0 }),
      weighed('b', { from: 100, to: 90, pBetter: 0 }),
    ];
    const { verdicts, tradeOffs } = tradedOff(trial('s/* drops 20%'), all);
    expect(verdicts.map(({ outcome }) => outcome)).toEqual(['passed', 'violated']);
    expect(tradeOffs[0]?.state).toBe('broken');
  });
});
