/** What can be wrong with a database of SQLite, and with the one that MLflow keeps its runs in. */
import { sentence } from './failure.js';

export const sqliteFaults = {
  SQLITE_NODE: sentence({
    weight: 'reading',
    what: (d: { version: string }) => `databases of SQLite are not read by Node ${d.version}`,
    fix: () => 'run it with Node 22.13 or later (the action does), or export the metrics to JSON or CSV',
    example: { version: '20.20.2' },
  }),
  SQLITE_UNREADABLE: sentence({
    weight: 'reading',
    what: (d: { reason: string }) => `the database can't be read: ${d.reason}`,
    fix: () => 'look whether the file was copied while something wrote to it, and copy it again',
    example: { reason: 'database disk image is malformed' },
  }),
  MLFLOW_TABLES: sentence({
    weight: 'reading',
    what: (d: { missing: readonly string[] }) =>
      `this database is not MLflow's: it has no plain table ${d.missing.join(', ')}`,
    fix: () =>
      'of databases only the one that MLflow keeps its runs in is read; bring an old one up with `mlflow db upgrade`',
    example: { missing: ['latest_metrics'] as readonly string[] },
  }),
  MLFLOW_DISK: sentence({
    weight: 'reading',
    what: () => 'a database is read from disk only, and this one is in an archive',
    fix: () => 'unpack the archive in a step before this one',
    example: {},
  }),
  MLFLOW_VALUE: sentence({
    weight: 'reading',
    what: (d: { run: string }) => `the run ${JSON.stringify(d.run)} has not one metric`,
    fix: () => 'look whether the run logs its metrics, or delete it in MLflow',
    example: { run: 'adaptable-zebra-753 (91e0bc6a)' },
  }),
};
