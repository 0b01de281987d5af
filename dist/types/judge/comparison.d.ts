/** What every way of comparing gives: the size of a loss and how surely it is one. */
import type { PairedEvidence } from '../model/evidence.js';
import type { Evidence, Interval, Method } from '../model/report.js';
import type { Orientation } from './orientation.js';
import type { Scale } from './scale.js';
/** One side's value as judging needs it; finite. */
export interface Standing {
    readonly value: number;
    readonly n: number | null;
    readonly standardError: number | null;
    /** As many independent runs as the value is the mean of. */
    readonly runs: number;
}
/** Everything known about one measurement on both sides. */
export interface Case {
    readonly orientation: Orientation;
    readonly unit: string | null;
    readonly head: Standing;
    readonly base: Standing;
    readonly paired: PairedEvidence | null;
    /** Finite values of the base branch, oldest first. */
    readonly series: readonly number[];
    /** Where its level starts anew. */
    readonly boundaries: readonly number[];
    /** How many runs a value of the series is the mean of, as the harmonic mean over the series. */
    readonly recordRuns: number;
    readonly scale: Scale;
    readonly alpha: number;
}
/** Head's runs, counted in values of the series: the noise of a mean is told by means of as many runs, not by runs. */
export declare function runsInRecords({ head, recordRuns }: Pick<Case, 'head' | 'recordRuns'>): number;
export interface Comparison {
    readonly evidence: Evidence;
    readonly method: Method;
    /** How much worse head is, in units of the value; negative where it is better. */
    readonly loss: number;
    /** One-sided, small where head is worse. `null` where there is no noise estimate. */
    readonly p: number | null;
    /** One-sided, small where head is better. */
    readonly pBetter: number | null;
    /** Two-sided 95 % of head − base. */
    readonly interval: Interval | null;
    /** The smallest loss seen about three times in four at this alpha, in units of the value. */
    readonly minimumDetectableChange: number | null;
    readonly lost: number | null;
    readonly won: number | null;
    /** Where the base branch stands by its history, in units of the value; only with a history. */
    readonly level: number | null;
    /** The p value against main's newest value, where that one is itself low: then main dropped before this change. */
    readonly baseAlreadyLow: number | null;
}
