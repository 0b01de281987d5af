/**
 * Which run wrote a comment, in a line that nobody sees: an old run that ends late must not overwrite a newer one.
 * Read back from our own comments only, and never for anything that decides.
 */

export interface Stamp {
  readonly run: number;
  readonly attempt: number;
}

const STAMP = /^<!-- holdline-run:(\d{1,15})\.(\d{1,6}) -->$/m;

export function stampLine({ run, attempt }: Stamp): string {
  return `<!-- holdline-run:${run}.${attempt} -->`;
}

/** The first stamp in a comment; `null` where there is none. */
export function stampIn(body: string): Stamp | null {
  const [, run, attempt] = STAMP.exec(body) ?? [];
  return run === undefined || attempt === undefined ? null : { run: Number(run), attempt: Number(attempt) };
}

/** Whether the first was written by a later run, or a later attempt of the same one. */
export function isNewer(one: Stamp, other: Stamp): boolean {
  return one.run > other.run || (one.run === other.run && one.attempt > other.attempt);
}
