import { describe, expect, it } from 'vitest';
import { displayWidth, shorten, wrap } from '../../src/render/columns.js';
import { renderTerminal } from '../../src/render/terminal.js';
import { change, report, verdict } from './building.js';
import { REPORTS } from './reports.js';

const ALL = Object.entries(REPORTS);

describe('renderTerminal', () => {
  it.each(ALL)('%s: has colour only when asked for, and says the same in colour', (_, shown) => {
    const plain = renderTerminal(shown, { colour: false, width: 100 });
    const coloured = renderTerminal(shown, { colour: true, width: 100 });
    expect(plain).not.toContain('\u001b');
    expect(coloured).toContain('\u001b[');
    const [start, ...rest] = coloured.split('\u001b[');
    expect([start, ...rest.map((part) => part.replace(/^\d+m/, ''))].join('')).toBe(plain);
  });

  it.each(ALL)(
    '%s: has no line that the runner takes for a command, and no control character',
    (_, shown) => {
      const plain = renderTerminal(shown, { colour: false, width: 80 });
      for (const line of plain.split('\n')) {
        expect(line).not.toMatch(/^\s*::|##\[/);
        expect(line).not.toMatch(/\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u);
      }
    },
  );

  it('puts the evidence beside the change where there is room, else below', () => {
    const shown = REPORTS['fail-paired'] ?? report({ result: 'pass' });
    const wide = renderTerminal(shown, { colour: false, width: 200 });
    expect(wide).toMatch(
      /^ {2}✗ regressed +sentiment\/accuracy +0\.9310 → 0\.9020 +−2\.9 .* pp {2,}paired, 41 lost/m,
    );
    const narrow = renderTerminal(shown, { colour: false, width: 80 });
    expect(narrow).toMatch(/^ {2}✗ regressed .* pp\n {6}paired, 18 lost/m);
  });

  it('aligns rows whose names are wide or hold joined emoji', () => {
    const rows = ['a/b', '評価/精度', '👩‍💻/❤️'].map((id) =>
      verdict({ id, outcome: 'regressed', change: change({ absolute: -0.03 }) }),
    );
    const text = renderTerminal(report({ result: 'fail', verdicts: rows }), { colour: false, width: 100 });
    const starts = text
      .split('\n')
      .filter((line) => line.startsWith('  ✗'))
      .map((line) => displayWidth(line.slice(0, line.indexOf('0.9000'))));
    expect(new Set(starts).size).toBe(1);
  });

  it('counts what it does not list', () => {
    const verdicts = Array.from({ length: 100 }, (_, index) =>
      verdict({ id: `s/m${index}`, outcome: 'passed' }),
    );
    const text = renderTerminal(report({ result: 'pass', verdicts }), { colour: false, width: 100 });
    expect(text).toContain('… and 60 more: 60 passed');
  });
});

describe('columns', () => {
  it.each([
    ['abc', 3],
    ['−3.1', 4],
    ['評価', 4],
    ['👩‍💻', 2],
    ['é', 1],
    ['', 0],
  ])('%j takes %d', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });

  it('shortens in the middle to the columns there are', () => {
    expect(shorten('abcdefghij', 7)).toBe('abcd…ij');
    expect(displayWidth(shorten('評価評価評価評価', 7))).toBeLessThanOrEqual(7);
    expect(shorten('abc', 7)).toBe('abc');
  });

  it('keeps p and its value on one line', () => {
    expect(wrap('hardly by chance, p = 0.01 indeed', 22)).toEqual(['hardly by chance,', 'p = 0.01 indeed']);
  });
});
