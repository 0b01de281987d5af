/**
 * MLflow's store in SQLite (`mlflow.db`, what MLflow 3 keeps instead of `mlruns/`): one suite an experiment, read from its
 * newest finished run, or the one that the configuration names, as in the file store. Tables: experiments, runs, latest_metrics (the current value by step, time
 * and value, which MLflow keeps itself), params, tags. Only rows of the chosen runs are read. NaN is told by `is_nan`,
 * and infinities are stored as the greatest doubles. Every name must be a plain table: a view could run for ever.
 * Source: mlflow/store/tracking/dbmodels/models.py.
 */
import { failure } from '../failure/catalogue.js';
import { Failure, type Fault } from '../failure/failure.js';
import type { Cell, Database } from '../model/source.js';
import { fingerprintsOf } from './fingerprints.js';
import { type JsonValue, NotANumber } from './json.js';
import { countIn } from './measurement.js';
import { chosenRun, type Listed, type ListedRun, shownRun, wantedRuns } from './mlflow-choice.js';
import { NamedValues } from './named-values.js';
import type { Found, Hints, PassedOver, Reader, Reading, SuiteReading } from './reader.js';

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

function storedValue(row: Row): JsonValue {
  if (row['is_nan'] === 1) return new NotANumber('nan');
  const value = row['value'] ?? null;
  const infinite = typeof value === 'number' && Math.abs(value) >= Number.MAX_VALUE;
  return infinite ? new NotANumber(value > 0 ? 'inf' : '-inf') : value;
}

/** Fault: `MLFLOW_VALUE`. */
function metricsOf(database: Database, run: ListedRun, path: string): NamedValues {
  const sql = `SELECT key, value, is_nan FROM latest_metrics WHERE run_uuid = ? ORDER BY key LIMIT ${MOST_METRICS}`;
  const rows = database.rows(sql, run.id);
  if (rows.length === 0) throw failure('MLFLOW_VALUE', path, { run: shownRun(run) });
  const count = rows.find((row) => row['key'] === 'example_count');
  const n = count === undefined ? null : countIn(storedValue(count));
  const named = new NamedValues();
  for (const row of rows) named.add(text(row, 'key'), storedValue(row), { n });
  return named;
}

function parameter(database: Database, run: ListedRun, names: readonly string[]): string | null {
  for (const name of names) {
    const sql = 'SELECT value FROM params WHERE run_uuid = ? AND key = ?';
    const found = text(database.rows(sql, run.id, name)[0], 'value');
    if (found !== '') return found.slice(0, 200);
  }
  return null;
}

function listed(row: Row): ListedRun {
  const end = row['end_time'];
  return {
    id: text(row, 'run_uuid'),
    name: text(row, 'name'),
    status: text(row, 'status').toLowerCase().slice(0, 20),
    end: typeof end === 'number' ? end : Number.NEGATIVE_INFINITY,
    isChild: row['parent'] !== null,
  };
}

interface Experiment extends Listed<ListedRun> {
  readonly passedOver: readonly PassedOver[];
}

function experimentOf(database: Database, about: Row): Experiment {
  const sql = `SELECT run_uuid, name, status, lifecycle_stage, end_time,
    (SELECT value FROM tags WHERE tags.run_uuid = runs.run_uuid AND key = 'mlflow.parentRunId') AS parent
    FROM runs WHERE experiment_id = ? ORDER BY end_time DESC, run_uuid`;
  const all = database.rows(sql, about['experiment_id'] ?? null);
  const isDeleted = (row: Row) => text(row, 'lifecycle_stage') === 'deleted';
  const runs = all.filter((run) => !isDeleted(run) && !isDeleted(about));
  const passedOver = all
    .filter((run) => !runs.includes(run))
    .map((run) => ({ name: shownRun(listed(run)), because: 'this run of MLflow was deleted' }));
  return { name: text(about, 'name'), runs: runs.map(listed), passedOver };
}

interface ExperimentReading {
  readonly suite: SuiteReading;
  readonly passedOver: readonly PassedOver[];
  readonly notices: readonly Fault[];
}

/** Faults: `MLFLOW_RUN`, `MLFLOW_VALUE`. */
function experimentReading(database: Database, experiment: Experiment, path: string): ExperimentReading {
  const { run, notices } = chosenRun(experiment, path);
  const { measurements, passedOver } = metricsOf(database, run, path);
  const dataset = parameter(database, run, ['dataset']);
  const model = parameter(database, run, ['model', 'model_name']);
  return {
    suite: {
      name: experiment.name,
      model,
      dataset,
      fingerprints: fingerprintsOf({ dataset }),
      measurements,
      examples: null,
    },
    passedOver,
    notices,
  };
}

interface Wanted {
  readonly path: string;
  /** Id or name, or `null` for the newest of each experiment. */
  readonly run: string | null;
}

function readAll(database: Database, { path, run }: Wanted): Reading {
  checkTables(database, path);
  const experiments = database
    .rows('SELECT experiment_id, name, lifecycle_stage FROM experiments')
    .map((about) => experimentOf(database, about));
  const readings: ExperimentReading[] = [];
  const faults: Fault[] = [];
  for (const experiment of wantedRuns(experiments, run, path)) {
    if (experiment.runs.length === 0) continue;
    try {
      readings.push(experimentReading(database, experiment, path));
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      faults.push(...error.faults);
    }
  }
  if (faults.length > 0) throw new Failure(faults.slice(0, 20));
  return {
    suites: readings.flatMap(({ suite }) => (suite.measurements.length === 0 ? [] : [suite])),
    passedOver: [...readings, ...experiments].flatMap((one) => one.passedOver),
    notices: readings.flatMap(({ notices }) => notices),
  };
}

/** Faults: `MLFLOW_DISK`, `SQLITE_NODE`, `SQLITE_UNREADABLE`, and those of MLflow's store. */
async function read({ content, path }: Found, { run = null }: Hints): Promise<Reading> {
  const open = content.shape === 'bytes' ? content.source.database : undefined;
  if (open === undefined) throw failure('MLFLOW_DISK', path, {});
  const database = await open();
  try {
    return readAll(database, { path, run });
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
