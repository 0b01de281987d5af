import { describe, expect, test } from 'vitest';
import { faultsBy, validator } from './load.js';

const inspect = validator('inspect');
const result = validator('record-command');

const table = {
  path: 'results/head.csv',
  format: 'predictions',
  because: 'the header has the columns label and prediction',
  measurements: [
    { id: 'head/accuracy', value: 0.9, n: 100, standardError: 0.03, direction: 'higher', unit: 'fraction' },
    { id: 'head/zeta', value: null, n: null, standardError: null, direction: null, unit: null },
  ],
  examples: { n: 100, columns: ['id', 'label', 'prediction'] },
  notices: [],
};

const unknown = {
  path: 'notes.txt',
  format: null,
  because: 'it is neither JSON nor a table',
  measurements: [],
  examples: null,
  notices: [{ code: 'FILE_EMPTY', where: 'notes.txt', what: 'the file is empty', fix: null }],
};

describe('what inspect prints', () => {
  const whole = { schema: 'holdline/inspect@1', files: [table, unknown] };

  test('fits its schema', () => {
    expect(faultsBy(inspect, whole)).toEqual([]);
    expect(faultsBy(inspect, { ...whole, files: [] })).toEqual([]);
  });

  test.each([
    ['no schema', { files: [] }],
    ['a key too many', { ...whole, more: 1 }],
    ['a file without notices', { ...whole, files: [{ ...table, notices: undefined }] }],
    [
      'a value that is NaN',
      { ...whole, files: [{ ...table, measurements: [{ ...table.measurements[0], value: Number.NaN }] }] },
    ],
    ['half an example', { ...whole, files: [{ ...table, examples: { n: 0.5, columns: [] } }] }],
    [
      'an unknown direction',
      { ...whole, files: [{ ...table, measurements: [{ ...table.measurements[0], direction: 'up' }] }] },
    ],
  ])('is refused with %s', (_, broken) => {
    expect(inspect(JSON.parse(JSON.stringify(broken))) && inspect(broken)).toBe(false);
  });
});

describe('what explain prints', () => {
  const explain = validator('explain');
  const whole = {
    schema: 'holdline/explain@1',
    drivers: [],
    even: [{ suite: 's', metric: 'accuracy', unit: null, examples: 500, slices: 9, p: 0.4, seen: 0.1 }],
    flips: [{ suite: 's', id: 'q1', from: 'a', to: 'b', truth: 'a', flaky: { turned: 2, of: 4 } }],
    turned: [{ suite: 's', from: 'a', to: 'b', lost: true, times: 1 }],
    quality: [],
    confusion: [{ suite: 's', labels: ['a', 'b'], others: 0, base: [[1]], head: [[0]] }],
    mix: [
      { suite: 's', metric: 'accuracy', unit: 'fraction', by: null, change: 0, items: 0, mix: 0, groups: [] },
    ],
    tree: null,
    notices: [{ code: 'NO_IDS', where: null, what: 'no ids', fix: null }],
  };

  test('fits its schema', () => expect(faultsBy(explain, whole)).toEqual([]));

  test.each([
    ['a tree', { ...whole, tree: {} }],
    ['no mix', { ...whole, mix: undefined }],
    ['no quality', { ...whole, quality: undefined }],
    ['a count below 0', { ...whole, confusion: [{ ...whole.confusion[0], base: [[-1]] }] }],
    ['a flip without an id', { ...whole, flips: [{ suite: 's', from: 'a', to: 'b', truth: 'a' }] }],
    ['a p above 1', { ...whole, even: [{ ...whole.even[0], p: 1.5 }] }],
  ])('is refused with %s', (_, broken) => {
    expect(explain(JSON.parse(JSON.stringify(broken)))).toBe(false);
  });
});

describe('what record prints', () => {
  test('fits its schema', () => {
    expect(faultsBy(result, { schema: 'holdline/record-result@1', id: '1234.1', appended: true })).toEqual(
      [],
    );
    expect(faultsBy(result, { schema: 'holdline/record-result@1', id: '1234.1', appended: false })).toEqual(
      [],
    );
  });

  test.each([
    ['the schema of the line', { schema: 'holdline/record@1', id: '1234.1', appended: true }],
    ['an empty id', { schema: 'holdline/record-result@1', id: '', appended: true }],
    ['a word for appended', { schema: 'holdline/record-result@1', id: '1', appended: 'yes' }],
    ['a key too many', { schema: 'holdline/record-result@1', id: '1', appended: true, at: 'now' }],
  ])('is refused with %s', (_, broken) => {
    expect(result(broken)).toBe(false);
  });
});
