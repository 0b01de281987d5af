/**
 * When a measurement that drifts will break its limit, if it goes on so.
 *
 *   line: the slope of Theil and Sen through marks over days, through their medians; it crosses the limit's mark in
 *   (mark of the line today − mark of the limit) / −slope days, and the slope's 95 % interval gives that of the days
 *
 * Only a trend that chance hardly explains is carried on: Mann and Kendall's p up to 0.001 over all lines.
 */
import { measurementId } from '../model/identity.js';
import { mannKendall } from '../stats/mann-kendall.js';
import { theilSen } from '../stats/theil-sen.js';
import type { Line } from './line.js';
import { type Measured, measured, type Reading } from './measured.js';
import { DAY_MS } from './pace.js';

const FEWEST = 15;
const ALPHA = 0.001;
/** Beyond this nobody plans. */
const FURTHEST = 365;

interface Crossing {
  readonly days: number;
  readonly earliest: number;
  /** Infinite where the slope may well be none. */
  readonly latest: number;
}

/** The limit that a value on its way to the worse meets. */
function limitOf({ terms, direction }: Line): number | null {
  if (direction === 'target') return null;
  return direction === 'higher' ? terms.min : terms.max;
}

function crossingOf(line: Line, today: number): Crossing | null {
  const { points, ruler } = line;
  const limit = limitOf(line);
  if (limit === null || points.length < FEWEST) return null;
  const [days, marks] = [points.map(({ day }) => day), points.map(({ mark }) => mark)];
  const trend = theilSen(days, marks);
  const test = mannKendall(marks);
  if (trend === null || test === null || !(trend.slope < 0) || !(test.p.less <= ALPHA)) return null;
  const room = trend.intercept + trend.slope * today - ruler.measure(limit);
  // What is beyond its limit already needs no forecast: the gate is red.
  const isWithin = room > 0;
  if (!isWithin) return null;
  const [steep, flat] = trend.interval;
  return {
    days: room / -trend.slope,
    earliest: room / -steep,
    latest: flat < 0 ? room / -flat : Number.POSITIVE_INFINITY,
  };
}

const dayText = (days: number): string => (Number.isFinite(days) ? String(Math.round(days)) : 'never');

function readingOf(line: Line, { days, earliest, latest }: Crossing): Reading {
  const { suite, metric, labels } = line.measurement;
  return {
    name: 'days_to_limit',
    labels: { ...labels, metric, suite },
    value: days,
    about: `${measurementId(line.measurement)}, 95 %: ${dayText(earliest)} to ${dayText(latest)} days`,
  };
}

/** One reading for each measurement that heads for its limit. */
export function forecast(lines: readonly Line[], now: number): Measured {
  const readings = lines.flatMap((line): readonly Reading[] => {
    const start = line.points[0];
    if (start === undefined) return [];
    const crossing = crossingOf(line, (now - Date.parse(start.record.at)) / DAY_MS);
    return crossing === null || crossing.days > FURTHEST ? [] : [readingOf(line, crossing)];
  });
  return measured(readings);
}
