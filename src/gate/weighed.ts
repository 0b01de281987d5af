/** How many examples are in both tables, where rows of the tables stand for several, and whether both weigh them alike. */
import { fault } from '../failure/catalogue.js';
import type { Fault } from '../failure/failure.js';
import type { Examples } from '../model/evaluation.js';
import type { Alignment } from '../model/table.js';
import { textAt } from '../table/text.js';

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

interface WeighedSides {
  readonly suite: string;
  readonly base: Examples;
  readonly head: Examples;
}

/** The notice `WEIGHTS_ONE_SIDED`; weights that are all 1 are none. */
export function oneSidedWeights({ suite, base, head }: WeighedSides): readonly Fault[] {
  const [ofBase, ofHead] = [base.roles.weight, head.roles.weight];
  const column = ofBase ?? ofHead;
  if (column === null || (ofBase !== null && ofHead !== null)) return [];
  const [side, other] = ofBase === null ? (['head', 'base'] as const) : (['base', 'head'] as const);
  const { table } = side === 'head' ? head : base;
  const told = table.columns.get(column)?.values?.some((weight) => weight !== 1) ?? false;
  return told ? [fault('WEIGHTS_ONE_SIDED', suite, { side, column, other })] : [];
}

/** The notice `WEIGHTS_DIFFER`, where a pair has another weight in head than in base. */
export function differingWeights(
  { suite, base, head }: WeighedSides,
  alignment: Alignment,
): readonly Fault[] {
  const ofBase = base.table.columns.get(base.roles.weight ?? '')?.values;
  const ofHead = head.table.columns.get(head.roles.weight ?? '')?.values;
  const ids = head.table.ids;
  if (ofBase == null || ofHead == null || ids === null) return [];
  const { pairs: of, baseRows, headRows } = alignment;
  const nothing = Number.NaN;
  // A weight that is missing makes the values invalid, which is told there.
  const differs = (pair: number): boolean =>
    Math.abs((ofBase[baseRows[pair] ?? -1] ?? nothing) - (ofHead[headRows[pair] ?? -1] ?? nothing)) > 0;
  let first = -1;
  let pairs = 0;
  for (let pair = 0; pair < of; pair++) {
    if (!differs(pair)) continue;
    if (first < 0) first = pair;
    pairs++;
  }
  if (pairs === 0) return [];
  const [inBase, inHead] = [baseRows[first] ?? 0, headRows[first] ?? 0];
  const weights = { base: ofBase[inBase] ?? 0, head: ofHead[inHead] ?? 0 };
  return [fault('WEIGHTS_DIFFER', suite, { pairs, of, id: textAt(ids, inHead), ...weights })];
}
