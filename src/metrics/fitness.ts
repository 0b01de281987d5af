/** Whether examples have what a metric needs, and the words for it where they have not. */
import type { Examples } from '../model/evaluation.js';
import type { Column } from '../model/table.js';
import { isNumeric } from '../table/coded.js';
import type { Metric } from './metric.js';
import { scoreColumn } from './scores.js';
import type { Subject } from './subject.js';

/** What a metric of each kind needs, in words that finish "needs …". */
export const NEEDS = {
  labels: 'labels in truth and prediction',
  score: 'two classes, a known positive one, and a score',
  probabilities: 'a probability of the positive of two classes, or one of each class',
  'class-probabilities': 'a probability column for each class',
  numbers: 'numbers in truth and prediction',
  column: 'a column of numbers',
  outcomes: 'a column of passes and fails',
  texts: 'texts in truth and prediction',
  ranking: 'a query column, relevances as truth and a score',
  latency: 'a latency column',
  cells: 'a column',
  group: 'two classes, a known positive one, and a prediction',
  attempts: 'ids, one a task',
  slices: 'a column of groups',
  base: 'predictions',
} as const;

/** What the examples have in its place. */
export function foundIn({ task }: Subject): string {
  if (task.kind === 'scored') return 'no truth and prediction';
  if (task.kind === 'regression') return 'numbers that are no labels';
  const classes = `labels of ${task.labels.length} classes`;
  if (task.prediction === null) return `${classes} and no prediction`;
  return task.kind === 'multiclass' && task.labels.length === 2
    ? `${classes}, none known as positive`
    : classes;
}

const hasNumbersIn = (column: Column | null | undefined): boolean => column != null && isNumeric(column);

function hasNumbers({ roles, table }: Examples): boolean {
  return [roles.truth, roles.prediction].every((name) => hasNumbersIn(table.columns.get(name ?? '')));
}

const hasTexts = ({ roles, table }: Examples): boolean =>
  [roles.truth, roles.prediction].every((name) => table.columns.has(name ?? ''));

/** Documents of queries, each with its relevance and a score. */
export function hasRanking({ roles, table }: Examples): boolean {
  const numbers = [roles.truth, roles.score].every((name) => hasNumbersIn(table.columns.get(name ?? '')));
  return roles.query !== null && table.ids !== null && numbers;
}

/** Whether the examples have what the metric needs, as far as it names no column. */
export function isFit(metric: Metric, subject: Subject): boolean {
  const { task, examples } = subject;
  const labelled = task.kind === 'binary' || task.kind === 'multiclass';
  const classes = labelled && Object.keys(examples.roles.classScores).length > 0;
  const scored = hasNumbersIn(scoreColumn(subject));
  switch (metric.needs) {
    case 'labels':
      return labelled && task.prediction !== null;
    case 'score':
      return scored;
    case 'probabilities':
      return classes || scored;
    case 'class-probabilities':
      return classes;
    case 'numbers':
      return hasNumbers(examples);
    case 'texts':
      return hasTexts(examples);
    case 'ranking':
      return hasRanking(examples);
    case 'group':
      return task.kind === 'binary' && task.prediction !== null;
    default:
      return true;
  }
}
