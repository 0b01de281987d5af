/**
 * What was measured of the data on both sides, before anything is known of how much chance explains: all candidates of a
 * report are corrected together, and only those that are large as well are told.
 *
 * Rules of thumb. Population stability index: from 0.1 on moderate, from 0.25 on high (N. Siddiqi, Credit Risk Scorecards
 * (2006), chapter 8). In small samples chance alone gives as much (B. Yurdakul, J. Naranjo, Journal of Risk Model
 * Validation 14 (2020)), so the test must agree. The others are our own, and stand in docs/explain.md.
 */
import type { Quality, QualityKind } from '../model/quality.js';
import { benjaminiHochberg } from '../stats/benjamini-hochberg.js';

/** What a column is to the metrics. */
export type ColumnPart = Quality['part'];

export interface Candidate extends Omit<Quality, 'pAdjusted' | 'severity' | 'suite'> {
  /** How large the change is, in what the limits are in. */
  readonly effect: number;
  /** From which effect on it is moderate, and high. */
  readonly limits: readonly [moderate: number, high: number];
  /** It is no sample of anything: it holds without a test. */
  readonly fact: boolean;
}

export interface Placed {
  readonly suite: string;
  readonly candidate: Candidate;
}

/** What every candidate has unless it says otherwise. */
export const PLAIN = {
  part: null,
  label: null,
  unit: null,
  test: null,
  statistic: null,
  p: null,
  psi: null,
  distance: null,
  bins: [],
} as const;

export const STABILITY_LIMITS = [0.1, 0.25] as const;

/** What spoils every metric comes first; a column that nobody may look at comes last. */
const ORDER: readonly QualityKind[] = [
  'missing',
  'rows',
  'relabelled',
  'duplicates',
  'absent',
  'not-numbers',
  'prediction',
  'entropy',
  'truth',
  'score',
  'calibration',
  'column',
];

/** Without what led to it, in the order in which people read it. */
function qualityOf(
  suite: string,
  {
    what,
    column,
    part,
    label,
    base,
    head,
    unit,
    examples,
    test,
    statistic,
    p,
    psi,
    distance,
    bins,
  }: Candidate,
  { pAdjusted, severity }: Pick<Quality, 'pAdjusted' | 'severity'>,
): Quality {
  const about = { suite, what, column, part, label, base, head, unit, examples };
  return { ...about, test, statistic, p, pAdjusted, psi, distance, severity, bins };
}

interface Ranked {
  readonly quality: Quality;
  /** The effect over what makes it high. */
  readonly weight: number;
}

function rank(a: Ranked, b: Ranked): number {
  const high = ({ quality }: Ranked): number => (quality.severity === 'high' ? 0 : 1);
  const kind = ({ quality }: Ranked): number => ORDER.indexOf(quality.what);
  return high(a) - high(b) || kind(a) - kind(b) || b.weight - a.weight;
}

/** The candidates that are large, and that chance does not explain at this level after correction; the worst first. */
export function notable(placed: readonly Placed[], alpha: number): readonly Quality[] {
  const tested = placed.filter(({ candidate }) => candidate.p !== null);
  const adjusted = benjaminiHochberg(tested.map(({ candidate }) => candidate.p ?? 1));
  const pOf = new Map(tested.map(({ candidate }, i) => [candidate, adjusted[i] ?? 1] as const));
  const found = placed.flatMap(({ suite, candidate }): readonly Ranked[] => {
    const { effect, limits, fact } = candidate;
    const pAdjusted = pOf.get(candidate) ?? null;
    const beyondChance = fact || (pAdjusted !== null && pAdjusted <= alpha);
    if (!beyondChance || !(effect > 0 && effect >= limits[0])) return [];
    const severity = effect >= limits[1] ? 'high' : 'moderate';
    const quality = qualityOf(suite, candidate, { pAdjusted, severity });
    return [{ quality, weight: effect / limits[1] }];
  });
  return found.sort(rank).map(({ quality }) => quality);
}
