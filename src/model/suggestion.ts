/** What `holdline suggest` prints: schema `holdline/suggest@1`. Types only. */
import type { Notice } from './report.js';

export interface SuggestedRule {
  /** The id of a measurement. */
  readonly match: string;
  readonly min: number | null;
  readonly max: number | null;
  readonly maxDrop: number | null;
  readonly maxRise: number | null;
  /** Why, in one sentence. */
  readonly because: string;
}

export interface Suggestion {
  readonly schema: 'holdline/suggest@1';
  /** Chance that a run without any change breaks any of the limits. */
  readonly falseAlarms: number;
  readonly rules: readonly SuggestedRule[];
  readonly notices: readonly Notice[];
}
