/** What the catalogue says in another language: of each sentence its words, never its weight. */
import type { Fault, Sentence } from './failure.js';

export interface Translation<Details> {
  readonly what: (details: Details) => string;
  /** `null` exactly where the English sentence has none. */
  readonly fix: ((details: Details) => string) | null;
}

/** A translation of each sentence of an English table: one that is missing is an error of the compiler. */
export type Translations<Table> = {
  readonly [C in keyof Table]: Table[C] extends Sentence<infer Details> ? Translation<Details> : never;
};

/** The same fault in the words of a language: code, weight and place stay. */
export type Translate = (fault: Fault) => Fault;

export const asWritten: Translate = (fault) => fault;
