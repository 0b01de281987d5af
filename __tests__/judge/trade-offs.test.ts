import { describe, expect, it } from 'vitest';
import { clausesOf } from '../../src/config/clauses.js';
import { requirementFaults, tradedOff, tradeOffNotices, type Weighed } from '../../src/judge/trade-offs.js';
import type { Trial } from '../../src/judge/trial.js';
import type { Direction, Measurement } from '../../src/model/evaluation.js';
import type { Reason } from '../../src/model/reason.js';
import type { Outcome, Verdict } from '../../src/model/report.js';
import { measured, rule } from './case.js';

interface Case {
  readonly from: number | null;
  readonly to: number | null;
  readonly direction?: Direction | null;
  readonly p?: number | null;
  readonly pBetter?: number | null;
  readonly outcome?: Outcome;
}

const NO_LOSS: Reason = { kind: 'no-loss', p: 0.5 };

function weighed(
  metric: string,
  { from, to, direction = 'lower', p = 1, pBetter = 1, outcome = 'passed' }: Case,
): Weighed {
  const side = (value: number | null) =>
    value === null ? null : { value, n: null, standardError: null, interval: null };
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
    change:
      from === null || to === null
        ? null
        : {
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
    reasons: [NO_LOSS],
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
    ['m is > 0.9', { from: 0.95, to: 0.91 }, HELD],
    ['m is < 0.9', { from: 0.95, to: 0.89 }, HELD],
    ['m is <= 0.9', { from: 0.95, to: 0.91 }, BROKEN],
    ['m is >= 0.9', { from: 0.95, to: 0.89 }, BROKEN],
    // At the level itself, and with nothing that is better as such: then the size alone decides.
    ['m drops 20%', { from: 100, to: 75, pBetter: 0.01 }, HELD],
    ['m drops 20%', { from: 100, to: 75, direction: 'target', p: 0.9, pBetter: 0.9 }, HELD],
    ['m drops 20%', { from: 100, to: 75, direction: null, p: 0.9, pBetter: 0.9 }, HELD],
    // Amounts in units of the value.
    ['m drops 20', { from: 1000, to: 975, pBetter: 0.001 }, HELD],
    ['m drops 20', { from: 1000, to: 985, pBetter: 0.001 }, BROKEN],
    ['m drops 1', { from: 0, to: -1, pBetter: 0.001 }, HELD],
    // What can't be compared, or has no value, tells nothing.
    ['m drops 20%', { from: null, to: 75 }, ['untold', 'inconclusive']],
    ['m is >= 1', { from: 1, to: null }, ['untold', 'inconclusive']],
    ['m is >= 1', { from: null, to: 1, outcome: 'new' }, ['held', 'new']],
    ['m is >= 1', { from: 1, to: 2, outcome: 'incomparable' }, ['untold', 'incomparable']],
    ['m is >= 1', { from: 1, to: 0, outcome: 'incomparable' }, ['untold', 'incomparable']],
    ['m is >= 1', { from: 1, to: 2, outcome: 'improved' }, ['held', 'improved']],
    ['m drops 1', { from: 9, to: 2, outcome: 'improved', pBetter: 0.2 }, OPEN],
    ['m drops 1', { from: 9, to: 2, outcome: 'new', pBetter: 0.2 }, OPEN],
    ['m drops 1', { from: 9, to: 2, outcome: 'suspected', pBetter: 0.2 }, ['unsure', 'suspected']],
    // The gravest of several clauses about one measurement decides, wherever it stands.
    ['m drops 20% and m is < 70', { from: 100, to: 75, pBetter: 0.001 }, BROKEN],
    ['m is < 70 and m drops 20%', { from: 100, to: 75, pBetter: 0.001 }, BROKEN],
    ['m drops 20% and m is < 90', { from: 100, to: 75, pBetter: 0.2 }, OPEN],
    ['m is < 90 and m drops 20%', { from: 100, to: 75, pBetter: 0.2 }, OPEN],
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

  it('that is broken counts more than one that is not known, and both more than one that is not sure', () => {
    const state = (text: string) =>
      tradedOff(trial(text), [weighed('m', { from: 100, to: 75, pBetter: 0.2 })]).tradeOffs[0]?.state;
    expect(state('m is >= 0 and m drops 20%')).toBe('unsure');
    expect(state('m drops 20% and other is >= 0')).toBe('untold');
    expect(state('other is >= 0 and m drops 20%')).toBe('untold');
    expect(state('m is < 0 and other is >= 0')).toBe('broken');
    expect(state('other is >= 0 and m is < 0')).toBe('broken');
  });

  it('leaves a run without any base as it is: the whole gate is neutral', () => {
    const alone = { ...trial('m drops 20%'), base: new Map() };
    const { verdicts } = tradedOff(alone, [weighed('m', { from: null, to: 75, outcome: 'new' })]);
    expect(verdicts.map(({ outcome }) => outcome)).toEqual(['new']);
    const broken = tradedOff({ ...trial('m is < 1'), base: new Map() }, [
      weighed('m', { from: null, to: 75 }),
    ]);
    expect(broken.verdicts.map(({ outcome }) => outcome)).toEqual(['violated']);
  });

  it('says nothing where there is no requirement, or none that speaks of the measurement', () => {
    const { requirements: _, ...without } = trial('m is > 0');
    const one = weighed('m', { from: 1, to: 2 });
    expect(tradedOff(without, [one])).toEqual({ verdicts: [one.verdict], tradeOffs: [] });
    expect(tradedOff(trial('other is > 0'), [one]).verdicts).toEqual([one.verdict]);
  });
});

describe('the reasons', () => {
  const reasons = (text: string, found: Case) =>
    tradedOff(trial(text), [weighed('m', found)]).verdicts[0]?.reasons;

  it('begin with what turned the outcome, and end with what holds', () => {
    expect(reasons('m is >= 0 and m drops 20%', { from: 100, to: 90, pBetter: 0.001 })).toEqual([
      {
        kind: 'trade-off',
        require: 'm is >= 0 and m drops 20%',
        clause: 'm drops 20%',
        state: 'broken',
        whole: 'broken',
        moved: 10,
        p: 0.001,
      },
      NO_LOSS,
      {
        kind: 'trade-off',
        require: 'm is >= 0 and m drops 20%',
        clause: 'm is >= 0',
        state: 'held',
        whole: 'broken',
        moved: null,
        p: null,
      },
    ]);
  });

  it('come behind those of an outcome that stays', () => {
    const found = reasons('m drops 20%', { from: 100, to: 75, pBetter: 0.2, outcome: 'suspected' });
    expect(found?.map(({ kind }) => kind)).toEqual(['no-loss', 'trade-off']);
    expect(found?.[1]).toMatchObject({ state: 'unsure', moved: 25, p: 0.2 });
  });

  it('tell no move where none can be told', () => {
    expect(reasons('m drops 20%', { from: null, to: 75 })?.[0]).toMatchObject({ moved: null, p: null });
    expect(reasons('m drops 20%', { from: 0, to: -1 })?.[0]).toMatchObject({ moved: 1, p: null });
    expect(reasons('m rises 1', { from: 1, to: null, outcome: 'missing' })).toMatchObject([
      NO_LOSS,
      { state: 'untold', moved: null, p: null },
    ]);
  });
});

describe('the notices', () => {
  const notices = (text: string, ...all: readonly Weighed[]) =>
    tradeOffNotices(tradedOff(trial(text), all).tradeOffs).map(({ code, where, what }) => [
      code,
      where,
      what,
    ]);
  const m = weighed('m', { from: 100, to: 75, pBetter: 0.2 });

  it('tell one thing of each requirement, with the clauses that it is about', () => {
    expect(notices('m is >= 0', m)).toEqual([
      ['TRADE_OFF_MET', 'c.yml:1:1', expect.stringContaining('m is >= 0')],
    ]);
    const text = 'm is >= 0 and m drops 20% and other is >= 1';
    const [open] = notices(text, m);
    expect(open?.slice(0, 2)).toEqual(['TRADE_OFF_OPEN', 'c.yml:1:1']);
    expect(open?.[2]).toMatch(/"m drops 20%".*"other is >= 1"/);
    expect(String(open?.[2]).replace(text, '')).not.toContain('m is >= 0');
    const [broken] = notices('m is < 0 and m drops 20%', m);
    expect(broken?.[0]).toBe('TRADE_OFF_BROKEN');
    expect(String(broken?.[2]).replace('m is < 0 and m drops 20%', '')).toMatch(/^(?!.*drops).*"m is < 0"/);
  });
});

describe('a clause that drops or rises', () => {
  const faults = (text: string, head: readonly Measurement[], more: Partial<Trial> = {}) =>
    requirementFaults({ ...trial(text), base: new Map(), head, ...more });
  const one = (metric: string, direction: Direction | null) => measured(metric, 1, { direction });

  it('needs to know which way is better', () => {
    const found = faults('m drops 20%', [one('m', null)]);
    expect(found).toMatchObject([{ code: 'RULE_NEEDS_DIRECTION', where: 'c.yml:1:1' }]);
    expect(found[0]?.what).toContain('s/m');
    expect(faults('m rises > 1', [one('m', null)])).toHaveLength(1);
    const base = new Map([['s/m', one('m', null)]]);
    expect(faults('m drops 20%', [], { base })).toHaveLength(1);
  });

  it('may be one that is allowed, one of a value, or one of which some know', () => {
    expect(faults('m drops < 20%', [one('m', null)])).toEqual([]);
    expect(faults('m is > 1', [one('m', null)])).toEqual([]);
    expect(faults('m drops 20%', [one('m', 'lower')])).toEqual([]);
    expect(faults('m drops 20%', [one('other', null)])).toEqual([]);
    expect(faults('s/* drops 20%', [one('m', 'lower'), one('other', null)])).toEqual([]);
    expect(faults('m drops 20%', [one('m', null)], { rules: [rule('*/m', { direction: 'lower' })] })).toEqual(
      [],
    );
    const { requirements: _, ...without } = trial('m drops 20%');
    expect(requirementFaults({ ...without, head: [one('m', null)] })).toEqual([]);
  });

  it('names five of the measurements, each once', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f'];
    const head = names.map((name) => one(name, null));
    const base = new Map(head.map((known) => [`s/${known.metric}`, known]));
    const [found, ...others] = faults('s/* drops 20%', head, { base });
    expect(others).toEqual([]);
    expect(found?.what.match(/s\/[a-f]\b/g)).toEqual(['s/a', 's/b', 's/c', 's/d', 's/e']);
  });
});
