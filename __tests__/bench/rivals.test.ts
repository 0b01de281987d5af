import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chanceOf } from '../../bench/decision/chance.mjs';
import { bcaInterval } from '../../bench/decision/rivals/bca.mjs';
import { BENCHER, bencherLimits } from '../../bench/decision/rivals/bencher.mjs';
import { cargoP } from '../../bench/decision/rivals/cargo.mjs';
import { CHARTS, cusumScore, ewmaScore } from '../../bench/decision/rivals/charts.mjs';
import { conbenchScore, withoutReverted } from '../../bench/decision/rivals/conbench.mjs';
import { DROPS, mlflowPasses, ratioScore, tfmaPasses } from '../../bench/decision/rivals/drops.mjs';
import { fisherP } from '../../bench/decision/rivals/fisher.mjs';
import { alarms, HISTORY_RULES } from '../../bench/decision/rivals/history-rules.mjs';
import { bestSplit, changePoints } from '../../bench/decision/rivals/otava.mjs';
import { mannWhitneyP, PAIR_RULES } from '../../bench/decision/rivals/pair-rules.mjs';

const EIGHT = [0.85, 0.84, 0.86, 0.855, 0.845, 0.85, 0.842, 0.858];

/** Values with this mean and sample standard deviation. */
function spread(n: number, mean: number, deviation: number): number[] {
  const half = deviation * Math.sqrt((n - 1) / (n - (n % 2)));
  return Array.from({ length: n }, (_, i) =>
    n % 2 === 1 && i === 0 ? mean : mean + (i % 2 === 0 ? half : -half),
  );
}

interface Titled {
  readonly id: string;
}

function named<Rule extends Titled>(rules: readonly Rule[], id: string): Rule {
  const found = rules.find((rule) => rule.id === id);
  if (found === undefined) throw new Error(`no rule ${id}`);
  return found;
}

describe('Bencher', () => {
  it('gives the limits of its documentation', () => {
    const history = spread(25, 100, 10);
    const z = bencherLimits('z_score', 0.977, history);
    const t = bencherLimits('t_test', 0.977, history);
    expect(z?.upper).toBeCloseTo(119.953933, 5);
    expect(z?.lower).toBeCloseTo(80.046067, 5);
    expect(t?.upper).toBeCloseTo(121.460903, 5);
    expect(t?.lower).toBeCloseTo(78.539097, 5);
  });

  it.each([
    [2, 38.97],
    [3, 8.04],
    [5, 4.1],
    [10, 2.96],
    [20, 2.6],
    [64, 2.41],
  ])('multiplies the deviation of %d values by %d at 0.99', (n, factor) => {
    expect((bencherLimits('t_test', 0.99, spread(n, 50, 1))?.upper ?? 0) - 50).toBeCloseTo(factor, 2);
  });

  it('mirrors the lower limit of the log-normal model', () => {
    const history = [1, 2, 4, 8];
    const limits = bencherLimits('log_normal', 0.99, history);
    const centre = 2 ** 1.5;
    const deviation = Math.log(2) * Math.sqrt(5 / 3);
    expect(limits?.upper).toBeCloseTo(centre * Math.exp(2.3263478740408408 * deviation), 8);
    expect(limits?.lower).toBeCloseTo(2 * centre - (limits?.upper ?? 0), 8);
  });

  it('takes quartiles by linear interpolation', () => {
    expect(bencherLimits('iqr', 2, [1, 2, 3, 4, 5, 6, 7, 8, 9, 100])).toEqual({ lower: -3.5, upper: 14.5 });
    // Steps, newest first: 2/8, 2/10 … of 4 6 8 10 are 1/5, 1/4, 1/3.
    const limits = bencherLimits('delta_iqr', 2, [4, 6, 8, 10]);
    expect(limits?.lower).toBeCloseTo(7 * (1 - 2 * (7 / 24 - 9 / 40)), 12);
  });

  it('does not run on a constant history, and has a static and a percentage model', () => {
    expect(bencherLimits('t_test', 0.99, [1, 1, 1])).toBeNull();
    expect(bencherLimits('static', 0.7, [])).toEqual({ lower: 0.7, upper: 0.7 });
    expect(bencherLimits('percentage', 0.1, [1, 3])).toEqual({ lower: 1.8, upper: 2.2 });
    expect(alarms(named(BENCHER, 'bencher-t'), [1, 1, 1], 0)).toBe(false);
  });

  it.each(['percentage', 'z_score', 't_test', 'log_normal', 'iqr', 'delta_iqr'])(
    'alarms below the lower limit of %s and not above',
    (model) => {
      const rule = named(
        BENCHER,
        `bencher-${model.replace('_score', '').replace('_test', '').replace('_', '-')}`,
      );
      const boundary = { percentage: 0.1, iqr: 2, delta_iqr: 2 }[model] ?? 0.99;
      const lower = bencherLimits(model, boundary, EIGHT)?.lower ?? 0;
      expect(alarms(rule, EIGHT, lower - 1e-9)).toBe(true);
      expect(alarms(rule, EIGHT, lower + 1e-9)).toBe(false);
    },
  );

  it('scores by the p of its prediction interval', () => {
    expect(Math.exp(-named(BENCHER, 'bencher-t').score(EIGHT, 0.82))).toBeCloseTo(0.0031502929, 9);
  });
});

describe('apache/otava', () => {
  const SEQUENCE = [0.3, 2.4, 1.5, -0.9, -0.5, 99.7, 98.3, 99.1, 149, 149.7, 149.5, 149.1, 148.8, 150];

  it('finds the split of its own example', () => {
    const { place, size } = bestSplit(SEQUENCE, 0, SEQUENCE.length);
    expect(place).toBe(5);
    expect(size).toBeCloseTo(761.282142857, 8);
    expect(changePoints(SEQUENCE, 0.01).map((point) => point.place)).toEqual([5, 8]);
  });

  it('agrees with the tool on 150 series', () => {
    const path = join(import.meta.dirname, '../references/change-points.json');
    const cases: readonly { values: number[]; p: number; points: number[] }[] = JSON.parse(
      readFileSync(path, 'utf8'),
    );
    expect(cases).toHaveLength(150);
    for (const { values, p, points } of cases) {
      expect(changePoints(values, p).map((point) => point.place)).toEqual(points);
    }
  });
});

describe('rules of the newest base value', () => {
  it('take ratios as github-action-benchmark does', () => {
    expect(ratioScore([0], 0)).toBe(1);
    expect(ratioScore([-0.5], -0.9)).toBeCloseTo(0.5556, 4);
    expect(ratioScore([0.9], 0)).toBe(Number.POSITIVE_INFINITY);
    const rule = named(DROPS, 'gab');
    expect(alarms(rule, [0.9], 0.45)).toBe(false);
    expect(alarms(rule, [0.9], 0.44)).toBe(true);
    expect(alarms(rule, [0], -1)).toBe(false);
  });

  it('hold both differences of TFMA', () => {
    expect(tfmaPasses({ absolute: -0.01 }, 0.9, 0.895)).toBe(true);
    expect(tfmaPasses({ absolute: -0.01, relative: -0.001 }, 0.9, 0.895)).toBe(false);
    expect(tfmaPasses({ relative: -0.1 }, 0, 0)).toBe(false);
  });

  it('ask for an improvement as MLflow does', () => {
    expect(mlflowPasses({ minAbsolute: 0.01 }, 0.9, 0.9)).toBe(false);
    expect(mlflowPasses({ minRelative: 0.01 }, 0.8, 0.81)).toBe(true);
    expect(mlflowPasses({ minRelative: 0.01 }, 0, 0)).toBe(false);
    expect(mlflowPasses({}, 0.9, 0.1)).toBe(true);
    expect(alarms(named(DROPS, 'mlflow-gain'), [0.9], 0.9)).toBe(true);
  });

  it.each([
    ['any-drop', 0.8999, 0.9],
    ['drop-1pp', 0.889, 0.891],
    ['drop-1.5pp', 0.884, 0.886],
    ['drop-2pp', 0.879, 0.881],
    ['drop-5pp', 0.849, 0.851],
    ['conbench-pairwise', 0.854, 0.856],
    ['codspeed', 0.809, 0.811],
    ['evidently', 0.719, 0.721],
  ])('%s: %d after 0.9 alarms, %d does not', (id, bad, good) => {
    expect(alarms(named(DROPS, id), [0.1, 0.9], bad)).toBe(true);
    expect(alarms(named(DROPS, id), [0.1, 0.9], good)).toBe(false);
  });
});

describe('rules of the whole history', () => {
  it('take the residuals of a rolling mean as conbench does', () => {
    // Residuals 2 − 1, 0 − 1.5, 1 − 1; their deviation is √(19/12), the mean 1.
    expect(conbenchScore([1, 2, 0, 1], -1)).toBeCloseTo(2 / Math.sqrt(19 / 12), 12);
    expect(conbenchScore([1, 1, 1], 0)).toBeNaN();
    const spiked = [...EIGHT, 0.2, ...EIGHT, ...EIGHT, ...EIGHT];
    expect(withoutReverted(spiked)).toEqual([...EIGHT, ...EIGHT, ...EIGHT, ...EIGHT]);
  });

  it('chart as by hand', () => {
    // Centre 1, deviation 1, and one more 0: 1 − 0.8·0.8·… of the EWMA after 0, 2, 1, 0 from 1.
    expect(cusumScore([0, 1, 2], 0)).toBeCloseTo(0.5, 12);
    const level = [0, 1, 2, 0].reduce((mean, value) => 0.2 * value + 0.8 * mean, 1);
    expect(ewmaScore([0, 1, 2], 0)).toBeCloseTo((1 - level) / Math.sqrt((0.2 / 1.8) * (1 - 0.8 ** 8)), 12);
  });

  it.each([
    ['shewhart', 3],
    ['git-perf', 4],
    ['rolling-z', 3],
  ])('%s alarms beyond %d deviations', (id, factor) => {
    const rule = named(CHARTS, id);
    expect(alarms(rule, spread(15, 50, 1), 50 - factor - 1e-6)).toBe(true);
    expect(alarms(rule, spread(15, 50, 1), 50 - factor + 1e-6)).toBe(false);
  });

  it('take quartiles and medians as Tukey and Iglewicz do', () => {
    const history = [1, 2, 3, 4, 5, 6, 7, 8, 9];
    expect(named(CHARTS, 'tukey').score(history, -3)).toBeCloseTo(1.5, 12);
    expect(named(CHARTS, 'mad').score(history, 1)).toBeCloseTo((0.6745 * 4) / 2, 12);
  });

  it('hold cargo-bench-history back by its floors', () => {
    const history = spread(16, 1, 0.01);
    expect(cargoP(history.slice(7), 0.5)).toBeNull();
    expect(cargoP(history, 0.951)).toBe(1);
    expect(cargoP(history, 0.949)).toBeLessThan(0.05);
    expect(cargoP(spread(16, 1, 0.05), 0.9)).toBe(1);
  });

  it('never alarm on an unchanged value', () => {
    for (const rule of HISTORY_RULES.filter(({ id }) => id !== 'mlflow-gain')) {
      expect(alarms(rule, [...EIGHT, ...EIGHT, 0.85], 0.85), rule.id).toBe(false);
    }
  });
});

describe('rules of pairs', () => {
  it('agree with scipy', () => {
    expect(fisherP(6, 2, 1, 4)).toBeCloseTo(0.10256410256, 10);
    expect(fisherP(45, 5, 28, 22)).toBeCloseTo(0.00022475286447825167, 12);
    expect(mannWhitneyP(100, 80, 60)).toBeCloseTo(0.0020815576309988074, 12);
    const [low = 0, high = 0] = bcaInterval({ n: 200, lost: 20, won: 8 }, chanceOf('bca'));
    // scipy.stats.bootstrap, BCa, 20,000 resamples: −0.115, −0.01.
    expect(Math.abs(low + 0.115)).toBeLessThan(0.006);
    expect(Math.abs(high + 0.01)).toBeLessThan(0.006);
  });

  it.each([
    ['any-drop', [3, 2], [2, 2]],
    ['drop-1pp', [5, 2], [4, 2]],
    ['drop-1.5pp', [6, 2], [5, 2]],
    ['drop-2pp', [7, 2], [6, 2]],
    ['relative-5', [10, 1], [9, 1]],
    ['evidently', [36, 1], [34, 1]],
    ['wilson', [40, 5], [10, 5]],
    ['unpaired-z', [24, 5], [18, 5]],
    ['asv', [40, 5], [18, 5]],
    ['n8n', [65, 5], [60, 5]],
    ['multivon', [8, 1], [7, 1]],
    ['microsoft', [7, 1], [6, 1]],
    ['paired-z', [9, 2], [7, 2]],
    ['statgate', [20, 2], [10, 2]],
    ['evalsig', [1, 1], [3, 14]],
  ])('%s fails %j lost and won of 200, and not %j', (id, bad, good) => {
    const rule = named(PAIR_RULES, id);
    const fails = ([lost = 0, won = 0]: number[]) =>
      rule.fails({ n: 200, right: 170, lost, won }, chanceOf(id));
    expect(fails(bad)).toBe(true);
    expect(fails(good)).toBe(false);
  });
});
