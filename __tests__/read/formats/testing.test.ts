import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { testingFaults } from '../../../src/failure/testing.js';

const TESTS = readdirSync(import.meta.dirname)
  .filter((name) => name !== 'testing.test.ts')
  .map((name) => readFileSync(join(import.meta.dirname, name), 'utf8'));

describe('a fault of reports of tests and benchmarks', () => {
  it.each(Object.keys(testingFaults))('%s is met by the tests of a format', (code) => {
    expect(TESTS.some((text) => text.includes(`'${code}'`))).toBe(true);
  });
});
