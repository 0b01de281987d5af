// Holds one bundle under the load of large repositories and prints what that costs: node bench/load/load.mjs --help
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { stop } from '../process.mjs';
import { lastWords } from './cells.mjs';
import { CROWD_COLUMNS, crowd } from './crowd.mjs';
import { HOUR_COLUMNS, hour } from './hour.mjs';
import { LEGS_COLUMNS, legs } from './legs.mjs';
import { measurements, REPORT_COLUMNS, SUITES_COLUMNS, suites } from './wide.mjs';
import { YEARS_COLUMNS, years } from './years.mjs';

const HELP = `Usage: npm run bench:load [-- --only PART[,PART]…]

Holds a bundle under the load of large repositories and prints a table for each part on standard output, and what it is
at on standard error. A part that fails is told in its place, the others go on, and the exit status is 1.

  hour     200 workflows an hour: a run that records, a gate and a health check on a branch that is new, an hour old and
           a day old. Time, memory, calls, bytes sent, and what git keeps.               about 1 minute
  legs     64 legs of a matrix record at once under one run; none may be lost.           about 3 minutes
  crowd    2, 8 and 64 writers of one branch where each call takes 250 ms; in memory.    about 4 minutes
  suites   100 and 500 suites in one configuration, on local files.                      under 1 minute
  report   5,000 and 50,000 measurements in one report, as a CLI and as the Action.      about 4 minutes
  years    Five years, 1,825 and 18,250 records of 200 metrics: a gate, a health check and the dashboard.
                                                                                         about 3 minutes
  --only   Some of these parts, with commas between them. Default: all of them.
  --help   Show this help.

HOLDLINE_BUNDLE   The bundle to measure. Default: dist/index.js.

hour, legs and the Action of report speak with a GitHub of the tests on this machine, which answers at once: their calls
and bytes hold for GitHub too, their seconds do not. Up to 500 MB of files are written to the system's folder for
temporary files and removed at the end; years needs 2 GiB of free memory.

Examples:
  npm run bench:load -- --only legs
  npm run --silent bench:load -- --only hour,years > load.md
`;

const ROOT = join(import.meta.dirname, '../..');
const GIB = 1024 ** 3;

const PARTS = {
  hour: { columns: HOUR_COLUMNS, measure: hour },
  legs: { columns: LEGS_COLUMNS, measure: async (setting) => ({ lines: await legs(setting) }) },
  crowd: { columns: CROWD_COLUMNS, measure: crowd },
  suites: {
    columns: SUITES_COLUMNS,
    measure: async (setting, folder) => ({ lines: await suites(setting, folder) }),
  },
  report: {
    columns: REPORT_COLUMNS,
    measure: async (setting, folder) => ({ lines: await measurements(setting, folder) }),
  },
  years: { columns: YEARS_COLUMNS, measure: years },
};

function say(text) {
  process.stderr.write(`load: ${text}\n`);
}

function table(columns, lines) {
  const row = (cells) => `| ${cells.join(' | ')} |\n`;
  process.stdout.write(`\n${row(columns)}${row(columns.map(() => '---'))}${lines.map(row).join('')}`);
}

function partsOf(only) {
  const names = only === undefined ? Object.keys(PARTS) : only.split(',');
  const unknown = names.find((name) => !Object.hasOwn(PARTS, name));
  if (unknown !== undefined)
    throw new Error(`there is no part ${unknown}; there are ${Object.keys(PARTS).join(', ')}`);
  return names;
}

async function measurePart(name, setting, parent) {
  const folder = join(parent, name);
  mkdirSync(folder);
  const { columns, measure } = PARTS[name];
  try {
    const { lines, after = null } = await measure(setting, folder);
    table(columns, lines);
    if (after !== null) process.stdout.write(`\n${after}\n`);
    if (lines.flat().some((cell) => cell.startsWith('FAILED'))) process.exitCode = 1;
  } catch (error) {
    // The parts after it are measurements in their own right.
    process.stdout.write(`\n${name}: FAILED: ${lastWords(error.message)}\n`);
    process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measureParts(names, setting, parent) {
  const memory = `${(totalmem() / GIB).toFixed(0)} GiB`;
  process.stdout.write(`Node ${process.versions.node}; ${availableParallelism()} cores, ${memory}\n`);
  for (const name of names) await measurePart(name, setting, parent);
}

async function main() {
  const { values } = parseArgs({ options: { only: { type: 'string' }, help: { type: 'boolean' } } });
  if (values.help) {
    process.stdout.write(HELP);
    return;
  }
  const names = partsOf(values.only);
  const bundle = resolve(process.env['HOLDLINE_BUNDLE'] ?? join(ROOT, 'dist/index.js'));
  if (!existsSync(bundle)) throw new Error(`there is no bundle ${bundle}; build it with npm run build`);
  const parent = mkdtempSync(join(tmpdir(), 'holdline-load-'));
  // What the parts make for themselves lies in it too, and goes with it.
  process.env['TMPDIR'] = parent;
  const clear = () => rmSync(parent, { recursive: true, force: true });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.once(signal, () => {
      stop();
      clear();
      process.exit(1);
    });
  }
  try {
    await measureParts(names, { bundle, say }, parent);
  } finally {
    clear();
  }
}

main().catch((error) => {
  process.stderr.write(`load: ${error.message}\n`);
  process.exitCode = 1;
});
