/** `report.json`, schema `holdline/report@1`: every name here is one that scripts rely on. Types only. */
import type { Curves } from './curves.js';
import type { Direction, Labels } from './evaluation.js';
import type { Inputs } from './inputs.js';
import type { Confusion, Quality } from './quality.js';
import type { Reason } from './reason.js';
export type Result = 'pass' | 'fail' | 'error' | 'neutral';
export type Outcome = 'passed' | 'improved' | 'regressed' | 'suspected' | 'violated' | 'inconclusive' | 'missing' | 'invalid' | 'incomparable' | 'waived' | 'new';
export type FailOn = 'regression' | 'suspected' | 'inconclusive' | 'never';
export type Severity = 'fail' | 'warn';
export type Evidence = 'paired' | 'clustered' | 'standard-error' | 'history' | 'paired+history' | 'single-base' | 'limit';
/** How a p value or decision was reached. */
export type Method = 'mcnemar-midp' | 'paired-t' | 'clustered-t' | 'jackknife-t' | 'delong' | 'exceedance-midp' | 'z' | 'prediction-t' | 'point';
export type Interval = readonly [number, number];
export interface ReportedValue {
    readonly value: number | null;
    readonly n: number | null;
    readonly standardError: number | null;
    readonly interval: Interval | null;
}
export interface Change {
    /** head − base, whatever the direction. */
    readonly absolute: number;
    /** Change over |base|; `null` where base is 0. */
    readonly relative: number | null;
    /** Two-sided 95 % interval of `absolute`. */
    readonly interval: Interval | null;
    /** One-sided, in the bad direction. */
    readonly p: number | null;
    /** `p` after Benjamini–Hochberg over the report's family. */
    readonly pAdjusted: number | null;
    readonly method: Method;
    readonly evidence: Evidence;
    /** Discordant pairs of a binary metric: right → wrong, wrong → right. */
    readonly lost: number | null;
    readonly won: number | null;
}
export interface Limits {
    readonly min: number | null;
    readonly max: number | null;
    readonly target: number | null;
    /** As the user wrote it: a number, or a text with `%`. */
    readonly maxDrop: number | string | null;
    readonly maxRise: number | string | null;
}
export interface Verdict {
    readonly id: string;
    readonly suite: string;
    readonly metric: string;
    readonly labels: Labels;
    readonly direction: Direction | null;
    readonly unit: string | null;
    readonly outcome: Outcome;
    readonly severity: Severity;
    readonly head: ReportedValue | null;
    readonly base: ReportedValue | null;
    readonly change: Change | null;
    /** The change from the anchor, where there is one that has this measurement. */
    readonly againstAnchor: Change | null;
    readonly limits: Limits;
    /** The smallest true loss that would be seen about three times in four, in units of the value. */
    readonly minimumDetectableChange: number | null;
    readonly reasons: readonly Reason[];
    /** Values of the history, oldest first. */
    readonly trend: readonly number[];
    /** For each of these values the index in `runs` of its run. Reports of earlier versions have none. */
    readonly trendAt?: readonly number[];
}
/** A run of the base branch that a trend has a value of. */
export interface PastRun {
    /** ISO 8601, UTC. */
    readonly at: string;
    readonly sha: string | null;
    /** The tag that it was made of, or that the anchor names; `null` for none. */
    readonly release: string | null;
}
export interface Unjudged {
    readonly id: string;
    readonly value: number | null;
    readonly because: string;
}
export interface Notice {
    readonly code: string;
    readonly where: string | null;
    readonly what: string;
    readonly fix: string | null;
}
export interface ReportedSuite {
    readonly name: string;
    readonly model: string | null;
    readonly dataset: string | null;
    readonly format: string;
    readonly files: readonly string[];
}
export interface Side {
    readonly sha: string | null;
    readonly ref: string | null;
    readonly run: string | null;
    readonly at: string | null;
    readonly suites: readonly ReportedSuite[];
}
export interface BaseSide extends Side {
    readonly source: 'files' | 'history';
    readonly ageDays: number | null;
    /** Commits between the one that was wanted and this one; `null` where none was wanted or it is on another line. */
    readonly distance: number | null;
}
export interface ReportedPolicy {
    readonly failOn: FailOn;
    readonly onError: 'fail' | 'warn';
    /** Path of the configuration, or `null` for none. */
    readonly config: string | null;
    /** SHA-256 of the configuration's bytes, hexadecimal. */
    readonly configSha256: string | null;
    readonly alpha: number;
    readonly alphaWarn: number;
    readonly style: 'frequentist' | 'bayesian';
    readonly correction: 'bh';
    /** How many p values were corrected together, by severity. */
    readonly family: {
        readonly fail: number;
        readonly warn: number;
    };
    /** Ids that a waiver covers, so that their p values leave the others alone; not there: none. */
    readonly covered?: readonly string[];
    readonly minPaired: number;
    readonly seed: number;
}
export interface Delivery {
    readonly channel: string;
    readonly ok: boolean;
    readonly detail: string;
}
export type Counts = Readonly<Record<Outcome, number>>;
export interface Report {
    readonly schema: 'holdline/report@1';
    readonly result: Result;
    /** ISO 8601, UTC. */
    readonly createdAt: string;
    readonly tool: {
        readonly name: 'holdline';
        readonly version: string;
    };
    readonly mode: 'gate' | 'record' | 'health';
    readonly head: Side | null;
    readonly base: BaseSide | null;
    readonly anchor: Side | null;
    readonly counts: Counts;
    readonly verdicts: readonly Verdict[];
    readonly unjudged: readonly Unjudged[];
    readonly drivers: readonly Driver[];
    readonly flips: readonly Flip[];
    /** What is notably otherwise in the data than in base, the worst first. Reports of earlier versions have none. */
    readonly quality?: readonly Quality[];
    /** Of suites that got worse. Reports of earlier versions have none. */
    readonly confusion?: readonly Confusion[];
    /** How scores rank and how latencies lie. Reports of earlier versions have none. */
    readonly curves?: Curves;
    /** What the trends are of, oldest first. Reports of earlier versions have none. */
    readonly runs?: readonly PastRun[];
    /** What it was made of; `null` where nothing was read. Reports of earlier versions have none. */
    readonly inputs?: Inputs | null;
    readonly policy: ReportedPolicy;
    readonly notices: readonly Notice[];
    readonly deliveries: readonly Delivery[];
}
/** An example that base got right and head gets wrong, or the other way round. */
export interface Flip {
    readonly suite: string;
    readonly id: string;
    readonly from: string;
    readonly to: string;
    readonly truth: string;
    /** That it turns on the base branch by itself; `null` where it does not, or nothing is known of that. */
    readonly flaky: Flaky | null;
}
/** How often the outcome of an example turned between runs of the base branch, of how many times it could. */
export interface Flaky {
    readonly turned: number;
    readonly of: number;
}
/** A slice of the examples that carries a change. */
export interface Driver {
    readonly suite: string;
    /** Whose change it is: a metric that has a value for each example. */
    readonly metric: string;
    readonly unit: string | null;
    /** What its examples have in common: `lang=fr and length>200`. */
    readonly condition: string;
    /** Conditions that nearly the same examples meet. */
    readonly also: readonly string[];
    /** How many they are; those of drivers before it in the list are left out. */
    readonly examples: number;
    /** Their share of all examples. */
    readonly coverage: number;
    /** Their part of the whole change, `null` where there is none; above 1 where the rest improved. */
    readonly share: number | null;
    /** Change within the slice over the whole change, `null` where there is none. */
    readonly lift: number | null;
    /** head − base within the slice, and in all other examples. */
    readonly change: number;
    readonly elsewhere: number;
    /** Of the search as a whole: as good a slice among all would be found by chance so often. */
    readonly p: number | null;
}
