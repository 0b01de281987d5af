/**
 * Ways to see in a series that its newest values are not like those before them. Each looks at marks, of which higher is
 * better, and gives an alarm only for a change to the worse that is larger than the margin.
 *
 * `p`: how surely it is no noise, for those that know; the others alarm by a fixed limit of their own, as their sources
 * state it. Noise is never taken below a third of the margin: a metric that never moved has some, too.
 *
 * Sources: stats/prediction-test, windowed-divisive, mann-kendall, ewma-chart, cusum, tukey-fences, mad; the limit 3.5 of
 * the modified z score: B. Iglewicz, D. Hoaglin, How to detect and handle outliers (1993); λ = 0.2 and L = 3, K = ½ and
 * H = 5: D. C. Montgomery, Introduction to Statistical Quality Control, chapter 9.
 */

import type { LineDetector } from '../model/detector.js';
import { cusum } from '../stats/cusum.js';
import { ewmaChart } from '../stats/ewma-chart.js';
import { historyLevel } from '../stats/level.js';
import { medianAbsoluteDeviation } from '../stats/mad.js';
import { mannKendall } from '../stats/mann-kendall.js';
import { median } from '../stats/median.js';
import { successiveNoise } from '../stats/noise.js';
import { predictionTest } from '../stats/prediction-test.js';
import { runPrediction } from '../stats/run-prediction.js';
import { theilSen } from '../stats/theil-sen.js';
import { tukeyFences } from '../stats/tukey-fences.js';
import { windowedDivisive } from '../stats/windowed-divisive.js';

export interface Marks {
  /** Oldest first. */
  readonly marks: readonly number[];
  /** The time of each, in days. */
  readonly days: readonly number[];
  readonly margin: number;
}

export interface Sighting {
  /** Index of the first mark of the change. */
  readonly from: number;
  /** How far marks fell, above 0. */
  readonly drop: number;
  /** One-sided; `null` where the limit is fixed. */
  readonly p: number | null;
}

export interface Detector {
  readonly title: string;
  /** Fewer marks say nothing. */
  readonly fewest: number;
  readonly sees: (given: Marks) => Sighting | null;
}

/** A change that began further back than this is no news. */
const NEWEST = 10;
const FLOOR = 1 / 3;

interface Split {
  readonly earlier: readonly number[];
  readonly newest: number;
  readonly last: number;
}

function split(marks: readonly number[]): Split {
  const last = marks.length - 1;
  return { earlier: marks.slice(0, last), newest: marks[last] ?? Number.NaN, last };
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Sees the newest mark where it lies so many of these deviations below the centre of those before it. */
function below(
  { marks, margin }: Marks,
  limit: number,
  of: (earlier: readonly number[]) => { readonly centre: number; readonly deviation: number },
): Sighting | null {
  const { earlier, newest, last } = split(marks);
  const { centre, deviation } = of(earlier);
  const drop = centre - newest;
  const isOut = drop > limit * Math.max(deviation, margin * FLOOR) && drop >= margin;
  return isOut ? { from: last, drop, p: null } : null;
}

function standardDeviation(values: readonly number[]): number {
  const centre = mean(values);
  return Math.sqrt(values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / (values.length - 1));
}

function atLevel({ marks, margin }: Marks): Sighting | null {
  const { earlier, newest, last } = split(marks);
  const level = historyLevel(earlier, { boundaries: [], window: Number.POSITIVE_INFINITY });
  if (level === null) return null;
  const prediction = runPrediction(level, { floor: margin * FLOOR, standardError: null }, null);
  if (prediction === null) return null;
  const drop = level.reference - newest;
  const { p } = predictionTest(level, { value: newest, runs: 1 }, prediction);
  return drop >= margin ? { from: last, drop, p } : null;
}

/** What a chart holds the newest marks against: the level and the noise of those before them. */
function standard({ marks, margin }: Marks) {
  const earlier = marks.slice(0, Math.max(NEWEST, marks.length - NEWEST));
  const level = historyLevel(earlier, { boundaries: [], window: Number.POSITIVE_INFINITY });
  const target = level?.reference ?? median(earlier);
  return { target, sigma: Math.max(successiveNoise(earlier), margin * FLOOR) };
}

function byEwma(given: Marks): Sighting | null {
  const { target, sigma } = standard(given);
  const recent = given.marks.slice(-NEWEST);
  const points = ewmaChart(recent, { target, sigma, weight: 0.2, width: 3 });
  const point = points.at(-1);
  if (point === undefined || !point.out || point.average >= target) return null;
  const since = points.findLastIndex(({ average }) => average >= target) + 1;
  const drop = target - mean(recent.slice(since));
  return drop >= given.margin ? { from: given.marks.length - recent.length + since, drop, p: null } : null;
}

function byCusum(given: Marks): Sighting | null {
  const { target, sigma } = standard(given);
  const recent = given.marks.slice(-NEWEST);
  const points = cusum(recent, { target, allowance: sigma / 2, decision: 5 * sigma });
  const side = points.at(-1)?.lower;
  if (side === undefined || !side.out) return null;
  const drop = target - mean(recent.slice(-side.since));
  return drop >= given.margin ? { from: given.marks.length - side.since, drop, p: null } : null;
}

function atChange({ marks, margin }: Marks): Sighting | null {
  const points = windowedDivisive(marks, { window: 50, alpha: 0.001, leastSize: 0 });
  const point = points.at(-1);
  if (point === undefined || point.index < marks.length - NEWEST) return null;
  const before = mean(marks.slice(points.at(-2)?.index ?? 0, point.index));
  const drop = before - mean(marks.slice(point.index));
  return drop >= margin ? { from: point.index, drop, p: null } : null;
}

/** A step is no drift: the newer half of the marks must fall by itself. */
const FALLS_STILL = 0.05;

function byTrend({ marks, days, margin }: Marks): Sighting | null {
  const test = mannKendall(marks);
  const newer = mannKendall(marks.slice(marks.length >> 1));
  const line = theilSen(days, marks);
  if (test === null || newer === null || line === null) return null;
  const goesOn = newer.p.less <= FALLS_STILL;
  if (!goesOn) return null;
  const drop = -line.slope * ((days.at(-1) ?? 0) - (days[0] ?? 0));
  return drop >= margin ? { from: 0, drop, p: test.p.less } : null;
}

export const DETECTORS: Readonly<Record<LineDetector, Detector>> = {
  level: {
    title: 'the newest value is no further run of the level before it',
    fewest: 6,
    sees: atLevel,
  },
  'change-point': {
    title: 'the level stepped down within the newest ten values (E-divisive in windows, as Otava does it)',
    fewest: 10,
    sees: atChange,
  },
  drift: {
    title: 'a slow trend downwards (Mann–Kendall, with the slope of Theil and Sen)',
    fewest: 15,
    sees: byTrend,
  },
  'z-score': {
    title: 'the newest value lies 3 standard deviations below the mean of those before it',
    fewest: 10,
    sees: (given) =>
      below(given, 3, (earlier) => ({ centre: mean(earlier), deviation: standardDeviation(earlier) })),
  },
  iqr: {
    title: 'the newest value lies 1.5 ranges of the middle half below that half',
    fewest: 10,
    sees: (given) =>
      below(given, 1, (earlier) => {
        const fences = tukeyFences(earlier, 1.5);
        const centre = fences?.median ?? Number.NaN;
        return { centre, deviation: centre - (fences?.low ?? Number.NaN) };
      }),
  },
  mad: {
    title: 'the modified z score of the newest value is below −3.5',
    fewest: 10,
    sees: (given) =>
      below(given, 3.5, (earlier) => ({
        centre: median(earlier),
        deviation: medianAbsoluteDeviation(earlier) ?? 0,
      })),
  },
  ewma: {
    title: 'the weighted average of the newest ten values leaves its chart (λ = 0.2, L = 3)',
    fewest: 20,
    sees: byEwma,
  },
  cusum: {
    title: 'the sum of losses over the newest ten values leaves its chart (K = ½, H = 5 standard deviations)',
    fewest: 20,
    sees: byCusum,
  },
};
