/**
 * How fast a column grows over time: a leak, where it is memory.
 *
 *   memory_growth(memory,time)  median of (vⱼ − vᵢ)/(tⱼ − tᵢ) over all pairs of rows with tᵢ < tⱼ (Theil and Sen's slope)
 *
 * In units of the column by units of the time. The standard error is the width of Sen's 95 % interval over 2·1.96. All
 * pairs of n rows are n²/2 slopes, so of more than 2,000 rows the medians of 2,000 runs of rows next to each other in
 * time stand for them.
 *
 * Source: P. K. Sen (1968); `scipy.stats.theilslopes`. See stats/theil-sen.ts.
 * Example: memory 100 102 104 180 at 0 1 2 3 s: slopes 2 2 2 26.67 39 76, the median (2 + 26.67)/2 = 14.33 a second.
 */
import { median } from '../stats/median.js';
import { normalQuantile } from '../stats/normal.js';
import { theilSen } from '../stats/theil-sen.js';
import type { Argument, Estimate, Undefined, WholeMetric } from './metric.js';
import { numbersOf, type Subject } from './subject.js';

const MOST_POINTS = 2000;

interface Points {
  readonly times: readonly number[];
  readonly values: readonly number[];
}

/** At most so many points, in the order of time. */
function thinned(times: Float64Array, values: Float64Array): Points {
  const rows = times.length;
  const order = Array.from({ length: rows }, (_, row) => row);
  if (rows <= MOST_POINTS) return { times: [...times], values: [...values] };
  order.sort((a, b) => (times[a] ?? 0) - (times[b] ?? 0));
  const runs = Array.from({ length: MOST_POINTS }, (_, run) =>
    order.slice(Math.floor((run * rows) / MOST_POINTS), Math.floor(((run + 1) * rows) / MOST_POINTS)),
  );
  const middles = (of: Float64Array): readonly number[] =>
    runs.map((run) => median(run.map((row) => of[row] ?? Number.NaN)));
  return { times: middles(times), values: middles(values) };
}

function growth(subject: Subject, { column, second }: Argument): Estimate | Undefined {
  const { columns } = subject.examples.table;
  const values = numbersOf(subject, columns.get(column));
  if ('invalid' in values) return values;
  const times = numbersOf(subject, columns.get(second));
  if ('invalid' in times) return times;
  const points = thinned(times, values);
  const line = theilSen(points.times, points.values);
  if (line === null) return { invalid: `all rows have the same ${second}` };
  const [low, high] = line.interval;
  return { value: line.slope, standardError: (high - low) / (2 * normalQuantile(0.975)) };
}

export const growthMetric: WholeMetric = {
  kind: 'whole',
  id: 'memory_growth',
  title: 'Growth of memory over time, Theil and Sen’s slope',
  direction: 'lower',
  unit: null,
  needs: 'column',
  weighted: 'never',
  value: growth,
};
