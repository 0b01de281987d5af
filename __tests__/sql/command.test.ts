/** `holdline sql` as it is called: what it prints and what it refuses. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sql } from '../../src/commands/sql.js';
import { parseFlags } from '../../src/config/flags.js';
import { Failure } from '../../src/failure/failure.js';
import { realWorld } from '../../src/io/world.js';
import { faultsBy, validator } from '../schemas/load.js';

const LOG = { info: () => {}, warn: () => {}, error: () => {} };

async function called(argv: readonly string[], config = ''): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'holdline-sql-'));
  writeFileSync(join(folder, 'c.yml'), config);
  const { options } = parseFlags('sql', config === '' ? argv : [...argv, '--config', 'c.yml']);
  const { output, status } = await sql(realWorld({ folder, log: LOG, at: null }), options);
  expect(status).toBe(0);
  return output;
}

async function refused(argv: readonly string[], config = '') {
  try {
    await called(argv, config);
  } catch (error) {
    if (error instanceof Failure) return error.faults.map(({ code, where }) => `${code} ${where}`);
    throw error;
  }
  throw new Error('it was not refused');
}

const DUCK = ['--dialect', 'duckdb'] as const;

describe('sql prints', () => {
  it('one query for one table, by the usual names', async () => {
    const text = await called(DUCK);
    expect(text).toContain('-- DuckDB\n\n-- head.csv');
    expect(text).toContain('t."y_true" AS "y_true",\n  t."y_pred" AS "y_pred",\n  COUNT(*) AS "weight"');
    expect(text).toContain('FROM "predictions" AS t');
  });

  it('the columns of the configuration, which flags go before', async () => {
    const config =
      'suites: [{ name: s, columns: { truth: gold, score: prob, weight: n, positive: spam, groups: [lang] } }]\n';
    const text = await called(DUCK, config);
    expect(text).toContain(
      't."gold" AS "y_true",\n  CAST(t."prob" AS DOUBLE) AS "y_score",\n  t."lang" AS "lang",',
    );
    expect(text).toContain('SUM(t."n") AS "weight"');
    const other = await called([...DUCK, '--truth', 'other', '--bins', '30'], config);
    expect(other).toContain('t."other" AS "y_true"');
    expect(other).toContain("= 'spam' THEN");
  });

  it('a query for each side of two tables', async () => {
    const text = await called([...DUCK, '--base-table', 'base', '--group', 'lang', '--group', 'lang']);
    expect([...text.matchAll(/^-- (\w+\.csv)/gm)].map((match) => match[1])).toEqual(['head.csv', 'base.csv']);
    expect(text.match(/AS "lang"/g)).toHaveLength(2);
  });

  it.each([
    [[...DUCK]],
    [[...DUCK, '--score', 's', '--bins', '15', '--base-table', 'b']],
    [['--dialect', 'clickhouse', '--score', 's', '--bins', '7']],
  ])('JSON that fits its schema for %j', async (argv) => {
    const printed = JSON.parse(await called([...argv, '--format', 'json']));
    expect(faultsBy(validator('sql'), printed)).toEqual([]);
    expect(faultsBy(validator('sql'), { ...printed, more: 1 })).not.toEqual([]);
  });

  it('the bounds of what the bins change', async () => {
    const text = await called([...DUCK, '--score', 's', '--bins', '10']);
    expect(text).toContain('brier_score by at most 0.1; expected_calibration_error: no bound');
    expect(text).toContain('AS roc_auc_error');
  });
});

describe('sql refuses', () => {
  it.each([
    [['--dialect', 'duckd'], 'OPTION_CHOICE --dialect'],
    [[], 'FLAG_NEEDED --dialect'],
    [[...DUCK, 'file.csv'], 'POSITIONAL_UNEXPECTED file.csv'],
    [[...DUCK, '--bins', '1.5'], 'OPTION_NUMBER --bins'],
    [[...DUCK, '--bins', '10'], 'QUERY_BINS_IDLE --bins'],
    [[...DUCK, '--group', 'Index'], 'QUERY_GROUP --group'],
    [[...DUCK, '--group', 'conversation_id'], 'QUERY_GROUP --group'],
    [[...DUCK, '--truth', 'a\nb'], 'QUERY_NAME null'],
    [[...DUCK, '--table', 'a..b'], 'QUERY_NAME null'],
    [[...DUCK, '--weight', 'n', '--base-table', 'b'], 'QUERY_WEIGHT_JOINED --weight'],
  ])('%j: %s', async (argv, fault) => {
    expect(await refused(argv)).toEqual([fault]);
  });

  it('a configuration of several tables, unless the columns are named', async () => {
    const config = 'suites: [{ name: a, columns: { truth: t } }, { name: b, columns: { truth: u } }]\n';
    expect(await refused(DUCK, config)).toEqual(['QUERY_SUITES null']);
    expect(await called([...DUCK, '--truth', 'v', '--prediction', 'w'], config)).toContain('t."v"');
  });
});
