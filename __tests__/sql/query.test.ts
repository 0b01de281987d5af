/** The queries of every dialect: goldens for people to review, and names that would like to be more than names. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DIALECTS } from '../../src/config/option.js';
import type { Dialect, Reduction } from '../../src/model/query.js';
import { areaBoundQuery, binBounds } from '../../src/sql/bins.js';
import { engineOf, tableName } from '../../src/sql/dialect.js';
import { groupQuery, pairQuery } from '../../src/sql/query.js';

const GOLDENS = join(import.meta.dirname, 'goldens');

const columns = {
  id: 'doc',
  truth: 'label',
  prediction: 'pred',
  score: 'prob',
  weight: null,
  positive: null,
  groups: ['lang', 'a"b`c\\d'],
} as const;

const reduction = (dialect: Dialect, more: Partial<Reduction> = {}): Reduction => ({
  dialect,
  table: 'eval.head',
  columns,
  bins: 0,
  ...more,
});

function allOf(dialect: Dialect): string {
  const counted = { ...columns, score: null, weight: 'times' };
  const named = { ...columns, positive: "it's \\ spam", weight: 'times' };
  return [
    groupQuery(reduction(dialect, { columns: counted })),
    groupQuery(reduction(dialect, { bins: 3840 })),
    areaBoundQuery(reduction(dialect, { bins: 3840 })),
    areaBoundQuery(reduction(dialect, { bins: 10, columns: named })),
    pairQuery(reduction(dialect), 'eval.base', 'head'),
    pairQuery(reduction(dialect), 'eval.base', 'base'),
  ].join('\n\n');
}

describe.each(DIALECTS)('in %s', (dialect) => {
  it('the queries are those that were reviewed', () => {
    const path = join(GOLDENS, `${dialect}.sql`);
    const text = `${allOf(dialect)}\n`;
    if (process.env['UPDATE_GOLDENS'] === '1') {
      mkdirSync(GOLDENS, { recursive: true });
      writeFileSync(path, text);
    }
    expect(text).toBe(readFileSync(path, 'utf8'));
  });

  it('no name ends its quotes', () => {
    const engine = engineOf(dialect);
    const backslash = dialect === 'bigquery' || dialect === 'clickhouse';
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('"', '`', '\\', "'", ';', '-', 'a', '.') }), (name) => {
        const quoted = engine.name(name);
        const quote = quoted[0] ?? '';
        const inside = quoted.slice(1, -1);
        // What is left once every escaped character is gone holds no quote.
        const escapes = backslash ? /\\[\s\S]/g : new RegExp(quote + quote, 'g');
        expect(quoted.endsWith(quote)).toBe(true);
        expect(inside.replace(escapes, '')).not.toContain(quote);
        const unescaped = backslash
          ? inside.replace(/\\([\s\S])/g, '$1')
          : inside.replaceAll(quote + quote, quote);
        expect(unescaped).toBe(name);
      }),
    );
  });

  it('no text ends its quotes', () => {
    const doubles = dialect === 'duckdb' || dialect === 'postgres';
    expect(engineOf(dialect).text("a'b\\")).toBe(doubles ? "'a''b\\'" : "'a\\'b\\\\'");
  });
});

it('each part of a table name is quoted by itself', () => {
  expect(tableName(engineOf('postgres'), 'eval.he"ad')).toBe('"eval"."he""ad"');
  expect(tableName(engineOf('bigquery'), 'p-1.eval.head')).toBe('`p-1`.`eval`.`head`');
});

describe('the bounds', () => {
  it('have one for the calibration only where no bin of it is cut', () => {
    expect(binBounds(3840)).toEqual({ brier_score: 1 / 3840, expected_calibration_error: 1 / 7680 });
    expect(binBounds(1000)).toEqual({ brier_score: 1 / 1000, expected_calibration_error: null });
  });
});
