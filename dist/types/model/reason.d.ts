/** Why a verdict is what it is. Types only. */
/** Outcomes that a waiver may cover. */
export type Waivable = 'regressed' | 'violated' | 'suspected' | 'missing';
/** What more data would cost at the cost of this run. */
export interface Price {
    /** Of the measurement that tells the cost: `usd`. */
    readonly unit: string | null;
    readonly examples: number | null;
    readonly runs: number | null;
}
/** Whether a clause of a requirement holds; `unsure` where noise could hide either, `untold` where nothing can be compared. */
export type ClauseState = 'held' | 'broken' | 'unsure' | 'untold';
/** Why an outcome is what it is, as data; `render/words` makes the sentence. */
export type Reason = {
    readonly kind: 'below-min';
    readonly value: number;
    readonly min: number;
} | {
    readonly kind: 'above-max';
    readonly value: number;
    readonly max: number;
} | {
    readonly kind: 'at-risk';
    readonly bound: number;
    readonly limit: number;
} | {
    readonly kind: 'significant-loss';
    readonly p: number;
    readonly pAdjusted: number;
    readonly margin: number;
} | {
    readonly kind: 'warning-level-loss';
    readonly p: number;
    readonly pAdjusted: number;
    readonly margin: number;
} | {
    readonly kind: 'two-stage';
    /** How many more runs of head settle the warning. */
    readonly runs: number;
    /** Of how many it is then the mean. */
    readonly pooled: number;
    /** A mean loss from here on fails, in units of the value. */
    readonly loss: number;
} | {
    readonly kind: 'within-margin';
    readonly p: number;
    readonly margin: number;
} | {
    readonly kind: 'beyond-tolerance';
    readonly loss: number;
    readonly tolerance: number;
} | {
    readonly kind: 'within-tolerance';
    readonly loss: number;
    readonly tolerance: number;
} | {
    readonly kind: 'beyond-practical-limit';
    readonly loss: number;
    readonly limit: number;
} | {
    readonly kind: 'possible-loss';
    readonly loss: number;
    readonly limit: number;
} | {
    readonly kind: 'significant-gain';
    readonly p: number;
    readonly margin: number;
} | {
    readonly kind: 'practical-gain';
    readonly gain: number;
    readonly limit: number;
} | {
    readonly kind: 'no-loss';
    readonly p: number;
} | {
    readonly kind: 'underpowered';
    readonly minimumDetectableChange: number;
    readonly limit: number;
    /** About how many more examples settle it (of clustered ones: clusters); each `null` where it does not help. */
    readonly examples: number | null;
    /** More runs on the base branch. */
    readonly runs: number | null;
    /** Runs of head, whose mean is taken in place of one. */
    readonly repeats: number | null;
    readonly price: Price | null;
} | {
    readonly kind: 'no-noise-estimate';
    readonly records: number;
    readonly needed: number;
} | {
    readonly kind: 'run-noise';
    readonly p: number;
    readonly records: number;
} | {
    readonly kind: 'run-noise-unmeasured';
    readonly records: number;
} | {
    readonly kind: 'base-already-low';
    readonly p: number;
} | {
    readonly kind: 'too-few-pairs';
    readonly pairs: number;
    readonly needed: number;
    /** Whether it is clusters that are counted. */
    readonly clusters: boolean;
} | {
    readonly kind: 'posterior';
    /** That head is worse by more than the margin. */
    readonly probability: number;
    readonly prior: 'beta(1/2,1/2)' | 'flat';
    /** The same after correction over the report. */
    readonly adjusted: number;
    /** From here on it fails. */
    readonly needed: number;
    readonly margin: number;
} | {
    readonly kind: 'history-unit';
    readonly leftOut: number;
} | {
    readonly kind: 'below-anchor';
    /** A tag, a commit, or `best`. */
    readonly anchor: string;
    /** In units of the value, as the next two. */
    readonly value: number;
    readonly loss: number;
    readonly margin: number;
    /** `null` where only the size could be judged. */
    readonly pAdjusted: number | null;
    /** In the Bayesian style: that head is worse by more than the margin. */
    readonly probability: number | null;
} | {
    readonly kind: 'main-below-anchor';
    readonly anchor: string;
    readonly value: number;
    readonly loss: number;
} | {
    readonly kind: 'trade-off';
    /** The whole requirement, and the clause of it that is about this measurement, as the user wrote them. */
    readonly require: string;
    readonly clause: string;
    readonly state: ClauseState;
    /** Of the requirement, over all its clauses. */
    readonly whole: ClauseState;
    /** By how much the value moved the way the clause says, in its unit; `null` where it is not known, or no matter. */
    readonly moved: number | null;
    /** One-sided, of no change this way; `null` where there is none. */
    readonly p: number | null;
} | {
    readonly kind: 'within-limits';
} | {
    readonly kind: 'not-finite';
    readonly found: string;
} | {
    readonly kind: 'absent';
    readonly required: boolean;
} | {
    readonly kind: 'not-in-base';
} | {
    readonly kind: 'no-base';
} | {
    readonly kind: 'base-not-finite';
    readonly found: string;
} | {
    readonly kind: 'direction-unknown';
} | {
    readonly kind: 'unit-differs';
    readonly base: string;
    readonly head: string;
} | {
    readonly kind: 'fingerprint-differs';
    /** As the configuration names it under `comparable`: `judge`. */
    readonly name: string;
    /** `null` where that side does not tell it. */
    readonly base: string | null;
    readonly head: string | null;
} | {
    readonly kind: 'accepted';
    /** Number of the pull request whose label accepts it. */
    readonly pullRequest: number;
    readonly by: string;
    /** The outcome without the label. */
    readonly was: Waivable;
} | {
    readonly kind: 'waived';
    /** The last day of the waiver, YYYY-MM-DD. */
    readonly until: string;
    readonly owner: string;
    readonly reason: string;
    /** The outcome without the waiver. */
    readonly was: Waivable;
} | {
    readonly kind: 'waiver-exceeded';
    readonly until: string;
    readonly owner: string;
    readonly reason: string;
    readonly key: 'max-drop' | 'max-rise';
    /** As the user wrote it: a number, or a text with `%`. */
    readonly ceiling: number | string;
    /** `null` where it is not known, so that nothing shows that the ceiling holds. */
    readonly loss: number | null;
} | {
    readonly kind: 'waiver-expired';
    readonly until: string;
    readonly owner: string;
    readonly reason: string;
};
