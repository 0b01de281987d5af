/** What a newcomer types first. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { runCli } from '../cli/run.js';
import { folderWith } from './folder.js';

it('demo runs the whole gate anywhere, writes nothing, shows a failing gate and exits 0', async () => {
  const folder = folderWith({});
  const { status, stdout, stderr } = await runCli(['demo'], { cwd: folder });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(/^✗ Holdline: fail/);
  expect(stdout).toContain('digits/accuracy');
  expect(stdout).toContain('paired and history');
  const again = await runCli(['demo', '--format', 'json'], { cwd: folder });
  expect(JSON.parse(again.stdout)).toMatchObject({ schema: 'holdline/report@1', result: 'fail' });
});

it('--version is that of package.json', async () => {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  expect(await runCli(['--version'], { cwd: folderWith({}) })).toMatchObject({
    status: 0,
    stdout: `${version}\n`,
  });
});

it.each([
  [[]],
  [['--help']],
  [['help']],
  [['check', '--help']],
  [['record', '-h']],
  [['inspect', '--help']],
  [['report', '--help']],
  [['demo', '--help']],
])('%j teaches by example', async (args) => {
  const { status, stdout } = await runCli(args, { cwd: folderWith({}) });
  expect(status).toBe(0);
  expect(stdout).toMatch(
    /holdline check .*--base|holdline record|holdline inspect|holdline report|holdline demo/,
  );
  expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(90);
});
