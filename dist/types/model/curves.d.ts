/**
 * How scores put the examples in order and how latencies lie, base beside head. Both are thinned, so that their size is
 * bounded and no single example can be read from them. Types only.
 */
/** What is taken for positive from a threshold on, thresholds falling: shares of all negatives, of all positives, and of what is taken. */
export type CurvePoint = readonly [falsePositiveRate: number, truePositiveRate: number, precision: number];
export interface RankedSide {
    /** Examples. */
    readonly n: number;
    /** Of the whole curve, before it was thinned. */
    readonly area: number;
    readonly averagePrecision: number;
    /** From [0, 0, 1] to [1, 1, share of positives], at most 100. */
    readonly points: readonly CurvePoint[];
}
/** The ROC curve and the curve of precision and recall for one class against all others. */
export interface Ranking {
    readonly suite: string;
    /** The class that counts as positive. */
    readonly label: string;
    /** `null` where it has no such scores, or too few examples of either kind. */
    readonly base: RankedSide | null;
    readonly head: RankedSide;
}
export interface TimedSide {
    readonly n: number;
    /** Share of the examples, and the value that so many are at or below; both ascend. At most 64. */
    readonly quantiles: readonly (readonly [share: number, value: number])[];
}
export interface Timing {
    readonly suite: string;
    readonly column: string;
    /** `ms`, `s` …; `null` where the name of the column does not tell. */
    readonly unit: string | null;
    readonly base: TimedSide | null;
    readonly head: TimedSide;
}
export interface Curves {
    readonly rankings: readonly Ranking[];
    readonly timings: readonly Timing[];
}
