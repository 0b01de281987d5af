/** What a bad outcome does by default: quality fails, time, cost and resources warn unless a rule bounds them. */
import type { Measurement } from '../model/evaluation.js';
import type { Terms } from '../model/policy.js';
import type { Severity } from '../model/report.js';

const RESOURCE_UNITS: ReadonlySet<string> = new Set([
  'ns',
  'us',
  'ms',
  's',
  'bytes',
  'usd',
  'tokens',
  'per-second',
]);

function bounded(terms: Terms): boolean {
  return [terms.min, terms.max, terms.target, terms.maxDrop, terms.maxRise].some((term) => term !== null);
}

export function severityOf(measurement: Measurement, terms: Terms): Severity {
  if (terms.severity !== null) return terms.severity;
  const resource = measurement.unit !== null && RESOURCE_UNITS.has(measurement.unit);
  return resource && !bounded(terms) ? 'warn' : 'fail';
}

/** A slice or class that vanished warns; a whole metric that vanished, or a required one, fails. */
export function severityOfMissing(measurement: Measurement, terms: Terms): Severity {
  if (terms.severity !== null) return terms.severity;
  return Object.keys(measurement.labels).length === 0 ? severityOf(measurement, terms) : 'warn';
}
