// Measures whole processes of one bundle against others in one run, and prints their ratios: node bench/bench.mjs --help
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { FOLDER_COLUMNS, folders, STORE_COLUMNS, store } from './folders.mjs';
import { GROWTH_COLUMNS, growth } from './growth.mjs';
import { HISTORY_COLUMNS, histories } from './history.mjs';
import { largePair, PAIR_COLUMNS, peerVersions, smallPair } from './pairs.mjs';
import { stop } from './process.mjs';
import { STARTUP_COLUMNS, startUp } from './startup.mjs';
import { STATISTICS_COLUMNS, statistics } from './statistics.mjs';

const HELP = `Usage: node bench/bench.mjs [--quick | --growth]     (npm run bench -- --quick)

Prints tables of ratios on standard output and what it is at on standard error. Takes some minutes.

  --quick   Only the pair of 100,000 rows and the start-up.
  --growth  Only how cost grows: with rows, metrics, slices and records. About six minutes, 1 GB of files.
  --help    Show this help.

HOLDLINE_BUNDLE   The bundle to measure. Default: dist/index.js.
HOLDLINE_PYTHON   A Python with pandas and scikit-learn. Default: python3.
`;

const ROOT = join(import.meta.dirname, '..');
const GIB = 1024 ** 3;

function say(text) {
  process.stderr.write(`bench: ${text}\n`);
}

function table(columns, lines) {
  const row = (cells) => `| ${cells.join(' | ')} |\n`;
  process.stdout.write(`\n${row(columns)}${row(columns.map(() => '---'))}${lines.map(row).join('')}`);
}

function settingOf(environment) {
  const bundle = resolve(environment['HOLDLINE_BUNDLE'] ?? join(ROOT, 'dist/index.js'));
  if (!existsSync(bundle)) throw new Error(`there is no bundle ${bundle}; build it with npm run build`);
  const named = environment['HOLDLINE_PYTHON'] ?? 'python3';
  // A bare name is looked up by the system, a path is one from here: the children run in another folder.
  return { bundle, python: named.includes('/') ? resolve(named) : named, say };
}

function folderIn(parent, name) {
  const folder = join(parent, name);
  mkdirSync(folder);
  return folder;
}

async function measureAll(asked, parent, quick) {
  const versions = await peerVersions(asked.python, parent);
  const setting = versions === null ? { ...asked, python: null } : asked;
  const memory = `${(totalmem() / GIB).toFixed(0)} GiB`;
  process.stdout.write(
    `Node ${process.versions.node}; ${versions ?? 'no peer'}; ${availableParallelism()} cores, ${memory}\n`,
  );
  if (versions === null) {
    process.stdout.write(
      `SKIPPED the peers: pandas and scikit-learn could not be loaded by ${asked.python}. Install both for it, or name another Python in HOLDLINE_PYTHON.\n`,
    );
  }
  const started = await startUp(setting, folderIn(parent, 'start-up'));
  const pairs = [await smallPair(setting, folderIn(parent, 'small'))];
  if (!quick) pairs.push(await largePair(setting, folderIn(parent, 'large')));
  table(
    PAIR_COLUMNS,
    pairs.flatMap(({ lines }) => lines),
  );
  for (const after of pairs.flatMap((pair) => pair.after)) process.stdout.write(`\n${after}\n`);
  table(STARTUP_COLUMNS, started);
  if (quick) return;
  const lines = await statistics(setting, folderIn(parent, 'statistics'));
  if (lines === null)
    process.stdout.write(
      '\nSKIPPED the statistics: build/js is not there. Compile the sources with npx tsc.\n',
    );
  else table(STATISTICS_COLUMNS, lines);
  table(HISTORY_COLUMNS, await histories(setting, folderIn(parent, 'history')));
  table(FOLDER_COLUMNS, await folders(setting, folderIn(parent, 'folders')));
  table(STORE_COLUMNS, await store(setting, folderIn(parent, 'store')));
}

async function measureGrowth(setting, parent) {
  process.stdout.write(
    `Node ${process.versions.node}; ${availableParallelism()} cores, ${(totalmem() / GIB).toFixed(0)} GiB\n`,
  );
  table(GROWTH_COLUMNS, await growth(setting, folderIn(parent, 'growth')));
}

async function main() {
  const options = { quick: { type: 'boolean' }, growth: { type: 'boolean' }, help: { type: 'boolean' } };
  const { values } = parseArgs({ options });
  if (values.help) {
    process.stdout.write(HELP);
    return;
  }
  const setting = settingOf(process.env);
  const parent = mkdtempSync(join(tmpdir(), 'holdline-bench-'));
  const clear = () => rmSync(parent, { recursive: true, force: true });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.once(signal, () => {
      stop();
      clear();
      process.exit(1);
    });
  }
  try {
    if (values.growth) await measureGrowth(setting, parent);
    else await measureAll(setting, parent, values.quick === true);
  } finally {
    clear();
  }
}

main().catch((error) => {
  process.stderr.write(`bench: ${error.message}\n`);
  process.exitCode = 1;
});
