// cargo-bench-history's branch mode: a prediction interval over sixteen base commits, with floors. Its absolute floor
// is a user's setting, and here 0. Its correction over all series is applied where a scenario has more than one.
import { median } from '../../../build/js/stats/median.js';
import { studentTail } from '../../../build/js/stats/student.js';
import { deviation, mean } from './sample.mjs';

const COMMITS = 16;
const FEWEST = 10;
const SMALLEST = 0.05;
const RESIDUALS = 3;

/** The two-sided p of the head, or 1 where a floor holds it back; `null` where the rule does not run. */
export function cargoP(history, head) {
  const base = history.slice(-COMMITS);
  if (base.length < FEWEST) return null;
  const centre = mean(base);
  const loss = centre - head;
  const typical = median(base.map((value) => Math.abs(value - centre)));
  if (loss < SMALLEST * Math.abs(centre) || loss < RESIDUALS * typical) return 1;
  const error = deviation(base) * Math.sqrt(1 + 1 / base.length);
  return error > 0 ? Math.min(1, 2 * studentTail(loss / error, base.length - 1)) : 0;
}

export const CARGO = [
  {
    id: 'cargo-bench-history',
    title: 'cargo-bench-history branch mode',
    threshold: -Math.log(0.05),
    score: (history, head) => -Math.log(cargoP(history, head) ?? 1),
  },
];
