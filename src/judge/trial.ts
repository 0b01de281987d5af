/** Everything that judging needs, as plain values. */
import type { Measurement } from '../model/evaluation.js';
import type { PairedEvidence } from '../model/evidence.js';
import type { Decision, Rule, Waiver } from '../model/policy.js';

export interface Trial {
  readonly head: readonly Measurement[];
  /** Base's measurements by id; empty where there is no base. */
  readonly base: ReadonlyMap<string, Measurement>;
  /** Base's values are those of the newest record, so that where a history gives a level, the level stands for them. */
  readonly baseIsRecord: boolean;
  /** Finite values of the base branch by id, oldest first. */
  readonly series: ReadonlyMap<string, readonly number[]>;
  /** Indices into a series at which its level starts anew, because a change was accepted; by id. */
  readonly boundaries: ReadonlyMap<string, readonly number[]>;
  /** What the same examples say on both sides, by id. */
  readonly paired: ReadonlyMap<string, PairedEvidence>;
  readonly rules: readonly Rule[];
  /** Globs over ids that head must have. */
  readonly required: readonly string[];
  readonly waivers: readonly Waiver[];
  /** The day in UTC, YYYY-MM-DD: waivers end by it. */
  readonly today: string;
  readonly decision: Decision;
  /** Only some suites were evaluated: those with no file at all are not missing. */
  readonly partial: boolean;
}
