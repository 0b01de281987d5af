/** What a health check could measure here, were there runs and records enough: a rule for it is not idle. */
import type { Measurement } from '../model/evaluation.js';
import { QUANTITIES, type Quantity, WORKFLOWS } from './quantities.js';
import type { HealthRequest } from './request.js';

function unmeasured(
  metric: string,
  { suite, unit, direction }: Quantity,
  labels: Measurement['labels'],
): Measurement {
  return {
    suite,
    metric,
    labels,
    value: null,
    invalid: 'not measured yet',
    n: null,
    standardError: null,
    interval: null,
    direction,
    unit,
  };
}

/** Every quantity of the table, bare and with every label that is there or that the configuration names. */
export function possibleReadings(
  head: readonly Measurement[],
  { config }: HealthRequest,
): readonly Measurement[] {
  const named = config.health.workflows.map(({ file }) => ({ suite: WORKFLOWS, labels: { workflow: file } }));
  return Object.entries(QUANTITIES).flatMap(([metric, quantity]) => {
    const places = [...head, ...named].filter(({ suite }) => suite === quantity.suite);
    return [{}, ...places.map(({ labels }) => labels)].map((labels) => unmeasured(metric, quantity, labels));
  });
}
