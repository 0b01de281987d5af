/** docs/threats.md: every link leads somewhere, and no threat is left without a test or an admission. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROWS = readFileSync('docs/threats.md', 'utf8')
  .split('\n')
  .filter((line) => /^\| T\d+ \|/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()));
const THREATS = 41;

const linksIn = (cell: string): readonly string[] =>
  [...cell.matchAll(/\]\(([^)]+)\)/g)].map(([, path]) => path ?? '');

describe('the table of threats', () => {
  it('has each threat once, in order', () => {
    const expected = Array.from({ length: THREATS }, (_, index) => `T${index + 1}`);
    expect(ROWS.map(([, id]) => id)).toEqual(expected);
  });

  it.each(ROWS.map((row) => [row[1], row] as const))('%s leads to files that are there', (_, row) => {
    const [, , what = '', files = '', tests = ''] = row;
    expect(what).toMatch(/\w/);
    expect(linksIn(files).length).toBeGreaterThan(0);
    for (const path of [...linksIn(files), ...linksIn(tests)])
      expect([path, existsSync(join('docs', path))]).toEqual([path, true]);
    const proofs = linksIn(tests).filter((path) => path.startsWith('../__tests__/'));
    expect(proofs.length > 0 || /no test yet \w|not defended\b.{20}/.test(tests)).toBe(true);
  });
});
