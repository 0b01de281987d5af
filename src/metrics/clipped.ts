/**
 * Where a probability calls impossible what came true, the log loss is infinite. It is clipped, as scikit-learn clips it,
 * and a mean that rests on how it is clipped is told.
 */
import { fault } from '../failure/catalogue.js';
import type { Fault } from '../failure/failure.js';
import { binaryProbabilities, classScores, scoreColumn } from './scores.js';
import type { Subject } from './subject.js';

/** The probability that each row gives its true class, or `null` where there are no usable probabilities. */
function trueProbability(subject: Subject): ((row: number) => number) | null {
  if (scoreColumn(subject) !== null) {
    const found = binaryProbabilities(subject);
    if ('invalid' in found) return null;
    const { positives, scores } = found;
    return (row) => (positives[row] === 1 ? (scores[row] ?? 1) : 1 - (scores[row] ?? 0));
  }
  const found = classScores(subject);
  if ('invalid' in found) return null;
  const { columns, truth } = found;
  return (row) => columns[truth[row] ?? 0]?.[row] ?? 1;
}

/** The notice `LOSS_CLIPPED`, where a row gives the probability 0 to what is true. */
export function clippedNotice(subject: Subject): Fault | null {
  const probability = trueProbability(subject);
  if (probability === null) return null;
  let first = -1;
  let rows = 0;
  for (let row = 0; row < subject.rows; row++) {
    if (probability(row) > 0) continue;
    if (first < 0) first = row;
    rows++;
  }
  if (rows === 0) return null;
  const column = scoreColumn(subject)?.name ?? 'p_CLASS';
  return fault('LOSS_CLIPPED', null, { column, rows, of: subject.rows, row: first + 1 });
}
