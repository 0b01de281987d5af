import type { Report, Result, Severity } from '../model/report.js';
import type { Language } from '../render/language.js';
import { type Occasion } from './occasion.js';
import type { Wording } from './wording.js';
export interface Fact {
    readonly label: string;
    /** Untrusted. */
    readonly value: string;
}
export interface Line {
    /** Untrusted: the id of the measurement. */
    readonly name: string;
    readonly symbol: string;
    readonly word: string;
    /** `0.931 → 0.902, −2.9 pp`, our own; may be empty. */
    readonly values: string;
    /** One sentence; may quote a file. May be empty. */
    readonly why: string;
    readonly severity: Severity;
}
export interface Message {
    readonly result: Result;
    readonly occasions: readonly Occasion[];
    readonly symbol: string;
    /** Plain text of one line, at most 220 characters; holds a name. */
    readonly title: string;
    readonly facts: readonly Fact[];
    readonly lines: readonly Line[];
    /** Verdicts that matter and have no line. */
    readonly more: number;
    /** To the run; plain http(s) or `null`. */
    readonly link: string | null;
    readonly at: string;
    /** As of `fingerprint`. */
    readonly state: string;
    /** Of this one report: a second try to deliver it has the same. */
    readonly id: string;
    readonly wording: Wording;
}
export interface Telling {
    readonly occasions: readonly Occasion[];
    readonly severity: Severity;
    /** `owner/name`. */
    readonly repository: string | null;
    readonly link: string | null;
    readonly wording: Wording;
    /** Of the title, the outcomes and the reasons. */
    readonly language: Pick<Language, 'cellsOf' | 'reasonSentence' | 'resultLine'>;
}
/** An address that has no meaning in any markup but its own, at most 1,000 characters; `null` for any other. */
export declare function plainLink(url: string | null): string | null;
/** The message of a report for a channel. */
export declare function messageOf(report: Report, telling: Telling): Message;
