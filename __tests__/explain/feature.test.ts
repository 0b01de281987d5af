import { describe, expect, it } from 'vitest';
import { attributesOf, MOST_FEATURES } from '../../src/explain/attributes.js';
import { type Feature, featureOf } from '../../src/explain/feature.js';
import type { Column, ExampleTable } from '../../src/model/table.js';
import { labelled, numeric } from './planted.js';

const N = 200;
const rows = new Int32Array(N).map((_, row) => row);
const cells = (of: (row: number) => string) => Array.from({ length: N }, (_, row) => of(row));

function found(column: Column): Feature {
  const feature = featureOf(column, rows, 20);
  if (typeof feature === 'string') throw new Error(feature);
  return feature;
}

function table(columns: readonly Column[], dropped: readonly string[] = []): ExampleTable {
  return { rows: N, columns: new Map(columns.map((one) => [one.name, one])), ids: null, dropped };
}

const texts = ({ literals }: Feature) => literals.map(({ relation, value }) => `${relation}${value}`);

describe('a column as conditions', () => {
  it('of numbers is cut at its quantiles, by numbers that can be read', () => {
    const feature = found(
      numeric(
        'length',
        Array.from({ length: N }, (_, row) => row + 0.123456),
      ),
    );
    expect(texts(feature)).toEqual(['empty', '≤40', '>40', '≤80', '>80', '≤120', '>120', '≤160', '>160']);
    for (const { relation, value, from, to } of feature.literals.slice(1)) {
      const inside = rows.filter(
        (row) => (feature.codes[row] ?? 0) >= from && (feature.codes[row] ?? 0) <= to,
      );
      const expected = rows.filter((row) =>
        relation === '>' ? row + 0.123456 > Number(value) : row + 0.123456 <= Number(value),
      );
      expect([...inside]).toEqual([...expected]);
    }
  });

  it('of few numbers is taken for labels, the commonest first', () => {
    const column = {
      ...numeric('turns', []),
      ...labelled(
        'turns',
        cells((row) => String(row % 7 < 4 ? 1 : 2)),
      ),
    };
    const values = Float64Array.from(rows, (row) => (row % 7 < 4 ? 1 : 2));
    expect(texts(found({ ...column, values }))).toEqual(['empty', '=1', '=2']);
  });

  it('has empty cells as a condition, and keeps 50 of many labels', () => {
    const column = labelled(
      'site',
      cells((row) => (row < 40 ? '' : `s${row % 80}`)),
    );
    const feature = found(column);
    expect(feature.literals).toHaveLength(51);
    expect(feature.codes.slice(0, 40).every((code) => code === 0)).toBe(true);
    expect(Math.max(...feature.codes)).toBe(51);
  });

  it.each([
    [
      'constant',
      labelled(
        'a',
        cells(() => 'x'),
      ),
    ],
    [
      'constant',
      labelled(
        'a',
        cells((row) => (row === 0 ? 'y' : 'x')),
      ),
    ],
    [
      'constant',
      numeric(
        'a',
        Array.from({ length: N }, () => 3),
      ),
    ],
    [
      'constant',
      labelled(
        'a',
        cells(() => ''),
      ),
    ],
    [
      'too-many-values',
      labelled(
        'a',
        cells((row) => `user-${row}-x`),
      ),
    ],
    [
      'numbers-as-text',
      labelled(
        'a',
        cells((row) => `${row} ms`),
      ),
    ],
    [
      'numbers-as-text',
      labelled(
        'a',
        cells((row) => `1,${100 + row}`),
      ),
    ],
    ['too-many-values', { ...labelled('a', []), codes: null }],
  ] as const)('is none where it is %s', (why, column) => {
    expect(featureOf(column, rows, 20)).toBe(why);
  });
});

describe('the columns that are searched', () => {
  const units = { baseRows: rows, headRows: rows };
  const lang = labelled(
    'lang',
    cells((row) => `l${row % 3}`),
  );
  const none: ReadonlySet<string> = new Set();

  it('are the same in base and head, but for a few cells', () => {
    const other = labelled(
      'lang',
      cells((row) => (row === 5 ? 'l9' : `l${row % 3}`)),
    );
    const answers = labelled(
      'answer',
      cells((row) => `l${row % 4}`),
    );
    const changed = labelled(
      'answer',
      cells((row) => `l${(row + 1) % 4}`),
    );
    const { features, skipped } = attributesOf(
      {
        base: table([other, answers]),
        head: table([lang, changed]),
        outcomes: none,
        classes: none,
        declared: none,
      },
      units,
      20,
    );
    expect(features.map(({ name }) => name)).toEqual(['lang']);
    expect(skipped).toEqual([{ column: 'answer', why: 'differs' }]);
  });

  it('may be in head alone where they are declared; those in base alone are told', () => {
    const site = labelled(
      'site',
      cells((row) => `s${row % 2}`),
    );
    const of = (declared: ReadonlySet<string>) =>
      attributesOf(
        { base: table([site]), head: table([lang]), outcomes: none, classes: none, declared },
        units,
        20,
      );
    const named = of(new Set(['lang']));
    expect(named.features.map(({ name }) => name)).toEqual(['lang']);
    expect(named.skipped).toEqual([{ column: 'site', why: 'only-in-base' }]);
    // What head alone says may be an outcome, and would explain the change by itself.
    const unnamed = of(none);
    expect(unnamed.features).toEqual([]);
    expect(unnamed.skipped).toContainEqual({ column: 'lang', why: 'only-in-head' });
  });

  it('are no outcomes, and bounded in number, those that were named first', () => {
    const many = Array.from({ length: 3000 }, (_, i) => ({ ...lang, name: `c${i}` }));
    const head = table([...many, { ...lang, name: 'pred' }], ['prompt', 'notes']);
    const { features, left, skipped } = attributesOf(
      {
        base: head,
        head,
        outcomes: new Set(['pred']),
        classes: none,
        declared: new Set(['c2999', 'prompt']),
      },
      units,
      20,
    );
    expect(features).toHaveLength(MOST_FEATURES);
    expect(features[0]?.name).toBe('c2999');
    expect(left).toBe(3000 - MOST_FEATURES);
    expect(skipped).toEqual([
      { column: 'prompt', why: 'too-many-values' },
      { column: 'notes', why: 'too-many-values' },
    ]);
  });

  it('are names where numbers are classes', () => {
    const values = Float64Array.from(rows, (row) => row % 8);
    const digit = {
      ...labelled(
        'digit',
        cells((row) => String(row % 8)),
      ),
      values,
    };
    const { features } = attributesOf(
      {
        base: table([digit]),
        head: table([digit]),
        outcomes: none,
        classes: new Set(['digit']),
        declared: none,
      },
      units,
      20,
    );
    expect(features[0]?.literals.map(({ relation }) => relation).join('')).toBe('empty========');
  });
});
