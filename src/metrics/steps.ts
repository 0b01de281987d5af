/**
 * Scores as steps: how much of either class lies at each distinct score. One order of the rows serves the area, average
 * precision and DeLong; the steps are walked over in it, and never laid out.
 */
import { type Ranked, ranked } from '../stats/order.js';
import type { Undefined } from './metric.js';
import { remembered } from './remembered.js';
import { type BinaryScores, binaryScores } from './scores.js';
import type { Subject } from './subject.js';
import { RunningSum } from './sum.js';

const POSITIVE = 1;
const FIRST = 2;

/** The weight of positives and negatives at each distinct score, by ascending score. */
export interface Steps {
  /** Of each row in the order of scores: whether it is positive, and whether its score differs from the one before. */
  readonly marks: Uint8Array;
  /** In the same order; `null` where each row weighs 1. */
  readonly weights: Float64Array | null;
  readonly positives: number;
  readonly negatives: number;
}

/** Whether the row at this place in the order is a positive. */
export function isPositive({ marks }: Steps, place: number): boolean {
  return ((marks[place] ?? 0) & POSITIVE) === POSITIVE;
}

/** Walks from step to step, either way. State is the point: a million steps without an array. */
export class StepWalk {
  /** Of the step that the walk stands on. */
  positive = 0;
  negative = 0;
  /** Its places in the order of rows. */
  start: number;
  end: number;
  private readonly steps: Steps;

  private constructor(steps: Steps, place: number) {
    this.steps = steps;
    this.start = place;
    this.end = place;
  }

  /** Below the lowest score. */
  static below(steps: Steps): StepWalk {
    return new StepWalk(steps, 0);
  }

  /** Above the highest one. */
  static above(steps: Steps): StepWalk {
    return new StepWalk(steps, steps.marks.length);
  }

  /** To the next higher score; `false` where there is none. */
  up(): boolean {
    const { marks } = this.steps;
    this.start = this.end;
    if (this.start === marks.length) return false;
    let end = this.start + 1;
    while (end < marks.length && ((marks[end] ?? 0) & FIRST) === 0) end++;
    this.end = end;
    this.weigh();
    return true;
  }

  /** To the next lower score; `false` where there is none. */
  down(): boolean {
    const { marks } = this.steps;
    this.end = this.start;
    if (this.end === 0) return false;
    let start = this.end - 1;
    while (start > 0 && ((marks[start] ?? 0) & FIRST) === 0) start--;
    this.start = start;
    this.weigh();
    return true;
  }

  private weigh(): void {
    const { marks, weights } = this.steps;
    let [positive, negative] = [0, 0];
    for (let place = this.start; place < this.end; place++) {
      const weight = weights === null ? 1 : (weights[place] ?? 0);
      if (((marks[place] ?? 0) & POSITIVE) === POSITIVE) positive += weight;
      else negative += weight;
    }
    this.positive = positive;
    this.negative = negative;
  }
}

/** The rows by ascending score. */
export const orderOf = remembered((scores: Float64Array): Ranked => ranked(scores));

function marksOf(positives: Uint8Array, { order, first }: Ranked): Uint8Array {
  const marks = new Uint8Array(order.length);
  for (let place = 0; place < marks.length; place++)
    marks[place] = (positives[order[place] ?? 0] ?? 0) | ((first[place] ?? 0) << 1);
  return marks;
}

function weightsIn(weights: Float64Array, order: Uint32Array): Float64Array {
  const sorted = new Float64Array(order.length);
  for (let place = 0; place < sorted.length; place++) sorted[place] = weights[order[place] ?? 0] ?? 0;
  return sorted;
}

/** With `weights: null` each row weighs 1. */
export function stepsOf({ positives, scores }: BinaryScores, weights: Float64Array | null): Steps {
  const found = orderOf(scores);
  const marks = marksOf(positives, found);
  const sorted = weights === null ? null : weightsIn(weights, found.order);
  const [ofPositives, ofNegatives] = [new RunningSum(), new RunningSum()];
  const walk = StepWalk.below({ marks, weights: sorted, positives: 0, negatives: 0 });
  while (walk.up()) {
    ofPositives.add(walk.positive);
    ofNegatives.add(walk.negative);
  }
  return { marks, weights: sorted, positives: ofPositives.value, negatives: ofNegatives.value };
}

function readSteps(subject: Subject): Steps | Undefined {
  const found = binaryScores(subject);
  return 'invalid' in found ? found : stepsOf(found, subject.weights.values);
}

/** Shared by the area and the average precision. */
export const binarySteps = remembered(readSteps);
