/** A way of being wrong that was thought of in advance, under the number that it was given then. */
import type { catalogue } from '../../../src/failure/catalogue.js';

export interface BadInput {
  readonly id: string;
  /** What is wrong, for docs/bad-input.md. */
  readonly what: string;
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  /** Of `holdline check`. */
  readonly args: readonly string[];
  /** The first fault; `null` where it is read, or judged as it stands. */
  readonly code: keyof typeof catalogue | null;
  /** 0 and 1 are judged, 2 is a call or a configuration that can't be meant, 3 could not be judged. */
  readonly status: 0 | 1 | 2 | 3;
  /** Must stand in what is told. */
  readonly says: string;
}
