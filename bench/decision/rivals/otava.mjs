// Apache Otava's change points: E-divisive in sliding windows, Student's t, then a merge. Compared with the tool
// itself by scripts/references/change_points.py.
import { studentTail } from '../../../build/js/stats/student.js';

const WINDOW = 50;
const MAX_P = 0.001;

function weakP(p) {
  if (p < 0.05) return 10 * p;
  return p < 0.5 ? 2 * p : p;
}

/** Distances of value i to the first t values: row i, column t of rows of count + 1. */
function distanceSums(values, start, count) {
  const part = Float64Array.from(values.slice(start, start + count));
  const sums = new Float64Array(count * (count + 1));
  for (let i = 0, at = 0; i < count; i++, at++) {
    const value = part[i];
    for (let t = 0; t < count; t++, at++) sums[at + 1] = sums[at] + Math.abs(value - part[t]);
  }
  return sums;
}

/** The split of values[start, end) with the largest energy distance: its place and how large it is. */
export function bestSplit(values, start, end) {
  const count = end - start;
  const sums = distanceSums(values, start, count);
  const width = count + 1;
  let best = { place: start + 1, size: Number.NEGATIVE_INFINITY };
  let within = 0;
  for (let t = 1; t < count; t++) {
    within += sums[(t - 1) * width + t - 1];
    let [across, after] = [0, 0];
    for (let k = t + 1; k <= count; k++) {
      const row = (k - 1) * width;
      across += sums[row + t];
      after += sums[row + k - 1] - sums[row + t];
      const m = k - t;
      const before = t > 1 ? ((2 * m) / (k * (t - 1))) * within : 0;
      const behind = m > 1 ? ((2 * t) / (k * (m - 1))) * after : 0;
      const size = (2 / k) * across - before - behind;
      if (size > best.size) best = { place: start + t, size };
    }
  }
  return best;
}

function summary(values, start, end) {
  let mean = 0;
  for (let i = start; i < end; i++) mean += values[i];
  mean /= end - start;
  let squares = 0;
  for (let i = start; i < end; i++) squares += (values[i] - mean) ** 2;
  // The tool hands numpy's population deviation to a test that takes it for the sample's.
  return { count: end - start, mean, variance: squares / (end - start) };
}

function tested(values, before, place, after) {
  const left = summary(values, before, place);
  const right = summary(values, place, after);
  const magnitude = Math.max(Math.abs(right.mean / left.mean - 1), Math.abs(left.mean / right.mean - 1));
  const df = left.count + right.count - 2;
  if (df <= 0) return { place, p: 1, magnitude };
  const pooled = ((left.count - 1) * left.variance + (right.count - 1) * right.variance) / df;
  const error = Math.sqrt(pooled * (1 / left.count + 1 / right.count));
  const t = Math.abs(left.mean - right.mean) / error;
  return { place, p: Number.isNaN(t) ? Number.NaN : 2 * studentTail(t, df), magnitude };
}

function divided(values, start, end, maxP) {
  const points = [];
  for (;;) {
    const edges = [start, ...points, end];
    const candidates = edges
      .slice(1)
      .map((edge, i) => ({ from: edges[i], to: edge }))
      .filter(({ from, to }) => to - from > 1)
      .map(({ from, to }) => ({ ...bestSplit(values, from, to), from, to }));
    if (candidates.length === 0) return points;
    const best = candidates.reduce((a, b) => (b.size > a.size ? b : a));
    if (!(tested(values, best.from, best.place, best.to).p <= maxP)) return points;
    points.push(best.place);
    points.sort((a, b) => a - b);
  }
}

function weakPoints(values, maxP) {
  const points = [];
  let start = 0;
  while (start < values.length) {
    const found = divided(values, start, Math.min(start + WINDOW, values.length), maxP);
    for (const place of found) if (!points.includes(place)) points.push(place);
    start = Math.max(found.at(-1) ?? 0, start + WINDOW / 2);
  }
  points.sort((a, b) => a - b);
  return points.map((place, i) => tested(values, points[i - 1] ?? 0, place, points[i + 1] ?? values.length));
}

function merged(weak, values, maxP) {
  const points = [...weak];
  while (points.length > 0) {
    let weakest = points.reduce((a, b) => (b.p > a.p ? b : a));
    if (weakest.p < maxP) {
      weakest = points.reduce((a, b) => (b.magnitude < a.magnitude ? b : a));
      if (weakest.magnitude > 0) return points;
    }
    const gone = points.indexOf(weakest);
    points.splice(gone, 1);
    // As in the tool, the point to the left keeps its old p value.
    for (const i of [gone, gone + 1]) {
      const point = points[i];
      if (point === undefined) continue;
      points[i] = tested(
        values,
        points[i - 1]?.place ?? 0,
        point.place,
        points[i + 1]?.place ?? values.length,
      );
    }
  }
  return points;
}

/** Indices at which a new level starts, ascending, with their p values. */
export function changePoints(values, maxP = MAX_P) {
  return merged(weakPoints(values, weakP(maxP)), values, maxP);
}

/** Whether the head itself starts a new and lower level. */
export function otavaAlarms(history, head, maxP = MAX_P) {
  const last = changePoints([...history, head], maxP).at(-1);
  return last !== undefined && last.place === history.length && head < history.at(-1);
}

function atHead(maxP) {
  return (history, head) => (otavaAlarms(history, head, maxP) ? 1 : 0);
}

export const OTAVA = [
  { id: 'otava', title: 'apache/otava p = 0.001, step at head', threshold: 0.5, score: atHead(MAX_P) },
  { id: 'otava-0.02', title: 'apache/otava p = 0.02, step at head', threshold: 0.5, score: atHead(0.02) },
];
