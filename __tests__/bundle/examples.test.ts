/** The projects of examples/, judged by the committed bundle with the very command that each of their READMEs shows. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { decodeConfig } from '../../src/config/decode.js';
import { OPTIONS } from '../../src/config/options.js';
import { runCli } from '../cli/run.js';

const ROOT = join(import.meta.dirname, '../../examples');
const EXPECTED = { latency: 'fail', 'lm-eval': 'fail', ragas: 'pass', 'scikit-learn': 'fail' } as const;

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

it.each(Object.keys(EXPECTED))(
  '%s has a workflow with inputs that there are, and a gate that nothing skips',
  (name) => {
    const { jobs } = parse(readFileSync(join(ROOT, name, '.github/workflows/quality.yml'), 'utf8'));
    const step = jobs.gate.steps.at(-1);
    const inputs = OPTIONS.filter((option) => option.action).map((option) => option.name);
    expect(inputs).toEqual(expect.arrayContaining(Object.keys(step.with)));
    expect(step.uses).toBe('OWNER/holdline@v1');
    expect(step.if).toContain('!cancelled()');
  },
);
