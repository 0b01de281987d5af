import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { demo } from '../../src/commands/demo.js';
import { DEFAULTS } from '../../src/config/config.js';
import { parseFlags } from '../../src/config/flags.js';
import { own } from '../../src/io/own.js';
import { errorLog, realWorld } from '../../src/io/world.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const README = readFileSync(`${ROOT}README.zh-CN.md`, 'utf8');
const ENGLISH = readFileSync(`${ROOT}README.md`, 'utf8');

const headings = (text: string): readonly number[] =>
  [...text.matchAll(/^(#+) /gm)].map(([, marks = '']) => marks.length);
/** Blocks of code without comments and what chooses the language. */
const blocks = (text: string): readonly string[] =>
  [...text.matchAll(/```(?:sh|yaml)\n([\s\S]*?)```/g)].map(([, block = '']) =>
    block
      .replace(/^ *locale: zh-CN\n/gm, '')
      .replace(/ --locale zh-CN/g, '')
      .replace(/ +# .*$/gm, ''),
  );
/** The code in the first cell of each row of each table, in which the languages don't differ. */
const firstCells = (text: string): readonly string[] =>
  [...text.matchAll(/^\| (.*?) \|/gm)].map(([, cell = '']) => (cell.match(/`[^`]+`/g) ?? []).join(' '));
const marked = (text: string): readonly string[] => [...text.matchAll(/<!-- .*? -->/g)].map(String);

describe('README.zh-CN.md', () => {
  it('shows what the demo prints, up to the folds', async () => {
    const { options } = parseFlags('demo', ['--locale', 'zh-CN', '--format', 'markdown']);
    const world = realWorld({ folder: ROOT, log: errorLog, at: null });
    const { output } = await demo(world, options, { colour: false, width: 120 });
    const shown = /<!-- demo -->\n([\s\S]*?)\n<!-- \/demo -->/.exec(README)?.[1];
    const plain = (text = '') =>
      text
        .replace(/\d+ 天/g, 'N 天')
        .replaceAll(own().version, 'V')
        .trim();
    expect(plain(shown)).toBe(plain(output.split('\n<details>')[0]));
  });

  it('has every part, block of code and row of a table that the English one has', () => {
    expect(headings(README)).toEqual(headings(ENGLISH));
    expect(blocks(README)).toEqual(blocks(ENGLISH));
    expect(firstCells(README)).toEqual(firstCells(ENGLISH));
    expect(marked(README)).toEqual(marked(ENGLISH));
    const links = (text: string) => [...text.matchAll(/\]\(([\w./-]+)\)/g)].map(([, path]) => path).sort();
    expect(links(README.replace('(README.md)', '(README.zh-CN.md)'))).toEqual(links(ENGLISH));
  });

  it('has blocks of YAML that are YAML, and names the level that applies', () => {
    const blocks = [...README.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text]) => text ?? '');
    expect(blocks.length).toBe(2);
    for (const block of blocks) expect(parse(block)).toBeTypeOf('object');
    expect(README).toContain(`\`alpha\` = ${DEFAULTS.decision.alpha}`);
  });

  it('is short, and every file it links is there', () => {
    expect(README.split('\n').length).toBeLessThan(300);
    const links = [...README.matchAll(/\]\(([\w./-]+)\)/g)].map(([, path]) => path ?? '');
    for (const path of links) expect(existsSync(`${ROOT}${path}`), path).toBe(true);
  });
});
