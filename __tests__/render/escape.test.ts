import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clip, markdownLink, markdownProse, markdownText, plainText } from '../../src/render/escape.js';
import { cellsOfRow, inlineOf } from './gfm.js';
import { HOSTILE } from './hostile.js';

/** Characters with a meaning of their own, and pieces that go wrong together. */
const nasty = fc
  .array(
    fc.oneof(
      fc.constantFrom(...HOSTILE.filter((name) => name.length < 200)),
      fc.constantFrom(
        '`',
        '``',
        '|',
        '\\',
        '\n',
        '\r',
        '<',
        '>',
        '-->',
        '<!--',
        '@a',
        '#1',
        '"',
        ' ',
        '{',
        '}',
        '\u202e',
      ),
      fc.string({ unit: 'binary', maxLength: 8 }),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));

const UNSEEN = /\p{Cc}|\p{Zl}|\p{Zp}|[\u202a-\u202e\u2066-\u2069\u200b\u200e\u200f\ufeff]/u;

function expectOneSpan(name: string): void {
  const row = `| ✗ regressed | ${markdownText(name)} | 0.9 |`;
  const cells = cellsOfRow(row);
  expect(cells).toHaveLength(3);
  const { spans, outside } = inlineOf(cells[1] ?? '');
  expect(outside).toBe('\u0000');
  expect(spans).toHaveLength(1);
  expect(row).not.toMatch(UNSEEN);
  expect(row).not.toMatch(/<!--|-->/);
  expect(row.isWellFormed()).toBe(true);
}

/** Outside code spans a sentence has letters, plain numbers and punctuation that starts nothing. */
function expectPlainOutside(text: string): void {
  const { outside } = inlineOf(text);
  expect(outside).not.toMatch(/[`@#*_~\\|&$!](?<!!)|:\/\/|www\.|<\S|\]\(|^[->+=]|^\d+[.)](?:\s|$)/i);
  expect(outside).not.toMatch(/(?<![\p{L}\d])[0-9a-f]{7,40}(?![\p{L}\d])|\bGH-\d/iu);
  expect(outside.replaceAll('\u0000', '')).not.toMatch(UNSEEN);
}

describe('markdownText', () => {
  it('leaves an ordinary id readable', () => {
    expect(markdownText('sentiment/f1{class=positive,lang=fr}')).toBe(
      '`sentiment/f1{class=positive,lang=fr}`',
    );
  });

  it.each([
    ['a`b', '``a`b``'],
    ['`', '`` ` ``'],
    ['a|b', '`a∣b`'],
    ['a\nb', '`a␊b`'],
    ['\u001b[31m', '`␛[31m`'],
    ['x\u202ey', '`x�y`'],
    ['', '`""`'],
    [' a', '`" a"`'],
    ['-->', '`--›`'],
    ['می\u200cشود', '`می\u200cشود`'],
    ['👩‍💻', '`👩‍💻`'],
    ['a\u200db', '`a�b`'],
  ])('shows %j as %s', (name, shown) => {
    expect(markdownText(name)).toBe(shown);
  });

  it.each(HOSTILE.map((name) => [name]))('holds %j in one code span of its cell', (name) => {
    expectOneSpan(name);
  });

  it('holds any text in one code span of its cell', () => {
    fc.assert(fc.property(nasty, expectOneSpan), { numRuns: 1500, seed: 7 });
  });
});

describe('markdownProse', () => {
  it.each([
    ['the file is empty', 'the file is empty'],
    ["the file can't be read (EACCES)", "the file can't be read (EACCES)"],
    ['no file matches "results/*.csv" (looked in .)', 'no file matches `results/*.csv` (looked in `.`)'],
    ['found "N/A".', 'found `N/A`.'],
    ['add to the job: permissions: { contents: read }', 'add to the job: `permissions: { contents: read }`'],
    ['Worse by 3.1 pp, [−4.6, −1.6] pp (p = 0.0002).', 'Worse by 3.1 pp, [−4.6, −1.6] pp (p = 0.0002).'],
    ['41 lost / 12 won', '41 lost / 12 won'],
    ['1. not a list', '`1.` not a list'],
    ['ask @octocat about #1', 'ask `@octocat` about `#1`'],
  ])('writes %j as %s', (sentence, shown) => {
    expect(markdownProse(sentence)).toBe(shown);
  });

  it.each(HOSTILE.map((name) => [name]))('keeps %j harmless in a sentence and alone', (name) => {
    expectPlainOutside(markdownProse(`found "${name}" in ${name} here`));
    expectPlainOutside(markdownProse(name));
  });

  it('keeps any text harmless', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        expectPlainOutside(markdownProse(text));
        expect(cellsOfRow(`| ${markdownProse(text)} | end |`)).toHaveLength(2);
      }),
      { numRuns: 1500, seed: 11 },
    );
  });
});

describe('plainText', () => {
  it.each([
    ['::error::gone', ': :error::gone'],
    ['  ::error::gone', '  : :error::gone'],
    ['a ##[error]b', 'a # #[error]b'],
    ['a\n::error::b', 'a␊::error::b'],
    ['\u001b[2Jx', '␛[2Jx'],
  ])('makes %j into %j', (text, shown) => {
    expect(plainText(text)).toBe(shown);
  });

  it('never gives a command, a control character or a second line', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const shown = plainText(text);
        expect(shown).not.toMatch(/^\s*::|##\[/);
        expect(shown).not.toMatch(UNSEEN);
      }),
      { numRuns: 1500, seed: 13 },
    );
  });
});

describe('clip and markdownLink', () => {
  it('keeps both ends and never half a character', () => {
    expect(clip('abcdefghij', 7)).toBe('abcd…ij');
    expect(clip('short', 7)).toBe('short');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 3, max: 20 }), (text, limit) => {
        expect(clip(text, limit).length).toBeLessThanOrEqual(limit);
        expect(clip(text, limit).isWellFormed()).toBe(true);
      }),
      { seed: 19 },
    );
  });

  it('links plain addresses only', () => {
    expect(markdownLink('run', 'https://github.com/o/r/actions/runs/1')).toBe(
      '[run](https://github.com/o/r/actions/runs/1)',
    );
    for (const url of ['javascript:alert(1)', 'https://x/a) b', 'https://x/"a', 'https://x/\n', null]) {
      expect(markdownLink('run', url)).toBe('run');
    }
  });
});
