/** The history record, `holdline/record@1`, and what reading a history gives. Types only. */
export interface RecordedMeasurement {
    readonly id: string;
    /** `null` where the run had no finite number there. */
    readonly value: number | null;
    readonly n: number | null;
    readonly standardError: number | null;
    /** As in `Measurement`; not there: one run. */
    readonly runs?: number;
}
export interface RecordedSuite {
    readonly name: string;
    readonly model: string | null;
    readonly dataset: string | null;
    readonly format: string;
    readonly files: readonly string[];
    /** What must agree for a fair comparison, as in `Suite`; not there where nothing is known. */
    readonly fingerprints?: Readonly<Record<string, string>>;
}
export interface Provenance {
    readonly sha: string | null;
    readonly ref: string | null;
    readonly run: string;
    /** ISO 8601, UTC. */
    readonly at: string;
    readonly suites: readonly RecordedSuite[];
}
export interface Acceptance {
    readonly match: string;
    readonly by: string;
    readonly at: string;
    readonly reason: string;
}
export interface OutcomesFile {
    readonly file: string;
    readonly sha256: string;
    readonly n: number;
}
/** What a run set going, because of its result. */
export interface Maintenance {
    /** `dispatch`. */
    readonly what: string;
    /** ISO 8601, UTC. */
    readonly at: string;
    readonly detail: string;
}
/** A bound that the history set when the run was judged. */
export interface RecordedLimit {
    readonly min?: number;
    readonly max?: number;
}
/** What a channel of `notify` was told last, so that it is told the same only once. */
export interface RecordedTold {
    readonly fingerprint: string;
    readonly occasions: readonly string[];
    /** When; ISO 8601, UTC. Not there: it was told nothing yet. */
    readonly at?: string;
}
/** One run's measurements with their provenance: one line of `history.jsonl`. */
export interface HistoryRecord {
    readonly schema: 'holdline/record@1';
    /** `<run>.<attempt>`, with the suite input `<run>.<attempt>.<suite>`; on the command line `--run`. */
    readonly id: string;
    readonly sha: string | null;
    readonly ref: string | null;
    readonly event: string | null;
    readonly workflow: string | null;
    /** ISO 8601, UTC. */
    readonly at: string;
    readonly result: string | null;
    readonly accepted: readonly Acceptance[];
    readonly head: Provenance;
    readonly measurements: readonly RecordedMeasurement[];
    /** By id, the bounds that the history set for this run; not there: none. */
    readonly limits?: Readonly<Record<string, RecordedLimit>>;
    /** Not there: nothing was set going. */
    readonly maintenance?: readonly Maintenance[];
    /** By the channel's name; not there: none was told or asked for anything. */
    readonly told?: Readonly<Record<string, RecordedTold>>;
    readonly outcomes: Readonly<Record<string, OutcomesFile>> | null;
}
/** A line that could not be read: it stays where it is, is counted, and is named in the report. */
export interface DamagedLine {
    readonly line: number;
    readonly why: string;
}
export interface History {
    /** Oldest first, by `at`, then `id`; one record an id; of several attempts of a run only the latest. */
    readonly records: readonly HistoryRecord[];
    readonly damaged: readonly DamagedLine[];
}
