/** A reported standard error counts as much as this many runs. */
export declare const PRIOR_DEGREES = 4;
export interface Residuals {
    readonly residuals: readonly number[];
    /** Choices on the data, each of which cost a degree of freedom. */
    readonly chosen: number;
}
export interface NoiseOptions {
    /** The scale is never taken to be smaller: a constant history proves no absence of noise. */
    readonly floor: number;
    /** The standard error that the head's evaluation reports, or `null`. */
    readonly standardError: number | null;
}
/** By shape in the order of SHAPES. */
export interface ShapeEvidence {
    /** L_k over the largest of them. */
    readonly likelihoods: readonly number[];
    /** Scales, ascending. */
    readonly scales: readonly number[];
    /** How much each scale weighs under a shape; they sum to 1. */
    readonly weights: readonly (readonly number[])[];
}
/** What residuals say of shapes; `null` where there are none, where they are all 0 or below the floor, or near the
 * smallest or largest numbers there are. */
export declare function shapeEvidence({ residuals, chosen }: Residuals, options: NoiseOptions): ShapeEvidence | null;
