/** Every measurement of an evaluation: those its files give, completed by what is known of their names, and those its examples yield. */
import type { Config } from '../config/config.js';
import { type Fault } from '../failure/failure.js';
import type { SlicePlan } from '../metrics/grouping.js';
import type { Evaluation, Measurement, Suite } from '../model/evaluation.js';
export interface Measured {
    /** Sorted by id. */
    readonly measurements: readonly Measurement[];
    readonly notices: readonly Fault[];
}
/** The metrics that the configuration asks of a suite. */
export declare function wantedOf(config: Config, suite: Suite): readonly string[] | null;
/** What the configuration asks of a suite's examples. */
export interface Wanted {
    /** Names of metrics; `null` for the usual ones. */
    readonly metrics: readonly string[] | null;
    /** The declared slices; `null` for none. */
    readonly slices: SlicePlan | null;
}
export declare const NOTHING_WANTED: Wanted;
/** A suite's measurements; `wanted` says what to take of its examples. */
export declare function measureSuite(suite: Suite, wanted: Wanted): Promise<Measured>;
/** By id. */
export declare function inOrder(measurements: readonly Measurement[]): readonly Measurement[];
/** Fails with the faults of all suites at once. */
export declare function measure(evaluation: Evaluation, config: Config): Promise<Measured>;
