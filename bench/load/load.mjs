// Holds one bundle under the load of large repositories and prints what that costs: node bench/load/load.mjs --help
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { stop } from '../process.mjs';
import { HOUR_COLUMNS, hour } from './hour.mjs';
import { LEGS_COLUMNS, legs } from './legs.mjs';
import { measurements, REPORT_COLUMNS, SUITES_COLUMNS, suites } from './wide.mjs';
import { YEARS_COLUMNS, years } from './years.mjs';

const HELP = `Usage: npm run bench:load [-- --only PART[,PART]…]

Prints a table for each part on standard output and what it is at on standard error. About ten minutes, 500 MB of files.

  --only   Some of: hour, legs, suites, report, years. Default: all of them.
  --help   Show this help.

HOLDLINE_BUNDLE   The bundle to measure. Default: dist/index.js.
`;

const ROOT = join(import.meta.dirname, '../..');
const GIB = 1024 ** 3;

const PARTS = {
  hour: { columns: HOUR_COLUMNS, measure: hour },
  legs: { columns: LEGS_COLUMNS, measure: async (setting) => ({ lines: await legs(setting) }) },
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

async function measureParts(names, setting, parent) {
  const memory = `${(totalmem() / GIB).toFixed(0)} GiB`;
  process.stdout.write(`Node ${process.versions.node}; ${availableParallelism()} cores, ${memory}\n`);
  for (const name of names) {
    const folder = join(parent, name);
    mkdirSync(folder);
    const { columns, measure } = PARTS[name];
    const { lines, after = null } = await measure(setting, folder);
    table(columns, lines);
    if (after !== null) process.stdout.write(`\n${after}\n`);
  }
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
