/** What all histories of a trial together say of the shape of noise, as verdicts show it. */
import { describe, expect, it } from 'vitest';
import { studentCdf, studentQuantile } from '../../src/stats/student.js';
import { heavyNoise, normalNoise } from '../stats/draws.js';
import { judged, measured } from './case.js';

const RUNS = 30;

/** As many metrics, each with 30 runs at 0.8 and a deviation of a point; heads stand where main stands. */
function trialOf(size: number, noise: typeof normalNoise, heads: Readonly<Record<string, number>> = {}) {
  const names = Array.from({ length: size }, (_, i) => `m${i}`);
  const series = new Map(
    names.map((name, i) => [`s/${name}`, noise({ seed: 500 + i, count: RUNS }).map((x) => 0.8 + 0.01 * x)]),
  );
  return {
    head: names.map((name) => measured(name, heads[name] ?? 0.8)),
    base: names.map((name) => measured(name, series.get(`s/${name}`)?.at(-1) ?? NaN)),
    baseIsRecord: true,
    series,
  };
}

const find = ({ verdicts }: ReturnType<typeof judged>, id: string) => verdicts.find((one) => one.id === id);

describe('the noise of a family', () => {
  it('makes the same drop less of a surprise where other histories have heavy tails', () => {
    const calm = trialOf(30, normalNoise, { m3: 0.76 });
    const heavy = trialOf(30, heavyNoise);
    const wild = {
      ...calm,
      series: new Map([...heavy.series, ['s/m3', calm.series.get('s/m3') ?? []] as const]),
    };
    const among = (given: typeof calm) => find(judged(given), 's/m3')?.change?.p ?? NaN;
    expect(among(wild)).toBeGreaterThan(2 * among(calm));
  });

  it('does not depend on the order of the metrics, to the last bit', () => {
    const given = trialOf(15, heavyNoise, { m3: 0.75 });
    const backward = {
      ...given,
      head: [...given.head].reverse(),
      series: new Map([...given.series].reverse()),
    };
    expect(judged(backward)).toEqual(judged(given));
  });

  it('leaves a history that never moved to its floor and Student’s t', () => {
    const given = trialOf(30, heavyNoise, { m0: 0.793 });
    const flat = Array.from({ length: RUNS }, () => 0.8);
    const found = judged({ ...given, series: new Map([...given.series, ['s/m0', flat]]) });
    const t = (0.793 - 0.8) / ((0.005 / 3) * Math.sqrt(1 + 1 / effectiveOf(RUNS)));
    expect(find(found, 's/m0')?.change?.p).toBeCloseTo(studentCdf(t, RUNS - 1), 12);
  });

  it('tells as the smallest change that is found what a test among so many finds', () => {
    const flat = Array.from({ length: RUNS }, () => 0.8);
    const reach = (size: number) => {
      const given = trialOf(size, normalNoise);
      const series = new Map([...given.series.keys()].map((id) => [id, flat]));
      return find(judged({ ...given, series }), 's/m0')?.minimumDetectableChange ?? NaN;
    };
    const error = (0.005 / 3) * Math.sqrt(1 + 1 / effectiveOf(RUNS));
    for (const size of [1, 4, 25]) {
      const t = studentQuantile(1 - 0.01 / size, RUNS - 1) + studentQuantile(0.8, RUNS - 1);
      expect(reach(size)).toBeCloseTo(t * error, 10);
    }
  });

  it('gives an interval whose ends are as sure as the test', () => {
    // A head at the lower end of the noise has an interval that just reaches the level.
    const given = (head: number) => find(judged(trialOf(1, heavyNoise, { m0: head })), 's/m0')?.change;
    const low = (head: number) => given(head)?.interval?.[1] ?? NaN;
    let [below, above] = [0.7, 0.8];
    for (let i = 0; i < 40; i++) {
      const middle = (below + above) / 2;
      if (low(middle) < 0) below = middle;
      else above = middle;
    }
    expect(given(below)?.p).toBeCloseTo(0.025, 6);
  });
});

/** (Σ w)² / Σ w² of the weights 0.9^age. */
function effectiveOf(runs: number): number {
  const weights = Array.from({ length: runs }, (_, age) => 0.9 ** age);
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  return sum(weights) ** 2 / sum(weights.map((weight) => weight * weight));
}
