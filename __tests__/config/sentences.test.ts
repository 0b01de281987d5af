import { describe, expect, it } from 'vitest';
import { type Code, fault } from '../../src/failure/catalogue.js';
import { usageFaults } from '../../src/failure/usage.js';
import { optionsTable, tableOf } from './options-table.js';

const codes = Object.keys(usageFaults).filter(
  (code): code is Code & keyof typeof usageFaults => code in usageFaults,
);

describe('the sentences of usage', () => {
  it.each(codes)('%s is whole, and ends with status 2', (code) => {
    const told = fault(code, 'here', usageFaults[code].example);
    expect(told.weight).toBe('usage');
    for (const text of [told.what, told.fix ?? '']) {
      expect(text).toMatch(/\S/);
      expect(text).not.toMatch(/undefined|null|NaN|\[object|\n|\.$/);
    }
  });
});

describe('the table of options', () => {
  it('is found between its markers, and a changed one is seen', () => {
    const page = `# Title\n\n<!-- options -->\n\n${optionsTable()}\n\n<!-- /options -->\n\nMore.`;
    expect(tableOf(page)).toBe(optionsTable());
    expect(tableOf(page.replace('`regression`', '`never`'))).not.toBe(optionsTable());
    expect(tableOf('# Title\n<!-- options -->')).toBeNull();
    expect(tableOf('# Title')).toBeNull();
  });

  it('has a whole row for every option', () => {
    for (const line of optionsTable().split('\n')) expect(line.split('|')).toHaveLength(6);
  });
});
