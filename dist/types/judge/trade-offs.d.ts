import type { Fault } from '../failure/failure.js';
import type { Requirement } from '../model/policy.js';
import type { ClauseState } from '../model/reason.js';
import type { Verdict } from '../model/report.js';
import type { Trial } from './trial.js';
/** A verdict, and the p value of a gain, which it does not show. */
export interface Weighed {
    readonly verdict: Verdict;
    readonly pBetter: number | null;
}
export interface TradeOff {
    readonly requirement: Requirement;
    readonly state: ClauseState;
    readonly clauses: readonly {
        readonly text: string;
        readonly state: ClauseState;
    }[];
    /** A clause names nothing of this run, so that no verdict can tell that it does not hold. */
    readonly partly: boolean;
}
export interface TradedOff {
    /** In the order in which they came. */
    readonly verdicts: readonly Verdict[];
    readonly tradeOffs: readonly TradeOff[];
}
/** Verdicts after the requirements that speak of them, and what became of each requirement. */
export declare function tradedOff(trial: Trial, weighed: readonly Weighed[]): TradedOff;
/** Clauses that drop or rise say what is better, and mean nothing where nobody knows it. */
export declare function requirementFaults(trial: Trial): readonly Fault[];
/** One notice a requirement. */
export declare function tradeOffNotices(tradeOffs: readonly TradeOff[]): readonly Fault[];
