/**
 * docs/bad-input.md: each bad input goes through the bundle as a child process of its own. Whatever becomes of it, the
 * memory stays below 512 MiB, no stack is shown, no line is a command of the runner, and nothing lies outside `out/`.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/failure/catalogue.js';
import type { Report } from '../../src/model/report.js';
import type { Finished } from '../cli/child.js';
import { runCli } from '../cli/run.js';
import { type BadInput, MEBIBYTE } from './bad-inputs/case.js';
import { CSV_INPUTS } from './bad-inputs/csv.js';
import { FILE_INPUTS } from './bad-inputs/files.js';
import { JSON_INPUTS } from './bad-inputs/json.js';
import { JSON_LINES_INPUTS } from './bad-inputs/json-lines.js';
import { MLFLOW_INPUTS } from './bad-inputs/mlflow.js';
import { PARQUET_INPUTS } from './bad-inputs/parquet.js';
import { TENSORBOARD_INPUTS } from './bad-inputs/tensorboard.js';
import { CONFIG_INPUTS, YAML_INPUTS } from './bad-inputs/yaml.js';
import { ZIP_INPUTS } from './bad-inputs/zip.js';
import { tried } from './tried.js';

const INPUTS: readonly BadInput[] = [
  ...JSON_INPUTS,
  ...JSON_LINES_INPUTS,
  ...CSV_INPUTS,
  ...YAML_INPUTS,
  ...CONFIG_INPUTS,
  ...TENSORBOARD_INPUTS,
  ...PARQUET_INPUTS,
  ...MLFLOW_INPUTS,
  ...FILE_INPUTS,
];
const MOST_MEMORY = 512 * MEBIBYTE;
const LONGEST_MS = 30_000;

interface Ran extends Finished {
  readonly codes: readonly string[];
  /** Bytes. */
  readonly peak: number;
  /** What lies anywhere in the folder afterwards, and did not before. */
  readonly left: readonly string[];
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}

function codesIn(report: string): readonly string[] {
  const { notices }: Report = JSON.parse(readFileSync(report, 'utf8'));
  return notices.map(({ code }) => code);
}

/** A run two folders deep, with home and the place of temporary files beside it, so that whatever climbs out is seen. */
async function run(input: BadInput, folder: string): Promise<Ran> {
  const cwd = join(folder, 'a/work');
  const temp = join(folder, 'a/temp');
  const home = join(folder, 'a/home');
  for (const one of [cwd, temp, home]) mkdirSync(one, { recursive: true });
  for (const [path, content] of Object.entries({ 'base.json': '{"accuracy": 0.9}', ...input.made() })) {
    mkdirSync(dirname(join(cwd, path)), { recursive: true });
    writeFileSync(join(cwd, path), content);
  }
  input.prepare?.(cwd);
  const before = new Set(filesIn(folder));
  const hook = pathToFileURL(join(import.meta.dirname, 'bad-inputs/held.mjs'));
  hook.searchParams.set('into', join(folder, 'peak'));
  const args = ['check', input.head, '--base', 'base.json', '--out', 'out', ...(input.flags ?? [])];
  const env = { NODE_OPTIONS: `--import ${hook.href}`, TMPDIR: temp, HOME: home };
  const ended = await runCli(args, { cwd, env, timeoutMs: LONGEST_MS });
  const left = filesIn(folder).filter((path) => !before.has(path) && path !== 'peak');
  const report = join(cwd, 'out/report.json');
  const codes = left.includes('a/work/out/report.json') ? codesIn(report) : [];
  return { ...ended, codes, peak: Number(readFileSync(join(folder, 'peak'), 'utf8')), left };
}

/** What is told, with the line ends that the terminal's width has put in taken out. */
const flat = (text: string): string => text.replace(/\s+/g, ' ');

const ALL = INPUTS.map((input) => [input.id, input.wrong, input] as const);

describe('bad inputs on the command line', () => {
  it.concurrent.for(ALL)('%s %s', async ([, , input], context) => {
    const folder = mkdtempSync(join(tmpdir(), 'holdline-bad-'));
    context.onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const ran = await run(input, folder);
    const told = ran.stdout + ran.stderr;
    context.expect([ran.timedOut, ran.status], told).toEqual([false, input.status]);
    if (input.code !== null && input.status === 2) context.expect(told).toContain(input.code);
    if (input.code !== null && input.status !== 2) context.expect(ran.codes).toContain(input.code);
    for (const says of input.says) context.expect(flat(told)).toMatch(says);
    if (input.status > 1) context.expect(told).toMatch(/^\s*fix: /m);
    context.expect(told).not.toMatch(/^\s+at .*:\d+|^::/m);
    context.expect(ran.left.filter((path) => !path.startsWith('a/work/out/'))).toEqual([]);
    context.expect(ran.peak).toBeLessThan(MOST_MEMORY);
  });
});

const code = (text: string | null): string => (text === null ? '—' : `\`${text}\``);

/** The rows of the docs: those of the command line, and those of archives, which come in through the Action. */
function table(): string {
  const statuses = new Map([...INPUTS].map((input) => [input.id, input.status]));
  const rows = [...ZIP_INPUTS.map((one) => ({ ...one, outcome: 'not judged' })), ...INPUTS].map(
    (one) =>
      `| ${one.id} | ${one.wrong} | ${code(one.code)} | ${one.outcome}, ${statuses.get(one.id) ?? 1} |`,
  );
  return ['| # | What is wrong | Code | Outcome, status |', '|---|---|---|---|', ...rows].join('\n');
}

describe('docs/bad-input.md', () => {
  it('has a row for each of them, as they are', () => {
    const path = 'docs/bad-input.md';
    const text = readFileSync(path, 'utf8');
    const [before = '', rest = ''] = text.split('<!-- inputs -->\n');
    const [, after = ''] = rest.split('\n<!-- /inputs -->');
    const wanted = `${before}<!-- inputs -->\n${table()}\n<!-- /inputs -->${after}`;
    if (process.env['UPDATE_DOCS'] === '1') writeFileSync(path, wanted);
    else expect(text).toBe(wanted);
    tried(INPUTS.length + ZIP_INPUTS.length);
  });

  it('gives each an id of its own, and codes that are there', () => {
    const all = [...ZIP_INPUTS, ...INPUTS];
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    for (const one of all) if (one.code !== null) expect(catalogue).toHaveProperty(one.code);
  });
});
