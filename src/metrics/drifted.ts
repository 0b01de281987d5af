/** Measurements that take both tables: how far head has moved from base. */
import type { Examples, Measurement } from '../model/evaluation.js';
import { drift, driftMetric } from './drift.js';
import { measuredName, type Named, parseMetricName } from './names.js';
import type { Sides } from './pairs.js';
import { prepare } from './subject.js';

type Drifted = Omit<Measurement, 'suite'>;

/** The drifts among the metrics that were asked for, in head's place. None where none was asked for. */
export function driftMeasurements(
  wanted: readonly string[] | null,
  { base, head }: Sides<Examples>,
): readonly Drifted[] {
  const names = (wanted ?? []).map(parseMetricName);
  const drifts = names.filter((named): named is Named => !('code' in named) && named.metric.kind === 'drift');
  if (drifts.length === 0) return [];
  const sides = { base: prepare(base, null).subject, head: prepare(head, null).subject };
  return drifts.map((named) => {
    const found = drift(named.column, sides);
    const value = typeof found === 'number' ? found : null;
    return {
      metric: measuredName(named),
      labels: {},
      value,
      invalid: typeof found === 'number' ? null : found.invalid,
      n: sides.head.weights.n,
      standardError: null,
      interval: null,
      direction: driftMetric.direction,
      unit: driftMetric.unit,
    };
  });
}
