import type { Report, Severity, Verdict } from '../model/report.js';
/** As the `when` of a channel names them. An error is told as a failure: a gate that judged nothing held nothing. */
export type Occasion = 'fail' | 'warn' | 'recovered' | 'inconclusive' | 'always';
/**
 * What a channel knows of this branch: the state of the last report that it was told or did not ask for. One that did
 * not arrive, or fell into quiet hours, is not known to it.
 */
export interface Told {
    readonly fingerprint: string;
    readonly occasions: readonly Occasion[];
    /** When it was last told something; ISO 8601, UTC. Not there: never. */
    readonly at?: string;
}
export interface Route {
    readonly when: readonly Occasion[];
    /** The mildest severity that this channel hears of: with `fail` it hears nothing of what only warns. */
    readonly severity: Severity;
}
/** Why a channel hears nothing: it did not ask for this, or it was told the same before. */
export type Routing = 'tell' | 'not-asked' | 'same';
/** The verdicts that a channel with this severity hears of. */
export declare function heard(verdicts: readonly Verdict[], severity: Severity): readonly Verdict[];
/**
 * What this report is an occasion for. It is a recovery where what was told last failed (or warned) and this one passed
 * and does so no longer; a run that judged nothing recovers nothing.
 */
export declare function occasions(report: Report, severity: Severity, told: Told | null): readonly Occasion[];
/**
 * The same for the same state, whatever the values: branch, mode, result, and what is ill with its severity.
 * SHA-256, the first 32 hexadecimal digits.
 */
export declare function fingerprint(report: Report, severity: Severity): string;
/** Whether a channel is told of this report. What it told before is not told again, unless it asked for `always`. */
export declare function routing(report: Report, route: Route, told: Told | null): Routing;
