/** Any end before a verdict is red: here the file that is read never ends, and Node runs out of work. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { runCli } from '../cli/run.js';
import { push } from '../github/events.js';
import { runAction } from '../github/runner.js';
import { folderWith } from './folder.js';

/** A stream that opens, gives nothing, and never ends. */
const NEVER = `
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { Readable } from 'node:stream';
fs.createReadStream = () => new Readable({ read() {} });
syncBuiltinESMExports();
`;

/** Large enough to be streamed. */
const HEAD = `${' '.repeat(1 << 19)}{"accuracy": 0.9}`;

function stalled() {
  const folder = folderWith({ 'never.mjs': NEVER, 'head.json': HEAD });
  return { folder, env: { NODE_OPTIONS: `--import ${pathToFileURL(join(folder, 'never.mjs')).href}` } };
}

it('the command line ends with 3 and says that it stopped', async () => {
  const { folder, env } = stalled();
  const run = await runCli(['check', 'head.json'], { cwd: folder, env });
  expect(run).toMatchObject({ status: 3, stdout: '' });
  expect(run.stderr).toContain('stopped before a verdict');
});

it('the Action ends with 1 and has no result', async () => {
  const { folder, env } = stalled();
  const run = await runAction({
    event: push(),
    inputs: { artifacts: 'head.json', history: 'none' },
    workspace: folder,
    env,
  });
  expect(run.status).toBe(1);
  expect(run.stderr).toContain('stopped before a verdict');
  expect(run.outputs['result']).toBeUndefined();
});
