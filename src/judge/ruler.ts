/**
 * The scale on which a history is judged: higher is better, and noise is alike along it. Times and costs, which can't
 * fall below zero and have long tails, are judged by their logarithms.
 */
import type { Case } from './comparison.js';
import { oriented } from './orientation.js';

const BOUNDED: readonly string[] = ['fraction', 'percent', 'index'];

/** A scale of which higher is better, and the way back to changes in units of the value. */
export interface Ruler {
  readonly measure: (value: number) => number;
  readonly valueAt: (mark: number) => number;
  /** The mark's distance that a loss of this size in units is, near the level. */
  readonly lossAt: (loss: number, level: number) => number;
}

export function rulerOf(given: Pick<Case, 'orientation' | 'unit' | 'series' | 'head'>): Ruler {
  const { orientation, unit, series, head } = given;
  const bounded = unit !== null && BOUNDED.includes(unit);
  const positive = head.value > 0 && series.every((value) => value > 0);
  if (orientation.direction === 'lower' && !bounded && positive) {
    return {
      measure: (value) => -Math.log(value),
      valueAt: (mark) => Math.exp(-mark),
      lossAt: (loss, level) => Math.log1p(loss / level),
    };
  }
  return {
    measure: (value) => oriented(orientation, value),
    valueAt: (mark) => (orientation.direction === 'lower' ? -mark : mark),
    lossAt: (loss) => loss,
  };
}
