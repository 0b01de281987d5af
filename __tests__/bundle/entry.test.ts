/** The entry alone: whatever happens around a run, the exit status is bad until there is a verdict. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { runCli } from '../cli/run.js';
import { push } from '../github/events.js';
import { runAction } from '../github/runner.js';
import { folderWith } from './folder.js';

/** A file that is never read to its end, so that only what the test does ends the run. */
const STALLED = `
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { Readable } from 'node:stream';
fs.createReadStream = () => new Readable({ read() {} });
syncBuiltinESMExports();
`;
/** Work that never runs out. */
const BUSY = 'setInterval(() => {}, 1000);\n';
const later = (what: string) => `setTimeout(() => { ${what} }, 400);\n`;
const LARGE = `${' '.repeat(1 << 19)}{"accuracy": 0.9}`;
const STOPPED = 'holdline: stopped before a verdict: something it waited for never came\n';

function around(before: string) {
  const folder = folderWith({ 'before.mjs': before, 'large.json': LARGE, 'small.json': '{"accuracy": 0.9}' });
  return { folder, env: { NODE_OPTIONS: `--import ${pathToFileURL(join(folder, 'before.mjs')).href}` } };
}

async function ended(
  before: string,
  args = ['check', 'large.json'],
  more: Readonly<Record<string, string>> = {},
) {
  const { folder, env } = around(before);
  const run = await runCli(args, { cwd: folder, env: { ...env, ...more }, timeoutMs: 15_000 });
  expect(run.timedOut).toBe(false);
  return run;
}

/** The same as an Action, whose statuses are 0 and 1. */
async function actionEnded(before: string) {
  const { folder: workspace, env } = around(before);
  const inputs = { artifacts: 'large.json', history: 'none' };
  return await runAction({ event: push(), inputs, workspace, env, timeoutMs: 15_000 });
}

describe('a run that comes to its end', () => {
  it('has the status of its verdict, and nothing more to say', async () => {
    const run = await ended('', ['check', 'small.json']);
    expect(run).toMatchObject({ status: 0, stderr: '' });
    expect((await ended('', ['nonsense'])).status).toBe(2);
  });

  it('is the command line wherever it has arguments, or no runner around it', async () => {
    const given = await ended(STALLED, ['check', 'large.json'], { GITHUB_ACTIONS: 'true' });
    expect(given).toMatchObject({ status: 3, stderr: STOPPED });
    const help = await ended('', ['--help']);
    expect(help).toMatchObject({ status: 0, stderr: '' });
    expect(await ended('', [])).toEqual(help);
    expect(await ended('', [], { GITHUB_ACTIONS: 'false' })).toEqual(help);
  });
});

describe('a run that stops', () => {
  it('says so once', async () => {
    expect(await ended(STALLED)).toMatchObject({ status: 3, stdout: '', stderr: STOPPED });
    const run = await actionEnded(STALLED);
    expect(run.status).toBe(1);
    expect(run.stderr).toContain(STOPPED);
  });

  it('is red even where something has set another status', async () => {
    expect((await ended(`${STALLED}${later('process.exitCode = 0')}`)).status).toBe(3);
  });

  it('is red even where something ends it without a status', async () => {
    expect(await ended(`${STALLED}${BUSY}${later('process.exit()')}`)).toMatchObject({
      status: 3,
      stderr: '',
    });
  });
});

describe('a cancelled run', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ])('by %s has the status of a shell', async (signal, status) => {
    const run = await ended(`${STALLED}${BUSY}${later(`process.kill(process.pid, '${signal}')`)}`);
    const stderr = `holdline: cancelled by ${signal}; nothing is half written\n`;
    expect(run).toMatchObject({ status, stderr });
  });
});

describe('an error that nobody foresaw', () => {
  const text = 'holdline: an internal error, so nothing was judged:';

  it('where it is waited for is told in one sentence, without secrets', async () => {
    const before = `process.stdout.write = () => { process.exitCode = 0; throw new TypeError('boom ' + process.env.PASSWORD); };\n`;
    const run = await ended(before, ['--help'], { PASSWORD: 'correct-horse-battery' });
    expect(run).toMatchObject({ status: 3, stderr: `${text} boom ***\n` });
  });

  it('where nobody waits for it ends the run, whatever still goes on', async () => {
    const thrown = `${STALLED}${BUSY}${later("throw new Error('nobody waits')")}`;
    expect(await ended(thrown)).toMatchObject({ status: 3, stderr: `${text} nobody waits\n` });
    const run = await actionEnded(thrown);
    expect(run.status).toBe(1);
    expect(run.stderr).toContain(`${text} nobody waits\n`);
  });

  it.each(['stdout', 'stderr'])('in %s is told, unless its reader has gone', async (stream) => {
    const failing = (code: string) =>
      later(
        `process.${stream}.emit('error', Object.assign(new Error('write ${code}'), { code: '${code}' }))`,
      );
    expect(await ended(`${STALLED}${BUSY}${failing('ENOSPC')}`)).toMatchObject({
      status: 3,
      stderr: `${text} write ENOSPC\n`,
    });
    expect(await ended(`${STALLED}${failing('EPIPE')}`)).toMatchObject({ status: 3, stderr: STOPPED });
  });
});
