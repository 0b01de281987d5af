/** The faults of one file, gathered with their places, so that all are told at once and from top to bottom. */
import { type Code, type Details, fault } from '../failure/catalogue.js';
import { Failure, type Fault } from '../failure/failure.js';

/** A place in a text, both counted from 1. */
export interface Spot {
  readonly line: number;
  readonly column: number;
}

/** More than this would be no message any more. */
const MOST = 50;

export class Complaints {
  readonly #file: string;
  readonly #kept: { readonly spot: Spot; readonly fault: Fault }[] = [];

  constructor(file: string) {
    this.#file = file;
  }

  add<C extends Code>(code: C, spot: Spot, details: Details<C>): void {
    this.#kept.push({ spot, fault: fault(code, this.place(spot), details) });
  }

  /** `file:line:column`. */
  place(spot: Spot): string {
    return `${this.#file}:${spot.line}:${spot.column}`;
  }

  /** Throws one `Failure` of all faults, in the order of the file, where there are any. */
  settle(): void {
    if (this.#kept.length === 0) return;
    const sorted = [...this.#kept].sort((a, b) => a.spot.line - b.spot.line || a.spot.column - b.spot.column);
    const told = sorted.slice(0, MOST).map((kept) => kept.fault);
    const more = sorted.length - told.length;
    throw new Failure(more === 0 ? told : [...told, fault('CONFIG_MORE', this.#file, { more })]);
  }
}
