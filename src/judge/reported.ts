/** Values and limits in the form in which the report shows them. */
import type { Measurement } from '../model/evaluation.js';
import type { Terms, Tolerance } from '../model/policy.js';
import type { Limits, ReportedValue } from '../model/report.js';

function finite(value: number | null): number | null {
  return value !== null && Number.isFinite(value) ? value : null;
}

/** Numbers only: JSON has no other, and a report shows none. */
export function reportedValue(measurement: Measurement): ReportedValue {
  const { value, n, standardError, interval } = measurement;
  const whole = interval?.every(Number.isFinite) === true;
  return {
    value: finite(value),
    n: finite(n),
    standardError: standardError !== null && standardError >= 0 ? finite(standardError) : null,
    interval: whole ? interval : null,
  };
}

export function limitsOf(terms: Terms): Limits {
  return {
    min: terms.min,
    max: terms.max,
    target: terms.target,
    maxDrop: terms.maxDrop === null ? null : asWritten(terms.maxDrop),
    maxRise: terms.maxRise === null ? null : asWritten(terms.maxRise),
  };
}

/** A number as a number, a percentage as its text. */
export function asWritten(tolerance: Tolerance): number | string {
  return tolerance.kind === 'absolute' ? tolerance.value : tolerance.text;
}
