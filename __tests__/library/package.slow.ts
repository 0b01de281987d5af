/** The package as it is published: packed, installed into an empty folder, and used as docs/library.md shows. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
  // While npm packs, package.json is another one: in a copy nobody is disturbed by it.
  const copy = join(folder, 'copy');
  const { files } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  for (const name of [...files, 'package.json', 'README.md', 'LICENSE', 'scripts/manifest.mjs'])
    cpSync(join(ROOT, name), join(copy, name), { recursive: true });
  execFileSync('npm', ['pack', '--pack-destination', folder], { cwd: copy });
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '';
  // The bundle holds its packages: a network is not needed, and a cache of npm that happens to hold them is not either.
  run('npm', 'install', '--offline', '--cache', join(folder, 'cache'), '--no-audit', `./${tarball}`);
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true }));

describe('the package', () => {
  it('is installed alone, with nothing else to fetch', () => {
    const installed = readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'));
    expect(installed).toEqual(['holdline']);
  });

  it('leaves the list of what ships where it was made', () => {
    const { dependencies } = JSON.parse(readFileSync(join(folder, 'copy/package.json'), 'utf8'));
    expect(Object.keys(dependencies).length).toBeGreaterThan(0);
  });

  it('has a command', () => {
    expect(run('npx', '--offline', 'holdline', '--version')).toMatch(/^\d+\.\d+\.\d+/);
  });

  it('has examples to run', () => expect(examples).toHaveLength(4));

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
  }, 60_000);
});
