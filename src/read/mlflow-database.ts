/**
 * MLflow's store in SQLite (`mlflow.db`, what MLflow 3 keeps instead of `mlruns/`): one suite an experiment, read from its
 * newest finished run as in the file store. Tables: experiments, runs, latest_metrics (the current value by step, time
 * and value, which MLflow keeps itself), params, tags. Only rows of the chosen runs are read. NaN is told by `is_nan`,
 * and infinities are stored as the greatest doubles. Every name must be a plain table: a view could run for ever.
 * Source: mlflow/store/tracking/dbmodels/models.py.
 */
import { failure, fault } from '../failure/catalogue.js';
import { Failure, type Fault } from '../failure/failure.js';
import type { Cell, Database } from '../model/source.js';
import { fingerprintsOf } from './fingerprints.js';
import { type JsonValue, NotANumber } from './json.js';
import { countIn } from './measurement.js';
import { NamedValues } from './named-values.js';
import type { Found, PassedOver, Reader, Reading, SuiteReading } from './reader.js';

const TABLES = ['experiments', 'runs', 'latest_metrics', 'params', 'tags'];
const MOST_METRICS = 10_000;

type Row = Readonly<Record<string, Cell>>;

function text(row: Row | undefined, column: string): string {
  return String(row?.[column] ?? '');
}

/** Fault: `MLFLOW_TABLES`. */
function checkTables(database: Database, path: string): void {
  const plain = database.rows(
    "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'",
  );
  const names = new Set(plain.map((row) => text(row, 'name')));
  const missing = TABLES.filter((table) => !names.has(table));
  if (missing.length > 0) throw failure('MLFLOW_TABLES', path, { missing });
}

function shownRun(run: Row): string {
  const name = text(run, 'name');
  const id = text(run, 'run_uuid').slice(0, 40);
  return name === '' ? id : `${name.slice(0, 80)} (${id})`;
}

/** Newest first; a parent ends after its children and speaks for them. */
function newest(runs: readonly Row[]): Row | null {
  const finished = runs.filter((run) => text(run, 'status') === 'FINISHED');
  const own = finished.filter((run) => run['parent'] === null);
  return (own.length > 0 ? own : finished)[0] ?? null;
}

function storedValue(row: Row): JsonValue {
  if (row['is_nan'] === 1) return new NotANumber('nan');
  const value = row['value'] ?? null;
  const infinite = typeof value === 'number' && Math.abs(value) >= Number.MAX_VALUE;
  return infinite ? new NotANumber(value > 0 ? 'inf' : '-inf') : value;
}

/** Fault: `MLFLOW_VALUE`. */
function metricsOf(database: Database, run: Row, path: string): NamedValues {
  const sql = `SELECT key, value, is_nan FROM latest_metrics WHERE run_uuid = ? ORDER BY key LIMIT ${MOST_METRICS}`;
  const rows = database.rows(sql, text(run, 'run_uuid'));
  if (rows.length === 0) throw failure('MLFLOW_VALUE', path, { run: shownRun(run) });
  const count = rows.find((row) => row['key'] === 'example_count');
  const n = count === undefined ? null : countIn(storedValue(count));
  const named = new NamedValues();
  for (const row of rows) named.add(text(row, 'key'), storedValue(row), { n });
  return named;
}

function parameter(database: Database, run: Row, names: readonly string[]): string | null {
  for (const name of names) {
    const sql = 'SELECT value FROM params WHERE run_uuid = ? AND key = ?';
    const found = text(database.rows(sql, text(run, 'run_uuid'), name)[0], 'value');
    if (found !== '') return found.slice(0, 200);
  }
  return null;
}

interface ExperimentReading {
  readonly suite: SuiteReading | null;
  readonly passedOver: readonly PassedOver[];
  readonly notices: readonly Fault[];
}

/** Faults: `MLFLOW_RUN`, `MLFLOW_VALUE`. */
function experiment(database: Database, about: Row, path: string): ExperimentReading {
  const sql = `SELECT run_uuid, name, status, lifecycle_stage,
    (SELECT value FROM tags WHERE tags.run_uuid = runs.run_uuid AND key = 'mlflow.parentRunId') AS parent
    FROM runs WHERE experiment_id = ? ORDER BY end_time DESC, run_uuid`;
  const all = database.rows(sql, about['experiment_id'] ?? null);
  const isDeleted = (row: Row) => text(row, 'lifecycle_stage') === 'deleted';
  const runs = all.filter((run) => !isDeleted(run) && !isDeleted(about));
  const passedOver = all
    .filter((run) => !runs.includes(run))
    .map((run) => ({ name: shownRun(run), because: 'this run of MLflow was deleted' }));
  if (runs.length === 0) return { suite: null, passedOver, notices: [] };
  const name = text(about, 'name');
  const run = newest(runs);
  if (run === null) {
    const told = runs.map((one) => `${shownRun(one)} is ${text(one, 'status').toLowerCase().slice(0, 20)}`);
    throw failure('MLFLOW_RUN', path, { experiment: name, runs: told.slice(0, 20) });
  }
  const metrics = metricsOf(database, run, path);
  const dataset = parameter(database, run, ['dataset']);
  const model = parameter(database, run, ['model', 'model_name']);
  const { measurements } = metrics;
  const others = runs.length - 1;
  const told = { experiment: name, run: shownRun(run), others };
  return {
    suite: {
      name,
      model,
      dataset,
      fingerprints: fingerprintsOf({ dataset }),
      measurements,
      examples: null,
    },
    passedOver: [...metrics.passedOver, ...passedOver],
    notices: others === 0 ? [] : [fault('MLFLOW_RUNS', path, told)],
  };
}

function readAll(database: Database, path: string): Reading {
  checkTables(database, path);
  const readings: ExperimentReading[] = [];
  const faults: Fault[] = [];
  for (const about of database.rows('SELECT experiment_id, name, lifecycle_stage FROM experiments')) {
    try {
      readings.push(experiment(database, about, path));
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      faults.push(...error.faults);
    }
  }
  if (faults.length > 0) throw new Failure(faults.slice(0, 20));
  return {
    suites: readings.flatMap(({ suite }) =>
      suite === null || suite.measurements.length === 0 ? [] : [suite],
    ),
    passedOver: readings.flatMap((one) => one.passedOver),
    notices: readings.flatMap(({ notices }) => notices),
  };
}

/** Faults: `MLFLOW_DISK`, `SQLITE_NODE`, `SQLITE_UNREADABLE`, and those of MLflow's store. */
async function read({ content, path }: Found): Promise<Reading> {
  const open = content.shape === 'bytes' ? content.source.database : undefined;
  if (open === undefined) throw failure('MLFLOW_DISK', path, {});
  const database = await open();
  try {
    return readAll(database, path);
  } finally {
    database.close();
  }
}

function isDatabase({ content }: Found): boolean {
  return content.shape === 'bytes' && content.magic === 'sqlite';
}

export const mlflowDatabase: Reader = {
  format: 'mlflow-database',
  title: "MLflow's store in SQLite",
  recognise: (found) =>
    isDatabase(found) ? 'it is a database of SQLite, and of these only the one of MLflow is read' : null,
  refuse: (found) => (isDatabase(found) ? null : 'this is no database of SQLite'),
  read,
};
