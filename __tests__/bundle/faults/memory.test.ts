/**
 * F41: no memory left. There are no workers, so that Node itself ends the run: red, with Node's own words, before any
 * verdict is told, and with nothing half written. F35: what large tables need stays far below it.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli } from '../../cli/run.js';
import { push } from '../../github/events.js';
import { folderWith } from '../folder.js';
import { gitHub, run, written } from './scene.js';
import { table } from './table.js';

const MANY = JSON.stringify(
  Object.fromEntries(Array.from({ length: 300_000 }, (_, at) => [`metric-${at}`, at / 300_000])),
);
const TIGHT = { NODE_OPTIONS: '--max-old-space-size=20' };
const SAID = /JavaScript heap out of memory/;

describe('F41 a run that has no memory left', () => {
  it('on the command line is red, and its history is as it was', async () => {
    const folder = folderWith({ 'head.json': MANY, 'h/history.jsonl': '' });
    const args = ['check', 'head.json', '--history', 'h', '--out', 'out'];
    const ended = await runCli(args, { cwd: folder, env: TIGHT });
    expect(ended.status).not.toBe(0);
    expect([ended.stdout, ended.timedOut]).toEqual(['', false]);
    expect(ended.stderr).toMatch(SAID);
    expect(readFileSync(join(folder, 'h/history.jsonl'), 'utf8')).toBe('');
  });

  it('in the Action is red, has no result and says nothing to the pull request', async () => {
    const github = await gitHub();
    const ended = await run({ github, files: { 'head.json': MANY }, env: TIGHT });
    expect(ended.status).not.toBe(0);
    expect(ended.stderr).toMatch(SAID);
    expect([ended.outputs, ended.summary, ended.files]).toEqual([{}, '', {}]);
    expect(written(github)).toEqual([]);
  });

  it('on the base branch records nothing', async () => {
    const github = await gitHub({ git: true, artifacts: [] });
    const event = push({ sha: github.state.git?.tip('refs/heads/main') ?? '', before: null });
    const inputs = { history: 'branch' };
    const ended = await run({ github, event, files: { 'head.json': MANY }, inputs, env: TIGHT });
    expect([ended.status === 0, ended.outputs]).toEqual([false, {}]);
    expect(github.state.git?.tip('refs/heads/holdline')).toBeNull();
  });
});

it('F35 a table of a million rows is judged within 256 MiB', async () => {
  expect(await table(1_000_000)).toBeLessThan(256 * 2 ** 20);
});
