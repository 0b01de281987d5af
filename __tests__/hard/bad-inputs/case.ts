/** One bad input: how it is made, and what becomes of a run that meets it. */

export interface BadInput {
  /** As in docs/bad-input.md. */
  readonly id: string;
  readonly wrong: string;
  /** The evaluation file, or the pattern for it. */
  readonly head: string;
  /** Files of the folder in which the run starts, beside the base's. */
  readonly made: () => Readonly<Record<string, string | Uint8Array>>;
  /** What is no plain file: links, pipes, permissions, files with holes. */
  readonly prepare?: (folder: string) => void;
  readonly flags?: readonly string[];
  /** Of the catalogue; `null` where the file is read, and the verdict or the value tells the rest. */
  readonly code: string | null;
  /** 0 let through, 1 failed, 2 a call that can't be meant, 3 not judged. */
  readonly status: 0 | 1 | 2 | 3;
  /** Parts of what is printed: the place, what was found, what to do. */
  readonly says: readonly (string | RegExp)[];
  /** What the table of the docs says of the outcome beside the code. */
  readonly outcome: string;
}

export const MEBIBYTE = 2 ** 20;

/** Text of one byte a character, as bytes: what is no UTF-8 can be written so. */
export function latin(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, 'latin1'));
}

export function utf16(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
}
