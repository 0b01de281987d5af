/** What the newest turn of a history expects of the next run of each measurement, if nothing changes. */

import type { Direction, Measurement } from '../model/evaluation.js';
import { measurementId } from '../model/identity.js';
import type { Terms } from '../model/policy.js';
import type { RunPrediction } from '../stats/run-prediction.js';
import type { Shares } from '../stats/shape-shares.js';
import { openHearing } from './hearing.js';
import { compareHistory } from './history.js';
import { nextRun, type Past, sharedShapes } from './noise.js';
import { termsFor } from './rules.js';
import type { Trial } from './trial.js';

export interface Prospect {
  readonly id: string;
  readonly measurement: Measurement;
  readonly terms: Terms;
  readonly direction: Direction;
  /** Values of the base branch within the window. */
  readonly records: number;
  /** Where the base branch stands now, in units of the value. */
  readonly level: number;
  /** Standard deviation of a run, in units of the value. */
  readonly noise: number;
  /** Up to here a change never matters. */
  readonly margin: number;
  /** Chance that the next run is worse than this value though nothing changed. */
  readonly chanceOfWorse: (value: number) => number;
  /** The value that the next run is worse than with this chance. */
  readonly worstAt: (chance: number) => number;
  /** The smallest loss that a test at this level sees four times in five, in units of the value. */
  readonly reach: (alpha: number) => number;
}

interface Opened {
  readonly found: NonNullable<ReturnType<typeof openHearing>>;
  readonly past: Past;
}

/** Whether the measurement's values never moved is told by a noise of 0, whatever floor the judge lays under it. */
function prospectOf({ found, past }: Opened, shares: Shares): Prospect | null {
  const { given, terms, head, id, orientation } = found;
  const prediction: RunPrediction | null = nextRun(past, shares);
  const compared = given === null ? null : compareHistory(given, past, shares);
  if (prediction === null || compared === null || given === null || orientation === null) return null;
  const { ruler, level } = past;
  const multiplier = Math.sqrt(1 + 1 / level.effectiveCount);
  const at = ruler.valueAt(level.reference);
  return {
    id,
    measurement: head,
    terms,
    direction: orientation.direction,
    records: given.series.length,
    level: at,
    noise: Math.abs(ruler.valueAt(level.reference - level.scale) - at),
    margin: given.scale.margin,
    chanceOfWorse: (value) => prediction.cdf(ruler.measure(value) - level.reference, multiplier),
    worstAt: (chance) => ruler.valueAt(level.reference + prediction.quantile(chance, multiplier)),
    reach: compared.reach,
  };
}

/** Of every measurement with a direction and enough of a past. */
export function prospectsOf(trial: Trial): readonly Prospect[] {
  const opened = trial.head.flatMap((head): readonly Opened[] => {
    const found = openHearing(trial, head, termsFor(trial.rules, head));
    return found === null || found.past === null ? [] : [{ found, past: found.past }];
  });
  const shares = sharedShapes(opened.map(({ past }) => past));
  const found = opened.flatMap((one) => prospectOf(one, shares) ?? []);
  return found.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Measurements of which it is not known which way is better. */
export function undirected(trial: Trial): readonly string[] {
  return trial.head
    .filter((head) => openHearing(trial, head, termsFor(trial.rules, head)) === null)
    .map(measurementId);
}
