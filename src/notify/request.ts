/** What a channel builds and one file of io/ sends: a request as plain values. Types only. */

export interface Request {
  readonly method: 'POST';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Never to be shown, in none of the forms of `secretForms`: not in a log, a report or a dry run. */
  readonly secrets: readonly string[];
  /** `null` where the receiver took it; else why not, in a few words, without secrets. Many say so with a status of 200. */
  readonly ok: (status: number, body: string) => string | null;
}

/** What no message may look up for itself, so that the same values give the same bytes. */
export interface Moment {
  /** Milliseconds since 1970, UTC; corrected by the receiver's clock where that is known. */
  readonly now: number;
  /** Used once: text of letters, digits and `-`. */
  readonly nonce: string;
}
