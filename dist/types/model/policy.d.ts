/** The rules of a gate as the configuration gives them. Types only. */
import type { Direction } from './evaluation.js';
import type { Severity } from './report.js';
/** How much worse than base a value may be. `text` is the user's own spelling. */
export type Tolerance = {
    readonly kind: 'absolute';
    readonly value: number;
    readonly text: string;
} | {
    readonly kind: 'relative';
    readonly fraction: number;
    readonly text: string;
};
/** What may be said of a measurement; `null` where nothing is. */
export interface Terms {
    readonly min: number | null;
    readonly max: number | null;
    readonly target: number | null;
    readonly maxDrop: Tolerance | null;
    readonly maxRise: Tolerance | null;
    readonly direction: Direction | null;
    readonly severity: Severity | null;
}
/** A bound that the history sets: how seldom a run without any change may break it, over all that ask; `null`: alpha. */
export interface HistoryLimit {
    readonly rate: number | null;
}
/** Terms for the measurements whose id the glob matches. */
export interface Rule extends Terms {
    /** Not there: the rule asks for no such bound. */
    readonly byHistory?: HistoryLimit;
    readonly match: string;
    /** The glob ends with the plain name of a metric, which may be of any column: `latency_p95(latency_ms)`. */
    readonly ofAnyColumn?: boolean;
    /** `file:line:column` of the rule in the configuration. */
    readonly where: string;
}
export type Verb = 'drops' | 'rises' | 'is';
export type Comparator = '<' | '<=' | '>' | '>=';
/** One part of a requirement: `latency_p95 drops 20%`. */
export interface Clause {
    /** As the user wrote it. */
    readonly text: string;
    /** The measurements it is about, as a glob over whole ids, and as in a rule. */
    readonly match: string;
    readonly ofAnyColumn: boolean;
    readonly verb: Verb;
    readonly comparator: Comparator;
    /** How far the value moves, or with `is` (then never relative) the value itself. */
    readonly amount: Tolerance;
}
/** A trade-off: several clauses that must hold together. */
export interface Requirement {
    readonly text: string;
    readonly clauses: readonly Clause[];
    readonly severity: Severity;
    /** `file:line:column` of its text in the configuration. */
    readonly where: string;
}
/** A finding that its owner has accepted until a day. */
export interface Waiver {
    readonly match: string;
    /** The last day it counts, YYYY-MM-DD, the whole of it in UTC. */
    readonly until: string;
    readonly owner: string;
    readonly reason: string;
    /** Ceilings: the waiver covers no loss beyond them. */
    readonly maxDrop: Tolerance | null;
    readonly maxRise: Tolerance | null;
    /** `file:line:column` of the waiver in the configuration. */
    readonly where: string;
}
/** What head is held against beside base, so that small losses can't add up unseen. */
export type Anchor = {
    readonly kind: 'best';
} | {
    readonly kind: 'last-release';
} | {
    readonly kind: 'tag';
    readonly glob: string;
}
/** At least seven digits of a commit's name. */
 | {
    readonly kind: 'commit';
    readonly sha: string;
};
/** Which way a change of the configuration goes; `changes` where it may be either. */
export type Effect = 'loosens' | 'tightens' | 'changes';
/** One thing in which two configurations differ. */
export interface PolicyChange {
    readonly what: 'rule' | 'required' | 'waiver' | 'decision' | 'pairing' | 'suite' | 'history' | 'anchor' | 'comparable' | 'privacy' | 'limits' | 'health' | 'respond' | 'export' | 'notify';
    /** The glob, id or name it is about; `null` where it is about the whole report. */
    readonly match: string | null;
    /** As the configuration writes it: `max-drop`. */
    readonly key: string;
    /** As the configuration writes them; `null` where nothing is said. */
    readonly from: string | null;
    readonly to: string | null;
    readonly effect: Effect;
}
export interface Decision {
    /** Chance of failing a harmless pull request, over the whole report. */
    readonly alpha: number;
    /** The same for `suspected`. */
    readonly alphaWarn: number;
    /** What decides: p values, or the probability that head is worse by more than the margin. */
    readonly style: 'frequentist' | 'bayesian';
}
