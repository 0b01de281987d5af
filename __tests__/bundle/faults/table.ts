/** F35: a table of so many rows, judged against itself by the bundle with a heap that could never hold it as a whole. */
import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect } from 'vitest';
import { runCli } from '../../cli/run.js';
import { folderWith } from '../folder.js';

const PORTION = 10_000;
/** Written at the very end: the most memory that the whole process ever held, in KiB. */
const PEAK = `
import { writeFileSync } from 'node:fs';
process.on('exit', () => writeFileSync('peak', String(process.resourceUsage().maxRSS)));
`;

/** The most bytes that the run held at once; it must have passed, with every row paired. */
export async function table(rows: number): Promise<number> {
  const folder = folderWith({ 'peak.mjs': PEAK });
  const file = openSync(join(folder, 'head.csv'), 'w');
  writeSync(file, 'id,label,pred\n');
  for (let row = 0; row < rows; row += PORTION) {
    const lines = Array.from({ length: PORTION }, (_, at) => `e${row + at},${at % 2},${(at % 3) % 2}\n`);
    writeSync(file, lines.join(''));
  }
  closeSync(file);
  const args = ['check', 'head.csv', '--base', 'head.csv', '--format', 'json'];
  const peak = pathToFileURL(join(folder, 'peak.mjs')).href;
  const env = { NODE_OPTIONS: `--max-old-space-size=128 --import ${peak}` };
  const ended = await runCli(args, { cwd: folder, env, timeoutMs: 120_000 });
  expect(ended.status, ended.stderr).toBe(0);
  const { result, verdicts } = JSON.parse(ended.stdout);
  expect([result, verdicts[0].head.n]).toEqual(['pass', rows]);
  return Number(readFileSync(join(folder, 'peak'), 'utf8')) * 1024;
}
