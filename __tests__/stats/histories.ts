/** Histories that several tests look at, and the shortest way to a level and a test. */
import { historyLevel, type Level } from '../../src/stats/level.js';
import type { NoiseOptions } from '../../src/stats/noise-shapes.js';
import { type PredictionTest, predictionTest } from '../../src/stats/prediction-test.js';
import { runPrediction } from '../../src/stats/run-prediction.js';

export function level(values: readonly number[], boundaries: readonly number[] = []): Level {
  const found = historyLevel(Object.freeze([...values]), { boundaries, window: 100 });
  if (found === null) throw new Error('no level');
  return found;
}

/** The test under normal noise alone: Student's t, as far as nothing is known of other shapes. */
export function plainTest(found: Level, head: number, options: NoiseOptions): PredictionTest | null {
  const prediction = runPrediction(found, options, null);
  return prediction === null ? null : predictionTest(found, { value: head, runs: 1 }, prediction);
}

export function testOf(
  values: readonly number[],
  head: number,
  options: { floor?: number; boundaries?: readonly number[] } = {},
): PredictionTest {
  const found = level(values, options.boundaries);
  const result = plainTest(found, head, { floor: options.floor ?? 0, standardError: null });
  if (result === null) throw new Error('no test');
  return result;
}

export const EIGHT = [0.85, 0.84, 0.86, 0.855, 0.845, 0.85, 0.842, 0.858];
export const RAISED = [
  0.8, 0.805, 0.795, 0.802, 0.798, 0.8, 0.803, 0.797, 0.84, 0.838, 0.842, 0.839, 0.841, 0.84,
];
export const DROPPED = [0.89, 0.885, 0.895, 0.892, 0.888, 0.89, 0.893, 0.887, 0.85];
export const SPIKED = [0.85, 0.852, 0.848, 0.851, 0.6, 0.849, 0.85, 0.853, 0.847, 0.85, 0.851, 0.849];
export const CONSTANT = [0.85, 0.85, 0.85, 0.85, 0.85, 0.85];
