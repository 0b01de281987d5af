/**
 * One correction over everything that is shown and can do the same harm: what can fail is one family, what can only
 * warn another, so that forty resource metrics do not eat the power of the few that guard quality.
 *
 * Within a family, slices and classes (measurements narrowed by labels) must not eat the power of the measurements that
 * they narrow. Four fifths of alpha are for those, one fifth for the narrowed ones, each part corrected by
 * Benjamini–Hochberg on its own: p₍ᵢ₎·m/i of the part, over its share. Where there is only one part it has all of alpha.
 * The chance that anything harmless is called worse is at most the sum of the shares, and so at most alpha.
 * Figures (scripts/family-power.mjs): of 5 whole metrics one lost 4 standard errors, beside 200 slices: seen 86 times in
 * 100, with one family for all 54 times; where only slices lose, whole metrics go red 0.9 % of the time, and 3 % with
 * weights in place of two parts.
 *
 * What a waiver covers is taken out first: a loss that is known and accepted must not make the others look worse, as a
 * small p value does in Benjamini–Hochberg. The number of tests stays that of the report, m: the rest are corrected as
 * p₍ᵢ₎·m/i, which is the procedure with p = 1 in place of each that is covered. Raising one p value can only raise
 * the others' adjusted ones, so a new waiver never turns another measurement red; with a smaller m it could.
 * Example: p = 0.006, and 0.5 for the one that is covered. Adjusted: 0.012 with or without the waiver; with m = 1 it
 * would be 0.006, and regressed at 0.01 because of a waiver for something else.
 */
import type { Severity } from '../model/report.js';
/** How many p values each family counts, covered ones too. */
export interface Family {
    readonly fail: number;
    readonly warn: number;
}
/** One test of the report. */
export interface Test {
    /** `null` where there was nothing to test with. */
    readonly p: number | null;
    readonly severity: Severity;
    /** Whether a waiver covers what it may find. */
    readonly covered: boolean;
    /** A slice or class of what other measurements of the report tell as a whole. */
    readonly narrowed: boolean;
}
export interface Corrected {
    /** In the order of the tests; `null` where there was no p value. Of what is covered: as if there were no waivers. */
    readonly adjusted: readonly (number | null)[];
    readonly family: Family;
    /** What the correction multiplies the p value of a test by at most, whatever the others are. */
    readonly factors: readonly number[];
}
/** Corrects all p values together; those that are covered leave the others alone. */
export declare function correctedTogether(tests: readonly Test[]): Corrected;
