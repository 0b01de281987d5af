/**
 * Picks the strongest evidence there is: the same examples; the base branch's own history; standard errors;
 * one base value. Examples that pair and a history long enough to show how much runs differ by themselves must
 * both object: a paired test alone says that two outputs differ, not that the change did it.
 */
import type { Shares } from '../stats/shape-shares.js';
import type { Case, Comparison } from './comparison.js';
import { compareHistory, RECORDS_FOR_NOISE, type Recalled } from './history.js';
import type { Past } from './noise.js';
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

/** A history, and how common each shape of noise is among all that are judged together. */
export interface Recollection {
  readonly past: Past | null;
  readonly shares: Shares;
}

/** What a history that decides alone tells beside its comparison. */
export interface HistoryEvidence extends Omit<Recalled, 'comparison'> {
  readonly past: Past;
  readonly shares: Shares;
  readonly recordRuns: number;
}

export interface Compared {
  readonly comparison: Comparison;
  /** The paired p alone, where history was joined to it. */
  readonly pairedP: number | null;
  /** What the history tells beside the comparison; `null` where it is not the history alone that decides. */
  readonly recalled: HistoryEvidence | null;
}

function alone(comparison: Comparison): Compared {
  return { comparison, pairedP: null, recalled: null };
}

export function compare(given: Case, { past, shares }: Recollection): Compared {
  const records = given.series.length;
  const paired = comparePaired(given);
  const enough = records >= RECORDS_TO_JOIN || paired === null;
  const recalled = past === null || !enough ? null : compareHistory(given, past, shares);
  if (paired !== null) {
    if (recalled === null) return alone(paired);
    return { comparison: joined(paired, recalled.comparison), pairedP: paired.p, recalled: null };
  }
  const unpaired = records >= RECORDS_FOR_NOISE && recalled !== null ? null : compareUnpaired(given);
  if (unpaired !== null) return alone(unpaired);
  if (recalled === null || past === null) return alone(compareSingle(given));
  const { comparison, ...told } = recalled;
  return { comparison, pairedP: null, recalled: { ...told, past, shares, recordRuns: given.recordRuns } };
}
