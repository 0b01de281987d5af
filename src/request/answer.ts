/** What a receiver answered, read without believing it: in a few words, in one line, without secrets. */
import { clip, plainText } from '../render/escape.js';
import { redacted } from './secrets.js';

const LIMIT = 200;

/** A reason for people, of text from the other side. */
export function refusal(text: string, secrets: readonly string[]): string {
  return clip(plainText(redacted(text, secrets)), LIMIT);
}

/** Whether the status alone says that it was taken. */
export function isTaken(status: number): boolean {
  return status >= 200 && status < 300;
}

/** `answered 502` with what it said, where it said something. */
export function statusRefusal(status: number, body: string, secrets: readonly string[]): string {
  const said = body.trim();
  return refusal(said === '' ? `answered ${status}` : `answered ${status}: ${said}`, secrets);
}

/** What stands where a word should be, whatever it is. An object may have a `toString` that is none. */
export function wordOf(found: unknown): string {
  if (found === undefined || found === null) return '';
  return typeof found === 'object' ? JSON.stringify(found) : String(found);
}

/** The answer as an object of JSON, `null` where it is none. */
export function jsonAnswer(body: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value))
      : null;
  } catch {
    return null;
  }
}

/** Where in an answer of 200 a receiver says what became of the message. */
export interface CodePlace {
  /** The first one that is there counts. */
  readonly codes: readonly string[];
  readonly taken: string | number;
  readonly message: string;
}

/** `ok` of a receiver that answers 200 to everything and tells by a code in JSON what it thinks of it. */
export function okByCode(
  place: CodePlace,
  secrets: readonly string[],
): (status: number, body: string) => string | null {
  return (status, body) => {
    if (!isTaken(status)) return statusRefusal(status, body, secrets);
    const answer = jsonAnswer(body);
    const name = place.codes.find((code) => answer !== null && Object.hasOwn(answer, code));
    if (answer === null || name === undefined) {
      return refusal(`answered ${status} without ${place.codes[0] ?? 'a code'}: ${body.trim()}`, secrets);
    }
    if (answer[name] === place.taken) return null;
    return refusal(`${name} ${wordOf(answer[name])}: ${wordOf(answer[place.message])}`, secrets);
  };
}

/** `ok` of a receiver whose status can be believed. */
export function okByStatus(secrets: readonly string[]): (status: number, body: string) => string | null {
  return (status, body) => (isTaken(status) ? null : statusRefusal(status, body, secrets));
}
