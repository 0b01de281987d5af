/** F38: a signal in the middle of every write of a run. */
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect } from 'vitest';
import { runCli } from '../../cli/run.js';
import { folderWith } from '../folder.js';
import { lines, record } from './scene.js';

const STATUS = { SIGINT: 130, SIGTERM: 143, SIGKILL: null } as const;
export type Signal = keyof typeof STATUS;

const CONFIG = 'export: [{ type: junit, path: out/j.xml }, { type: audit-log, path: log/audit.jsonl }]\n';
/** One that a sound run would leave as its first line. */
const EARLIER = '{"schema":"holdline/audit-log@1","what":"run"}\n';
const AT = ['--config', 'c.yml', '--at', '2026-11-23T09:00:00Z'];
/** A run that records, and one that judges: together they write every kind of file. */
const CALLS = {
  record: ['record', 'head.csv', '--history', 'h', '--run', '72.1', ...AT],
  check: ['check', 'head.csv', '--history', 'h', '--out', 'out', ...AT],
} as const;
export type Call = keyof typeof CALLS;
export const CALL_NAMES = ['record', 'check'] as const satisfies readonly Call[];

function preload(query: Readonly<Record<string, string>>) {
  const url = pathToFileURL(`${import.meta.dirname}/halt.mjs`);
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  return { NODE_OPTIONS: `--import ${url.href}` };
}

function filesIn(folder: string): Readonly<Record<string, string>> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  const paths = entries.map((one) => join(one.parentPath, one.name));
  return Object.fromEntries(
    paths.map((path) => [path.slice(folder.length + 1), readFileSync(path, 'latin1')]),
  );
}

const table = Array.from(
  { length: 400 },
  (_, row) => `e${row},${row % 2},${(row % 7 === 0 ? row + 1 : row) % 2}`,
);

function room(): string {
  const head = `id,label,pred\n${table.join('\n')}\n`;
  const given = { 'head.csv': head, 'c.yml': CONFIG, 'log/audit.jsonl': EARLIER };
  return folderWith({ ...given, 'h/history.jsonl': lines(record()) });
}

/** The files that the call leaves when nobody interrupts it, and the number of its steps of writing. */
async function undisturbed(call: Call) {
  const folder = room();
  const before = filesIn(folder);
  const count = join(folderWith({}), 'steps');
  const ended = await runCli(CALLS[call], { cwd: folder, env: preload({ count }) });
  expect(ended.status, ended.stderr).toBe(0);
  return { before, after: filesIn(folder), steps: Number(readFileSync(count, 'utf8')) };
}

/** Every file is as it was before or as a whole run leaves it, and the same call afterwards ends as if nothing had been. */
async function haltedAt(
  step: number,
  signal: Signal,
  call: Call,
  whole: Awaited<ReturnType<typeof undisturbed>>,
) {
  const folder = room();
  const ended = await runCli(CALLS[call], { cwd: folder, env: preload({ at: String(step), signal }) });
  expect([step, ended.status, ended.stdout]).toEqual([step, STATUS[signal], '']);
  const left = filesIn(folder);
  const parts = Object.keys(left).filter((path) => path.endsWith('.part'));
  // Nothing can be done any more by a process that is killed.
  if (signal !== 'SIGKILL') expect([step, parts]).toEqual([step, []]);
  for (const [path, text] of Object.entries(left)) {
    if (parts.includes(path)) continue;
    expect([whole.before[path], whole.after[path]], `${path} after step ${step}`).toContain(text);
  }
  for (const path of Object.keys(whole.before)) expect(left[path], path).toBeDefined();
  for (const path of parts) rmSync(join(folder, path));
  const again = await runCli(CALLS[call], { cwd: folder });
  expect([again.status, again.stderr.includes('damaged')], again.stderr).toEqual([0, false]);
  const { 'log/audit.jsonl': log = '', ...others } = filesIn(folder);
  const { 'log/audit.jsonl': expected = '', ...files } = whole.after;
  expect(others).toEqual(files);
  // A log tells of both runs where the first came so far; each line of it is whole.
  expect([expected, `${expected}${expected.slice(EARLIER.length)}`]).toContain(log);
}

/** Interrupts the call at every step, or at every so many; how many times that was. */
export async function haltedEverywhere(call: Call, signal: Signal, stride: number): Promise<number> {
  const whole = await undisturbed(call);
  expect(whole.steps).toBeGreaterThan(2);
  let times = 0;
  for (let step = 1; step <= whole.steps; step += stride, times++) await haltedAt(step, signal, call, whole);
  return times;
}
