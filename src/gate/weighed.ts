/** How many examples are in both tables, where rows of the tables stand for several. */
import type { Examples } from '../model/evaluation.js';
import type { Alignment } from '../model/table.js';

export interface Matches {
  readonly pairs: number;
  readonly onlyBase: number;
  readonly onlyHead: number;
}

/** Whole weights of every row, or `null`. */
function countsOf({ table, roles }: Examples): Float64Array | null {
  const values = table.columns.get(roles.weight ?? '')?.values ?? null;
  const whole = values?.every((weight) => Number.isSafeInteger(weight) && weight >= 0) ?? false;
  return whole ? values : null;
}

const total = (counts: Float64Array): number => counts.reduce((sum, count) => sum + count, 0);

/** Rows that pair count for as many examples as both sides say; where they do not agree, rows are counted. */
export function matchesOf(base: Examples, head: Examples, alignment: Alignment): Matches {
  const [ofBase, ofHead] = [countsOf(base), countsOf(head)];
  if (ofBase === null || ofHead === null) return alignment;
  const { baseRows, headRows } = alignment;
  const paired = Float64Array.from(headRows, (row) => ofHead[row] ?? 0);
  if (!paired.every((count, pair) => count === ofBase[baseRows[pair] ?? -1])) return alignment;
  const pairs = total(paired);
  return { pairs, onlyBase: total(ofBase) - pairs, onlyHead: total(ofHead) - pairs };
}
