/** Everything that judging needs, as plain values. */
import type { Measurement } from '../model/evaluation.js';
import type { PairedEvidence } from '../model/evidence.js';
import type { Decision, Requirement, Rule, Waiver } from '../model/policy.js';
import type { Reason } from '../model/reason.js';
import type { AnchorValue } from './anchor.js';
export interface Anchored {
    /** What it is called: a tag, a commit, or `best`. */
    readonly name: string;
    /** Its values by id; `null`: the best level that each series had. */
    readonly values: ReadonlyMap<string, AnchorValue> | null;
}
export interface Trial {
    readonly head: readonly Measurement[];
    /** Base's measurements by id; empty where there is no base. */
    readonly base: ReadonlyMap<string, Measurement>;
    /** Base's values are those of the newest record, so that where a history gives a level, the level stands for them. */
    readonly baseIsRecord: boolean;
    /** Finite values of the base branch by id, oldest first. */
    readonly series: ReadonlyMap<string, readonly number[]>;
    /** Indices into a series at which its level starts anew, because a change was accepted; by id. */
    readonly boundaries: ReadonlyMap<string, readonly number[]>;
    /** How many runs the values of a series are means of (their harmonic mean), by id; not there: each is one run. */
    readonly recordRuns?: ReadonlyMap<string, number>;
    /** Suites whose comparison with base is refused, and the fingerprint in which the two differ. */
    readonly refused: ReadonlyMap<string, Extract<Reason, {
        kind: 'fingerprint-differs';
    }>>;
    /** What head is held against beside base; `null` for nothing. */
    readonly anchor: Anchored | null;
    /** What the same examples say on both sides, by id. */
    readonly paired: ReadonlyMap<string, PairedEvidence>;
    readonly rules: readonly Rule[];
    /** Trade-offs; not there: none. What they allow stands among the rules too. */
    readonly requirements?: readonly Requirement[];
    /** Globs over ids that head must have. */
    readonly required: readonly string[];
    readonly waivers: readonly Waiver[];
    /** The merged pull request whose label says that its losses are intended; `null` where there is none. */
    readonly accepted: {
        readonly pullRequest: number;
        readonly by: string;
    } | null;
    /** The day in UTC, YYYY-MM-DD: waivers end by it. */
    readonly today: string;
    readonly decision: Decision;
    /** Only some suites were evaluated: those with no file at all are not missing. */
    readonly partial: boolean;
}
