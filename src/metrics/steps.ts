/**
 * Scores as steps: how much of either class lies at each distinct score. One order of the rows serves the area, average
 * precision and DeLong.
 */
import { ascendingOrder, inOrder } from '../stats/order.js';
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
  const count = order.length;
  const sorted = inOrder(scores, order, new Float64Array(count));
  const isPositive = inOrder(positives, order, new Uint8Array(count));
  const each = weights === null ? null : inOrder(weights, order, new Float64Array(count));
  const positive = new Float64Array(count);
  const negative = new Float64Array(count);
  let steps = 0;
  for (let start = 0, end = 0; start < count; start = end, steps++) {
    const score = sorted[start];
    let [ofPositive, ofNegative] = [0, 0];
    for (; end < count && sorted[end] === score; end++) {
      const weight = each === null ? 1 : (each[end] ?? 0);
      if (isPositive[end] === 1) ofPositive += weight;
      else ofNegative += weight;
    }
    positive[steps] = ofPositive;
    negative[steps] = ofNegative;
  }
  const found = { positive: positive.subarray(0, steps), negative: negative.subarray(0, steps) };
  return { ...found, positives: sum(found.positive), negatives: sum(found.negative) };
}

function readSteps(subject: Subject): Steps | Undefined {
  const found = binaryScores(subject);
  return 'invalid' in found ? found : stepsOf(found, subject.weights.values);
}

/** Shared by the area and the average precision. */
export const binarySteps = remembered(readSteps);
