import type { Fault } from './failure.js';

/**
 * What a call to GitHub failed with: the fault to tell, the HTTP status where there was an answer, and GitHub's own
 * words where it refused.
 */
export class ForgeError extends Error {
  readonly fault: Fault;
  readonly status: number | null;
  readonly words: string | null;

  constructor(fault: Fault, status: number | null, words: string | null = null) {
    super(fault.what);
    this.name = 'ForgeError';
    this.fault = fault;
    this.status = status;
    this.words = words;
  }
}
