/** What ships is little, pinned, and each part of it has its reason written down. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const {
  dependencies,
  devDependencies,
}: Record<'dependencies' | 'devDependencies', Record<string, string>> = JSON.parse(read('package.json'));

describe('runtime dependencies', () => {
  it('are fifteen at most', () => {
    expect(Object.keys(dependencies).length).toBeLessThanOrEqual(15);
  });

  it('have a row each in docs/dependencies.md, in order, with every cell filled', () => {
    const rows = [...read('docs/dependencies.md').matchAll(/^\| `([^`]+)` \|(.*)\|$/gm)];
    expect(rows.map(([, name]) => name)).toEqual(Object.keys(dependencies));
    for (const [, name, cells = ''] of rows) {
      for (const cell of cells.split('|')) expect(cell.trim(), name).not.toBe('');
    }
  });

  it('are pinned to one version, as are those that build and test', () => {
    for (const version of Object.values({ ...dependencies, ...devDependencies })) {
      // A version before the first is one version too.
      expect(version).toMatch(/^\d+\.\d+\.\d+(?:-[\w.]+)?$/);
    }
  });

  it('have no address of a registry in the lock file', () => {
    expect(read('package-lock.json')).not.toMatch(/"resolved"/);
  });
});
