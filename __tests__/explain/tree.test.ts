import { describe, expect, it } from 'vitest';
import { grown, predictions } from '../../src/explain/tree.js';
import type { Feature } from '../../src/explain/tree-features.js';
import { featuresOf } from '../../src/explain/tree-features.js';
import { trustedTree } from '../../src/explain/tree-trust.js';
import type { Column } from '../../src/model/table.js';
import { randomOf } from '../../src/stats/random.js';

function labels(name: string, cells: readonly string[]): Column {
  const texts = [...new Set(cells.filter((cell) => cell !== ''))];
  return {
    name,
    codes: Int32Array.from(cells, (cell) => texts.indexOf(cell)),
    labels: texts,
    values: null,
    missing: cells.filter((cell) => cell === '').length,
    firstMissingRow: null,
  };
}

function numbers(name: string, values: readonly number[]): Column {
  return {
    name,
    codes: null,
    labels: [],
    values: Float64Array.from(values),
    missing: 0,
    firstMissingRow: null,
  };
}

function table(rows: number, ...columns: readonly Column[]) {
  return { rows, columns: new Map(columns.map((column) => [column.name, column])), ids: null, dropped: [] };
}

const rowsUpTo = (count: number): Int32Array => Int32Array.from({ length: count }, (_, row) => row);
const named = (features: readonly Feature[]) => new Map(features.map((feature) => [feature.name, feature]));

describe('the features of a tree', () => {
  it('are labels as they are and numbers between those that are there', () => {
    const { features } = featuresOf(
      table(4, labels('lang', ['fr', '', 'de', 'fr']), numbers('length', [3, 1, Number.NaN, 2])),
      new Set(),
    );
    expect(features.map(({ name, levels, edges }) => [name, levels, edges])).toEqual([
      ['lang', 2, null],
      ['length', 3, [1.5, 2.5]],
    ]);
    expect(features.map(({ codes }) => [...codes])).toEqual([
      [0, 2, 1, 0],
      [2, 0, 3, 1],
    ]);
  });

  it('leave out ids, constants and what was not kept, and say so', () => {
    const many = Array.from({ length: 60 }, (_, i) => `id-${i}`);
    const { features, passedOver } = featuresOf(
      {
        ...table(
          60,
          labels('id', many),
          labels(
            'same',
            many.map(() => 'x'),
          ),
          labels('y', many),
        ),
        dropped: ['prompt'],
      },
      new Set(['y']),
    );
    expect(features).toEqual([]);
    expect(passedOver).toEqual([
      { column: 'prompt', because: 'neither' },
      { column: 'id', because: 'too-many-labels' },
      { column: 'same', because: 'constant' },
    ]);
  });

  it('bin many numbers into bins of about as many rows each', () => {
    const values = Array.from({ length: 3200 }, (_, i) => i);
    const [feature] = featuresOf(table(3200, numbers('x', values)), new Set()).features;
    const counts = new Map<number, number>();
    for (const code of feature?.codes ?? []) counts.set(code, (counts.get(code) ?? 0) + 1);
    expect([...counts.values()]).toEqual(Array.from({ length: 32 }, () => 100));
  });
});

describe('a tree', () => {
  it('makes the split of the worked example', () => {
    const { features } = featuresOf(table(6, numbers('x', [1, 1, 1, 2, 2, 2])), new Set());
    const classes = { of: Uint8Array.from([0, 0, 0, 0, 1, 1]), count: 2 };
    const tree = grown(rowsUpTo(6), { features, classes, depth: 1, smallest: 1 });
    expect(tree.split?.condition).toEqual({ column: 'x', above: 1.5, orMissing: false, holds: false });
    expect([tree.split?.yes.counts, tree.split?.no.counts]).toEqual([
      [3, 0],
      [1, 2],
    ]);
    expect([tree.split?.yes.predicted, tree.split?.no.predicted]).toEqual([0, 1]);
  });

  it('asks whether a cell is missing', () => {
    const { features } = featuresOf(table(6, labels('x', ['', '', '', 'a', 'b', 'a'])), new Set());
    const classes = { of: Uint8Array.from([1, 1, 1, 0, 0, 0]), count: 2 };
    const tree = grown(rowsUpTo(6), { features, classes, depth: 3, smallest: 1 });
    expect(tree.split?.condition).toEqual({ column: 'x', missing: true, holds: true });
  });

  it('tells every row of what it was grown on, where the columns can', () => {
    const random = randomOf(5);
    const lang = Array.from({ length: 400 }, () => ['fr', 'de', 'en', ''][random.below(4)] ?? '');
    const size = Array.from({ length: 400 }, () => random.below(1000));
    const of = Uint8Array.from(lang, (text, row) => (text === 'fr' && (size[row] ?? 0) > 500 ? 1 : 0));
    const { features } = featuresOf(table(400, labels('lang', lang), numbers('size', size)), new Set());
    const tree = grown(rowsUpTo(400), { features, classes: { of, count: 2 }, depth: 4, smallest: 1 });
    const wrong = rowsUpTo(400).filter((row) => predictions(tree, named(features), row).at(-1) !== of[row]);
    // The bins of numbers have edges of their own: a row may lie between one and 500.
    expect(wrong.length).toBeLessThan(8);
    expect(wrong.every((row) => Math.abs((size[row] ?? 0) - 500) < 40)).toBe(true);
  });
});

describe('the trust in a tree', () => {
  const random = randomOf(11);
  const lang = Array.from({ length: 600 }, () => ['fr', 'de', 'en'][random.below(3)] ?? '');
  const host = Array.from({ length: 600 }, () => ['a', 'b', 'c', 'd'][random.below(4)] ?? '');
  const heat = Array.from({ length: 600 }, () => random.below(1000) / 10);
  const { features } = featuresOf(
    table(600, labels('lang', lang), labels('host', host), numbers('heat', heat)),
    new Set(),
  );
  const problemOf = (of: Uint8Array) => ({
    features,
    classes: { of, count: 2 },
    rows: rowsUpTo(600),
    fewest: 5,
  });

  it('is high for a fault with a cause, of a depth that is enough for it', () => {
    const of = Uint8Array.from(host, (text, row) =>
      text === 'c' && (heat[row] ?? 0) > 60 ? (random.below(10) < 8 ? 1 : 0) : random.below(50) === 0 ? 1 : 0,
    );
    const { tree, trust } = trustedTree(problemOf(of), 1);
    expect(trust.p).toBe(0.01);
    expect(trust.balancedAccuracy).toBeGreaterThan(0.75);
    expect(trust.depth).toBe(2);
    expect(trust.majority).toBe(of.filter((label) => label === 0).length / 600);
    expect(trust.accuracy).toBeGreaterThan(0.8);
    const columns = [
      tree.split?.condition.column,
      tree.split?.yes.split?.condition.column ?? tree.split?.no.split?.condition.column,
    ];
    expect(columns.sort()).toEqual(['heat', 'host']);
  }, 30_000);

  it('is none where the label has no cause: p is as likely to be anything', () => {
    const found = [1, 2, 3].map((seed) => {
      const chance = randomOf(100 + seed);
      const of = Uint8Array.from(lang, () => (chance.below(5) === 0 ? 1 : 0));
      return trustedTree(problemOf(of), seed).trust.p;
    });
    expect(Math.min(...found)).toBeGreaterThan(0.02);
  }, 60_000);

  it('is the same for the same seed', () => {
    const of = Uint8Array.from(lang, (text) => (text === 'fr' ? 1 : 0));
    expect(trustedTree(problemOf(of), 3)).toEqual(trustedTree(problemOf(of), 3));
  }, 30_000);
});
