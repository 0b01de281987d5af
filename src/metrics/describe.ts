/** A measurement as a file gave it, completed by what its name says. */
import type { Direction } from '../model/evaluation.js';
import { knownMetric } from './known.js';

interface Described {
  readonly metric: string;
  readonly value: number | null;
  readonly direction?: Direction | null;
  readonly unit?: string | null;
}

/** A share above 1 is one in percent: COCO writes 32.4 where others write 0.324. */
function unitOf(unit: string | null, value: number | null): string | null {
  const isPercent = unit === 'fraction' && value !== null && value > 1 && value <= 100;
  return isPercent ? 'percent' : unit;
}

/**
 * The measurement with direction and unit. What the file gave stays; what it left out (`null` or absent) is taken from
 * the table of known names; what is not known there stays `null`.
 */
export function describeMeasurement<M extends Described>(
  measurement: M,
): Omit<M, 'direction' | 'unit'> & { readonly direction: Direction | null; readonly unit: string | null } {
  const known = knownMetric(measurement.metric);
  return {
    ...measurement,
    direction: measurement.direction ?? known?.direction ?? null,
    unit: measurement.unit ?? unitOf(known?.unit ?? null, measurement.value),
  };
}
