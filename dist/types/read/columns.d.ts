import type { Fault } from '../failure/failure.js';
import type { ColumnHints } from './reader.js';
/** In order of preference; compared without case. */
declare const USUAL: {
    readonly id: readonly ['id', 'example_id', 'sample_id', 'doc_id', 'question_id', 'image', 'file', 'idx', 'index'];
    readonly truth: readonly ['y_true', 'label', 'target', 'truth', 'actual', 'true_label'];
    readonly prediction: readonly ['y_pred', 'pred', 'prediction', 'predicted', 'predicted_label'];
    readonly score: readonly ['y_score', 'score', 'prob', 'proba', 'y_prob'];
    readonly weight: readonly ['weight', 'count', 'sample_weight'];
};
export type Part = keyof typeof USUAL;
/** The names by which a column is taken for this part, in order of preference. */
export declare function usualNames(part: Part): readonly string[];
export type Parts = {
    readonly [P in Part]: string | null;
};
/** Whether a column of this name may be taken for something else than a group, where nobody says what it is. */
export declare function isUsualName(name: string): boolean;
/** Columns `p_CLASS`, as [class, column]; whether CLASS is one is known only when the labels are. */
export declare function classScoreColumns(columns: readonly string[]): readonly (readonly [string, string])[];
/** The parts by the usual names alone. */
export declare function usualParts(columns: readonly string[]): Parts;
interface RankedParts {
    readonly query: string;
    readonly truth: string;
}
/** The query and the relevance by usual names, where there is a score and no prediction beside them; else `null`. */
export declare function rankedParts(columns: readonly string[]): RankedParts | null;
/** A column of a usual name is offered; whether it is one of clusters is known only when its cells are. */
export interface ClusterChoice {
    readonly column: string;
    readonly configured: boolean;
}
export interface Choice {
    readonly parts: Parts;
    readonly cluster: ClusterChoice | null;
    /** Stands in for the id where there is one. */
    readonly query: string | null;
    readonly groups: readonly string[] | null;
    readonly positive: string | null;
    readonly faults: readonly Fault[];
}
/** Names as they are listed to the user, bounded. */
export declare function listed(columns: readonly string[]): readonly string[];
/** The parts by the hints, else by the usual names, with every fault of them. */
export declare function chooseColumns(columns: readonly string[], hints: ColumnHints | null, path: string): Choice;
export {};
