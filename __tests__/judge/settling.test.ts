/** What is said to settle a verdict is put to the test: with that much more data the verdict is settled. */
import { describe, expect, it } from 'vitest';
import { nextRun, pastOf, sharedShapes } from '../../src/judge/noise.js';
import type { Reason } from '../../src/model/reason.js';
import type { Verdict } from '../../src/model/report.js';
import { caseOf, judged, measured, verdict } from './case.js';

type Underpowered = Extract<Reason, { kind: 'underpowered' }>;

function underpowered(found: Verdict): Underpowered {
  const reason = found.reasons.find((one) => one.kind === 'underpowered');
  if (reason === undefined) throw new Error(`${found.outcome}: ${JSON.stringify(found.reasons)}`);
  return reason;
}

const binary = (n: number, flips: number) =>
  ({ kind: 'binary', bothRight: n - 2 * flips - 9, lost: flips, won: flips, bothWrong: 9 }) as const;

const accuracy = (n: number, flips: number) => ({
  head: [measured('accuracy', 0.9, { n })],
  base: [measured('accuracy', 0.9, { n })],
  paired: new Map([['s/accuracy', binary(n, flips)]]),
});

describe('too few pairs', () => {
  it('are told how many more it takes, and so many more are enough', () => {
    const found = verdict(accuracy(80, 5));
    const { examples, runs, repeats, price } = underpowered(found);
    // 3.168 · √(11/80²) = 0.1314; (0.1314/0.05)² · 80 = 552, 472 more.
    expect([examples, runs, repeats, price]).toEqual([472, null, null, null]);
    const n = 80 + (examples ?? 0);
    const enough = verdict(accuracy(n, Math.floor((5 * n) / 80)));
    expect(enough.minimumDetectableChange).toBeLessThan(0.0501);
    expect(verdict(accuracy(n / 2, 16)).outcome).toBe('inconclusive');
  });

  it('of clusters are told in clusters', () => {
    const pairs = {
      kind: 'clustered',
      clusters: 12,
      difference: 0,
      standardError: 0.02,
      skewness: 0,
      method: 'clustered-t',
    } as const;
    const found = verdict({ ...accuracy(600, 5), paired: new Map([['s/accuracy', pairs]]) });
    expect(underpowered(found).examples).toBe(
      Math.ceil(12 * ((found.minimumDetectableChange ?? 0) / 0.05) ** 2 - 12),
    );
  });
});

describe('too few differences', () => {
  it('are told how many more examples it takes', () => {
    const pairs = {
      kind: 'differences',
      n: 80,
      difference: 0,
      standardError: 0.03,
      degreesOfFreedom: 79,
      skewness: 0,
      method: 'paired-t',
    } as const;
    const found = verdict({ ...accuracy(80, 5), paired: new Map([['s/accuracy', pairs]]) });
    const { examples, limit, minimumDetectableChange } = underpowered(found);
    expect(examples).toBe(Math.ceil(80 * (minimumDetectableChange / limit) ** 2 - 80));
    expect(examples).toBeGreaterThan(80);
  });
});

describe('standard errors that are too large', () => {
  it('take more examples on both sides', () => {
    const side = (n: number) => measured('f1', 0.8, { n, standardError: 0.4 / Math.sqrt(n) });
    const { examples } = underpowered(verdict({ head: [side(100)], base: [side(100)] }));
    const n = 100 + (examples ?? 0);
    expect(verdict({ head: [side(n)], base: [side(n)] }).outcome).toBe('passed');
    expect(verdict({ head: [side(n - 2)], base: [side(n - 2)] }).outcome).toBe('inconclusive');
    const untold = { ...side(100), n: null };
    expect(underpowered(verdict({ head: [untold], base: [side(100)] })).examples).toBeNull();
  });
});

const STEPS = [1, -1, 0.5, -0.7, 0.2, -1, 0.9, -0.4];

function noisy(count: number, by: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => 0.9 + by * (STEPS[index % STEPS.length] ?? 0));
}

describe('a short or noisy history', () => {
  const run = (values: readonly number[], unit = 'fraction') =>
    verdict({
      head: [measured('accuracy', 0.9, { unit })],
      base: [measured('accuracy', 0.9, { unit })],
      series: new Map([['s/accuracy', values]]),
    });

  it('takes more runs, and with these it is settled', () => {
    const { runs, repeats, examples } = underpowered(run(noisy(5, 0.012)));
    expect(examples).toBeNull();
    expect(runs).toBeGreaterThan(0);
    expect(repeats).toBeGreaterThan(1);
    expect(run(noisy(5 + (runs ?? 0) + 4, 0.012)).outcome).toBe('passed');
  });

  it('that no number of runs settles says so, or how many runs of head pooled do', () => {
    expect(underpowered(run(noisy(40, 0.03)))).toMatchObject({ runs: null });
    expect(underpowered(run(noisy(40, 0.2)))).toMatchObject({ runs: null, repeats: null });
  });
});

/** (Σ w)² / Σ w² of so many runs, each weighing 0.9 of the next. */
function effectiveRuns(count: number): number {
  const weights = Array.from({ length: count }, (_, age) => 0.9 ** age);
  return weights.reduce((sum, w) => sum + w, 0) ** 2 / weights.reduce((sum, w) => sum + w * w, 0);
}

interface Runs {
  readonly values: readonly number[];
  readonly boundary?: number;
  readonly headRuns?: number;
  readonly recordRuns?: number;
}

/** What the judge says, and what is found by trying one number after the other. */
function settled({ values, boundary, headRuns = 1, recordRuns = 1 }: Runs) {
  const found = verdict({
    head: [measured('accuracy', 0.9, { runs: headRuns })],
    base: [measured('accuracy', 0.9)],
    series: new Map([['s/accuracy', values]]),
    boundaries: new Map(boundary === undefined ? [] : [['s/accuracy', [boundary]]]),
    recordRuns: new Map([['s/accuracy', recordRuns]]),
  });
  const { runs, repeats, limit, minimumDetectableChange } = underpowered(found);
  const past = pastOf(
    caseOf(0.9, 0.9, { series: values, boundaries: boundary === undefined ? [] : [boundary] }),
  );
  if (past === null) throw new Error('the history has no level');
  const own = values.length - (boundary ?? 0);
  const seen = (more: number, pooled: number): number => {
    const level = { ...past.level, degreesOfFreedom: past.level.degreesOfFreedom + more };
    const prediction = nextRun({ ...past, level }, sharedShapes([past]));
    if (prediction === null) return Number.NaN;
    const error = Math.sqrt(recordRuns / pooled + 1 / effectiveRuns(own + more));
    return prediction.quantile(0.8, error) - prediction.quantile(0.01, error);
  };
  expect(seen(0, headRuns)).toBeCloseTo(minimumDetectableChange, 6);
  const first = (most: number, from: number, size: (count: number) => number) =>
    Array.from({ length: most - from + 1 }, (_, index) => from + index).find(
      (count) => size(count) <= limit,
    ) ?? null;
  return {
    said: [runs, repeats],
    tried: [first(100, 1, (more) => seen(more, headRuns)), first(20, 2, (pooled) => seen(0, pooled))],
  };
}

describe('the number of runs and repeats', () => {
  it.each<[string, Runs]>([
    ['five runs', { values: noisy(5, 0.012) }],
    ['six runs', { values: noisy(6, 0.014) }],
    ['eight runs', { values: noisy(8, 0.017) }],
    ['ten runs', { values: noisy(10, 0.02) }],
    ['many noisy runs', { values: noisy(40, 0.03) }],
    [
      'four runs since a change was accepted',
      { values: [...noisy(5, 0.015).map((value) => value - 0.1), ...noisy(4, 0.015)], boundary: 5 },
    ],
    ['head of two runs', { values: noisy(7, 0.02), headRuns: 2 }],
    ['head of three runs', { values: noisy(12, 0.033), headRuns: 3 }],
    ['a history of means of three', { values: noisy(6, 0.011), recordRuns: 3 }],
    ['means of two against a mean of four', { values: noisy(5, 0.015), headRuns: 4, recordRuns: 2 }],
  ])('that settle %s are the first that do', (_, given) => {
    const { said, tried } = settled(given);
    expect(said).toEqual(tried);
    expect(said.some((one) => one !== null)).toBe(true);
  });
});

describe('the price of more data', () => {
  const priced = (metric: string, value: number, unit: string | null = 'usd') => {
    const given = accuracy(80, 5);
    const cost = measured(metric, value, { unit, direction: 'lower', n: 80 });
    const { verdicts } = judged({ ...given, head: [...given.head, cost], base: [...given.base, cost] });
    const found = verdicts.find(({ id }) => id === 's/accuracy');
    return found === undefined ? null : underpowered(found).price;
  };

  it('is that of this run, by the example or as a whole', () => {
    expect(priced('cost_per_example', 0.002)?.examples).toBeCloseTo(472 * 0.002, 12);
    expect(priced('total_cost', 1.6)?.examples).toBeCloseTo(472 * 0.02, 12);
    expect(priced('mean(cost)', 0.002, null)).toMatchObject({ unit: null, runs: null });
  });

  it.each(['cost_p95', 'max_cost', 'costume_accuracy'])('is not told by %s', (metric) => {
    expect(priced(metric, 0.002)).toBeNull();
  });
});

describe('the mean of several runs', () => {
  const noisy = Array.from({ length: 30 }, (_, index) => 0.9 + 0.03 * (STEPS[index % STEPS.length] ?? 0));
  const run = (runs?: number, recordRuns = 1) =>
    verdict({
      head: [measured('accuracy', 0.9, runs === undefined ? {} : { runs })],
      base: [measured('accuracy', 0.9)],
      series: new Map([['s/accuracy', noisy]]),
      recordRuns: new Map([['s/accuracy', recordRuns]]),
    });

  it('of as many repeats as were said to settle it is settled, of one fewer it is not', () => {
    const { repeats } = underpowered(run());
    expect(repeats).toBeGreaterThan(1);
    expect(run(repeats ?? 0).outcome).toBe('passed');
    expect(underpowered(run((repeats ?? 0) - 1)).repeats).toBe(repeats);
  });

  it('is one value of a history of such means', () => {
    const { minimumDetectableChange } = run();
    expect(run(3, 3).minimumDetectableChange).toBe(minimumDetectableChange);
    expect(run(3).minimumDetectableChange).toBeLessThan(minimumDetectableChange ?? 0);
    expect(run(1, 3).minimumDetectableChange).toBeGreaterThan(minimumDetectableChange ?? 1);
  });

  it('is held against an anchor and a low newest run by its own noise too', () => {
    const p = (runs: number, lowest: boolean) => {
      const [last = 0.9] = noisy.slice(-1);
      const found = verdict({
        head: [measured('accuracy', 0.86, { runs })],
        base: [measured('accuracy', last)],
        series: new Map([['s/accuracy', lowest ? [...noisy, 0.868] : noisy]]),
        anchor: { name: 'v1', values: new Map([['s/accuracy', { value: 0.9, runs: 1 }]]) },
      });
      return [found.change?.p ?? Number.NaN, found.againstAnchor?.p ?? Number.NaN];
    };
    for (const lowest of [false, true]) {
      const [one, three] = [p(1, lowest), p(3, lowest)];
      expect(three[0]).toBeLessThan(one[0] ?? 0);
      expect(three[1]).toBeLessThan(one[1] ?? 0);
    }
  });
});

describe('a warning among several metrics', () => {
  const names = ['a', 'b', 'c', 'd'];
  const noisy = (phase: number) =>
    Array.from({ length: 30 }, (_, index) => 0.9 + 0.01 * (STEPS[(index + phase) % STEPS.length] ?? 0));
  const series = new Map(names.map((name, index) => [`s/${name}`, noisy(index)] as const));
  const found = (values: readonly number[], runs: number) =>
    judged({
      head: names.map((name, index) => measured(name, values[index] ?? 0.9, { runs })),
      base: names.map((name) => measured(name, 0.9)),
      baseIsRecord: true,
      series,
    }).verdicts.find(({ metric }) => metric === 'a');

  it('names a loss that fails whatever the others say', () => {
    const loss = [0.024, 0.026, 0.028, 0.03].find((size) => found([0.9 - size], 1)?.outcome === 'suspected');
    const warned = found([0.9 - (loss ?? Number.NaN)], 1);
    const offer = warned?.reasons.find((reason) => reason.kind === 'two-stage');
    if (offer === undefined || warned === undefined) throw new Error(JSON.stringify(warned));
    const at = (warned.base?.value ?? Number.NaN) - offer.loss;
    expect(found([at - 1e-6], offer.pooled)?.outcome).toBe('regressed');
    // With others that lose too the correction is milder, never harder.
    expect(found([at - 1e-6, 0.87, 0.87, 0.87], offer.pooled)?.outcome).toBe('regressed');
    expect(found([at + 1e-4], offer.pooled)?.outcome).not.toBe('regressed');
  });
});
