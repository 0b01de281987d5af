/** A hundred thousand random tables, read by csv-parse and by their bytes: two minutes. `npm run test:hard`. */
import { expect, it } from 'vitest';
import { tried } from '../hard/tried.js';
import { differences } from './csv-differences.js';

it('100,000 random tables are read as csv-parse reads them', { timeout: 600_000 }, async () => {
  const { tables, begun, first } = await differences(100_000, 20_261_122);
  tried(tables);
  expect(first).toBeNull();
  expect(tables).toBe(100_000);
  expect(begun).toBeGreaterThan(60_000);
});
