/** What a comparison of two evaluations, example by example, boils down to. Types only. */
/** Right or wrong, both times: the four cells of two binary outcomes on the same examples. */
export interface BinaryPairs {
    readonly kind: 'binary';
    readonly bothRight: number;
    /** Base right, head wrong. */
    readonly lost: number;
    /** Base wrong, head right. */
    readonly won: number;
    readonly bothWrong: number;
}
/**
 * A mean of paired differences (head − base) with its standard error: of per-example values,
 * or of jackknife pseudo-values, or, for the area under the ROC curve, by DeLong.
 */
export interface DifferencePairs {
    readonly kind: 'differences';
    /** Examples in both. */
    readonly n: number;
    /** head − base over the pairs, in units of the metric. */
    readonly difference: number;
    readonly standardError: number;
    /** Degrees of freedom of Student's t; `null` for the normal distribution. */
    readonly degreesOfFreedom: number | null;
    /** Of the differences or pseudo-values; 0 where they have none. */
    readonly skewness: number;
    /** `paired-t`, `jackknife-t`, `delong`. */
    readonly method: 'paired-t' | 'jackknife-t' | 'delong';
}
/** A difference over rows that depend on each other within clusters, with a standard error that knows it. */
export interface ClusteredPairs {
    readonly kind: 'clustered';
    /** Clusters on both sides; one fewer are the degrees of freedom of Student's t. */
    readonly clusters: number;
    /** head − base over the rows, in units of the metric. */
    readonly difference: number;
    readonly standardError: number;
    /** Of the clusters' shares in the difference. */
    readonly skewness: number;
    /** Of sums over clusters, or of the jackknife that leaves out whole clusters. */
    readonly method: 'clustered-t' | 'jackknife-t';
}
/** A percentile of values that each example has on both sides. */
export interface QuantilePairs {
    readonly kind: 'quantile';
    /** Examples in both. */
    readonly n: number;
    /** As many as an interval of this percentile takes. */
    readonly fewest: number;
    /** head − base, in units of the metric. */
    readonly difference: number;
    /** Two-sided 95 % of the difference; `null` below `fewest`. */
    readonly interval: readonly [number, number] | null;
    /** Examples that have the percentile of both sides together between their values: above it in head; above it in base. */
    readonly rose: number;
    readonly fell: number;
}
export type PairedEvidence = BinaryPairs | DifferencePairs | ClusteredPairs | QuantilePairs;
