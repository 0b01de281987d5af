import { describe, expect, it } from 'vitest';
import { chanceOf } from '../../bench/decision/chance.mjs';
import { documentOf } from '../../bench/decision/document.mjs';
import { judgedOne } from '../../bench/decision/holdline.mjs';
import { measured, tasksOf } from '../../bench/decision/measured.mjs';
import { resultsOf } from '../../bench/decision/pool.mjs';
import { thresholdFor } from '../../bench/decision/tables/matched.mjs';

const STUDIES = ['history', 'pairs', 'families', 'lasting', 'items', 'splits', 'anomalies'];
const TINY = { brief: true, scale: 1e-6, samples: null, studies: STUDIES };

interface Task {
  readonly study: string;
  readonly seed: string;
  readonly cell: unknown;
}

function tasks(seed: string): readonly Task[] {
  return tasksOf({ ...TINY, seed });
}

describe('the simulation of the decision', () => {
  it('measures every cell of its brief mode and prints them without a hole', () => {
    const all = tasks('test');
    const byStudy = Object.fromEntries(
      STUDIES.map((study) => [study, all.filter((task) => task.study === study).map(measured)]),
    );
    const text = documentOf({ ...TINY, seed: 'test' }, byStudy);
    for (const heading of [
      'exceeds alpha',
      'its history',
      'both sides',
      'at once',
      'Merges',
      'example by example',
    ]) {
      expect(text).toContain(heading);
    }
    expect(text).toContain('**SKIPPED**');
    expect(text).not.toMatch(/NaN|undefined|Infinity/);
  });

  it('gives the same numbers for the same seed, whatever was measured before, and others for another', () => {
    const some = tasks('a').filter((_, i) => i % 9 === 0);
    const first = some.map(measured);
    const again = [...some].reverse().map(measured).reverse();
    expect(again).toEqual(first);
    const other = tasks('b')
      .filter((_, i) => i % 9 === 0)
      .map(measured);
    expect(other).not.toEqual(first);
  });

  it('ends where there is nothing to measure', async () => {
    expect(await resultsOf([], 1, () => undefined)).toEqual([]);
  });

  it('judges as Holdline ships', () => {
    const history = [0.85, 0.84, 0.86, 0.855, 0.845, 0.85, 0.842, 0.858];
    const verdict = judgedOne({ head: 0.82, history });
    expect(verdict.outcome).toBe('regressed');
    // As scripts/references/noise.py, the second implementation, has it by another quadrature.
    expect(verdict.change.p).toBeCloseTo(0.0039267755, 6);
    expect(judgedOne({ head: 0.85, history }).outcome).toBe('passed');
  });

  it('moves a threshold to the rate that is asked for', () => {
    const list = Float32Array.from({ length: 1000 }, (_, i) => i);
    const threshold = thresholdFor([list], 0.02);
    expect(list.filter((score) => score > threshold)).toHaveLength(20);
  });

  it('draws what it names', () => {
    const chance = chanceOf('moments');
    const count = 20_000;
    const mean = (draw: () => number) =>
      Array.from({ length: count }, draw).reduce((a, b) => a + b, 0) / count;
    expect(Math.abs(mean(() => chance.normal()))).toBeLessThan(0.03);
    expect(mean(() => chance.normal() ** 2)).toBeCloseTo(1, 1);
    expect(mean(() => chance.student(6) ** 2)).toBeCloseTo(1, 1);
    expect(mean(() => chance.binomial(50, 0.82))).toBeCloseTo(41, 0);
    expect(mean(() => chance.beta(8.5, 1.5))).toBeCloseTo(0.85, 2);
  });
});
