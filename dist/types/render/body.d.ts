/** The body of the Markdown report: verdict line, what matters, why, and the small print behind folds. */
import type { Report } from '../model/report.js';
import type { Form } from './fit.js';
import type { Language } from './language.js';
/** Addresses that we built ourselves from the API's ids; `null` where there is none. */
export interface Links {
    readonly run: string | null;
    readonly baseCommit: string | null;
    /** Where the run keeps its HTML report, if it writes one. */
    readonly page?: string | null;
}
/** What a place for a report adds to it. */
export interface Place {
    readonly links: Links;
    /** Where the rows are that did not fit here: `the job summary`. */
    readonly elsewhere: string;
    readonly language: Language;
    /** What changed since the last push, in Markdown, if it is known. */
    readonly since?: string | null;
    /** Whether a report that all is well is one line, with the rest behind it. */
    readonly isBrief?: boolean;
}
/** The report in Markdown, in a form of the ladder. */
export declare function renderBody(report: Report, form: Form, place: Place): string;
