/** SECURITY.md: every promise names a proof, and every link leads somewhere. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const TEXT = readFileSync('SECURITY.md', 'utf8');
const LINK = /\]\(([\w./-]+)\)/g;
const ROWS = TEXT.split('\n').filter((line) => /^\| \d+ \|/.test(line));

const linksIn = (text: string): readonly string[] => [...text.matchAll(LINK)].map(([, path]) => path ?? '');

describe('SECURITY.md', () => {
  it('numbers its promises', () => {
    expect(ROWS.map((row) => Number(row.split('|')[1]))).toEqual(ROWS.map((_, index) => index + 1));
    expect(ROWS.length).toBeGreaterThan(10);
  });

  it.each(ROWS)('%s', (row) => {
    const [, , , proof = ''] = row.split('|');
    expect(linksIn(proof).filter((path) => /^__tests__\/|^\.ci\//.test(path))).not.toEqual([]);
  });

  it('leads to files that are there', () => {
    expect(linksIn(TEXT).filter((path) => !existsSync(path))).toEqual([]);
  });
});
