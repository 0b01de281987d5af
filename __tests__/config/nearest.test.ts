import { describe, expect, it } from 'vitest';
import { editDistance, nearest } from '../../src/failure/nearest.js';

describe('the nearest name', () => {
  it.each([
    ['kitten', 'sitting', 3],
    ['', 'abc', 3],
    ['abc', '', 3],
    ['same', 'same', 0],
    ['mni', 'min', 1],
    ['ca', 'abc', 3],
    ['flaw', 'lawn', 2],
  ])('%s and %s are %i edits apart', (a, b, edits) => {
    expect(editDistance(a, b)).toBe(edits);
    expect(editDistance(b, a)).toBe(edits);
  });

  it.each([
    ['mim', ['match', 'min', 'max'], 'min'],
    ['maxDrop', ['max-drop', 'max-rise'], 'max-drop'],
    ['--bse', ['--out', '--base'], '--base'],
    ['threshold', ['min', 'max'], null],
    ['x'.repeat(1000), ['min'], null],
    ['', ['min'], null],
  ])('of %s among %j is %s', (found, names, name) => {
    expect(nearest(found, names)).toBe(name);
  });
});
