/**
 * Every comparison below is written once, for values of which higher is better. This turns a value that way:
 * lower-is-better changes its sign, a target counts by its distance.
 */
import type { Direction, Measurement } from '../model/evaluation.js';
import type { Terms } from '../model/policy.js';
export interface Orientation {
    readonly direction: Direction;
    /** Only read for direction `target`. */
    readonly target: number;
}
/** The value on a scale of which higher is better. */
export declare function oriented(orientation: Orientation, value: number): number;
/** How much worse head is than base, in units of the value; negative where it is better. */
export declare function loss(orientation: Orientation, base: number, head: number): number;
/** Which way is better by the terms, else by the measurement; `null` where neither says. */
export declare function orientationOf(measurement: Measurement, terms: Terms): Orientation | null;
