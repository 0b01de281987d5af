/** Our own words in messages, in one place, so that a language is one more table. */
export interface Wording {
    readonly recovered: string;
    readonly open: string;
    readonly repository: string;
    readonly branch: string;
    readonly commit: string;
    readonly base: string;
    readonly more: (count: number) => string;
}
export declare const ENGLISH: Wording;
export declare const CHINESE: Wording;
