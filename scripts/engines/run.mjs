// The queries of `holdline sql` on real engines: node scripts/engines/run.mjs --help
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

const HELP = `Usage: node scripts/engines/run.mjs [--rows 1e6] [--full 1e6] [--engines LIST]     (npm run test:engines -- --rows 1e7)

Writes two seeded Parquet files, runs the printed queries on every engine that is there, judges what they write, and
holds it to what Holdline says of the whole files (up to --full rows) and to what numpy counts (always).

  --rows N   Rows of each table. Default: 1e6.
  --full N   The most rows of which Holdline also reads the whole files. Default: 1e6.
  --engines  Some of duckdb,spark,clickhouse,postgres. Default: all.

HOLDLINE_BUNDLE   The bundle. Default: dist/index.js.
HOLDLINE_PYTHON   A Python with numpy and pyarrow, and pyspark (with a JDK) and chdb for their engines. Default: python3.
DuckDB is taken from build/engines: npm install --no-save --prefix build/engines @duckdb/node-api@1.5.6-r.1
PostgreSQL is taken from /usr/lib/postgresql or pg_config; it runs on a socket of its own and is stopped again.

What is not there is SKIPPED, and said so.
`;

const ROOT = join(import.meta.dirname, '../..');
const LABELS = [
  'accuracy',
  'balanced_accuracy',
  'precision',
  'recall',
  'specificity',
  'f1',
  'matthews_corrcoef',
];
const CURVES = ['roc_auc', 'average_precision', 'log_loss', 'brier_score', 'expected_calibration_error'];
const CLOSE = 1e-12;

const { values: flags } = parseArgs({
  options: {
    rows: { type: 'string' },
    full: { type: 'string' },
    engines: { type: 'string' },
    help: { type: 'boolean' },
  },
});
if (flags.help) {
  process.stdout.write(HELP);
  process.exit(0);
}
const rows = Number(flags.rows ?? 1e6);
const isWhole = rows <= Number(flags.full ?? 1e6);
const bundle = resolve(process.env['HOLDLINE_BUNDLE'] ?? join(ROOT, 'dist/index.js'));
const named = process.env['HOLDLINE_PYTHON'] ?? 'python3';
const python = named.includes('/') ? resolve(named) : named;
const folder = mkdtempSync(join(tmpdir(), 'holdline-engines-'));
const problems = [];

function run(command, args) {
  const started = performance.now();
  const done = spawnSync(command, args, { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28 });
  return { ...done, seconds: (performance.now() - started) / 1000 };
}

const seconds = (time) => `${time.toFixed(1)} s`;
const has = (module) => run(python, ['-c', `import ${module}`]).status === 0;
const holdline = (...args) => run(process.execPath, ['--max-old-space-size=12000', bundle, ...args]);

/** A failed child ends the whole script with what it said. */
function needed(done, what) {
  if (done.status !== 0) throw new Error(`${what} ended with ${done.status}: ${done.stderr.slice(-2000)}`);
  return done;
}

function report(head, base, config) {
  const args = ['check', head, ...(base === null ? [] : ['--base', base]), '--config', config];
  const done = holdline(...args, '--format', 'json', '--at', '2026-08-01', '--fail-on', 'never');
  if (done.stdout === '') throw new Error(`check of ${head} said nothing: ${done.stderr}`);
  const printed = JSON.parse(done.stdout);
  if (printed.verdicts.length === 0) throw new Error(JSON.stringify(printed.notices, null, 1));
  return { verdicts: printed.verdicts, notices: printed.notices, time: done.seconds };
}

/** The largest relative difference of two values, of all numbers within; Infinity where they differ otherwise. */
function difference(one, other) {
  if (typeof one === 'number' && typeof other === 'number') {
    return one === other ? 0 : Math.abs(one - other) / Math.max(Math.abs(one), Math.abs(other), 1e-300);
  }
  if (typeof one !== 'object' || one === null || typeof other !== 'object' || other === null) {
    return one === other ? 0 : Number.POSITIVE_INFINITY;
  }
  const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  return Math.max(0, ...keys.map((key) => difference(one[key], other[key])));
}

/** What a verdict rests on; its evidence, value, errors, intervals and p. */
const restsOn = ({ id, outcome, head, base, change }) => ({ id, outcome, head, base, change });

function compare(title, found, expected) {
  const gap = difference(found.verdicts.map(restsOn), expected.verdicts.map(restsOn));
  const ok = gap <= CLOSE;
  if (!ok) problems.push(`${title}: differs by ${gap}`);
  const ids = found.verdicts.length;
  console.log(
    `  ${title}: ${ids} verdicts, largest relative difference ${gap}${ok ? '' : '  <-- TOO LARGE'}`,
  );
}

function queriesFor(dialect, words) {
  const done = needed(
    holdline('sql', '--dialect', dialect, '--format', 'json', ...words),
    `sql for ${dialect}`,
  );
  return JSON.parse(done.stdout);
}

function postgresFolder() {
  const versions = existsSync('/usr/lib/postgresql') ? readdirSync('/usr/lib/postgresql') : [];
  const folders = versions.map((version) => `/usr/lib/postgresql/${version}/bin`);
  const configured = run('pg_config', ['--bindir']).stdout?.trim() ?? '';
  return [...folders, configured].find((one) => one !== '' && existsSync(join(one, 'initdb'))) ?? null;
}

const here = (name) => join(import.meta.dirname, name);

function engines() {
  const modules = join(ROOT, 'build/engines');
  const binaries = postgresFolder();
  return [
    {
      dialect: 'duckdb',
      missing: existsSync(join(modules, 'node_modules/@duckdb/node-api'))
        ? null
        : '@duckdb/node-api in build/engines',
      call: (jobs) => run(process.execPath, [here('duckdb.mjs'), folder, jobs, modules]),
    },
    {
      dialect: 'spark',
      missing: !has('pyspark') ? 'pyspark' : run('java', ['-version']).status === 0 ? null : 'java',
      call: (jobs) => run(python, [here('spark.py'), folder, jobs]),
    },
    {
      dialect: 'clickhouse',
      missing: has('chdb') ? null : 'chdb',
      call: (jobs) => run(python, [here('clickhouse.py'), folder, jobs]),
    },
    {
      dialect: 'postgres',
      missing: binaries === null ? 'initdb' : null,
      call: (jobs) => run(python, [here('postgres.py'), folder, jobs, binaries]),
    },
    {
      dialect: 'bigquery',
      missing: 'BigQuery, which is a service: its queries are held as text',
      call: null,
    },
  ];
}

/** What Holdline says of the whole files, once for every engine. */
function wholes(group) {
  const config = (name, suite) => {
    writeFileSync(join(folder, name), JSON.stringify({ suites: [{ name: 'preds', ...suite }] }));
    return name;
  };
  const columns = { truth: 'y_true', prediction: 'y_pred', positive: '1', groups: [group] };
  const labels = config('labels.yml', { columns, metrics: LABELS });
  const coarse = config('coarse.yml', {
    columns: { ...columns, score: 'coarse' },
    metrics: [...LABELS, ...CURVES],
  });
  const reduced = config('reduced.yml', { columns: { positive: '1', groups: [group] } });
  if (!isWhole) return { reduced, paired: null, scored: null };
  const paired = report('head.parquet', 'base.parquet', labels);
  console.log(`whole files, labels, paired: ${seconds(paired.time)}`);
  const scored = report('head.parquet', null, coarse);
  console.log(`whole file, scores of 3 digits: ${seconds(scored.time)}`);
  return { reduced, paired, scored };
}

/** The queries of one engine in one call, so that it starts once. */
function jobsFor(dialect, { group, bins }) {
  const words = ['--group', group, '--truth', 'y_true', '--prediction', 'y_pred'];
  const reduction = [
    ['paired', [...words, '--table', 'head', '--base-table', 'base']],
    ['coarse', [...words, '--table', 'head', '--score', 'coarse']],
    ['binned', [...words, '--table', 'head', '--score', 'y_score', '--bins', String(bins)]],
  ];
  const printed = reduction.map(([name, call]) => [name, queriesFor(dialect, call)]);
  const jobs = printed.flatMap(([name, { queries }]) =>
    queries.map(({ file, sql }) => ({
      name: `${name}-${file}`,
      file: file === null ? null : join(folder, `${dialect}-${name}-${file}`),
      sql,
    })),
  );
  writeFileSync(join(folder, 'jobs.json'), JSON.stringify(jobs));
  return printed.find(([name]) => name === 'binned')[1].bins;
}

const within = (title, error, bound) => {
  const ok = error <= bound;
  if (!ok) problems.push(`${title}: ${error} is beyond ${bound}`);
  console.log(`  ${title}: error ${error}, bound ${bound}${ok ? '' : '  <-- BEYOND'}`);
};

function held(engine, known, { reduced, paired, scored }) {
  if (engine.missing !== null) {
    console.log(`\n${engine.dialect}: SKIPPED: there is no ${engine.missing}`);
    return;
  }
  const { dialect } = engine;
  const bounds = jobsFor(dialect, known);
  const done = needed(engine.call(join(folder, 'jobs.json')), dialect);
  const { version, numbers } = JSON.parse(done.stdout.trim().split('\n').at(-1));
  console.log(`\n${version}: all queries in ${seconds(done.seconds)}`);
  const file = (name) => `${dialect}-${name}.csv`;
  const size = (name) => readFileSync(join(folder, file(name)), 'utf8').split('\n').length - 2;
  const pairs = report(file('paired-head'), file('paired-base'), reduced);
  console.log(
    `  cells: ${size('paired-head')} of head, ${size('paired-base')} of base; check ${seconds(pairs.time)}`,
  );
  const byMetric = (found) => new Map(found.verdicts.map(({ metric, head }) => [metric, head.value]));
  const accuracy = byMetric(pairs).get('accuracy');
  if (accuracy !== known.head.accuracy)
    problems.push(`${dialect}: accuracy ${accuracy}, numpy ${known.head.accuracy}`);
  console.log(`  accuracy ${accuracy}, numpy ${known.head.accuracy}`);
  const coarse = report(file('coarse-head'), null, reduced);
  if (paired !== null) compare('paired labels', pairs, paired);
  if (scored !== null) compare(`every score of 3 digits (${size('coarse-head')} rows)`, coarse, scored);
  const binned = byMetric(report(file('binned-head'), null, reduced));
  const error = (metric) => Math.abs(binned.get(metric) - known.head[metric]);
  console.log(`  scores in ${known.bins} bins: ${size('binned-head')} rows`);
  within('roc_auc', error('roc_auc'), numbers[0]);
  within('brier_score', error('brier_score'), bounds.brier_score);
  within(
    'expected_calibration_error',
    error('expected_calibration_error'),
    bounds.expected_calibration_error,
  );
}

try {
  if (!has('numpy, pyarrow.parquet')) {
    console.log(`SKIPPED: ${named} has no numpy and pyarrow (HOLDLINE_PYTHON names another)`);
    process.exit(0);
  }
  const made = needed(run(python, [here('data.py'), String(rows), folder]), 'data.py');
  console.log(`${rows} rows a table, written in ${seconds(made.seconds)}`);
  const known = JSON.parse(readFileSync(join(folder, 'counts.json'), 'utf8'));
  const whole = wholes(known.group);
  const wanted = flags.engines?.split(',') ?? null;
  for (const engine of engines()) if (wanted?.includes(engine.dialect) ?? true) held(engine, known, whole);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
for (const problem of problems) console.error(problem);
console.log(problems.length === 0 ? '\nall as it should be' : `\n${problems.length} problems`);
process.exit(problems.length === 0 ? 0 : 1);
