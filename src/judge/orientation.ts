/**
 * Every comparison below is written once, for values of which higher is better. This turns a value that way:
 * lower-is-better changes its sign, a target counts by its distance.
 */
import type { Direction } from '../model/evaluation.js';

export interface Orientation {
  readonly direction: Direction;
  /** Only read for direction `target`. */
  readonly target: number;
}

/** The value on a scale of which higher is better. */
export function oriented(orientation: Orientation, value: number): number {
  if (orientation.direction === 'higher') return value;
  if (orientation.direction === 'lower') return -value;
  return -Math.abs(value - orientation.target);
}

/** How much worse head is than base, in units of the value; negative where it is better. */
export function loss(orientation: Orientation, base: number, head: number): number {
  return oriented(orientation, base) - oriented(orientation, head);
}
