/**
 * Held against an anchor as well: the last release, a commit, or the best level there was. Ten losses that are each
 * too small to be seen add up, and against the anchor they are.
 *
 *   p = P(head − anchor, √(1/h + 1/k));   P: one more run, as the history and the shapes of noise foretell it (stats,
 *   run-prediction); h, k: how many runs the values of head and anchor are made of
 *
 * Where main itself stands is a mean of runs, and so nearly normal: T = (level − anchor) / (s √(1/m + 1/k)).
 *
 * The change that takes head below the anchor fails. Where main itself stands there already, it is not this change's
 * doing: that is told, and fails nobody; an accepted change, or a better model, mends it.
 */
import type { Interval } from '../model/report.js';
import type { Shares } from '../stats/shape-shares.js';
import { type Case } from './comparison.js';
export interface AnchorValue {
    readonly value: number;
    /** How many runs it is made of. */
    readonly runs: number;
}
export interface AnchorComparison {
    readonly value: number;
    /** How much worse head is than the anchor, in units of the value. */
    readonly loss: number;
    /** How much worse head is than where main stands. */
    readonly ownLoss: number;
    /** One-sided; `null` where the history is too short to show any noise. */
    readonly p: number | null;
    /** The same of where main stands. */
    readonly mainLoss: number;
    readonly mainP: number | null;
    /** Two-sided 95 % of head − anchor. */
    readonly interval: Interval | null;
}
/**
 * The best level that the series ever had since its last accepted change: of its settled segments, between which there
 * are true steps, the one with the best median. A single lucky run is no level. `null` where nothing is settled, and
 * for a target, whose two sides are folded together.
 */
export declare function bestLevel(given: Case): AnchorValue | null;
/** The comparison with the anchor: by the noise of the history, else by size alone. */
export declare function compareAnchor(given: Case, anchor: AnchorValue, shares: Shares): AnchorComparison;
