/** Where a history lives, as inputs and the configuration write it: `artifact`, `branch`, `branch:NAME`, `path:DIR`, `none`. */
export type HistoryPlace = {
    readonly store: 'none';
} | {
    readonly store: 'artifact';
} | {
    readonly store: 'branch';
    readonly branch: string;
} | {
    readonly store: 'folder';
    readonly folder: string;
};
export declare const USUAL_BRANCH = "holdline";
/** The place a text names, or `null` where it names none. */
export declare function historyPlace(text: string): HistoryPlace | null;
/**
 * The place that counts: what the call says, else the configuration, else workflow artifacts; but where base files
 * are named and nobody spoke of a history, none is looked for.
 */
export declare function placeFor(given: HistoryPlace | null, configured: HistoryPlace | null, baseline: readonly string[]): HistoryPlace;
