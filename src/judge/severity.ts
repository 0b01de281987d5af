/** What a bad outcome does by default: quality fails, time, cost and resources warn unless a rule bounds them. */
import type { Measurement } from '../model/evaluation.js';
import type { Terms } from '../model/policy.js';
import type { Severity } from '../model/report.js';

const RESOURCE_UNITS = /^(?:ns|us|µs|ms|s|min|h|bytes|[kKMGT]i?B|usd|tokens)$/;
/** Tools often leave the unit out: then the name says what it is. */
const RESOURCE_NAMES =
  /(?:^|[_/.])(?:latency|duration|runtime|time|cost|tokens?|memory|throughput|qps|rps)(?:[_/.(]|$)/i;

function isResource({ metric, unit }: Measurement): boolean {
  return RESOURCE_NAMES.test(metric) || (unit !== null && RESOURCE_UNITS.test(unit));
}

function bounded(terms: Terms): boolean {
  return [terms.min, terms.max, terms.target, terms.maxDrop, terms.maxRise].some((term) => term !== null);
}

export function severityOf(measurement: Measurement, terms: Terms): Severity {
  if (terms.severity !== null) return terms.severity;
  return isResource(measurement) && !bounded(terms) ? 'warn' : 'fail';
}

/** A slice or class that vanished warns; a whole metric that vanished, or a required one, fails. */
export function severityOfMissing(measurement: Measurement, terms: Terms): Severity {
  if (terms.severity !== null) return terms.severity;
  return Object.keys(measurement.labels).length === 0 ? severityOf(measurement, terms) : 'warn';
}
