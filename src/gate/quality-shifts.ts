/** How the cells of one column are distributed on both sides, as labels or as numbers. */
import type { Candidate } from '../explain/candidate.js';
import { entropyShift, type LabelWeights, labelShift } from '../explain/label-shift.js';
import { numberShift } from '../explain/number-shift.js';
import { sampledRows } from '../explain/sample.js';
import { labelsOf, uniteLabels } from '../metrics/labels.js';
import type { Sides } from '../metrics/pairs.js';
import type { Subject } from '../metrics/subject.js';
import type { Codes, Column } from '../model/table.js';
import type { WeightedSample } from '../stats/weighted-kolmogorov-smirnov.js';
import { isNumeric } from '../table/coded.js';
import { areAmounts, type ColumnPair } from './quality-columns.js';

/** More different values than this are no classes but texts. */
export const MOST_CLASSES = 100;

export interface Shown {
  readonly minGroup: number;
  readonly showExamples: boolean;
}

const isLabelled = ({ task }: Subject): boolean =>
  (task.kind === 'binary' || task.kind === 'multiclass') && task.prediction !== null;

function areNumbers({ play, base, head }: ColumnPair, { base: one, head: other }: Sides<Subject>): boolean {
  if (!isNumeric(base) || !isNumeric(head)) return false;
  if (play === 'score') return true;
  if ((play === 'truth' || play === 'prediction') && isLabelled(one) && isLabelled(other)) return false;
  return areAmounts(base) || areAmounts(head);
}

/** The weight of each code, and the sum of the squares. A code of −1 is an empty cell. */
function sumsOf(codes: Codes, labels: number, each: Float64Array | null) {
  const sums = new Float64Array(labels);
  let squares = 0;
  if (each === null) {
    for (let row = 0; row < codes.length; row++) {
      const code = codes[row] ?? -1;
      if (code >= 0) sums[code] = (sums[code] ?? 0) + 1;
    }
    return { sums, squares };
  }
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] ?? -1;
    if (code < 0) continue;
    const weight = each[row] ?? 0;
    sums[code] = (sums[code] ?? 0) + weight;
    squares += weight * weight;
  }
  return { sums, squares };
}

/** The weight of each united label. */
function weightsOf(
  codes: Codes,
  { labels, map }: { readonly labels: readonly string[]; readonly map: Int32Array },
  subject: Subject,
): LabelWeights {
  const { sums, squares } = sumsOf(codes, map.length, subject.weights.values);
  const united = new Float64Array(labels.length);
  for (const [code, sum] of sums.entries()) {
    const at = map[code] ?? -1;
    if (at >= 0) united[at] = (united[at] ?? 0) + sum;
  }
  // In the order of the labels, whatever row has them first.
  const weights = new Map<string, number>();
  for (const [at, sum] of united.entries()) if (sum > 0) weights.set(labels[at] ?? '', sum);
  const total = sums.reduce((all, sum) => all + sum, 0);
  // Weights that are no counts are worth so many examples by Kish.
  return { weights, n: subject.weights.counts || squares === 0 ? total : (total * total) / squares };
}

/** Every row its own value: a name of the example, of which there is no distribution. */
const areNames = (weights: LabelWeights): boolean => weights.weights.size > weights.n / 2;

function ofLabels(pair: ColumnPair, sides: Sides<Subject>, shown: Shown): readonly Candidate[] {
  const { play, name, base, head } = pair;
  if (base.codes === null || head.codes === null) return [];
  const { labels, first, second } = uniteLabels(labelsOf(base), labelsOf(head));
  const before = weightsOf(base.codes, { labels, map: first }, sides.base);
  const after = weightsOf(head.codes, { labels, map: second }, sides.head);
  const constant = before.weights.size <= 1 && after.weights.size <= 1;
  if (play === 'column' && (constant || areNames(before) || areNames(after))) return [];
  const what = play === 'outcome' || play === 'weight' ? 'column' : play;
  const about = { what, column: name, base: before, head: after, least: shown.minGroup };
  const shift = labelShift(about);
  const most = Math.max(before.weights.size, after.weights.size);
  const mayShow = shown.showExamples || most <= MOST_CLASSES;
  const named = shift === null || mayShow ? shift : { ...shift, label: null, base: null, head: null };
  return [named, play === 'prediction' ? entropyShift(about) : null].filter((one) => one !== null);
}

/** The finite numbers in these rows with their weights. */
function sampled(values: Float64Array, rows: Int32Array, { weights }: Subject): WeightedSample {
  const each = weights.values;
  const picked = new Float64Array(rows.length);
  const own = each === null ? null : new Float64Array(rows.length);
  let count = 0;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] ?? 0;
    const value = values[row] ?? Number.NaN;
    if (!Number.isFinite(value)) continue;
    picked[count] = value;
    if (own !== null) own[count] = each?.[row] ?? 0;
    count++;
  }
  return {
    values: picked.subarray(0, count),
    weights: own?.subarray(0, count) ?? null,
    counts: weights.counts,
  };
}

/** Examples with a number; cells of rows that stand for many are not told apart. */
function filled({ missing }: Column, { rows, weights }: Subject): number {
  return weights.values !== null && weights.counts ? weights.n : rows - missing;
}

function ofNumbers(pair: ColumnPair, sides: Sides<Subject>, rows: Sides<Int32Array>): Candidate | null {
  const { play, name, base, head } = pair;
  if (base.values === null || head.values === null) return null;
  return numberShift({
    what: play === 'outcome' || play === 'weight' ? 'column' : play,
    column: name,
    base: sampled(base.values, rows.base, sides.base),
    head: sampled(head.values, rows.head, sides.head),
    examples: { base: filled(base, sides.base), head: filled(head, sides.head) },
  });
}

/** How the columns have shifted. What is measured as it stands is judged as a metric, and weights are no data. */
export function shiftsOf(
  pairs: readonly ColumnPair[],
  sides: Sides<Subject>,
  shown: Shown,
): readonly Candidate[] {
  const rows = { base: sampledRows(sides.base.rows), head: sampledRows(sides.head.rows) };
  return pairs.flatMap((pair): readonly Candidate[] => {
    if (pair.play === 'outcome' || pair.play === 'weight') return [];
    if (!areNumbers(pair, sides)) return ofLabels(pair, sides, shown);
    const found = ofNumbers(pair, sides, rows);
    return found === null ? [] : [found];
  });
}
