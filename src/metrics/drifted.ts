/** Measurements that take both tables: how far head has moved from base. */
import type { Examples, Measurement } from '../model/evaluation.js';
import { drift, driftMetric } from './drift.js';
import type { Undefined } from './metric.js';
import { measuredName, type Named, parseMetricName } from './names.js';
import type { Sides } from './pairs.js';
import { prepare } from './subject.js';

type Drifted = Omit<Measurement, 'suite'>;

const asked = (wanted: readonly string[] | null): readonly Named[] =>
  (wanted ?? [])
    .map(parseMetricName)
    .filter((named): named is Named => !('code' in named) && named.metric.kind === 'drift');

function drifted(named: Named, n: number | null, found: number | Undefined): Drifted {
  const [value, invalid] = typeof found === 'number' ? [found, null] : [null, found.invalid];
  const { direction, unit } = driftMetric;
  const nothing = { labels: {}, standardError: null, interval: null };
  return { ...nothing, metric: measuredName(named), value, invalid, n, direction, unit };
}

/** The drifts among the metrics that were asked for, in head's place. None where none was asked for. */
export function driftMeasurements(
  wanted: readonly string[] | null,
  { base, head }: Sides<Examples>,
): readonly Drifted[] {
  const names = asked(wanted);
  if (names.length === 0) return [];
  const sides = { base: prepare(base, null).subject, head: prepare(head, null).subject };
  return names.map((named) => drifted(named, sides.head.weights.n, drift(named.column, sides)));
}

/** What will be measured as soon as there is a base: rules for it are no idle ones. */
export function awaitedDrifts(wanted: readonly string[] | null): readonly Drifted[] {
  return asked(wanted).map((named) => drifted(named, null, { invalid: 'there is no base yet' }));
}
