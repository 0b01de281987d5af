/** The door through which values of a file become measurements: only finite numbers get by. */
import type { Direction, Labels, Measurement } from '../model/evaluation.js';
import { type JsonValue, NotANumber } from './json.js';

export type ReadMeasurement = Omit<Measurement, 'suite'>;

export interface ReadValue {
  readonly metric: string;
  readonly labels?: Labels;
  readonly value: number | NotANumber;
  readonly n?: number | null;
  readonly standardError?: number | null;
  /** Two-sided, 95 %; see `intervalIn`. */
  readonly interval?: readonly [number, number] | null;
  readonly direction?: Direction | null;
  readonly unit?: string | null;
}

export function isNumeric(value: JsonValue | undefined): value is number | NotANumber {
  return typeof value === 'number' || value instanceof NotANumber;
}

export function measurement(read: ReadValue): ReadMeasurement {
  const finite = typeof read.value === 'number' && Number.isFinite(read.value);
  return {
    metric: read.metric,
    labels: read.labels ?? {},
    value: typeof read.value === 'number' && finite ? read.value : null,
    invalid: finite ? null : invalidText(read.value),
    n: read.n ?? null,
    standardError: read.standardError ?? null,
    interval: read.interval ?? null,
    direction: read.direction ?? null,
    unit: read.unit ?? null,
  };
}

function invalidText(value: number | NotANumber): string {
  return value instanceof NotANumber ? value.notANumber : String(value);
}

/** A number of examples, or `null` for anything that can't be one. */
export function countIn(value: JsonValue | undefined): number | null {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null;
}

/** A standard error, or `null` for anything that can't be one (`"N/A"`, NaN, a negative number). */
export function standardErrorIn(value: JsonValue | undefined): number | null {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : null;
}

/** `true` is "higher is better". */
export function directionIn(value: JsonValue | undefined): Direction | null {
  if (typeof value === 'boolean') return value ? 'higher' : 'lower';
  return value === 'higher' || value === 'lower' ? value : null;
}

/** Two-sided bounds, or `null` for anything that can't be: no numbers, or the upper below the lower. */
export function intervalIn(
  low: JsonValue | undefined,
  high: JsonValue | undefined,
): readonly [number, number] | null {
  const numbers = typeof low === 'number' && typeof high === 'number';
  return numbers && Number.isFinite(low) && Number.isFinite(high) && low <= high ? [low, high] : null;
}
