/** A table that was grouped, with counts, says of every metric what the table before says: value, n, error, interval, pairs. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureExamples } from '../../src/metrics/measure.js';
import { pairedEvidence } from '../../src/metrics/pair.js';
import type { Roles } from '../../src/model/evaluation.js';
import { type Cells, examplesOf, inStep } from './examples.js';

type Row = Readonly<Record<string, string | number>>;

/** One row for each that differs, in order of their texts, with how often it stands. */
function grouped(rows: readonly Row[]): readonly Row[] {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(JSON.stringify(row), (counts.get(JSON.stringify(row)) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([row, w]) => ({ ...JSON.parse(row), w }));
}

function columnsOf(rows: readonly Row[]): Readonly<Record<string, Cells>> {
  const names = Object.keys(rows[0] ?? {});
  return Object.fromEntries(names.map((name) => [name, rows.map((row) => row[name] ?? '')]));
}

/** Largest difference of what one example moves; errors are roots, so their squares are compared. */
const CLOSE = 1e-12;

function close(one: unknown, other: unknown, path: string): void {
  if (typeof one === 'number' && typeof other === 'number') {
    const square = /standardError/.test(path);
    const [a, b] = square ? [one * one, other * other] : [one, other];
    const most = /interval/.test(path) ? 1e-7 : CLOSE;
    expect(Math.abs(a - b), `${path}: ${one} and ${other}`).toBeLessThanOrEqual(
      most * Math.max(1, Math.abs(a)),
    );
  } else if (typeof one === 'object' && one !== null && typeof other === 'object' && other !== null) {
    expect(Object.keys(other), path).toEqual(Object.keys(one));
    const found = new Map(Object.entries(other));
    for (const [key, value] of Object.entries(one)) close(value, found.get(key), `${path}.${key}`);
  } else expect(other, path).toEqual(one);
}

const label = fc.constantFrom('0', '1');
const score = fc.constantFrom(0, 0.1, 0.25, 0.5, 0.75, 1);
const number = fc.constantFrom(-2, 0.5, 1.25, 3, 7.5);

const rowsOf = (row: Record<string, fc.Arbitrary<string | number>>) =>
  fc.array(fc.record(row), { minLength: 1, maxLength: 40 });

function alike(rows: readonly Row[], roles: Partial<Roles>, wanted: readonly string[] | null): void {
  const whole = measureExamples(examplesOf(columnsOf(rows), roles), wanted);
  const reduced = measureExamples(examplesOf(columnsOf(grouped(rows)), { ...roles, weight: 'w' }), wanted);
  const plain = ({ measurements }: typeof whole) =>
    measurements.map((one) => ({ ...one, invalid: one.invalid === null ? null : 'it is' }));
  close(plain(whole), plain(reduced), 'measurements');
}

describe('counted rows measure as the examples they stand for', () => {
  it('by labels and scores', () => {
    const wanted = ['cohen_kappa', 'f1_macro', 'f1_micro', 'fbeta_2', 'specificity_weighted'];
    fc.assert(
      fc.property(rowsOf({ t: label, p: label, s: score }), (rows) => {
        const roles = { truth: 't', prediction: 'p', score: 's', positive: '1' };
        if (!rows.some((row) => row['t'] === '1' || row['p'] === '1')) return;
        alike(rows, roles, null);
        alike(rows, roles, wanted);
      }),
    );
  });

  it('by labels of three classes', () => {
    const cls = fc.constantFrom('a', 'b', 'c');
    fc.assert(
      fc.property(rowsOf({ t: cls, p: cls }), (rows) => {
        const roles = { truth: 't', prediction: 'p' };
        alike(rows, roles, null);
      }),
    );
  });

  it('by numbers, ranks and extremes', () => {
    const wanted = ['mean_squared_error', 'root_mean_squared_error', 'mean_absolute_error', 'huber_loss'];
    const others = ['median_absolute_error', 'r2', 'max_error', 'pearson', 'spearman'];
    fc.assert(
      fc.property(rowsOf({ t: number, p: number }), (rows) => {
        alike(rows, { truth: 't', prediction: 'p' }, [...wanted, ...others]);
      }),
    );
  });

  it('by latencies', () => {
    fc.assert(
      fc.property(rowsOf({ latency_ms: number }), (rows) => {
        alike(rows, {}, null);
        alike(rows, {}, ['latency_p99(latency_ms)', 'deadline_miss_rate(latency_ms,1)']);
      }),
    );
  });
});

describe('counted pairs', () => {
  const pairRow = {
    t: label,
    s: score,
    n: number,
    bp: label,
    hp: label,
    bs: score,
    hs: score,
    bn: number,
    hn: number,
  };
  const LABELS = { truth: 't', prediction: 'p', score: 's', positive: '1' };
  const NUMBERS = { truth: 'n', prediction: 'm' };

  /** One side of joined rows. */
  const sideOf = (rows: readonly Row[], side: 'b' | 'h') =>
    columnsOf(
      rows.map((row) => ({
        t: row['t'] ?? '',
        p: row[`${side}p`] ?? '',
        s: row[`${side}s`] ?? 0,
        n: row['n'] ?? 0,
        m: row[`${side}n`] ?? 0,
        w: row['w'] ?? 1,
      })),
    );

  function evidenceOf(rows: readonly Row[], roles: Partial<Roles>, metric: string) {
    const [base, head] = [sideOf(rows, 'b'), sideOf(rows, 'h')];
    const both = { base: examplesOf(base, roles), head: examplesOf(head, roles) };
    return pairedEvidence({ metric, labels: {} }, { ...both, alignment: inStep(rows.length) });
  }

  it.each([
    [LABELS, ['accuracy', 'f1', 'recall', 'matthews_corrcoef', 'brier_score', 'log_loss', 'roc_auc']],
    [NUMBERS, ['mean_absolute_error', 'root_mean_squared_error', 'r2', 'pearson']],
  ])('are so many pairs: %j %j', (roles, metrics) => {
    fc.assert(
      fc.property(rowsOf(pairRow), (rows) => {
        if (!rows.some((row) => row['t'] === '1')) return;
        const cells = grouped(rows);
        for (const metric of metrics) {
          const whole = evidenceOf(rows, roles, metric);
          close(whole, evidenceOf(cells, { ...roles, weight: 'w' }, metric), metric);
        }
      }),
    );
  });
});
