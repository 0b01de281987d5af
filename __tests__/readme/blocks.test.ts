/** Every block of code of the README and of the docs is what it says: YAML and JSON parse, and commands and their flags exist. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { commandNamed, parseFlags } from '../../src/config/flags.js';

const ROOT = join(import.meta.dirname, '../..');
const pages = ['README.md', ...readdirSync(join(ROOT, 'docs')).map((name) => `docs/${name}`)].filter((name) =>
  name.endsWith('.md'),
);

function blocksOf(page: string, language: string): readonly string[] {
  const text = readFileSync(join(ROOT, page), 'utf8');
  const fence = new RegExp(`^[ ]*\`\`\`${language}\\n([\\s\\S]*?)^[ ]*\`\`\``, 'gm');
  return [...text.matchAll(fence)].map((match) => match[1] ?? '');
}

/** The words behind `holdline` of every line that calls it, without comments, quotes, redirections and pipes. */
function callsOf(block: string): readonly (readonly string[])[] {
  const lines = block.replaceAll(/\\\n\s*/g, ' ').split('\n');
  return lines.flatMap((line) => {
    const call = /^(?:holdline|node dist\/index\.js) (.*)$/.exec(line)?.[1];
    if (call === undefined) return [];
    const alone = call.replace(/\s+(?:[#|>;]|&&|2>).*$/, '');
    const words = [...alone.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)];
    return [words.map(([, single, double, bare]) => single ?? double ?? bare ?? '')];
  });
}

describe.each(pages)('%s', (page) => {
  it('has YAML that parses', () => {
    for (const text of blocksOf(page, 'ya?ml')) {
      const errors = parseAllDocuments(text).flatMap((document) => document.errors);
      expect(errors.map(String), text).toEqual([]);
    }
  });

  it('has JSON that parses', () => {
    for (const text of blocksOf(page, 'json')) expect(() => JSON.parse(text), text).not.toThrow();
  });

  it('has commands and flags that there are', () => {
    for (const [command = '', ...rest] of blocksOf(page, '(?:sh|bash|console)').flatMap(callsOf)) {
      expect(() => parseFlags(commandNamed(command), rest), [command, ...rest].join(' ')).not.toThrow();
    }
  });
});

it('a wrong flag would be seen', () => {
  const [[command = '', ...rest] = []] = callsOf('holdline check head.csv --bose base.csv # and so on\n');
  expect(() => parseFlags(commandNamed(command), rest)).toThrow('FLAG_UNKNOWN');
});
