/** The confusion matrix of a subject. */
import type { Codes } from '../model/table.js';
import { type CellIndex, type Counts, cellWeights, countsOf, indexCells } from './confusion.js';
import type { Undefined } from './metric.js';
import { remembered } from './remembered.js';
import { labelGap, type Subject, type Weights } from './subject.js';

/** The confusion matrix of a subject with what a jackknife over it needs. */
export interface Tally {
  readonly counts: Counts;
  /** True and predicted class of each row. */
  readonly truth: Codes;
  readonly prediction: Codes;
  readonly cells: CellIndex;
  readonly cellWeights: Float64Array;
  readonly weights: Weights;
}

function tally(subject: Subject): Tally | Undefined {
  const { task, weights } = subject;
  if ((task.kind !== 'binary' && task.kind !== 'multiclass') || task.prediction === null) {
    return { invalid: 'there are no labels in truth and prediction' };
  }
  const gap = labelGap(subject, task);
  if (gap !== null) return gap;
  const cells = indexCells(task, task.prediction);
  const each = cellWeights(cells, weights.values);
  const counts = countsOf(task.labels.length, cells, each);
  return { counts, truth: task.truth, prediction: task.prediction, cells, cellWeights: each, weights };
}

/** One pass over the rows, shared by all metrics that count; `invalid` where truth or prediction has gaps. */
export const tallyOf = remembered(tally);
