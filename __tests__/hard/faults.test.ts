/** docs/faults.md: every fault has a row, every link leads to a test, and that test speaks of the fault. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROWS = readFileSync('docs/faults.md', 'utf8')
  .split('\n')
  .filter((line) => /^\| F\d+ \|/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()));
const FAULTS = 52;
const FOLDER = '../__tests__/bundle/faults/';

describe('the table of faults', () => {
  it('has each fault once, in order', () => {
    const expected = Array.from({ length: FAULTS }, (_, index) => `F${index + 1}`);
    expect(ROWS.map(([, id]) => id)).toEqual(expected);
  });

  it.each(ROWS.map((row) => [row[1] ?? '', row] as const))(
    '%s leads to tests that speak of it',
    (id, row) => {
      const [, , fault = '', outcome = '', tests = ''] = row;
      expect(fault).toMatch(/\w/);
      expect(outcome.length).toBeGreaterThan(10);
      const paths = [...tests.matchAll(/\]\(([^)]+)\)/g)].map(([, path]) => path ?? '');
      expect(paths.length).toBeGreaterThan(0);
      for (const path of paths) {
        const text = readFileSync(join('docs', path), 'utf8');
        expect(text).toMatch(/\b(?:it|test)(?:\.\w+)*\(/);
        if (path.startsWith(FOLDER))
          expect([path, new RegExp(`\\b${id}\\b`).test(text)]).toEqual([path, true]);
      }
    },
  );
});
