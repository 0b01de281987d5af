/** What a search found, in the numbers of the metric. */
import type { Driver } from '../model/report.js';
import type { Literal } from './feature.js';
import type { Slice } from './lattice.js';
import type { Redact } from './redaction.js';
import type { Found } from './search.js';

/** `lang=fr`, `length>200`, `region is empty`; a value that is more than a plain word stands in quotes. */
function literalText({ column, relation, value }: Literal, redact: Redact): string {
  const named = (text: string): string => (/^[\p{L}\p{N}_.+-]+$/u.test(text) ? text : JSON.stringify(text));
  const name = named(redact(column));
  if (relation === 'empty') return `${name} is empty`;
  if (relation === '=') return `${name}=${named(redact(value))}`;
  return `${name}${relation === '≤' ? '<=' : '>'}${value}`;
}

/** `lang=fr and length>200`. */
export function conditionOf({ literals }: Slice, redact: Redact): string {
  return literals.map((literal) => literalText(literal, redact)).join(' and ');
}

export interface Told {
  readonly suite: string;
  readonly metric: string;
  readonly unit: string | null;
  /** head − base of each unit, as it is written. */
  readonly changes: Float64Array;
  readonly redact: Redact;
}

/** The driver that was found, held against all units. */
export function driverOf({ slice, also, units, p }: Found, told: Told): Driver {
  const { suite, metric, unit, changes, redact } = told;
  const n = changes.length;
  const total = changes.reduce((sum, change) => sum + change, 0);
  const inside = units.reduce((sum, at) => sum + (changes[at] ?? 0), 0);
  const [change, coverage] = [inside / units.length, units.length / n];
  // What rounding leaves of a sum of nothing is no change to have a part of.
  const moved = Math.abs(total) > 1e-9 * changes.reduce((sum, one) => sum + Math.abs(one), 0);
  return {
    suite,
    metric,
    unit,
    condition: conditionOf(slice, redact),
    also: also.map((one) => conditionOf(one, redact)),
    examples: units.length,
    coverage,
    share: moved ? inside / total : null,
    lift: moved ? change / (total / n) : null,
    change,
    elsewhere: units.length < n ? (total - inside) / (n - units.length) : 0,
    p,
  };
}
