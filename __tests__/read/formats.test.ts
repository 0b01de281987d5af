import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderReaders } from '../../src/read/folder-readers.js';
import { readers } from '../../src/read/readers.js';
import { FIXTURES } from './sources.js';

const DOCUMENT = readFileSync(join(import.meta.dirname, '../../docs/formats.md'), 'utf8');
const TABLE = /<!-- formats -->\n([\s\S]*?)\n<!-- \/formats -->/.exec(DOCUMENT)?.[1] ?? '';
const ROWS = TABLE.split('\n')
  .slice(2)
  .map((line) => line.split('|').map((cell) => cell.trim()));

/** The tables of real files, by the formats that they name. */
function inTheWild(): ReadonlySet<string> {
  const folder = join(import.meta.dirname, 'samples');
  const texts = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
  const named = texts.flatMap((text) => [...text.matchAll(/format: '([\w-]+)'/g)]);
  return new Set(named.map((match) => match[1] ?? ''));
}

describe('the document of formats', () => {
  it('has one row a reader, in their order', () => {
    const rows = [...folderReaders, ...readers].map(({ format, title }) => [`\`${format}\``, title]);
    expect(ROWS.map(([, format, title]) => [format, title])).toEqual(rows);
  });

  it.each(ROWS)(
    '%s%s says how it is known and what its tests stand on',
    (_, format, __, known, examples, stands) => {
      expect(known).not.toBe('');
      expect(examples).toMatch(/^(?:no|yes|where) ?.*$|^no$/);
      for (const kind of (stands ?? '').split(', ')) {
        expect(kind).toMatch(/^(?:tool|specification): [\w-]+$|^wild$/);
        if (kind === 'wild') expect(inTheWild()).toContain(format?.replaceAll('`', ''));
        else expect(existsSync(join(FIXTURES, kind.split(': ')[1] ?? ''))).toBe(true);
      }
    },
  );
});
