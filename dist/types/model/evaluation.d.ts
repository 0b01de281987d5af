/** The nouns of what was measured: evaluation, suite, measurement. Types only. */
import type { ExampleTable } from './table.js';
/** Which way is better. `target` is as near as possible to a stated value. */
export type Direction = 'higher' | 'lower' | 'target';
export type Labels = Readonly<Record<string, string>>;
/** Where a value stands: which suite, which metric, narrowed by which labels. */
export interface Place {
    readonly suite: string;
    readonly metric: string;
    readonly labels: Labels;
}
/** One value of a metric in one place, before anything is known about its direction. */
export interface Measurement extends Place {
    /** Finite, or `null` where `invalid` says what stood there instead. */
    readonly value: number | null;
    /** What was found in place of a finite number (`NaN`, `"N/A"`, `only one class in y_true`), else `null`. */
    readonly invalid: string | null;
    /** How many examples the value is made of, where known. */
    readonly n: number | null;
    /** One standard error, in units of the value, finite and not negative, where known. */
    readonly standardError: number | null;
    /**
     * As many runs of the same commit as the value is the mean of, where there are several; copies of one run count as
     * one, so that it need not be whole. Not there: one run.
     */
    readonly runs?: number;
    /** Two-sided 95 % interval that the metric's own family gives (Wilson, DeLong …), where there is one. */
    readonly interval: readonly [number, number] | null;
    /** The columns and cells that narrow it to some of the examples. Not there: it is of all of them. */
    readonly slice?: Labels;
    readonly direction: Direction | null;
    /** `fraction` (0 to 1), `percent` (0 to 100), `index` (bounded by 1, no share), `ms`, `s`, `bytes` …, where known. */
    readonly unit: string | null;
}
/** Which column of an example table plays which part. A part that nothing plays is `null`. */
export interface Roles {
    readonly truth: string | null;
    readonly prediction: string | null;
    readonly score: string | null;
    readonly weight: string | null;
    /** Probability of each class, class → column (`p_cat` is the column of `cat`). Empty where there are none. */
    readonly classScores: Readonly<Record<string, string>>;
    /** Columns by which examples can be grouped. */
    readonly groups: readonly string[];
    /** The label that counts as positive, where it is given. */
    readonly positive: string | null;
    /** Names what an example is one of several of (its conversation, its document): such examples depend on each other. */
    readonly cluster: string | null;
    /** Names the query that a row is a document of: the id column itself, whose ids then repeat by design. */
    readonly query: string | null;
}
/** A column that holds one value an example, and whose mean is a measurement (`acc` of each document, say). */
export interface ScoredColumn {
    readonly metric: string;
    readonly labels: Labels;
    readonly column: string;
}
export interface Examples {
    readonly table: ExampleTable;
    readonly roles: Roles;
    readonly scored: readonly ScoredColumn[];
    /** The examples of each run apart, where the table is of several runs of one evaluation. */
    readonly runs?: readonly ExampleTable[];
}
/** One named evaluation: a data set or task. */
export interface Suite {
    readonly name: string;
    readonly model: string | null;
    readonly dataset: string | null;
    /**
     * What must agree between head and base for a fair comparison, as short texts or hashes by name: `dataset`,
     * `task_version`, `prompt`, `judge`, `limit`, `filter`, `num_fewshot` … Where files of one suite disagree, both
     * texts stand here, sorted and joined with ` + `.
     */
    readonly fingerprints: Readonly<Record<string, string>>;
    readonly format: string;
    /** Paths as the user wrote or globbed them, always with `/`. */
    readonly files: readonly string[];
    readonly measurements: readonly Measurement[];
    readonly examples: Examples | null;
}
/** What one evaluation run of a model produced. */
export interface Evaluation {
    readonly suites: readonly Suite[];
}
