import { describe, expect, it } from 'vitest';
import { pastOf } from '../../src/judge/noise.js';
import { type Prospect, prospectsOf, undirected } from '../../src/judge/prospect.js';
import type { Measurement } from '../../src/model/evaluation.js';
import { measurementId } from '../../src/model/identity.js';
import { caseOf, judged, measured, rule, trial } from './case.js';

const SHARES = [0.9, 0.912, 0.895, 0.904, 0.889, 0.901, 0.91, 0.897, 0.902, 0.9];
const TIMES = [120, 131, 118, 124, 127, 119, 122, 135, 121, 125];

const accuracy = (value: number) => measured('accuracy', value);
const latency = (value: number) => measured('latency', value, { unit: 'ms', direction: 'lower' });
const PASTS = new Map([
  ['s/latency', TIMES],
  ['s/accuracy', SHARES],
]);

function given(...head: readonly Measurement[]) {
  return { head, base: head, series: PASTS };
}

function only(found: readonly Prospect[]): Prospect {
  const [first] = found;
  if (first === undefined) throw new Error('there is no prospect');
  return first;
}

/** What the judge says of a next run that has this value. */
function change(measurement: Measurement) {
  const { verdicts } = judged({ ...given(measurement), base: [measurement] });
  const found = verdicts.find(({ id }) => id === measurementId(measurement))?.change;
  if (found === undefined || found === null) throw new Error('nothing was compared');
  return found;
}

describe.each([
  ['a share', accuracy, 0.9, [0.86, 0.88, 0.899, 0.93]],
  ['a time', latency, 124, [100, 120, 140, 180]],
] as const)('what is expected of the next run of %s', (_, one, now, values) => {
  const prospect = () => only(prospectsOf(trial(given(one(now)))));

  it.each(values)('is what the judge says when it is %f', (value) => {
    const { p } = change(one(value));
    expect(p).not.toBeNull();
    expect(prospect().chanceOfWorse(value)).toBeCloseTo(p ?? Number.NaN, 12);
  });

  it.each([0.001, 0.01, 0.2, 0.5, 0.9])(
    'is worse than a value with chance %f, and the other way round',
    (chance) => {
      expect(prospect().chanceOfWorse(prospect().worstAt(chance))).toBeCloseTo(chance, 7);
    },
  );

  it('tells the level, and the smallest loss that a test sees', () => {
    // A record stands for the base: head is held against the level of its history.
    const [found] = judged({ ...given(one(now)), base: [one(now)], baseIsRecord: true }).verdicts;
    expect(found?.change?.evidence).toBe('history');
    expect(prospect().level).toBeCloseTo(now - (found?.change?.absolute ?? Number.NaN), 12);
    expect(prospect().records).toBe(10);
    expect(prospect().reach(0.01)).toBeGreaterThan(prospect().reach(0.05));
    expect(prospect().reach(0.05)).toBeGreaterThan(2 * prospect().noise);
  });
});

describe('what is expected', () => {
  it('has the noise and the margin in units of the value', () => {
    const [share, time] = prospectsOf(trial(given(latency(124), accuracy(0.9))));
    // Sample deviations of the two series: 0.0069 and 5.6.
    expect(share).toMatchObject({ id: 's/accuracy', direction: 'higher', margin: 0.005 });
    expect(share?.noise).toBeGreaterThan(0.004);
    expect(share?.noise).toBeLessThan(0.012);
    expect(time).toMatchObject({ id: 's/latency', direction: 'lower', measurement: { value: 124 } });
    expect(time?.noise).toBeGreaterThan(3);
    expect(time?.noise).toBeLessThan(9);
  });

  it('has the noise of what is measured by logarithms on the side of the loss', () => {
    const time = only(prospectsOf(trial(given(latency(124)))));
    const past = pastOf(
      caseOf(124, 124, { orientation: { direction: 'lower', target: 0 }, unit: 'ms', series: TIMES }),
    );
    if (past === null) throw new Error('the series has no level');
    expect(time.noise).toBeCloseTo(time.level * (Math.exp(past.level.scale) - 1), 9);
  });

  it('is sorted by id, with the terms of the rules', () => {
    const head = ['c', 'a', 'd', 'b'].map((metric) => measured(metric, 0.9));
    const series = new Map(head.map((one) => [measurementId(one), SHARES]));
    const found = prospectsOf(trial({ head, base: head, series, rules: [rule('s/b', { min: 0.8 })] }));
    expect(found.map(({ id }) => id)).toEqual(['s/a', 's/b', 's/c', 's/d']);
    expect(found.map(({ terms }) => terms.min)).toEqual([null, 0.8, null, null]);
  });

  it('is nothing where there is no direction, no past, no base or no number', () => {
    const nowhere = measured('score', 0.9, { direction: null });
    const fresh = measured('fresh', 0.9);
    const broken = measured('accuracy', null);
    const pasts = new Map([...PASTS, ['s/score', SHARES]]);
    expect(prospectsOf(trial({ head: [nowhere, fresh], base: [nowhere, fresh], series: pasts }))).toEqual([]);
    expect(prospectsOf(trial({ head: [accuracy(0.9)], series: PASTS }))).toEqual([]);
    expect(prospectsOf(trial({ head: [broken], base: [broken], series: PASTS }))).toEqual([]);
    expect(undirected(trial({ head: [nowhere, fresh] }))).toEqual(['s/score']);
  });

  it('is nothing where noise can not be told: of squares that overflow', () => {
    const huge = [1e200, -1e200, 3e200, -2e200, 1e200];
    const series = new Map([['s/reward', huge]]);
    const head = [measured('reward', 1e200, { unit: null })];
    expect(prospectsOf(trial({ head, base: head, series }))).toEqual([]);
  });
});
