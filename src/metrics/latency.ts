/**
 * Metrics of one named column: latencies, anything that has a mean.
 *
 *   latency_mean(col) Σv/n · latency_weighted_mean(col) Σwv/Σw, divided by the sum of the weights, once
 *   latency_pNN(col)  percentile by linear interpolation, as numpy's default (Hyndman and Fan's type 7)
 *   mean(col) Σwv/Σw · deadline_miss_rate(col,limit) share of values above the limit
 *
 * Source: numpy 2.4 `average`, `quantile`.
 * Example: latencies 10 20 40: mean 23.33, p50 20, p95 38, deadline_miss_rate at 20 ⅓.
 */

import type { Column } from '../model/table.js';
import { between, placeOf, quantile } from '../stats/quantile.js';
import { histogramOf, valuesAt } from '../stats/selection.js';
import type { Argument, Estimate, MeanMetric, Undefined, WholeMetric } from './metric.js';
import { remembered } from './remembered.js';
import type { Subject } from './subject.js';
import { numbersOf } from './subject.js';

const columnOf = (subject: Subject, { column }: Argument): Column | undefined =>
  subject.examples.table.columns.get(column);

const valuesOf = (subject: Subject, argument: Argument): Float64Array | Undefined =>
  numbersOf(subject, columnOf(subject, argument));

function misses(subject: Subject, argument: Argument): Float64Array | Undefined {
  const values = valuesOf(subject, argument);
  return 'invalid' in values ? values : values.map((value) => (value > argument.limit ? 1 : 0));
}

const MEAN = { kind: 'mean', paired: true, share: false, weighted: 'as-given', values: valuesOf } as const;
const TIME = { direction: 'lower', unit: null, needs: 'latency' } as const;

/** The mean of a column that a reader named as a measurement: its direction and unit are found by its name. */
export const columnMean: MeanMetric = {
  ...MEAN,
  id: 'mean',
  title: 'Mean',
  direction: null,
  unit: null,
  needs: 'column',
};

export const columnMetrics: readonly MeanMetric[] = [
  { ...MEAN, ...TIME, id: 'latency_mean', title: 'Mean latency', weighted: 'never' },
  { ...MEAN, ...TIME, id: 'latency_weighted_mean', title: 'Weighted mean latency', weighted: 'always' },
  columnMean,
  {
    ...MEAN,
    ...TIME,
    id: 'deadline_miss_rate',
    title: 'Share of examples past the deadline',
    unit: 'fraction',
    share: true,
    values: misses,
  },
];

/** Several percentiles are asked of one column; a million numbers are counted once. */
const counted = remembered((values: Float64Array) => histogramOf(values));

/** Percentiles of numbers that are all finite, for shares from 0 to 1. */
export function percentilesOf(values: Float64Array, shares: readonly number[]): readonly number[] {
  const places = shares.map((share) => placeOf(share, values.length));
  const found = valuesAt(
    values,
    places.flatMap(({ below, above }) => [below, above]),
    counted(values),
  );
  return places.map(({ share }, at) =>
    between(found[2 * at] ?? Number.NaN, found[2 * at + 1] ?? Number.NaN, share),
  );
}

/** `latency_pNN` for NN between 0 and 100. */
export function percentileMetric(percent: number): WholeMetric {
  return {
    ...TIME,
    kind: 'whole',
    id: `latency_p${percent}`,
    title: `Latency, ${percent}th percentile`,
    weighted: 'never',
    value: (subject, argument): Estimate | Undefined => {
      const values = valuesOf(subject, argument);
      if ('invalid' in values) return values;
      return { value: quantile(values, percent / 100, counted(values)), standardError: null };
    },
    quantile: (subject, argument) => {
      const values = valuesOf(subject, argument);
      return 'invalid' in values ? values : { values, q: percent / 100 };
    },
  };
}
