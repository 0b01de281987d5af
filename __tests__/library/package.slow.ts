/** The package as it is published: packed, installed into an empty folder, and used as docs/library.md shows. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'holdline-library-'));
const run = (program: string, ...args: readonly string[]): string =>
  execFileSync(program, args, { cwd: folder, encoding: 'utf8' });

const page = readFileSync(join(ROOT, 'docs/library.md'), 'utf8');
const examples = [...page.matchAll(/```js\n([\s\S]*?)```/g)].map(([, text = '']) => text);

beforeAll(() => {
  execFileSync('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], { cwd: ROOT });
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '';
  // The bundle holds its packages: it must work where none of them is installed.
  run('mkdir', '-p', 'node_modules/holdline');
  run('tar', '-xzf', tarball, '-C', 'node_modules/holdline', '--strip-components=1');
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true }));

describe('the package', () => {
  it('has examples to run', () => expect(examples).toHaveLength(3));

  it.each(examples.map((text, index) => ({ text, index })))('runs example $index of the page', (example) => {
    const file = `example-${example.index}.mjs`;
    writeFileSync(join(folder, file), example.text);
    expect(run(process.execPath, file)).toMatch(/accuracy/);
  });

  it('has types for them', () => {
    writeFileSync(join(folder, 'typed.mts'), examples[2] ?? '');
    const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
    const options = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2022', '--typeRoots'];
    const types = join(ROOT, 'node_modules/@types');
    expect(run(process.execPath, tsc, ...options, types, '--types', 'node', 'typed.mts')).toBe('');
  });
});
