/**
 * What a run took, from one column, and how whole its table is.
 *
 *   throughput(latency)  Σw/Σ(w·seconds): examples a second, one after the other; seconds by the unit in the column's name
 *   peak_memory(col)  the largest value · cost(col), tokens(col)  Σwv/Σw, the mean of an example
 *   missing_rate(col)  share of cells that are empty or no finite number where the column has numbers; without a column,
 *                      of the predictions
 *   duplicate_rate(col)  share of rows whose cell stands in an earlier row; without a column, whose id does
 *
 * Source: numpy 2.4 `average`, `max`; pandas 3 `isna`, `duplicated`.
 * Example: latencies 100 ms and 300 ms: 2/0.4 = 5 examples a second. Ids a, b, a, a: duplicate rate ½.
 */

import { unitOfName } from './known.js';
import { columnMean } from './latency.js';
import type { Argument, Estimate, MeanMetric, Undefined, WholeMetric } from './metric.js';
import { repeatedIds } from './rows-by-id.js';
import { codesInRows, numbersInRows, numbersOf, type Subject } from './subject.js';
import { totalWeight, weightedSum } from './sum.js';

const columnOf = ({ examples }: Subject, { column }: Argument) => examples.table.columns.get(column);

const SECONDS: ReadonlyMap<string, number> = new Map([
  ['ns', 1e9],
  ['us', 1e6],
  ['ms', 1e3],
  ['s', 1],
]);

interface Durations {
  readonly seconds: Float64Array;
  readonly weights: Float64Array | null;
}

function durations(subject: Subject, argument: Argument): Durations | Undefined {
  const values = numbersOf(subject, columnOf(subject, argument));
  if ('invalid' in values) return values;
  const each = SECONDS.get(unitOfName(argument.column) ?? '');
  if (each === undefined) return { invalid: `the name of ${argument.column} tells no unit of time` };
  const below = values.findIndex((value) => value < 0);
  if (below >= 0) return { invalid: `${argument.column} is negative in row ${below + 1} (${values[below]})` };
  const weights = subject.weights.values;
  const taken = weightedSum(values, weights) > 0;
  if (!taken) return { invalid: `${argument.column} adds up to 0` };
  return { seconds: values.map((value) => value / each), weights };
}

function throughput(subject: Subject, argument: Argument): Estimate | Undefined {
  const found = durations(subject, argument);
  if ('invalid' in found) return found;
  const { seconds, weights } = found;
  const value = totalWeight(seconds.length, weights) / weightedSum(seconds, weights);
  const { n, counts } = subject.weights;
  if (n < 2 || !counts) return { value, standardError: null };
  // By the delta method from the error of the mean time, whose inverse the value is.
  const squares = seconds.map((time) => (time * value - 1) ** 2);
  return { value, standardError: value * Math.sqrt(weightedSum(squares, weights) / (n - 1) / n) };
}

function throughputWithout(subject: Subject, argument: Argument): Float64Array {
  const found = durations(subject, argument);
  if ('invalid' in found) return new Float64Array(subject.rows).fill(Number.NaN);
  const { seconds, weights } = found;
  const [all, time] = [totalWeight(seconds.length, weights), weightedSum(seconds, weights)];
  return seconds.map((own, row) => {
    const weight = weights?.[row] ?? 1;
    const gone = subject.weights.counts ? Math.min(weight, 1) : weight;
    return (all - gone) / (time - gone * own);
  });
}

function peak(subject: Subject, argument: Argument): Estimate | Undefined {
  const values = numbersOf(subject, columnOf(subject, argument));
  if ('invalid' in values) return values;
  const value = values.reduce((most, one) => Math.max(most, one), Number.NEGATIVE_INFINITY);
  return { value, standardError: null };
}

function missing(subject: Subject, argument: Argument): Float64Array | Undefined {
  const column = columnOf(subject, argument);
  if (column === undefined) return { invalid: 'there is no such column' };
  if (column.values !== null) {
    return numbersInRows(subject, column.values).map((value) => (Number.isFinite(value) ? 0 : 1));
  }
  const codes = codesInRows(subject, column.codes ?? new Int32Array(0));
  return Float64Array.from(codes, (code) => (code < 0 ? 1 : 0));
}

function duplicates(subject: Subject, argument: Argument): Float64Array | Undefined {
  if (argument.column === '') {
    const repeated = repeatedIds(subject);
    return repeated === null ? { invalid: 'there is no id column' } : Float64Array.from(repeated);
  }
  const column = columnOf(subject, argument);
  if (column === undefined) return { invalid: 'there is no such column' };
  const cells =
    column.codes === null
      ? numbersInRows(subject, column.values ?? new Float64Array(0))
      : codesInRows(subject, column.codes);
  const seen = new Set<number>();
  return Float64Array.from(cells, (cell) => {
    const again = seen.has(cell) ? 1 : 0;
    seen.add(cell);
    return again;
  });
}

const LOWER = { direction: 'lower', unit: null, needs: 'column' } as const;
const RATE = { kind: 'mean', direction: 'lower', unit: 'fraction', needs: 'cells', share: true } as const;

export const operationMetrics: readonly (MeanMetric | WholeMetric)[] = [
  {
    kind: 'whole',
    id: 'throughput',
    title: 'Examples a second, one after the other',
    direction: 'higher',
    unit: null,
    needs: 'latency',
    weighted: 'as-given',
    value: throughput,
    without: throughputWithout,
  },
  { ...LOWER, kind: 'whole', id: 'peak_memory', title: 'Peak memory', weighted: 'never', value: peak },
  { ...columnMean, ...LOWER, id: 'cost', title: 'Mean cost of an example' },
  { ...columnMean, ...LOWER, id: 'tokens', title: 'Mean tokens of an example', unit: 'tokens' },
  {
    ...RATE,
    id: 'missing_rate',
    title: 'Share of empty cells',
    weighted: 'as-given',
    paired: true,
    values: missing,
  },
  {
    ...RATE,
    id: 'duplicate_rate',
    title: 'Share of rows that repeat an earlier one',
    weighted: 'never',
    paired: false,
    values: duplicates,
  },
];
