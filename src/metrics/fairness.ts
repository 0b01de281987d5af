/**
 * How differently a prediction treats the groups of a column. Of a group: rate of selection = predicted positive/all,
 * true positive rate = hits/true positives, false positive rate = false alarms/true negatives.
 *
 *   demographic_parity_difference  largest − smallest rate of selection
 *   disparate_impact_ratio         smallest/largest rate of selection
 *   equal_opportunity_difference   largest − smallest true positive rate
 *   equalized_odds_difference      the larger of that and the same of the false positive rates
 *
 * Intervals: see fairness-intervals.ts. The standard error and the paired comparison are those of the delete-one jackknife over the cells of group, truth and
 * prediction. A rate over nothing is not defined here, where fairlearn has 0: a group without positives says nothing.
 *
 * Source: fairlearn 0.15, `fairlearn.metrics`, method `between_groups`, aggregated by the worst case.
 * Example: of 4 women 1 is selected and of 4 men 3: difference ½, ratio ⅓.
 */

import type { Proportion } from '../stats/newcombe.js';
import { differenceInterval, ratioInterval } from './fairness-intervals.js';
import { type Cells, cellsByColumn, type GroupCells, SIZE, withoutEach, withoutRows } from './group-cells.js';
import { jackknifeError } from './jackknife.js';
import type { Argument, EstimateWithin, Undefined, WholeMetric } from './metric.js';
import type { Subject } from './subject.js';

interface Rate {
  readonly part: (group: Cells) => number;
  readonly whole: (group: Cells) => number;
  /** Of what a group has none where the rate is not defined. */
  readonly of: string;
}

const at = (group: Cells, cell: number): number => group[cell] ?? 0;
const SELECTION: Rate = {
  part: (g) => at(g, 1) + at(g, 3),
  whole: (g) => at(g, 0) + at(g, 1) + at(g, 2) + at(g, 3),
  of: 'examples',
};
const TRUE_POSITIVES: Rate = {
  part: (g) => at(g, 3),
  whole: (g) => at(g, 2) + at(g, 3),
  of: 'examples of the positive class',
};
const FALSE_POSITIVES: Rate = {
  part: (g) => at(g, 1),
  whole: (g) => at(g, 0) + at(g, 1),
  of: 'examples of the negative class',
};

/** The smallest and largest rate over the groups that have any rows. NaN where one of them has no rate. */
function bounds(cells: Cells, { part, whole }: Rate): readonly [number, number] {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let start = 0; start < cells.length; start += SIZE) {
    const group = cells.subarray(start, start + SIZE);
    // What taking a weight of 0.1 away leaves may be a hair beside 0.
    const some = SELECTION.whole(group) > 1e-12;
    if (!some) continue;
    const rate = whole(group) > 1e-12 ? part(group) / whole(group) : Number.NaN;
    [low, high] = [Math.min(low, rate), Math.max(high, rate)];
  }
  return [low, high];
}

const difference =
  (rate: Rate) =>
  (cells: Cells): number => {
    const [low, high] = bounds(cells, rate);
    return high - low;
  };

function ratio(cells: Cells): number {
  const [low, high] = bounds(cells, SELECTION);
  return low / high;
}

const worstOdds = (cells: Cells): number =>
  Math.max(difference(TRUE_POSITIVES)(cells), difference(FALSE_POSITIVES)(cells));

interface Fairness {
  readonly id: string;
  readonly title: string;
  /** Those that a group may lack. */
  readonly rates: readonly Rate[];
  readonly of: (cells: Cells) => number;
  readonly interval: (cells: Cells) => readonly [number, number] | null;
}

/** The rate of each group that has any rows. */
function proportions(cells: Cells, { part, whole }: Rate): readonly Proportion[] {
  const found: Proportion[] = [];
  for (let start = 0; start < cells.length; start += SIZE) {
    const group = cells.subarray(start, start + SIZE);
    if (SELECTION.whole(group) > 0) found.push({ successes: part(group), n: whole(group) });
  }
  return found;
}

const differenceIn =
  (...rates: readonly Rate[]) =>
  (cells: Cells): readonly [number, number] | null =>
    differenceInterval(rates.map((rate) => proportions(cells, rate)));

function undefinedRate({ names, cells }: GroupCells, rates: readonly Rate[]): Undefined | null {
  for (const [group, name] of names.entries()) {
    const own = cells.subarray(SIZE * group, SIZE * (group + 1));
    if (SELECTION.whole(own) === 0) continue;
    const lacking = rates.find(({ whole }) => whole(own) === 0);
    if (lacking !== undefined) return { invalid: `the group "${name}" has no ${lacking.of}` };
  }
  return null;
}

function errorOf(subject: Subject, found: GroupCells, of: (cells: Cells) => number): number | null {
  const { values, counts } = subject.weights;
  if (counts) return jackknifeError(withoutEach(found, of), found.cells);
  const presence = values?.map((weight) => (weight > 0 ? 1 : 0)) ?? null;
  return jackknifeError(withoutRows(subject, found, of), presence);
}

function fairness({ id, title, rates, of, interval }: Fairness): WholeMetric {
  const read = (subject: Subject, { column }: Argument): GroupCells | Undefined => {
    const found = cellsByColumn(subject)(column);
    return 'invalid' in found ? found : (undefinedRate(found, rates) ?? found);
  };
  return {
    kind: 'whole',
    id,
    title,
    direction: 'lower',
    unit: 'fraction',
    needs: 'group',
    weighted: 'as-given',
    value: (subject, argument): EstimateWithin | Undefined => {
      const found = read(subject, argument);
      if ('invalid' in found) return found;
      const value = of(found.cells);
      if (!Number.isFinite(value)) return { invalid: 'no group has an example that is predicted positive' };
      const estimate = { value, standardError: errorOf(subject, found, of) };
      // Weights that are no counts tell of no number of examples.
      return subject.weights.counts ? { ...estimate, interval: interval(found.cells) } : estimate;
    },
    without: (subject, argument) => {
      const found = read(subject, argument);
      if ('invalid' in found) return new Float64Array(subject.rows).fill(Number.NaN);
      return withoutRows(subject, found, of);
    },
  };
}

export const fairnessMetrics: readonly WholeMetric[] = [
  fairness({
    id: 'demographic_parity_difference',
    title: 'Difference of the rates of selection',
    rates: [],
    of: difference(SELECTION),
    interval: differenceIn(SELECTION),
  }),
  fairness({
    id: 'equalized_odds_difference',
    title: 'Difference of true or false positive rates, the larger',
    rates: [TRUE_POSITIVES, FALSE_POSITIVES],
    of: worstOdds,
    interval: differenceIn(TRUE_POSITIVES, FALSE_POSITIVES),
  }),
  fairness({
    id: 'equal_opportunity_difference',
    title: 'Difference of true positive rates',
    rates: [TRUE_POSITIVES],
    of: difference(TRUE_POSITIVES),
    interval: differenceIn(TRUE_POSITIVES),
  }),
  {
    ...fairness({
      id: 'disparate_impact_ratio',
      title: 'Ratio of the rates of selection',
      rates: [],
      of: ratio,
      interval: (cells) => ratioInterval(proportions(cells, SELECTION)),
    }),
    direction: 'higher',
  },
];
