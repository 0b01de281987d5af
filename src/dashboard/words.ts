/** What the dashboard is written with: one such table a language, in plain text of our own. Types only. */
import type { Locale } from '../model/locale.js';

/** Where a suite stands: a result, or that it was recorded and not judged. */
export type StandingKind = 'pass' | 'fail' | 'error' | 'neutral' | 'recorded';

/** What a chart says of a run. */
export interface CardWords {
  readonly noValue: string;
  readonly noneInTime: string;
  readonly failed: string;
  readonly changed: string;
}

export interface DashboardWords {
  readonly locale: Locale;
  /** How a day is written: `{y}`, `{m}` and `{d}` stand for its numbers, `{mm}` and `{dd}` for two digits of them. */
  readonly day: string;
  readonly card: CardWords;
  readonly standings: Readonly<Record<StandingKind, string>>;
  readonly moves: Readonly<Record<'worse' | 'better' | 'moved', string>>;
  readonly directions: Readonly<Record<'higher' | 'lower', string>>;

  readonly title: string;
  readonly skip: string;
  readonly light: string;
  readonly dark: string;
  readonly complete: string;
  readonly noScript: string;
  readonly counts: (counts: {
    readonly suites: number;
    readonly metrics: number;
    readonly records: number;
  }) => readonly string[];
  readonly span: (from: string, to: string) => string;
  readonly made: (at: string) => string;

  readonly suites: string;
  /** Titles of the columns of the table of suites. */
  readonly columns: readonly [string, string, string, string, string, string];
  readonly failedOf: (failed: number, of: number) => string;
  readonly news: string;
  readonly noNews: string;
  readonly olderNews: (count: number) => string;
  readonly since: (day: string) => string;

  readonly legend: string;
  readonly legendLine: string;
  readonly legendBand: string;
  readonly legendChange: string;
  readonly legendAccepted: string;
  readonly legendFailed: string;

  readonly filters: string;
  readonly metric: string;
  readonly suite: string;
  readonly label: string;
  readonly time: string;
  readonly all: string;
  readonly days: (count: number) => string;
  readonly year: string;
  readonly own: string;
  readonly from: string;
  readonly to: string;
  readonly onlyChanged: string;
  /** `{shown}` and `{all}` stand for numbers. */
  readonly found: string;

  readonly runs: (count: number) => string;
  readonly badge: string;
  readonly chart: string;
  readonly values: string;
  readonly runsOf: (id: string) => string;
  readonly valuesOf: (id: string) => string;
  readonly unchanged: string;
  /** Of a chart: how many runs, the newest value, how many changes. */
  readonly about: (runs: number, newest: string, changes: number) => string;
  readonly accepted: (by: string, reason: string) => string;
  readonly pullRequest: string;
  readonly run: string;

  readonly emptyTitle: string;
  readonly empty: string;
  /** What to do then; words in backticks are code. */
  readonly steps: readonly [string, string, string];
}
