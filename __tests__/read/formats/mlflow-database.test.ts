import { copyFileSync, mkdtempSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { sqliteFaults } from '../../../src/failure/sqlite.js';
import { localFiles } from '../../../src/io/files.js';
import type { Cell, Database, Source } from '../../../src/model/source.js';
import { readSource } from '../../../src/read/read-source.js';
import { FIXTURES, failureOf, NO_HINTS, readText, sourceOfFile } from '../sources.js';

const STORE = join(FIXTURES, 'mlflow-sqlite/mlflow.db');
const sqlite = process.getBuiltinModule?.('node:sqlite');
const folder = mkdtempSync(join(tmpdir(), 'holdline-mlflow-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function onDisk(path: string): Promise<Source> {
  const { sources } = await localFiles(folder).find([path]);
  const [first] = sources;
  if (first === undefined) throw new Error('it was not found');
  return first;
}

/** A copy of the store after these statements, which a writer makes. */
async function changed(...statements: readonly string[]): Promise<Source> {
  const path = join(folder, 'changed.db');
  copyFileSync(STORE, path);
  const { DatabaseSync } = sqlite as unknown as {
    DatabaseSync: new (path: string) => { exec: (sql: string) => void; close: () => void };
  };
  const database = new DatabaseSync(path);
  for (const statement of statements) database.exec(statement);
  database.close();
  return onDisk('changed.db');
}

/** What reads the same on every Node: a source whose rows the test gives. */
function given(rows: Database['rows']): Source {
  return { ...sourceOfFile(STORE, 'mlflow.db'), database: async () => ({ rows, close: () => undefined }) };
}

describe.skipIf(sqlite === undefined)('the database that MLflow wrote', () => {
  it('is one suite an experiment, read from its newest finished run, and not written to', async () => {
    const path = join(folder, 'mlflow.db');
    copyFileSync(STORE, path);
    const before = statSync(path).mtimeMs;
    const { format, reading } = await readSource(await onDisk('mlflow.db'), NO_HINTS);
    expect(format).toBe('mlflow-database');
    const [sentiment, spam, ...others] = reading.suites;
    expect(others).toEqual([]);
    expect([sentiment?.name, sentiment?.model]).toEqual(['sentiment', 'newest-model']);
    expect([spam?.name, spam?.measurements[0]?.value]).toEqual(['spam', 0.625]);
    expect(
      sentiment?.measurements.map(({ metric, labels, value, invalid, n }) => [
        metric,
        labels,
        value ?? invalid,
        n,
      ]),
    ).toEqual([
      ['accuracy', {}, 0.875, 40],
      ['loss', {}, 'nan', 40],
      ['perplexity', {}, 'inf', 40],
      ['f1', { split: 'validation' }, 0.8, 40],
    ]);
    expect(statSync(path).mtimeMs).toBe(before);
  });

  it('tells the runs that were not read, and why', async () => {
    const { reading } = await readSource(await changed('SELECT 1'), NO_HINTS);
    expect(reading.notices).toMatchObject([{ code: 'MLFLOW_RUNS', where: 'changed.db' }]);
    expect(reading.notices[0]?.what).toMatch(/4 more runs; .*: newest \(/);
    expect(reading.passedOver.map(({ name }) => name.replace(/ \(.*/, ''))).toEqual([
      'example_count',
      'train_accuracy',
      'deleted',
    ]);
  });

  it('is read from the run that the configuration names, by its id or its name', async () => {
    const source = await changed('SELECT 1');
    const byName = await readSource(source, { ...NO_HINTS, run: 'older' });
    expect(byName.reading.suites.map(({ name }) => name)).toEqual(['sentiment']);
    expect(byName.reading.notices).toEqual([]);
    expect(byName.reading.suites[0]?.model).not.toBe('newest-model');
    const shown = (await failureOf(readSource(source, { ...NO_HINTS, run: 'oldr' }))).message;
    expect(shown).toContain('there is no run "oldr" in this store; did you mean "older"?');
    expect(shown).not.toContain('deleted (');
    const id = /older \(([\da-f]{32})\)/.exec(shown)?.[1] ?? '';
    const byId = await readSource(source, { ...NO_HINTS, run: id });
    expect(byId.reading.suites).toEqual(byName.reading.suites);
  });

  it('without a finished run, without a metric or without its tables is told', async () => {
    const none = await failureOf(readSource(await changed("UPDATE runs SET status = 'KILLED'"), NO_HINTS));
    expect(none.faults.map(({ code }) => code)).toEqual(['MLFLOW_RUN', 'MLFLOW_RUN']);
    expect(none.message).toContain('is killed');
    const empty = await failureOf(readSource(await changed('DELETE FROM latest_metrics'), NO_HINTS));
    expect(empty.faults.map(({ code }) => code)).toEqual(['MLFLOW_VALUE', 'MLFLOW_VALUE']);
    const view = await changed('DROP TABLE tags', 'CREATE VIEW tags AS SELECT 1 AS run_uuid');
    const tables = await failureOf(readSource(view, NO_HINTS));
    expect(tables.faults).toMatchObject([{ code: 'MLFLOW_TABLES', where: 'changed.db' }]);
    expect(tables.message).toContain('no plain table tags');
  });

  it('of which every run was deleted has no measurements', async () => {
    const source = await changed("UPDATE runs SET lifecycle_stage = 'deleted'");
    expect((await failureOf(readSource(source, NO_HINTS))).faults[0]?.code).toBe('NO_MEASUREMENTS');
  });

  it('that is damaged is told', async () => {
    const path = join(folder, 'damaged.db');
    copyFileSync(STORE, path);
    truncateSync(path, 3000);
    const failure = await failureOf(readSource(await onDisk('damaged.db'), NO_HINTS));
    expect(failure.faults).toMatchObject([{ code: 'SQLITE_UNREADABLE', where: 'damaged.db' }]);
    writeFileSync(path, 'SQLite format 3\u0000 and no more');
    const start = await failureOf(readSource(await onDisk('damaged.db'), NO_HINTS));
    expect(start.faults[0]?.code).toBe('SQLITE_UNREADABLE');
  });
});

describe.skipIf(sqlite !== undefined)('on a Node without SQLite', () => {
  it('a database is refused with a sentence that says which Node reads it', async () => {
    copyFileSync(STORE, join(folder, 'mlflow.db'));
    const failure = await failureOf(readSource(await onDisk('mlflow.db'), NO_HINTS));
    expect(failure.faults).toMatchObject([{ code: 'SQLITE_NODE', where: 'mlflow.db' }]);
    expect(failure.message).toContain(`Node ${process.versions.node}`);
    expect(failure.message).toContain('Node 22.13 or later');
  });
});

describe('a database', () => {
  it('is looked into for the tables of MLflow and for rows of the chosen run only', async () => {
    const asked: (readonly [string, readonly Cell[]])[] = [];
    const rows: Database['rows'] = (sql, ...values) => {
      asked.push([sql, values]);
      if (sql.includes('sqlite_schema'))
        return ['experiments', 'runs', 'latest_metrics', 'params', 'tags'].map((name) => ({ name }));
      if (sql.includes('FROM experiments')) return [{ experiment_id: 1, name: 'demo' }];
      if (sql.includes('FROM runs'))
        return [
          { run_uuid: 'b', name: 'child', status: 'FINISHED', parent: 'a' },
          { run_uuid: 'a', name: '', status: 'FINISHED', parent: null },
        ];
      return sql.includes('latest_metrics') ? [{ key: 'auc', value: -Number.MAX_VALUE, is_nan: 0 }] : [];
    };
    const { reading } = await readSource(given(rows), NO_HINTS);
    expect(reading.suites[0]?.measurements).toMatchObject([{ metric: 'auc', value: null, invalid: '-inf' }]);
    expect(asked.filter(([sql]) => sql.includes('latest_metrics WHERE')).map(([, values]) => values)).toEqual(
      [['a']],
    );
    expect(reading.notices[0]?.what).toContain('read: a');
  });

  it('in an archive, and what is none, is told', async () => {
    const archived = await failureOf(readSource(sourceOfFile(STORE, 'mlflow.db'), NO_HINTS));
    expect(archived.faults).toMatchObject([{ code: 'MLFLOW_DISK', where: 'mlflow.db' }]);
    const hints = { format: 'mlflow-database', columns: null };
    expect((await failureOf(readText('a.json', '{"a": 1}', hints))).faults[0]?.code).toBe('FORMAT_MISMATCH');
  });

  it('has no fault that is not met above', () => {
    expect(Object.keys(sqliteFaults)).toEqual([
      'SQLITE_NODE',
      'SQLITE_UNREADABLE',
      'MLFLOW_TABLES',
      'MLFLOW_DISK',
      'MLFLOW_VALUE',
    ]);
  });
});
