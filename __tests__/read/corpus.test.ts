/** The bad input of corpus.ts, through the readers. Through the bundle: hard/bad-inputs.test.ts. */
import { describe, expect, it } from 'vitest';
import { READ, REFUSED, type Refused } from './corpus.js';
import { failureOf, NO_HINTS, readAll, sourceOfBytes, sourceOfText } from './sources.js';

const sourceOf = ({ path, bytes }: Pick<Refused, 'path' | 'bytes'>) =>
  typeof bytes === 'string' ? sourceOfText(path, bytes) : sourceOfBytes(path, bytes);

describe('bad input', () => {
  it.each(REFUSED)('$id ends in $code', { timeout: 60_000 }, async (bad) => {
    const started = performance.now();
    const failure = await failureOf(readAll([sourceOf(bad)], NO_HINTS));
    expect(failure.faults[0]?.code).toBe(bad.code);
    if (bad.where !== undefined) expect(failure.faults[0]?.where).toBe(bad.where);
    if (bad.says !== undefined) expect(failure.message).toContain(bad.says);
    expect(failure.message).not.toMatch(/^::/m);
    expect(performance.now() - started).toBeLessThan(bad.bytes.length > 2 ** 16 ? 30_000 : 5_000);
    expect(Object.prototype).not.toHaveProperty('f1');
  });

  it.each(READ)('$id is read', async (good) => {
    const [file] = await readAll([sourceOf(good)], NO_HINTS);
    const values = file?.reading.suites.flatMap(({ measurements }) =>
      measurements.map(({ metric, value, invalid }) => [metric, value ?? invalid]),
    );
    if (Object.keys(good.values).length > 0) expect(values).toEqual(Object.entries(good.values));
    else expect(file?.reading.suites[0]?.examples?.table.rows).toBe(2);
  });
});
