/** What `holdline verify` found, schema `holdline/verify@1`. Types only. */
export type DifferenceKind = 'file-missing' | 'file-changed' | 'configuration' | 'history' | 'version' | 'result' | 'counts' | 'verdict';
export interface Difference {
    readonly kind: DifferenceKind;
    /** A path, the id of a measurement, or `null` for the report as a whole. */
    readonly where: string | null;
    /** As the report has it, and as it is now; in JSON where it is no plain text. */
    readonly recorded: string;
    readonly found: string;
}
export interface Verification {
    readonly schema: 'holdline/verify@1';
    /** Whether the same inputs gave the same verdicts. */
    readonly verified: boolean;
    readonly result: string;
    readonly verdicts: number;
    readonly files: number;
    readonly differences: readonly Difference[];
}
