// Mutation testing with Stryker: each change of the source that no test notices is a hole in the tests, or no change.
// Works in a copy of the checkout under build/, so that neither the lock file nor the working tree knows of Stryker.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOMS } from './rooms.mjs';

const HELP = `npm run mutation -- [FILE|ROOM…] [--sample N] [--seed S]

FILE: a source file of a room (src/judge/verdict.ts). ROOM: ${ROOMS.map(({ name }) => name).join(', ')}; none named: all.
--sample N  mutates N lines of code of each room, drawn at random, in place of whole files: an estimate.
--seed S    of the draw; 1 unless told.
Prints a table and writes build/mutation/table.md, and every survivor to build/mutation/survivors.txt.
`;
const STRYKER = ['@stryker-mutator/core@9.6.1', '@stryker-mutator/vitest-runner@9.6.1'];
const root = join(import.meta.dirname, '../..');
const out = join(root, 'build/mutation');
const copy = join(out, 'checkout');

const { values: asked, positionals } = parseArgs({
  allowPositionals: true,
  options: { help: { type: 'boolean' }, sample: { type: 'string' }, seed: { type: 'string', default: '1' } },
});

function run(command, args, options = {}) {
  const { status, stdout, stderr } = spawnSync(command, args, {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    ...options,
  });
  if (status !== 0)
    throw new Error(`${command} ${args.join(' ')} ended with ${status}\n${stdout ?? ''}${stderr ?? ''}`);
  return stdout;
}

/** The files of the checkout as they are now, and its packages with Stryker beside them. */
function prepare() {
  mkdirSync(copy, { recursive: true });
  for (const name of readdirSync(copy))
    if (name !== 'node_modules') rmSync(join(copy, name), { recursive: true });
  const files = run('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root })
    .split('\0')
    .filter((file) => file !== '' && !file.startsWith('dist/') && existsSync(join(root, file)));
  for (const file of files) {
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    cpSync(join(root, file), join(copy, file));
  }
  if (existsSync(join(copy, 'node_modules/@stryker-mutator/core'))) return;
  cpSync(join(root, 'node_modules'), join(copy, 'node_modules'), { recursive: true });
  const quiet = ['--no-save', '--no-audit', '--no-fund', '--ignore-scripts'];
  run('npm', ['install', ...quiet, ...STRYKER], { cwd: copy });
}

/** The source files of each room; files of types alone have no mutants. */
function filesByRoom() {
  const taken = new Set();
  return ROOMS.map((room) => {
    const files = room.sources
      .flatMap((source) =>
        source.endsWith('/') ? readdirSync(join(root, source)).map((name) => `${source}${name}`) : [source],
      )
      .filter((file) => file.endsWith('.ts') && !taken.has(file));
    for (const file of files) taken.add(file);
    return { room, files };
  });
}

/** mulberry32: the same seed, the same lines. */
function chanceOf(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** So many lines of code of these files, as ranges that Stryker takes. Mutants of more than one line are never drawn. */
function drawn(files, count, seed) {
  const chance = chanceOf(seed);
  const lines = files.flatMap((file) =>
    readFileSync(join(root, file), 'utf8')
      .split('\n')
      .flatMap((line, index) =>
        /^\s*(?:\/?\*|\/\/|import |export interface |readonly |[{}()[\];,]*$)/.test(line)
          ? []
          : [`${file}:${index + 1}-${index + 1}`],
      ),
  );
  for (let last = lines.length - 1; last > 0; last--) {
    const other = Math.floor(chance() * (last + 1));
    [lines[last], lines[other]] = [lines[other], lines[last]];
  }
  return lines.slice(0, count);
}

/** How the tests of a room are run: within this process, each mutant by the tests that reach it, or all as a program. */
function runnerOf({ isProgram = false }) {
  if (!isProgram) {
    return {
      testRunner: 'vitest',
      plugins: ['@stryker-mutator/vitest-runner'],
      vitest: { configFile: 'scripts/mutation/vitest.config.mjs', related: false },
      coverageAnalysis: 'perTest',
      ignoreStatic: true,
    };
  }
  return {
    testRunner: 'command',
    buildCommand: 'npx tsc --noEmitOnError false',
    commandRunner: { command: 'node scripts/mutation/built.mjs' },
    coverageAnalysis: 'off',
  };
}

/** Mutants by file, as Stryker's report has them. */
function mutate(room, mutated) {
  const { tests, without } = room;
  const report = join(copy, 'reports/mutation/mutation.json');
  rmSync(report, { force: true });
  const config = {
    ...runnerOf(room),
    mutate: mutated,
    reporters: ['json'],
    concurrency: 1,
    // The copy is there to be spoilt.
    inPlace: true,
    timeoutMS: 3000,
    timeoutFactor: 2,
    allowEmpty: true,
    // There is no such file: Stryker reads a tsconfig by an API that TypeScript 7 does not have.
    tsconfigFile: 'none.json',
  };
  writeFileSync(join(copy, 'stryker.config.json'), JSON.stringify(config));
  const env = { ...process.env, MUTATION_TESTS: tests.join(' '), MUTATION_WITHOUT: without.join(' ') };
  run(process.execPath, [join(copy, 'node_modules/@stryker-mutator/core/bin/stryker.js'), 'run'], {
    cwd: copy,
    env,
  });
  return existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')).files : {};
}

function rowOf(file, mutants, seconds) {
  const count = (...states) => mutants.filter(({ status }) => states.includes(status)).length;
  const [killed, survived, uncovered] = [count('Killed', 'Timeout'), count('Survived'), count('NoCoverage')];
  const tried = killed + survived + uncovered;
  return { file, tried, killed, survived, uncovered, static: count('Ignored'), seconds };
}

function total(rows) {
  const sum = (key) => rows.reduce((all, row) => all + row[key], 0);
  const keys = ['tried', 'killed', 'survived', 'uncovered', 'static', 'seconds'];
  return { file: 'all', ...Object.fromEntries(keys.map((key) => [key, sum(key)])) };
}

const TITLES = ['file', 'mutants', 'killed', 'survived', 'no coverage', 'score', 'static, left out', 's'];

function cellsOf(row) {
  return [
    row.file,
    ...[row.tried, row.killed, row.survived, row.uncovered].map(String),
    row.tried === 0 ? '–' : `${((100 * row.killed) / row.tried).toFixed(1)} %`,
    String(row.static),
    row.seconds.toFixed(0),
  ];
}

function lineOf(cells) {
  return `| ${cells.join(' | ')} |`;
}

function table(rows) {
  const rule = TITLES.map((_, column) => (column === 0 ? '---' : '---:'));
  return `${[TITLES, rule, ...[...rows, total(rows)].map(cellsOf)].map(lineOf).join('\n')}\n`;
}

/** Where, what was there and what stood there instead. */
function survivors(file, { source, mutants }) {
  const lines = source.split('\n');
  return mutants
    .filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
    .map(({ status, location: { start, end }, replacement }) => {
      const text = lines[start.line - 1] ?? '';
      const was = start.line === end.line ? text.slice(start.column - 1, end.column - 1) : `${text.trim()} …`;
      const is = (replacement ?? '').replace(/\s+/g, ' ');
      return `${file}:${start.line}:${start.column} ${status}: ${was}  →  ${is}\n`;
    });
}

function jobs() {
  const all = positionals.length === 0;
  const names = new Set(positionals);
  const chosen = filesByRoom().flatMap(({ room, files }) => {
    const own = files.filter((file) => all || names.has(room.name) || names.has(file));
    for (const name of [room.name, ...own]) names.delete(name);
    return own.length === 0 ? [] : [{ room, files: own }];
  });
  const [unknown] = names;
  if (unknown !== undefined) throw new Error(`${unknown} is no file of a room, and no room\n\n${HELP}`);
  const { sample, seed } = asked;
  if (sample !== undefined)
    return chosen.map(({ room, files }) => ({ room, mutated: drawn(files, Number(sample), Number(seed)) }));
  return chosen.flatMap(({ room, files }) => files.map((file) => ({ room, mutated: [file] })));
}

if (asked.help === true) {
  process.stdout.write(HELP);
  process.exit(0);
}
const path = join(out, asked.sample === undefined ? 'results.json' : 'sample.json');
/** By file. What was measured of other files stays; a sample is a measurement of its own. */
const results = asked.sample === undefined && existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
const todo = jobs();
prepare();
for (const { room, mutated } of todo) {
  const begun = Date.now();
  const found = Object.entries(mutate(room, mutated));
  const mutants = found.reduce((sum, [, each]) => sum + each.mutants.length, 0);
  const each = (Date.now() - begun) / 1000 / Math.max(1, mutants);
  for (const [file, told] of found) {
    const row = rowOf(file, told.mutants, each * told.mutants.length);
    results[file] = { row, survivors: survivors(file, told) };
    process.stdout.write(`${lineOf(cellsOf(row))}\n`);
  }
  writeFileSync(path, JSON.stringify(results));
}
const files = Object.keys(results).sort();
const rows = files.map((file) => results[file].row);
writeFileSync(join(out, 'table.md'), table(rows));
writeFileSync(join(out, 'survivors.txt'), files.flatMap((file) => results[file].survivors).join(''));
process.stdout.write(`\n${table(rows)}`);
