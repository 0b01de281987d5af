/**
 * Which run wrote a comment, in a line that nobody sees: an old run that ends late must not overwrite a newer one.
 * Read back from our own comments only, and never for anything that decides.
 */
export interface Stamp {
    readonly run: number;
    readonly attempt: number;
}
export declare function stampLine({ run, attempt }: Stamp): string;
/** The first stamp in a comment; `null` where there is none. */
export declare function stampIn(body: string): Stamp | null;
/** Whether the first was written by a later run, or a later attempt of the same one. */
export declare function isNewer(one: Stamp, other: Stamp): boolean;
