/** F35 with ten million rows, judged within 512 MiB and a minute of its own; a million are in memory.test.ts. */
import { expect, it } from 'vitest';
import { tried } from '../../hard/tried.js';
import { table } from './table.js';

it('F35 a table of ten million rows is judged within 512 MiB', { timeout: 280_000 }, async () => {
  tried(10_000_000);
  expect(await table(10_000_000)).toBeLessThan(512 * 2 ** 20);
});
