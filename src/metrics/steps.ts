/**
 * Scores as steps: how much of either class lies at each distinct score. One order of the rows serves the area, average
 * precision and DeLong.
 */
import { ascendingOrder } from '../stats/order.js';
import type { Undefined } from './metric.js';
import { remembered } from './remembered.js';
import { type BinaryScores, binaryScores } from './scores.js';
import type { Subject } from './subject.js';
import { sum } from './sum.js';

/** Weight of positives and negatives at each distinct score, scores ascending. */
export interface Steps {
  readonly positive: Float64Array;
  readonly negative: Float64Array;
  readonly positives: number;
  readonly negatives: number;
}

/** The rows by ascending score. */
export const orderOf = remembered((scores: Float64Array): Uint32Array => ascendingOrder(scores));

/** With `weights: null` each row weighs 1. */
export function stepsOf({ positives, scores }: BinaryScores, weights: Float64Array | null): Steps {
  const order = orderOf(scores);
  const positive = new Float64Array(order.length);
  const negative = new Float64Array(order.length);
  let [last, at] = [Number.NaN, -1];
  for (let i = 0; i < order.length; i++) {
    const row = order[i] ?? 0;
    const score = scores[row] ?? 0;
    if (score !== last) at++;
    last = score;
    const weight = weights === null ? 1 : (weights[row] ?? 0);
    if (positives[row] === 1) positive[at] = (positive[at] ?? 0) + weight;
    else negative[at] = (negative[at] ?? 0) + weight;
  }
  const steps = { positive: positive.subarray(0, at + 1), negative: negative.subarray(0, at + 1) };
  return { ...steps, positives: sum(steps.positive), negatives: sum(steps.negative) };
}

function readSteps(subject: Subject): Steps | Undefined {
  const found = binaryScores(subject);
  return 'invalid' in found ? found : stepsOf(found, subject.weights.values);
}

/** Shared by the area and the average precision. */
export const binarySteps = remembered(readSteps);
