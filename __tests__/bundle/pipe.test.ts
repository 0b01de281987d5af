/** Output that nobody reads to its end, as in `holdline … | head -1`: the status is still the verdict's. */
import { spawn } from 'node:child_process';
import { expect, it } from 'vitest';
import { bundlePath } from '../cli/run.js';
import { folderWith, predictions } from './folder.js';

/** Runs it, and closes its output before there is any. */
function cutShort(cwd: string, args: readonly string[]) {
  return new Promise<{ status: number | null; stderr: string }>((resolve) => {
    const child = spawn(process.execPath, [bundlePath(), ...args], { cwd });
    let stderr = '';
    child.stderr.on('data', (piece) => {
      stderr += String(piece);
    });
    child.stdout.destroy();
    child.on('close', (status) => resolve({ status, stderr }));
  });
}

it.each([
  ['pass', 0, 0],
  ['fail', 60, 1],
])('a report of a result that is %s', async (_, lost, expected) => {
  const cwd = folderWith({
    'base.csv': predictions({ right: 900, wrong: 100 }),
    'head.csv': predictions({ right: 900, wrong: 100, lost }),
  });
  const args = ['check', 'head.csv', '--base', 'base.csv', '--format', 'json'];
  expect(await cutShort(cwd, args)).toEqual({ status: expected, stderr: '' });
});
