/** F27 with thirty writers: half a minute on two idle cores, minutes on busy ones. `npm run test:hard`. */
import { it } from 'vitest';
import { tried } from '../../hard/tried.js';
import { recordAtOnce } from './writers.js';

it('F27 30 jobs that record at once lose nothing', { timeout: 280_000 }, () => {
  tried(30);
  return recordAtOnce(30);
});
