import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Failure } from '../../src/failure/failure.js';
import type { Reading } from '../../src/read/reader.js';
import { readSource } from '../../src/read/readers.js';
import { FIXTURES, NO_HINTS, sourceOfBytes } from './sources.js';

const FILES = ['predictions/binary.csv', 'sklearn/iris.json', 'predictions/binary.jsonl'] as const;

/** What no reading may break, whatever the bytes were. */
function checkSound(reading: Reading): void {
  expect(reading.suites.length).toBeGreaterThan(0);
  for (const suite of reading.suites) {
    for (const m of suite.measurements) {
      expect(m.value === null).toBe(m.invalid !== null);
      if (m.value !== null) expect(Number.isFinite(m.value)).toBe(true);
      if (m.n !== null) expect(Number.isSafeInteger(m.n) && m.n >= 0).toBe(true);
      if (m.standardError !== null) expect(m.standardError >= 0).toBe(true);
    }
    const table = suite.examples?.table;
    if (table === undefined) continue;
    for (const column of table.columns.values()) {
      if (column.codes !== null) expect(column.codes.length).toBe(table.rows);
      if (column.values !== null) expect(column.values.length).toBe(table.rows);
    }
    const { truth, prediction, score } = suite.examples?.roles ?? {};
    for (const role of [truth, prediction, score]) {
      if (typeof role === 'string') expect(table.columns.has(role)).toBe(true);
    }
  }
}

/** `failure` or `reading`; anything else is thrown on, and is a bug. */
async function outcome(path: string, bytes: Uint8Array): Promise<'failure' | 'reading'> {
  try {
    checkSound((await readSource(sourceOfBytes(path, bytes, 997), NO_HINTS)).reading);
    return 'reading';
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    expect(error.faults.length).toBeGreaterThan(0);
    for (const fault of error.faults) expect(fault.where).toContain(path);
    return 'failure';
  }
}

/** Knuth's multiplicative generator of MMIX, high bits: the same flips on every machine. */
function* draws(seed: bigint): Generator<number, never, undefined> {
  let state = seed;
  for (;;) {
    state = (state * 6364136223846793005n + 1442695040888963407n) & 0xffff_ffff_ffff_ffffn;
    yield Number(state >> 33n);
  }
}

describe('damaged files', () => {
  it.each(FILES)('every prefix of %s is a failure or a sound reading', async (file) => {
    const bytes = readFileSync(join(FIXTURES, file));
    const counts = { failure: 0, reading: 0 };
    for (let end = 0; end < bytes.length; end++) counts[await outcome(file, bytes.subarray(0, end))]++;
    expect(counts.failure).toBeGreaterThan(bytes.length / 4);
  });

  it.each(FILES)('2,000 single bits turned over in %s are failures or sound readings', async (file) => {
    const bytes = readFileSync(join(FIXTURES, file));
    const random = draws(20n);
    const counts = { failure: 0, reading: 0 };
    for (let i = 0; i < 2000; i++) {
      const damaged = Uint8Array.from(bytes);
      const at = random.next().value % damaged.length;
      damaged[at] = (damaged[at] ?? 0) ^ (1 << (random.next().value % 8));
      counts[await outcome(file, damaged)]++;
    }
    expect(counts.failure).toBeGreaterThan(250);
  });

  it('random bytes are failures', async () => {
    const random = draws(7n);
    for (let i = 0; i < 300; i++) {
      const bytes = Uint8Array.from({ length: random.next().value % 400 }, () => random.next().value & 0xff);
      for (const path of ['a.json', 'a.jsonl', 'a.csv', 'a'])
        expect(await outcome(path, bytes)).toBe('failure');
    }
  });
});
