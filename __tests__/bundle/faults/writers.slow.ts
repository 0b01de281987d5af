/** F27 with thirty writers: half a minute on two idle cores, minutes on busy ones. `npm run test:slow`. */
import { it } from 'vitest';
import { recordAtOnce } from './writers.js';

it('F27 30 jobs that record at once lose nothing', { timeout: 280_000 }, () => recordAtOnce(30));
