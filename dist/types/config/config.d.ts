/** The configuration as the gate uses it, with every default filled in. */
import type { DetectorName } from '../model/detector.js';
import type { IssuePolicy } from '../model/issue-policy.js';
import type { Limits } from '../model/limits.js';
import type { Anchor, Decision, Requirement, Rule, Waiver } from '../model/policy.js';
import type { Respond } from '../model/respond.js';
import type { ConfiguredChannel } from '../notify/configured.js';
import type { ConfiguredExport } from './exports.js';
import type { ConfiguredSource } from './monitored.js';
import type { HistoryPlace } from './place.js';
/** Which column of an example table plays which part; `null` leaves it to be found by its usual names. */
export interface ColumnNames {
    readonly id: string | null;
    readonly truth: string | null;
    readonly prediction: string | null;
    readonly score: string | null;
    /** The label that counts as positive. */
    readonly positive: string | null;
    readonly weight: string | null;
    /** Names what an example is one of several of: its conversation, its document. */
    readonly cluster: string | null;
    /** Names the query that a row is a document of; its rows are ranked together. */
    readonly query: string | null;
    /** Columns whose values are slices, each judged by itself. */
    readonly groups: readonly string[] | null;
    /** Pairs of them whose combinations are slices as well. */
    readonly groupPairs: readonly (readonly [string, string])[] | null;
}
export interface ConfiguredSuite {
    /** `null` leaves the name to the file. */
    readonly name: string | null;
    /** Globs of its files; `null` where the call names them. */
    readonly artifacts: readonly string[] | null;
    /** `null` leaves the format to be found. */
    readonly format: string | null;
    /** The run of a store of MLflow, by its id or name; `null` for the newest finished one. */
    readonly run: string | null;
    readonly columns: ColumnNames | null;
    /** The metrics to take; `null` for all that can be had. */
    readonly metrics: readonly string[] | null;
    /** Its files are runs of one evaluation, pooled, and not its shards. */
    readonly repeats: boolean;
    /** `file:line:column` of the suite in the configuration. */
    readonly where: string;
}
export interface ConfiguredDecision extends Decision {
    readonly correction: 'bh';
    readonly seed: number;
}
export interface ConfiguredHistory {
    /** Where it is; `null` leaves it to the call. */
    readonly place: HistoryPlace | null;
    /** How many records an artifact carries. */
    readonly keep: number;
    /** How many of the newest records count. */
    readonly window: number;
    /** How many of the newest records of a suite keep their per-example outcomes. */
    readonly outcomes: number;
}
/** A value that only the environment holds; the configuration has its name. */
export interface Variable {
    readonly name: string;
    /** `file:line:column` of the place that names it. */
    readonly where: string;
}
export interface ConfiguredPrivacy {
    /** With what records are encrypted; `null` where they are not. */
    readonly encryptionKey: Variable | null;
    /** The fewest examples that a slice in a report may have. */
    readonly minGroup: number;
    /** Whether answers that are no classes are shown. */
    readonly showExamples: boolean;
    /** Kinds, texts and globs that are taken out of texts of examples. */
    readonly redact: readonly string[];
    /** How much one example may tell through a count that is shown; `null` where counts are exact. */
    readonly noiseEpsilon: number | null;
}
/** A span of time. */
export interface Duration {
    readonly seconds: number;
    /** As the user wrote it: `45m`. */
    readonly text: string;
}
/** A workflow that a health check watches; what is `null` has the usual limit. */
export interface ConfiguredWorkflow {
    /** The name of its file in `.github/workflows`. */
    readonly file: string;
    readonly minSuccessRate: number | null;
    readonly maxDuration: Duration | null;
    /** `file:line:column` of its entry in the configuration. */
    readonly where: string;
}
export interface ConfiguredHealth {
    /** The oldest that the newest record may be; `null` goes by the usual pace of records. */
    readonly maxAge: Duration | null;
    /** Empty: the workflow that records. */
    readonly workflows: readonly ConfiguredWorkflow[];
    /** How one issue tells what is wrong; `null`: none does. */
    readonly issue: IssuePolicy | null;
    /** What looks for changes of the recorded measurements; may be empty. */
    readonly anomalies: readonly DetectorName[];
    /** Monitoring systems that are asked for values. */
    readonly sources: readonly ConfiguredSource[];
}
export interface Config {
    readonly suites: readonly ConfiguredSuite[];
    readonly rules: readonly Rule[];
    /** Trade-offs; what they allow and bound is among the rules too. */
    readonly requirements: readonly Requirement[];
    /** Measurement ids, written as Holdline writes them (labels sorted). */
    readonly required: readonly string[];
    readonly anchor: Anchor | null;
    /** Names of fingerprints that head and base must agree in. */
    readonly comparable: readonly string[];
    readonly waivers: readonly Waiver[];
    readonly decision: ConfiguredDecision;
    /** `minPaired`: the least share of examples in both head and base for a paired comparison. */
    readonly pairing: {
        readonly minPaired: number;
    };
    readonly history: ConfiguredHistory;
    readonly privacy: ConfiguredPrivacy;
    readonly health: ConfiguredHealth;
    /** What is done about a result beside telling it. */
    readonly respond: Respond;
    /** Where the report is written or sent to beside. */
    readonly exports: readonly ConfiguredExport[];
    /** Who is told of a result, in the order of the file. */
    readonly notify: readonly ConfiguredChannel[];
    /** Bounds on what is read of a file, in place of the usual ones. */
    readonly limits: Partial<Limits>;
}
/** What applies where there is no configuration, or it does not say. */
export declare const DEFAULTS: Config;
