/** F27 with few writers; thirty are in writers.slow.ts. */
import { it } from 'vitest';
import { recordAtOnce } from './writers.js';

it.each([2, 8])('F27 %i jobs that record at once lose nothing', { timeout: 280_000 }, recordAtOnce);
