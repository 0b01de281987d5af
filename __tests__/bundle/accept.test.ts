/** An intended change, accepted: main does not stay red, and its level starts anew. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { expect, it } from 'vitest';
import schema from '../../schemas/accept.schema.json' with { type: 'json' };
import type { Report, Verdict } from '../../src/model/report.js';
import { runCli } from '../cli/run.js';
import { folderWith } from './folder.js';

const OLD = [0.9, 0.902, 0.898, 0.901, 0.899, 0.9, 0.903, 0.897, 0.9, 0.901];

async function recorded(folder: string, value: number, day: number) {
  writeFileSync(join(folder, 'e.json'), JSON.stringify({ accuracy: value }));
  const at = `2026-10-${String(day).padStart(2, '0')}T00:00:00Z`;
  const run = await runCli(['record', 'e.json', '--history', 'h', '--run', `r${day}`, '--at', at], {
    cwd: folder,
  });
  expect(run.status).toBe(0);
}

async function verdict(folder: string, value: number): Promise<Verdict | undefined> {
  writeFileSync(join(folder, 'e.json'), JSON.stringify({ accuracy: value }));
  const { stdout } = await runCli(['check', 'e.json', '--history', 'h', '--format', 'json'], { cwd: folder });
  const report: Report = JSON.parse(stdout);
  return report.verdicts[0];
}

it('a change that is accepted is the new level, and losses from there are seen', async () => {
  const folder = folderWith({});
  for (const [day, value] of OLD.entries()) await recorded(folder, value, day + 1);
  await recorded(folder, 0.894, 20);
  const before = await verdict(folder, 0.894);
  expect(before?.base?.value).toBeGreaterThan(0.898);
  const args = ['accept', '*/accuracy', '--history', 'h', '--reason', 'new test set', '--format', 'json'];
  const accepted = await runCli([...args, '--at', '2026-10-21T00:00:00Z'], { cwd: folder });
  expect(accepted.status).toBe(0);
  const ajv = new Ajv2020();
  formats.default(ajv);
  expect(ajv.validate(schema, JSON.parse(accepted.stdout)), JSON.stringify(ajv.errors)).toBe(true);
  const after = await verdict(folder, 0.894);
  expect(after).toMatchObject({ outcome: 'passed', base: { value: 0.894 } });
  expect((await verdict(folder, 0.85))?.outcome).toBe('regressed');
});

it.each([
  [['*/acuracy', '--reason', 'x'], 'the nearest is e/accuracy'],
  [['*/accuracy'], '--reason TEXT'],
  [['--reason', 'x'], 'a glob of measurement ids'],
])('%j is refused with what is missing', async (args, words) => {
  const folder = folderWith({});
  await recorded(folder, 0.9, 1);
  const run = await runCli(['accept', ...args, '--history', 'h'], { cwd: folder });
  expect([run.status, run.stdout]).toEqual([2, '']);
  expect(run.stderr).toContain(words);
});
