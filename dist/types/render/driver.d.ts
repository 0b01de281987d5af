/** A slice that carries a change, in words. */
import type { Driver } from '../model/report.js';
/** The sentence in parts, so that the condition in it can be shown as a name. */
export interface DriverParts {
    readonly before: string;
    /** Untrusted. */
    readonly condition: string;
    readonly after: string;
}
export declare function percentText(share: number): string;
/** A driver is always worse than the rest, so the two tell which way is worse, and whether the whole got worse. */
export declare function lost({ change, elsewhere, coverage }: Driver): boolean;
/** `82 % of the loss of accuracy is` … `(312 examples, −14 pp inside, −0.3 pp elsewhere; p = 0.003)`. */
export declare function driverParts(driver: Driver): DriverParts;
