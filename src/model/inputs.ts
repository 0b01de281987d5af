/** What a report was made of, so that it can be made again and held against itself. Types only. */

export interface InputFile {
  readonly path: string;
  /** What its suite is called where nothing else names it. */
  readonly stem: string;
  /** Of its bytes, hexadecimal; `null` where only its name was looked at, as of most files of a large store. */
  readonly sha256: string | null;
}

export interface Inputs {
  readonly head: readonly InputFile[];
  /** Empty where base came from the history. */
  readonly base: readonly InputFile[];
  /** How many records there were, and the id of the newest; `null` for no history. */
  readonly history: { readonly records: number; readonly newest: string | null } | null;
  /** What was put before every suite's name. */
  readonly suite: string | null;
  readonly partial: boolean;
}
