import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCli } from './run.js';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'holdline-cli-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('runCli', () => {
  test('passes arguments, input and exactly the environment that is given', async () => {
    const source = `
      const { PATH, HOME, ...env } = process.env;
      let input = '';
      for await (const chunk of process.stdin) input += chunk;
      console.log(JSON.stringify({ args: process.argv.slice(2), env, input, cwd: process.cwd() }));
      process.exitCode = 2;`;
    const bundle = join(folder, 'arguments.mjs');
    writeFileSync(bundle, source);
    const result = await runCli(['check', '--seed', '1'], {
      bundle,
      cwd: folder,
      env: { LANG: 'C' },
      input: 'in',
    });
    expect(result).toMatchObject({ status: 2, stderr: '' });
    expect(JSON.parse(result.stdout)).toMatchObject({
      args: ['check', '--seed', '1'],
      env: { LANG: 'C' },
      input: 'in',
      cwd: folder,
    });
  });

  test('says when there is nothing to run', async () => {
    const result = await runCli([], { bundle: join(folder, 'none.mjs'), cwd: folder });
    expect(result.status).toBe(1);
    expect(result.stderr).toContain('Cannot find module');
  });
});
