import type { Unjudged, Verdict } from '../model/report.js';
import { type Family } from './family.js';
import { type TradeOff } from './trade-offs.js';
import type { Trial } from './trial.js';
export interface Judgement {
    /** Sorted by id. */
    readonly verdicts: readonly Verdict[];
    readonly unjudged: readonly Unjudged[];
    /** How many p values were corrected together, by severity. */
    readonly family: Family;
    /** Ids that a waiver covers, whatever their outcome: their p values leave the others alone. */
    readonly covered: readonly string[];
    /** What became of each requirement, in their order. */
    readonly tradeOffs: readonly TradeOff[];
}
/** Judges a trial. Same trial, same judgement: there is no clock, no chance and no order of input in it. */
export declare function judge(trial: Trial): Judgement;
