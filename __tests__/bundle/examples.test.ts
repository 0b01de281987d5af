/** The projects of examples/, judged by the committed bundle with the very command that each of their READMEs shows. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { decodeConfig } from '../../src/config/decode.js';
import { runCli } from '../cli/run.js';

const ROOT = join(import.meta.dirname, '../../examples');
const EXPECTED = { ragas: 'pass', 'scikit-learn': 'fail' } as const;

it('every example is expected to come to something', () => {
  const folders = readdirSync(ROOT, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).sort()).toEqual(Object.keys(EXPECTED));
});

it.each(Object.entries(EXPECTED))('%s comes to %s', async (name, result) => {
  const cwd = join(ROOT, name);
  await decodeConfig('holdline.yml', readFileSync(join(cwd, 'holdline.yml'), 'utf8'));
  const call =
    /^(?:holdline|node .*index\.js) (check .*)$/m.exec(readFileSync(join(cwd, 'README.md'), 'utf8'))?.[1] ??
    '';
  const words = call.split(/\s+/).map((word) => word.replace(/^["']|["']$/g, ''));
  const { status, stdout } = await runCli([...words, '--format', 'json'], { cwd });
  expect([JSON.parse(stdout).result, status]).toEqual([result, result === 'pass' ? 0 : 1]);
});
