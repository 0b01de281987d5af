// Everything that tries to break Holdline and takes too long for every change: the proofs of vitest.hard.config.ts,
// and damaged files of every format. Prints what was tried, what held and what was found; 1 where anything was found.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const HELP = `node scripts/hard.mjs [NAME…]

Runs the proofs that take long and prints a table of what was tried, what held and what was found.
NAME: only files whose path has it in it, as vitest takes it (faults, injection, oracle, writers …).
`;
const root = join(import.meta.dirname, '..');
const names = process.argv.slice(2);
if (names.includes('--help')) {
  process.stdout.write(HELP);
  process.exit(0);
}

/** The first sentence that a file says of itself. */
function sentenceOf(path) {
  const [, comment = ''] = /\/\*\*([\s\S]*?)\*\//.exec(readFileSync(path, 'utf8')) ?? [];
  const text = comment
    .replace(/^\s*\* ?/gm, '')
    .replace(/\s+/g, ' ')
    .trim();
  return (/^.*?[.:](?= |$)/.exec(text)?.[0] ?? text).replace(/[.:]$/, '');
}

/** A test may say how much it tried (`task.meta.tried`); otherwise it is one trial. */
function rowOf({ name, assertionResults }) {
  const trials = assertionResults.map(({ status, meta, duration }) => ({
    status,
    tried: meta?.tried ?? 1,
    seconds: (duration ?? 0) / 1000,
  }));
  const sum = (kept, value) => trials.filter(kept).reduce((total, trial) => total + value(trial), 0);
  return {
    file: relative(root, name),
    what: sentenceOf(name),
    tried: sum(
      ({ status }) => status === 'passed' || status === 'failed',
      ({ tried }) => tried,
    ),
    held: sum(
      ({ status }) => status === 'passed',
      ({ tried }) => tried,
    ),
    found: assertionResults.filter(({ status }) => status === 'failed').length,
    skipped: assertionResults.filter(({ status }) => !['passed', 'failed'].includes(status)).length,
    seconds: sum(
      () => true,
      ({ seconds }) => seconds,
    ),
  };
}

function table(rows) {
  const cells = rows.map(({ what, file, tried, held, found, skipped, seconds }) => [
    file.replace(/^__tests__\//, ''),
    ...[tried, held, found, skipped].map((count) => count.toLocaleString('en-US')),
    seconds.toFixed(0),
    what,
  ]);
  const titles = ['proof', 'tried', 'held', 'found', 'skipped', 's', 'what is tried'];
  const widths = titles.map((_, column) => Math.max(...[titles, ...cells].map((row) => row[column].length)));
  const line = (row) =>
    row
      .map((cell, column) =>
        column === 0 || column === row.length - 1
          ? cell.padEnd(widths[column])
          : cell.padStart(widths[column]),
      )
      .join('  ')
      .trimEnd();
  return [titles, ...cells].map(line).join('\n');
}

const output = join(root, 'build/hard.json');
const { status } = spawnSync(
  process.execPath,
  [
    join(root, 'node_modules/vitest/vitest.mjs'),
    'run',
    ...[
      '--config',
      'vitest.hard.config.ts',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${output}`,
    ],
    ...names,
  ],
  { cwd: root, stdio: 'inherit' },
);
const run = JSON.parse(readFileSync(output, 'utf8'));
const rows = run.testResults.map(rowOf).sort((a, b) => (a.file < b.file ? -1 : 1));
process.stdout.write(`\n${table(rows)}\n\n`);
const found = rows.reduce((sum, row) => sum + row.found, 0);
process.stdout.write(
  `${run.numPassedTests} tests held, ${found} found something, ${run.numPendingTests} skipped\n`,
);
process.exitCode = status === 0 && run.success && run.numPassedTests > 0 ? 0 : 1;
