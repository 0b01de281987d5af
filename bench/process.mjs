// Runs whole processes one after another and measures each: wall time from here, CPU and peak memory from within.
import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const MEASURE = pathToFileURL(join(import.meta.dirname, 'measure.mjs')).href;
/** Far above anything a child needs: only one that hangs gets there. */
const LONGEST = 240_000;
const LAST_WORDS = 2000;

/** The child that runs at the moment, so that an interrupted benchmark leaves none behind. */
let running = null;

/** Ends the child that runs at the moment, if one does. */
export function stop() {
  running?.kill('SIGKILL');
}

/**
 * Runs a command to its end in `folder`: `{seconds, output}`. Fails on an exit status that is not among `statuses`
 * (default: 0 only), with the last words of the child.
 */
export function run(command, args, { folder, env = {}, statuses = [0] }) {
  return new Promise((resolve, reject) => {
    const start = process.hrtime.bigint();
    const child = spawn(command, args, {
      cwd: folder,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: LONGEST,
      killSignal: 'SIGKILL',
    });
    running = child;
    let output = '';
    let words = '';
    let seconds = 0;
    child.stdout.on('data', (chunk) => {
      output += chunk;
    });
    child.stderr.on('data', (chunk) => {
      words = `${words}${chunk}`.slice(-LAST_WORDS);
    });
    child.on('error', reject);
    child.on('exit', () => {
      seconds = Number(process.hrtime.bigint() - start) / 1e9;
    });
    child.on('close', (status, signal) => {
      running = null;
      if (status !== null && statuses.includes(status)) resolve({ seconds, output });
      else
        reject(new Error(`${command} ${args.join(' ')} ended with ${signal ?? status}:\n${words}${output}`));
    });
  });
}

/** The same for a script of Node, with what it used: `{seconds, output, cpu, memory}` (s, MiB). */
export async function runMeasured(args, { folder, statuses }) {
  const file = join(folder, 'usage.json');
  const env = { HOLDLINE_BENCH_USAGE: file };
  const ended = await run(process.execPath, ['--import', MEASURE, ...args], { folder, env, statuses });
  const usage = JSON.parse(readFileSync(file, 'utf8'));
  rmSync(file);
  return { ...ended, ...usage };
}

/** Seconds from the start of a script of Node to the moment that `happened` resolves, where the script is ended. */
export async function runUntil(happened, args, { folder, env }) {
  const start = process.hrtime.bigint();
  const child = spawn(process.execPath, args, { cwd: folder, env, stdio: 'ignore' });
  running = child;
  const ended = new Promise((resolve) => child.once('close', resolve));
  const early = ended.then((status) => {
    throw new Error(`${args.join(' ')} ended with ${status} before it did what was awaited`);
  });
  await Promise.race([happened, early]);
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  child.kill('SIGKILL');
  await early.catch(() => {});
  running = null;
  return seconds;
}

/** The middle of the values; of an even number of them the mean of the two in the middle. */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}
