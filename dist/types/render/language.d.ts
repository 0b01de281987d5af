/** What a report is written with: one such table a language. The numbers in it and the order of its parts are the same in all. */
import type { Locale } from '../model/locale.js';
import type { Quality } from '../model/quality.js';
import type { Reason } from '../model/reason.js';
import type { Driver, Report, ReportedPolicy, Result, Verdict } from '../model/report.js';
import type { Cells } from './cells.js';
import type { DriverParts } from './driver.js';
import type { ResultParts } from './headline.js';
import type { Printed } from './printed.js';
/** Titles, labels and the short sentences between them. Trusted text, fit for Markdown and a terminal. */
export interface Text {
    /** Between a name and the sentence about it. */
    readonly colon: string;
    readonly result: Readonly<Record<Result, string>>;
    readonly notJudged: string;
    readonly reportOnly: string;
    readonly found: string;
    readonly wrong: string;
    readonly notices: string;
    readonly why: string;
    readonly where: string;
    readonly fix: string;
    readonly also: string;
    readonly jobSummary: string;
    readonly jsonReport: string;
    readonly baseCommit: string;
    readonly run: string;
    readonly howJudged: string;
    readonly lost: string;
    readonly won: string;
    readonly data: string;
    readonly said: string;
    readonly confusion: string;
    /** Title of the values where nothing has a base. */
    readonly value: string;
    readonly corner: string;
    readonly legend: string;
    readonly columns: {
        readonly verdicts: readonly [string, string, string, string, string];
        readonly unjudged: readonly string[];
        readonly drivers: readonly string[];
        readonly flips: readonly string[];
        readonly calibration: readonly string[];
    };
    /** After names: ` and 3 more`. */
    readonly others: (more: number) => string;
    /** On a line of its own: `… and 3 more.` */
    readonly more: (more: number) => string;
    readonly metrics: (count: number) => string;
    readonly moreMetrics: (count: number) => string;
    readonly shortened: (left: {
        readonly metrics: number;
        readonly counts: string;
        readonly hidden: number;
        readonly where: string;
    }) => string;
    readonly noticeCount: (count: number) => string;
    readonly unjudged: (count: number) => string;
    readonly because: (because: string) => string;
    readonly flaky: (turned: number, of: number) => string;
    readonly times: (kind: string, count: number) => string;
    readonly mostOften: (kinds: readonly string[]) => string;
    readonly driverCount: (count: number) => string;
    readonly flipped: (flips: {
        readonly lost: number;
        readonly won: number;
        readonly flaky: number;
    }) => string;
    readonly classes: (count: number) => string;
    readonly calibrationOf: (name: string) => string;
    readonly range: (from: string, to: string) => string;
    readonly differs: (count: number) => string;
    readonly inReport: (more: number) => string;
    /** Title of what became of the report elsewhere; how many places failed. */
    readonly whereItWent: (failed: number) => string;
    readonly moreRows: (more: number, counts: string) => string;
    /** Title of the column that draws the history, head last. */
    readonly trend: string;
    /** Title of so many charts. */
    readonly histories: (count: number) => string;
    /** Whether a change that chance does not explain is for the worse; a sign and a word, because colours are stripped. */
    readonly worse: string;
    readonly better: string;
    /** The link to the HTML report among the artifacts of the run. */
    readonly page: string;
    /** What changed since the last push; nothing told: nothing changed. */
    readonly since: (told: readonly string[]) => string;
    readonly sinceCounted: (before: number, now: number) => string;
    readonly sinceWords: {
        readonly recovered: (count: number) => string;
        readonly fresh: (count: number) => string;
        readonly other: (count: number) => string;
    };
}
export interface Language {
    readonly locale: Locale;
    readonly text: Text;
    readonly cellsOf: (verdict: Verdict) => Cells;
    readonly reasonSentence: (reason: Reason, verdict: Verdict) => string;
    readonly resultParts: (report: Report) => ResultParts;
    readonly resultLine: (report: Report) => string;
    readonly countsText: (verdicts: readonly Verdict[]) => string;
    readonly driverParts: (driver: Driver) => DriverParts;
    readonly baseSentence: (report: Report) => string | null;
    readonly firstRun: (report: Report) => readonly string[];
    readonly policySentences: (policy: ReportedPolicy) => readonly string[];
    readonly qualityTexts: (found: readonly Quality[]) => readonly string[];
    readonly qualityMarkdowns: (found: readonly Quality[]) => readonly string[];
    readonly printed: Printed;
}
