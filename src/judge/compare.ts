/**
 * Picks the strongest evidence there is: the same examples; the base branch's own history; standard errors;
 * one base value. Examples that pair and a history long enough to show how much runs differ by themselves must
 * both object: a paired test alone says that two outputs differ, not that the change did it.
 */
import type { Case, Comparison } from './comparison.js';
import { compareHistory, FEWEST_RECORDS, RECORDS_FOR_NOISE } from './history.js';
import { comparePaired } from './paired.js';
import { compareSingle } from './single.js';
import { compareUnpaired } from './unpaired.js';

/** From this many records on, run-to-run noise is known well enough to be held against paired evidence. */
const RECORDS_TO_JOIN = 10;

function joined(paired: Comparison, history: Comparison): Comparison {
  const worse = Math.max(paired.p ?? 1, history.p ?? 1);
  const better = Math.max(paired.pBetter ?? 1, history.pBetter ?? 1);
  return { ...paired, evidence: 'paired+history', p: worse, pBetter: better };
}

export interface Compared {
  readonly comparison: Comparison;
  /** The paired p alone, where history was joined to it. */
  readonly pairedP: number | null;
}

export function compare(given: Case): Compared {
  const paired = comparePaired(given);
  if (paired !== null) {
    const history = given.series.length >= RECORDS_TO_JOIN ? compareHistory(given) : null;
    if (history === null) return { comparison: paired, pairedP: null };
    return { comparison: joined(paired, history), pairedP: paired.p };
  }
  const long = given.series.length >= RECORDS_FOR_NOISE ? compareHistory(given) : null;
  const short = given.series.length >= FEWEST_RECORDS ? compareHistory(given) : null;
  const comparison = long ?? compareUnpaired(given) ?? short ?? compareSingle(given);
  return { comparison, pairedP: null };
}
