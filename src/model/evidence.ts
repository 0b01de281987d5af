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
  /** `paired-t`, `jackknife-t`, `delong`. */
  readonly method: 'paired-t' | 'jackknife-t' | 'delong';
}

export type PairedEvidence = BinaryPairs | DifferencePairs;
