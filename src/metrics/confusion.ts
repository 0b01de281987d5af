/**
 * The confusion matrix, made in one pass over the rows and kept as the cells that occur. The metrics need only
 * its margins and diagonal, so a thousand classes cost a thousand numbers and not a million.
 */
import type { Codes } from '../model/table.js';
import { roomForCodes } from '../table/codes.js';
import type { LabelTask } from './task.js';

/** How often each class is true, predicted, and both. All of length `labels`. */
export interface Counts {
  readonly hits: Float64Array;
  readonly truths: Float64Array;
  readonly predictions: Float64Array;
  readonly total: number;
}

/** Which cell of the matrix each row falls into, and which classes each cell is of. */
export interface CellIndex {
  /** Length `rows`. */
  readonly cellOf: Codes;
  /** Length: the number of cells that occur, in order of first occurrence. */
  readonly truth: Int32Array;
  readonly prediction: Int32Array;
}

/** Up to this many possible keys an array is faster than a map, and still small. */
const DENSE = 1 << 20;

/** Numbers keys in order of their first occurrence. */
export function numbering(keys: number): (key: number) => number {
  let next = 0;
  if (keys <= DENSE) {
    const known = new Int32Array(keys).fill(-1);
    return (key) => {
      const at = known[key] ?? -1;
      if (at >= 0) return at;
      known[key] = next;
      next += 1;
      return next - 1;
    };
  }
  const known = new Map<number, number>();
  return (key) => {
    const at = known.get(key);
    if (at !== undefined) return at;
    known.set(key, next);
    next += 1;
    return next - 1;
  };
}

/** The cells of complete truth and prediction codes. */
export function indexCells(task: LabelTask, prediction: Codes): CellIndex {
  const width = task.labels.length;
  const numberOf = numbering(width * width);
  const rows = prediction.length;
  const cellOf = roomForCodes(rows, Math.min(rows, width * width));
  const truths: number[] = [];
  const predictions: number[] = [];
  for (let row = 0; row < rows; row++) {
    const t = task.truth[row] ?? 0;
    const p = prediction[row] ?? 0;
    const cell = numberOf(t * width + p);
    if (cell === truths.length) {
      truths.push(t);
      predictions.push(p);
    }
    cellOf[row] = cell;
  }
  return { cellOf, truth: Int32Array.from(truths), prediction: Int32Array.from(predictions) };
}

/** The weight of each cell, summed in row order; without weights, how many rows it has. */
export function cellWeights(index: CellIndex, weights: Float64Array | null): Float64Array {
  const result = new Float64Array(index.truth.length);
  for (let row = 0; row < index.cellOf.length; row++) {
    const cell = index.cellOf[row] ?? 0;
    result[cell] = (result[cell] ?? 0) + (weights === null ? 1 : (weights[row] ?? 0));
  }
  return result;
}

/** Margins and diagonal of the matrix with these cell weights. */
export function countsOf(labels: number, index: CellIndex, weights: Float64Array): Counts {
  const hits = new Float64Array(labels);
  const truths = new Float64Array(labels);
  const predictions = new Float64Array(labels);
  let total = 0;
  for (let cell = 0; cell < weights.length; cell++) {
    const weight = weights[cell] ?? 0;
    const t = index.truth[cell] ?? 0;
    const p = index.prediction[cell] ?? 0;
    if (t === p) hits[t] = (hits[t] ?? 0) + weight;
    truths[t] = (truths[t] ?? 0) + weight;
    predictions[p] = (predictions[p] ?? 0) + weight;
    total += weight;
  }
  return { hits, truths, predictions, total };
}
