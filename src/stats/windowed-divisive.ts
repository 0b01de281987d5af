/**
 * The change points of a series without random numbers: splits inside overlapping windows that a t test finds weakly
 * significant, and of these the ones that stay significant between their neighbours.
 *
 *   weak p:  10 p below 0.05, 2 p below 0.5, else p
 *   split:   windows [start, start + window); the next start is the last change point found, at least half a window on
 *   t:       equal variances, √(Σ (x − mean)² / n) of each side taken as its standard deviation; p = 1 for two values
 *   merge:   while the largest p is not below p, that point goes; then, while the smallest size is not above the least one,
 *            that goes. size = max |after / before − 1|, |before / after − 1| of the means. Where a point goes, only the two
 *            that follow its place are tested anew
 *
 * The divisor n and the neighbour before that keeps its p are apache/otava's, kept so that both find the same points.
 *
 * Source: M. Fleming et al., Hunter: using change point detection to hunt for performance regressions (ICPE 2023), as in
 * apache/otava 0.8.
 *
 * Example: .3 2.4 1.5 −.9 −.5 99.7 98.3 99.1 149 149.7 149.5 149.1 148.8 150 changes at 5 and 8 for p 0.01.
 */
import { type ChangePoint, divide } from './e-divisive.js';
import type { EnergySplit, Stretch } from './energy-split.js';
import { studentTail } from './student.js';

export interface WindowedOptions {
  /** At least 2. */
  readonly window: number;
  readonly alpha: number;
  /** A change of the mean by no more than this share is none. */
  readonly leastSize: number;
}

interface Side {
  readonly count: number;
  readonly mean: number;
  readonly variance: number;
}

function sideOf(values: readonly number[], { start, end }: Stretch): Side {
  const part = values.slice(start, end);
  const origin = part[0] ?? 0;
  const mean = origin + part.reduce((sum, value) => sum + (value - origin), 0) / part.length;
  const variance = part.reduce((sum, value) => sum + (value - mean) * (value - mean), 0) / part.length;
  return { count: part.length, mean, variance };
}

function stepP(before: Side, after: Side): number {
  const df = before.count + after.count - 2;
  const step = Math.abs(after.mean - before.mean);
  if (df === 0 || step === 0) return 1;
  const squares = (before.count - 1) * before.variance + (after.count - 1) * after.variance;
  return 2 * studentTail(step / Math.sqrt((squares / df) * (1 / before.count + 1 / after.count)), df);
}

function change(from: number, to: number): number {
  return from === 0 ? 0 : Math.abs(to / from - 1);
}

/** A change point with its test between its neighbours. */
export interface TestedChange {
  readonly index: number;
  readonly p: number;
  readonly size: number;
}

function tested(values: readonly number[], { start, end }: Stretch, index: number): TestedChange {
  const before = sideOf(values, { start, end: index });
  const after = sideOf(values, { start: index, end });
  const size = Math.max(change(before.mean, after.mean), change(after.mean, before.mean));
  return { index, p: stepP(before, after), size };
}

/** The point at a place of the ascending indices, tested between its neighbours. */
function testedAmong(values: readonly number[], indices: readonly number[], place: number): TestedChange {
  const stretch = { start: indices[place - 1] ?? 0, end: indices[place + 1] ?? values.length };
  return tested(values, stretch, indices[place] ?? 0);
}

function weakAlpha(alpha: number): number {
  if (alpha < 0.05) return 10 * alpha;
  return alpha < 0.5 ? 2 * alpha : alpha;
}

/** The change points of one window. */
function divideWindow(values: readonly number[], alpha: number): ChangePoint[] {
  const test = ({ index }: EnergySplit, stretches: readonly Stretch[]) => {
    const stretch = stretches.find(({ start, end }) => start < index && index < end);
    return stretch === undefined ? 1 : tested(values, stretch, index).p;
  };
  return divide(values, test, alpha);
}

/** The indices of weak change points, ascending. */
function weakIndices(values: readonly number[], { window, alpha }: WindowedOptions): number[] {
  const found = new Set<number>();
  const step = Math.floor(window / 2);
  let start = 0;
  while (start < values.length) {
    const points = divideWindow(values.slice(start, start + window), weakAlpha(alpha));
    const indices = points.map((point) => point.index + start);
    for (const index of indices) found.add(index);
    start = Math.max(indices.at(-1) ?? 0, start + step);
  }
  return [...found].sort((a, b) => a - b);
}

function placeOf(
  points: readonly TestedChange[],
  better: (a: TestedChange, b: TestedChange) => boolean,
): number {
  let place = 0;
  for (const [i, point] of points.entries()) {
    const best = points[place];
    if (best !== undefined && better(point, best)) place = i;
  }
  return place;
}

/** The place of the point that goes next, or `null` where all may stay. */
function weakest(points: readonly TestedChange[], { alpha, leastSize }: WindowedOptions): number | null {
  const largest = placeOf(points, (a, b) => a.p > b.p);
  if (!((points[largest]?.p ?? 0) < alpha)) return largest;
  const smallest = placeOf(points, (a, b) => a.size < b.size);
  return (points[smallest]?.size ?? 0) > leastSize ? null : smallest;
}

/** The indices where new stretches start, ascending, with their p and size; for values in the order of time. */
export function windowedDivisive(
  values: readonly number[],
  options: WindowedOptions,
): readonly TestedChange[] {
  const weak = weakIndices(values, options);
  let points = weak.map((_, place) => testedAmong(values, weak, place));
  while (points.length > 0) {
    const goes = weakest(points, options);
    if (goes === null) break;
    const left = points.filter((_, place) => place !== goes);
    const indices = left.map((point) => point.index);
    const anew = new Set([goes, goes + 1]);
    points = left.map((point, place) => (anew.has(place) ? testedAmong(values, indices, place) : point));
  }
  return points;
}
