/** What the page is written with, beside what every report is: one such table a language, in plain text of our own. */
import type { Outcome, Report } from '../../model/report.js';
import type { Language } from '../language.js';
/** Anchors of the page's sections. */
export declare const SECTIONS: readonly ['verdict', 'metrics', 'drivers', 'slices', 'history', 'curves', 'confusion', 'data', 'flips', 'unjudged', 'notices', 'policy', 'deliveries', 'provenance'];
export type SectionId = (typeof SECTIONS)[number];
/** What the page's script says. `{shown}` and `{all}` stand for numbers. */
export interface ScriptWords {
    readonly light: string;
    readonly dark: string;
    readonly examples: string;
    readonly found: string;
}
/** Titles of the columns of a table, by what stands in them. */
export interface ColumnWords {
    readonly metrics: Readonly<Record<'verdict' | 'metric' | 'base' | 'head' | 'change' | 'interval' | 'history', string>>;
    readonly flips: readonly [string, string, string, string, string, string, string];
    readonly unjudged: readonly [string, string, string];
    readonly deliveries: readonly [string, string, string];
    readonly sides: readonly [string, string, string, string, string];
}
/** Words in backticks are code. */
export interface PageWords {
    /** The day of a time in ISO 8601, and the minute of it; both in UTC. */
    readonly day: (at: string) => string;
    readonly minute: (at: string) => string;
    readonly outcomes: Readonly<Record<Outcome, string>>;
    readonly modes: Readonly<Record<Report['mode'], string>>;
    readonly sections: Readonly<Record<SectionId, readonly [title: string, lead: string | null]>>;
    readonly script: ScriptWords;
    readonly columns: ColumnWords;
    readonly skip: string;
    readonly navigation: string;
    readonly complete: string;
    readonly byOutcome: string;
    readonly calm: string;
    readonly nothing: string;
    readonly noticesTell: string;
    readonly noFile: string;
    readonly advice: string;
    readonly searchMetrics: string;
    readonly tableOfMetrics: string;
    readonly metricsCaption: string;
    readonly noMetric: string;
    readonly noHistory: string;
    readonly notNumber: string;
    readonly changeOf: (id: string, change: string) => string;
    readonly noInterval: string;
    readonly interval: (range: string) => string;
    readonly noLimit: string;
    readonly limit: (limit: string) => string;
    readonly shaded: string;
    readonly legend: readonly [change: string, noChange: string, limit: string, worse: string, band: string];
    readonly historyOf: (id: string) => string;
    readonly trend: (trend: {
        readonly count: number;
        readonly first: string;
        readonly last: string;
        readonly head: string | null;
        readonly band: string | null;
    }) => string;
    readonly runs: (count: number, low: string, high: string) => string;
    readonly changedAt: (places: readonly string[]) => string;
    readonly runNumber: (number: number) => string;
    readonly releases: (names: readonly string[]) => string;
    readonly morePictures: (more: number) => string;
    readonly sameExamples: string;
    readonly share: string;
    readonly shareMeans: string;
    readonly takenIn: (suite: string) => string;
    /** After the name of the suite. */
    readonly confusionCaption: string;
    readonly calibration: (suite: string) => string;
    readonly calibrationMeans: string;
    readonly base: string;
    readonly head: string;
    readonly high: string;
    readonly moderate: string;
    readonly slicesOf: (suite: string) => string;
    /** After the name of the suite. */
    readonly slicesCaption: string;
    readonly slice: string;
    readonly moreSlices: (more: number) => string;
    readonly roc: string;
    readonly rocMeans: string;
    readonly precisionRecall: string;
    readonly precisionRecallMeans: string;
    readonly falsePositives: string;
    readonly truePositives: string;
    readonly recall: string;
    readonly precision: string;
    readonly area: (values: string) => string;
    readonly averagePrecision: (values: string) => string;
    readonly latency: string;
    readonly latencyMeans: string;
    readonly percentiles: (percent: number, values: string) => string;
    readonly classOf: string;
    readonly lost: string;
    readonly won: string;
    readonly otherAnswer: string;
    readonly flaky: (turned: number, of: number) => string;
    readonly searchFlips: string;
    readonly examples: (count: number) => string;
    readonly tableOfFlips: string;
    readonly flipsCaption: string;
    readonly moreFlips: (more: number) => string;
    readonly unjudgedCaption: string;
    readonly deliveriesCaption: string;
    readonly delivered: string;
    readonly undelivered: string;
    readonly sidesCaption: string;
    readonly anchor: string;
    readonly madeBy: (made: {
        readonly tool: string;
        readonly at: string;
        readonly schema: string;
    }) => string;
}
export interface PageLanguage extends Language {
    readonly page: PageWords;
}
/** A report, and the language that it is told in. */
export interface Told {
    readonly report: Report;
    readonly language: PageLanguage;
}
