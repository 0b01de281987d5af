import { describe, expect, it } from 'vitest';
import { nestsDeeper } from '../../src/read/json-depth.js';

describe('how deep JSON nests', () => {
  it.each([
    ['[[1], {"a": [2]}]', 3],
    [`${'[{"a":'.repeat(50)}1${'}]'.repeat(50)}`, 100],
    ['["[[[["]', 1],
    ['["\\"[[[", "\\\\", [1]]', 2],
    ['{"a\\\\": [1]}', 2],
    ['["[[[', 1],
  ])('is seen in %s', (text, depth) => {
    expect(nestsDeeper(text, depth)).toBe(false);
    expect(nestsDeeper(text, depth - 1)).toBe(true);
  });

  it('is told by the first bracket too many', () => {
    expect(nestsDeeper(`${'['.repeat(257)}"`, 256)).toBe(true);
    expect(nestsDeeper('[]'.repeat(1_000), 1)).toBe(false);
  });
});
