/**
 * How large a change must be to matter, where no rule says so: the margin m, the practical limit L and the size at
 * which a single comparison is worth a warning. Shares and indices (values bounded by 1, such as a correlation) are
 * measured in points, percentages in points of a hundred, everything else relative to where it was.
 */
import type { Terms, Tolerance } from '../model/policy.js';
import type { Orientation } from './orientation.js';
export interface Scale {
    /** A loss below this never matters, however sure. In units of the value. */
    readonly margin: number;
    /** A loss that a gate must be able to see; with no noise estimate, the loss that fails. */
    readonly limit: number;
    /** With no noise estimate, the loss that is worth a warning. */
    readonly warning: number;
    /** Whether a rule's tolerance stands in the margin's place. */
    readonly tolerated: boolean;
}
/** The tolerance in units of the value. */
export declare function sizeOf(tolerance: Tolerance, reference: number): number;
/** The tolerance that speaks of this direction: a drop where higher is better, a rise where lower is; either for a target. */
export declare function toleranceOf(terms: Pick<Terms, 'maxDrop' | 'maxRise'>, orientation: Orientation): Tolerance | null;
/** The scale of a measurement around its reference value. */
export declare function scaleOf(unit: string | null, reference: number, tolerance: Tolerance | null): Scale;
