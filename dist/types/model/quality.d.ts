/** The state of the data that metrics are made of, head against base, and the confusion matrix of both. Types only. */
/**
 * What was looked at. `rows`: fewer examples. `absent`: a column that only base has. `not-numbers`: numbers that became
 * text. `relabelled`: examples with another truth. `missing`: empty cells. `duplicates`: ids that stand twice. `truth`,
 * `prediction`, `score`, `column`: another distribution. `entropy`: of the predictions. `calibration`: of the scores.
 */
export type QualityKind = 'rows' | 'absent' | 'not-numbers' | 'relabelled' | 'missing' | 'duplicates' | 'prediction' | 'entropy' | 'truth' | 'score' | 'calibration' | 'column';
/** Scores between two borders, and how often they came true. */
export interface CalibrationSide {
    readonly n: number;
    readonly score: number | null;
    readonly outcome: number | null;
}
/** Scores above `from` (of the first bin, from 0) up to `to`. */
export interface CalibrationBin {
    readonly from: number;
    readonly to: number;
    readonly base: CalibrationSide;
    readonly head: CalibrationSide;
}
/** One thing that is notably otherwise in head than in base. It changes no verdict. */
export interface Quality {
    readonly suite: string;
    readonly what: QualityKind;
    /** `null` where it is no matter of one column. */
    readonly column: string | null;
    /** What that column is to the metrics; `null` for any other. */
    readonly part: 'truth' | 'prediction' | 'score' | null;
    /** The label whose share `base` and `head` are, or the bin that moved most; `null` elsewhere, or where it may not be shown. */
    readonly label: string | null;
    /** Examples, a share, a median, bits, or a calibration error, by `what`; `null` where there is none. */
    readonly base: number | null;
    readonly head: number | null;
    readonly unit: 'examples' | 'fraction' | 'bits' | null;
    /** How many examples either rests on. */
    readonly examples: {
        readonly base: number;
        readonly head: number;
    };
    readonly test: 'chi-square' | 'kolmogorov-smirnov' | 'z' | null;
    readonly statistic: number | null;
    readonly p: number | null;
    /** `p` after Benjamini and Hochberg's correction for all that was tested in the report. */
    readonly pAdjusted: number | null;
    /** The population stability index. */
    readonly psi: number | null;
    /** Jensen and Shannon's distance, the square root of their divergence in bits. */
    readonly distance: number | null;
    readonly severity: 'high' | 'moderate';
    /** Of `calibration` alone. */
    readonly bins: readonly CalibrationBin[];
}
/** How often each truth (row) was taken for each label (column), in one order of labels on both sides. */
export interface Confusion {
    readonly suite: string;
    /** Where `others` is above 0, the last one stands for so many classes. */
    readonly labels: readonly string[];
    readonly others: number;
    readonly base: readonly (readonly number[])[];
    readonly head: readonly (readonly number[])[];
}
