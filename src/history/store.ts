/** Where a history lives: one interface for a folder, a branch and workflow artifacts. */
import type { Fault } from '../failure/failure.js';
import type { Examples } from '../model/evaluation.js';
import type { HistoryRecord } from '../model/history.js';
import type { HistoryReading } from './read.js';

/** Packed per-example outcomes by suite (see outcomes.ts). */
export type Packs = ReadonlyMap<string, Uint8Array>;

/** What became of an append, and what is to be told of it. */
export interface Appending {
  readonly became: 'appended' | 'present';
  readonly notices: readonly Fault[];
}

export interface HistoryStore {
  /** Absent is the empty history; unreadable, damaged, newer and unreachable are a `Failure`, each with its own code. */
  readonly read: () => Promise<HistoryReading>;
  /** The examples of a record's suite, or `null` where they were not kept or no longer are. Damage is a `Failure`. */
  readonly outcomes: (record: HistoryRecord, suite: string) => Promise<Examples | null>;
  /** Appends once, whatever other writers do. Nothing is written where the history can't be read. */
  readonly append: (record: HistoryRecord, packs: Packs) => Promise<Appending>;
}
