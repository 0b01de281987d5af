/** `holdline dashboard` of the committed bundle: the files that it writes, and calls that are wrong. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli } from '../cli/run.js';
import { records } from '../dashboard/records.js';
import { faultsBy, validator } from '../schemas/load.js';
import { folderWith } from './folder.js';

const lines = records({ runs: 30, step: { at: 20, by: 0.03 } }).map((record) => JSON.stringify(record));
const files = { 'history/history.jsonl': `${lines.join('\n')}\n` };
const call = ['dashboard', '--history', 'history', '--out', 'site'];

describe('the dashboard', () => {
  it('is written, and told in one sentence', async () => {
    const cwd = folderWith(files);
    const { status, stdout, stderr } = await runCli(call, { cwd });
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toBe(
      'Wrote site/index.html: 1 suite, 1 metric and 30 records; 1 change of level. Open it in a browser.\n',
    );
    const page = readFileSync(join(cwd, 'site/index.html'), 'utf8');
    expect(page).not.toContain('href="http');
    expect(page).toContain('startCharts(');
  });

  it('lists its files for a script, each of which is there', async () => {
    const cwd = folderWith(files);
    const { status, stdout } = await runCli([...call, '--format', 'json'], { cwd });
    const printed = JSON.parse(stdout);
    expect(status).toBe(0);
    expect(faultsBy(validator('dashboard'), printed)).toEqual([]);
    expect(printed.files).toEqual(['index.html', 'badges/sentiment.svg', 'charts/sentiment.accuracy.svg']);
    for (const path of printed.files) expect(existsSync(join(cwd, 'site', path))).toBe(true);
  });

  it('links to the repository of the flag, else of the runner', async () => {
    const cwd = folderWith(files);
    const env = { GITHUB_REPOSITORY: 'octo/from-runner', GITHUB_SERVER_URL: 'https://git.example.com' };
    await runCli(call, { cwd, env });
    expect(readFileSync(join(cwd, 'site/index.html'), 'utf8')).toContain(
      'https://git.example.com/octo/from-runner',
    );
    await runCli([...call, '--repository', 'octo/named'], { cwd, env });
    expect(readFileSync(join(cwd, 'site/index.html'), 'utf8')).toContain(
      'https://git.example.com/octo/named',
    );
  });

  it('of an empty history says what to do', async () => {
    const cwd = folderWith({});
    expect((await runCli(call, { cwd })).status).toBe(0);
    expect(readFileSync(join(cwd, 'site/index.html'), 'utf8')).toContain('There is no record yet');
  });
});

it.each([
  ['FLAG_NEEDED', ['dashboard', '--history', 'history']],
  ['FLAG_NEEDED', ['dashboard', '--out', 'site']],
  ['DASHBOARD_REPOSITORY', [...call, '--repository', 'octo']],
  ['POSITIONAL_UNEXPECTED', [...call, 'more']],
])('%s: %j', async (code, words) => {
  const { status, stdout, stderr } = await runCli(words, { cwd: folderWith(files) });
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(new RegExp(`^${code} `));
});
