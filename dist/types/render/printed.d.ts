/** What commands print besides reports, and what the tracking issue says: one such table a language. Types only. */
import type { BacktestStep } from '../model/backtest.js';
import type { Condition, FaultTree } from '../model/fault-tree.js';
import type { WhySuggested } from '../model/suggestion.js';
import type { DifferenceKind } from '../model/verification.js';
/** A piece of a sentence; names are untrusted and stand apart. */
export type Part = string | {
    readonly name: string;
};
export interface AuditWords {
    readonly looked: (counts: {
        readonly rules: number;
        readonly measurements: number;
        readonly runs: number;
    }) => string;
    readonly nothing: (looked: string) => string;
    readonly found: (count: number, looked: string) => string;
}
export interface BacktestWords {
    readonly head: (span: {
        readonly runs: number;
        readonly from: string;
        readonly to: string;
    }) => string;
    readonly falseAlarms: (found: {
        readonly runs: number;
        readonly of: number;
        readonly rate: string;
        readonly low: string;
        readonly high: string;
        readonly perMonth: string | null;
    }) => string;
    readonly redBesides: (red: {
        readonly real: number;
        readonly fault: number;
        readonly open: number;
    }) => string | null;
    readonly planted: (each: number) => string;
    readonly detectionColumns: readonly [size: string, seen: string, interval: string, merges: string];
    readonly sigma: (sigma: number) => string;
    readonly range: (low: string, high: string) => string;
    readonly mostNever: string;
    readonly smallestSeen: (sigmas: string) => string;
    readonly unseen: (sigmas: number | undefined) => string;
    readonly ruleColumns: readonly [rule: string, measurements: string, alarms: string, wrong: string];
    readonly usualProcedure: string;
    readonly measurementColumns: readonly [id: string, at: string, noise: string, seen: string, wrong: string];
    readonly ofAlarms: (wrong: number, all: number) => string;
    readonly more: (rest: number) => string;
    readonly noticed: (what: string, fix: string) => string;
    readonly progress: (step: BacktestStep) => string;
}
export interface InspectionWords {
    readonly directions: Readonly<Record<'higher' | 'lower' | 'target' | 'unknown', string>>;
    readonly notFinite: string;
    /** Between the parts of a line. */
    readonly comma: string;
    readonly standardError: (size: number) => string;
    readonly notReadable: string;
    readonly because: (because: string) => string;
    readonly examples: (n: number, columns: readonly string[]) => string;
    readonly measurements: (count: number) => string;
}
export interface SuggestionWords {
    readonly because: (why: WhySuggested) => string;
    readonly promise: (percent: number) => string;
    readonly nothing: string;
}
export interface VerificationWords {
    readonly kinds: Readonly<Record<DifferenceKind, string>>;
    readonly recorded: string;
    readonly found: string;
    readonly verified: (counts: {
        readonly verdicts: number;
        readonly files: number;
        readonly result: string;
    }) => string;
    readonly differs: (counts: {
        readonly differences: number;
        readonly verdicts: number;
        readonly files: number;
        readonly result: string;
    }) => string;
    readonly more: (left: number) => string;
}
export interface ExplanationWords {
    readonly heading: string;
    readonly where: string;
    readonly turned: string;
    readonly flips: string;
    readonly mix: string;
    readonly also: string;
    readonly nothing: string;
    readonly times: (count: number, lost: boolean) => string;
    readonly even: (found: {
        readonly slices: number;
        readonly chance: string;
        readonly seen: string;
    }) => readonly Part[];
    /** `by`: the column whose values are the groups; `null` where every example is one. */
    readonly split: (sizes: {
        readonly change: string;
        readonly items: string;
        readonly mix: string;
        readonly by: string | null;
    }) => readonly Part[];
    readonly more: (more: number) => string;
}
export interface FaultTreeWords {
    readonly because: Readonly<Record<FaultTree['passedOver'][number]['because'], string>>;
    readonly missing: (column: string, condition: Extract<Condition, {
        missing: true;
    }>) => string;
    readonly orMissing: string;
    readonly head: (rows: number, label: string, classes: readonly string[]) => string;
    readonly unlabelled: (rows: number) => string;
    /** `more`: kinds beyond those that are named. */
    readonly rare: (rows: number, kinds: readonly string[], more: number) => string;
    readonly leaf: (leaf: {
        readonly kind: string;
        readonly count: number;
        readonly rows: number;
        readonly share: string;
        readonly lift: string;
        readonly conditions: readonly string[];
    }) => string;
    readonly plainly: (shares: {
        readonly accuracy: string;
        readonly majority: string;
        readonly commonest: string;
    }) => string;
    readonly trust: (trust: {
        readonly told: string;
        readonly chance: string;
        readonly rows: number;
        readonly p: string;
        readonly isTrusted: boolean;
    }) => string;
    readonly passed: (because: string, columns: readonly string[], more: number) => string;
    readonly where: string;
    readonly heading: (label: string) => string;
    readonly notLooked: string;
    readonly diagram: string;
    readonly yes: string;
    readonly no: string;
}
export interface IssueWords {
    readonly title: (subject: string) => string;
    readonly titled: (title: string, result: string) => string;
    readonly recovered: string;
    readonly wrong: (result: string) => string;
    readonly said: string;
    readonly run: string;
    readonly kept: string;
    readonly fresh: string;
    readonly gone: string;
    readonly changed: string;
    readonly duplicate: (of: number) => string;
    /** `null` where it is not known since when. */
    readonly reminder: (since: string | null) => string;
}
export interface RecordWords {
    readonly recorded: (made: {
        readonly measurements: number;
        readonly suites: number;
        readonly id: string;
    }) => string;
    readonly there: (id: string) => string;
    readonly accepted: (globs: readonly string[]) => string;
}
export interface InitWords {
    readonly none: string;
    readonly found: (files: number, suites: readonly string[]) => string;
    readonly wrote: (path: string) => string;
    readonly next: string;
    readonly evaluate: (workflow: string) => string;
    readonly name: (config: string) => string;
    readonly look: (config: string, glob: string) => string;
    readonly commit: string;
}
export interface Printed {
    /** Before how to mend something. */
    readonly fix: string;
    readonly audit: AuditWords;
    readonly backtest: BacktestWords;
    readonly inspection: InspectionWords;
    readonly suggestion: SuggestionWords;
    readonly verification: VerificationWords;
    readonly explanation: ExplanationWords;
    readonly faultTree: FaultTreeWords;
    readonly issue: IssueWords;
    readonly init: InitWords;
    readonly record: RecordWords;
}
