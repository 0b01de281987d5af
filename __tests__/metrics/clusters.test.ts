import { describe, expect, it } from 'vitest';
import { clusteredEvidence } from '../../src/metrics/clusters.js';
import { measureExamples } from '../../src/metrics/measure.js';
import type { ClusteredPairs, PairedEvidence } from '../../src/model/evidence.js';
import type { Clusters } from '../../src/model/table.js';
import { mcnemarOneSidedMidP } from '../../src/stats/mcnemar.js';
import { normalQuantile } from '../../src/stats/normal.js';
import { type Random, randomOf } from '../../src/stats/random.js';
import { clusteredT, pairedT } from '../../src/stats/t-test.js';
import { type Cells, examplesOf } from './examples.js';

/** Evenly between 0 and 1, never either. */
const share = (random: Random): number => (random.word() + 0.5) / 2 ** 32;

const SCORED = [{ metric: 'v', labels: {}, column: 'v' }];
const PAIR = { truth: 't', prediction: 'p' } as const;
const each = (rows: number) => Int32Array.from({ length: rows }, (_, row) => row);

/** The same clusters on both sides, row by row. */
function inStep(clusters: readonly number[]): Clusters {
  const of = Int32Array.from(clusters);
  const rows = each(clusters.length);
  return {
    count: Math.max(...clusters) + 1,
    baseRows: rows,
    headRows: rows,
    baseClusters: of,
    headClusters: of,
  };
}

function found(evidence: PairedEvidence | null): ClusteredPairs {
  if (evidence?.kind !== 'clustered') throw new Error('there is no evidence');
  return evidence;
}

function ofValues(base: Cells, head: Cells, clusters: Clusters): ClusteredPairs {
  const sides = { base: examplesOf({ v: base }, {}, SCORED), head: examplesOf({ v: head }, {}, SCORED) };
  return found(clusteredEvidence({ metric: 'v', labels: {} }, { ...sides, clusters }));
}

describe('means over clusters', () => {
  const d = [0.1, -0.2, 0.05, -0.3, -0.15, 0, -0.1, -0.25, 0.2, -0.05];

  it('have the standard error of the clustered t test', () => {
    const base = d.map((_, row) => row / 7);
    const head = d.map((change, row) => row / 7 + change);
    const evidence = ofValues(base, head, inStep([0, 0, 1, 1, 2, 2, 3, 3, 4, 4]));
    expect(evidence.difference).toBeCloseTo(-0.07, 14);
    expect(evidence.standardError).toBeCloseTo(0.0421307, 7);
    expect(evidence).toMatchObject({ kind: 'clustered', clusters: 5, method: 'clustered-t' });
  });

  it('of unequal clusters too', () => {
    const groups = [d.slice(0, 1), d.slice(1, 5), d.slice(5, 7), d.slice(7)];
    const base = d.map((_, row) => row % 3);
    const head = d.map((change, row) => (row % 3) + change);
    const evidence = ofValues(base, head, inStep([0, 1, 1, 1, 1, 2, 2, 3, 3, 3]));
    expect(evidence.standardError).toBeCloseTo(clusteredT(groups)?.standardError ?? 0, 14);
  });

  it('of repeats are the paired t test of the means of each example', () => {
    // Three runs of four examples in head, two in base.
    const base = [1, 0, 1, 1, 1, 1, 0, 1];
    const head = [1, 0, 0, 1, 0, 0, 1, 1, 1, 0, 0, 0];
    const clusters: Clusters = {
      count: 4,
      baseRows: each(8),
      headRows: each(12),
      baseClusters: Int32Array.from({ length: 8 }, (_, row) => row % 4),
      headClusters: Int32Array.from({ length: 12 }, (_, row) => row % 4),
    };
    const means = (values: readonly number[], item: number) => {
      const own = values.filter((_, row) => row % 4 === item);
      return own.reduce((sum, value) => sum + value, 0) / own.length;
    };
    const test = pairedT([0, 1, 2, 3].map((item) => means(head, item) - means(base, item)));
    const evidence = ofValues(base, head, clusters);
    expect(evidence.difference).toBeCloseTo(test?.difference ?? 0, 14);
    expect(evidence.standardError).toBeCloseTo(test?.standardError ?? 0, 14);
  });

  it('of the same rows in another order are exactly nothing', () => {
    const values = Array.from({ length: 60 }, (_, row) => Math.sin(row) / 3);
    const clusters = inStep(values.map((_, row) => row % 6));
    const back = Int32Array.from(each(60)).reverse();
    const other = { ...clusters, headRows: back, headClusters: clusters.baseClusters.slice().reverse() };
    expect(ofValues(values, values, other)).toMatchObject({ difference: 0, standardError: 0 });
  });
});

describe('other metrics over clusters', () => {
  const random = randomOf(3);
  const rows = 240;
  const t = Array.from({ length: rows }, () => String(random.below(3)));
  const noisy = (wrong: number) => t.map((truth) => (share(random) < wrong ? '0' : truth));
  const [before, after] = [noisy(0.2), noisy(0.35)];
  const group = each(rows).map((row) => row % 40);
  const sides = {
    base: examplesOf({ t, p: before }, PAIR),
    head: examplesOf({ t, p: after }, PAIR),
  };

  const value = (metric: string, prediction: readonly string[], keep: (row: number) => boolean) => {
    const part = <T>(cells: readonly T[]) => cells.filter((_, row) => keep(row));
    const examples = examplesOf({ t: part(t), p: part(prediction) }, PAIR);
    return measureExamples(examples, [metric]).measurements[0]?.value ?? Number.NaN;
  };

  it.each(['f1_macro', 'cohen_kappa', 'recall_macro'])('%s: leaves out whole clusters', (metric) => {
    const evidence = found(
      clusteredEvidence({ metric, labels: {} }, { ...sides, clusters: inStep([...group]) }),
    );
    const change = (keep: (row: number) => boolean) =>
      value(metric, after, keep) - value(metric, before, keep);
    const left = Array.from({ length: 40 }, (_, g) => change((row) => row % 40 !== g));
    const centre = left.reduce((sum, one) => sum + one, 0) / 40;
    const squares = left.reduce((sum, one) => sum + (one - centre) ** 2, 0);
    expect(evidence.method).toBe('jackknife-t');
    expect(evidence.difference).toBeCloseTo(
      change(() => true),
      13,
    );
    expect(evidence.standardError).toBeCloseTo(Math.sqrt((39 / 40) * squares), 12);
  });

  it('accuracy: by its per-example outcomes', () => {
    const evidence = found(
      clusteredEvidence({ metric: 'accuracy', labels: {} }, { ...sides, clusters: inStep([...group]) }),
    );
    const right = (prediction: readonly string[], row: number) => Number(prediction[row] === t[row]);
    const groups = Array.from({ length: 40 }, (_, g) =>
      [...each(rows)].filter((row) => row % 40 === g).map((row) => right(after, row) - right(before, row)),
    );
    expect(evidence.standardError).toBeCloseTo(clusteredT(groups)?.standardError ?? 0, 14);
    expect(evidence).toMatchObject({ method: 'clustered-t', clusters: 40 });
  });

  it('the area under the curve and sums of numbers: in at most 200 blocks', () => {
    const many = 900;
    const truth = Array.from({ length: many }, () => share(random));
    const label = truth.map((one) => (one > 0.5 ? '1' : '0'));
    const score = (noise: number) =>
      truth.map((one) => Math.min(1, Math.max(0, one + noise * (share(random) - 0.5))));
    const [sharp, blunt] = [score(0.5), score(1.5)];
    const clusters = inStep(truth.map((_, row) => row % 300));
    const curve = { truth: 'label', score: 's', positive: '1' } as const;
    const area = found(
      clusteredEvidence(
        { metric: 'roc_auc', labels: {} },
        {
          base: examplesOf({ label, s: sharp }, curve),
          head: examplesOf({ label, s: blunt }, curve),
          clusters,
        },
      ),
    );
    expect(area).toMatchObject({ clusters: 200, method: 'jackknife-t' });
    expect(area.difference).toBeLessThan(-5 * area.standardError);
    const numbers = { truth: 'x', prediction: 'y' } as const;
    const error = found(
      clusteredEvidence(
        { metric: 'root_mean_squared_error', labels: {} },
        {
          base: examplesOf({ x: truth, y: sharp }, numbers),
          head: examplesOf({ x: truth, y: blunt }, numbers),
          clusters,
        },
      ),
    );
    expect(error.difference).toBeGreaterThan(5 * error.standardError);
  });

  it('percentiles and gaps have none', () => {
    const gap = examplesOf({ t, p: after.map((one, row) => (row === 3 ? '' : one)) }, PAIR);
    const clusters = inStep([...group]);
    expect(
      clusteredEvidence({ metric: 'accuracy', labels: {} }, { ...sides, head: gap, clusters }),
    ).toBeNull();
    const latency = examplesOf({ latency_ms: t.map((_, row) => row + 1) }, {});
    expect(
      clusteredEvidence(
        { metric: 'latency_p95(latency_ms)', labels: {} },
        { base: latency, head: latency, clusters },
      ),
    ).toBeNull();
  });
});

describe('fifty clusters of ten examples that drift together', () => {
  it('fail a harmless change at 1 % about as often as they should, where single examples fail it too often', () => {
    const random = randomOf(20_260_801);
    const reps = 3000;
    let [naive, clustered] = [0, 0];
    for (let rep = 0; rep < reps; rep++) {
      let [lost, won] = [0, 0];
      const groups = Array.from({ length: 50 }, () => {
        // Of the flips of one cluster, this share goes the wrong way; over clusters half of all do.
        const lean = 1 / (1 + Math.exp(-1.5 * normalQuantile(share(random))));
        return Array.from({ length: 10 }, () => {
          if (share(random) >= 0.2) return 0;
          const worse = share(random) < lean;
          lost += Number(worse);
          won += Number(!worse);
          return worse ? -1 : 1;
        });
      });
      naive += Number(mcnemarOneSidedMidP(lost, won) <= 0.01);
      clustered += Number((clusteredT(groups)?.p.less ?? 1) <= 0.01);
    }
    expect(naive / reps).toBeGreaterThan(0.015);
    expect(clustered / reps).toBeLessThan(0.015);
  });
});
