// Damages every fixture of every reader and prints what became of it: npm run fuzz:readers -- --executions 1000000
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const HELP = `Usage: node scripts/fuzz-readers.mjs [--executions N] [--seed N] [NAME…]
       npm run fuzz:readers -- --executions 1000000

Each damaged file must end in a failure of the catalogue or in a sound reading, within ten seconds.
Tried are prefixes, single bits, blocks of bytes, and well-formed files that say odd things.

  --executions N   How many, shared out among the fixtures. Default: 1000000, some hours on two cores.
  --seed N         Another number, other damage. Default: one that stays the same.
  NAME             Only fixtures whose path has it in it.
  --help           Show this help.
`;
/** No reading may take ten seconds, so that a hundred without a sign are one that hangs. */
const SILENCE_MS = 120_000;
const root = join(import.meta.dirname, '..');
const { values, positionals } = parseArgs({
  options: { executions: { type: 'string' }, seed: { type: 'string' }, help: { type: 'boolean' } },
  allowPositionals: true,
});

function wholeNumber(flag, text) {
  if (!/^\d{1,12}$/.test(text)) throw new Error(`--${flag} ${text} is no whole number`);
  return text;
}

function table(rows) {
  const titles = ['format', 'executions', 'refused', 'read', 'found', 'slowest ms', 'peak MiB'];
  const cells = rows.map((row) => [
    row.format,
    ...[row.executions, row.refused, row.read, row.found].map((count) => count.toLocaleString('en-US')),
    row.slowest.toFixed(0),
    row.peak.toFixed(0),
  ]);
  const widths = titles.map((_, at) => Math.max(...[titles, ...cells].map((row) => row[at].length)));
  const line = (row) =>
    row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]) : cell.padStart(widths[at]))).join('  ');
  return [titles, ...cells].map(line).join('\n');
}

/** The counts of all fixtures of a format together, and of all. */
function rowsOf({ testResults }) {
  const byFormat = new Map();
  const counts = testResults.flatMap(({ assertionResults }) =>
    assertionResults.flatMap(({ meta }) => meta?.fuzz ?? []),
  );
  for (const fuzzed of counts) {
    for (const format of [fuzzed.format, '\uffffall']) {
      const row = byFormat.get(format) ?? {
        format,
        executions: 0,
        refused: 0,
        read: 0,
        found: 0,
        slowest: 0,
        peak: 0,
      };
      for (const key of ['executions', 'refused', 'read', 'found']) row[key] += fuzzed[key];
      for (const key of ['slowest', 'peak']) row[key] = Math.max(row[key], fuzzed[key]);
      byFormat.set(format, row);
    }
  }
  const rows = [...byFormat.values()].sort((a, b) => (a.format < b.format ? -1 : 1));
  return rows.map((row) => ({ ...row, format: row.format.replace('\uffff', '') }));
}

function run() {
  mkdirSync(join(root, 'build'), { recursive: true });
  const beat = join(root, 'build/fuzz-now.txt');
  const output = join(root, 'build/fuzz.json');
  for (const file of [beat, output]) rmSync(file, { force: true });
  const named = positionals.length === 0 ? [] : ['-t', positionals.join('|')];
  const args = ['run', '--config', 'vitest.hard.config.ts', '__tests__/read/fuzz.slow.ts', ...named];
  const child = spawn(
    process.execPath,
    [
      join(root, 'node_modules/vitest/vitest.mjs'),
      ...args,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${output}`,
    ],
    {
      cwd: root,
      env: {
        ...process.env,
        HOLDLINE_FUZZ_EXECUTIONS: wholeNumber('executions', values.executions ?? '1000000'),
        HOLDLINE_FUZZ_BEAT: beat,
        ...(values.seed === undefined ? {} : { HOLDLINE_FUZZ_SEED: wholeNumber('seed', values.seed) }),
      },
      stdio: 'inherit',
    },
  );
  // A reader that never gives the thread back can't be ended from within.
  const watch = setInterval(() => {
    const last = statSync(beat, { throwIfNoEntry: false });
    if (last === undefined || Date.now() - last.mtimeMs < SILENCE_MS) return;
    process.stderr.write(`fuzz-readers: a reading hangs, within a hundred of ${readFileSync(beat, 'utf8')}`);
    child.kill('SIGKILL');
  }, 5_000);
  child.on('exit', (status) => {
    clearInterval(watch);
    if (statSync(output, { throwIfNoEntry: false }) !== undefined)
      process.stdout.write(`\n${table(rowsOf(JSON.parse(readFileSync(output, 'utf8'))))}\n`);
    process.exitCode = status ?? 1;
  });
}

if (values.help) process.stdout.write(HELP);
else run();
