/**
 * Whether labels come in other shares than in base: the population stability index says how far, Pearson's chi-square
 * test whether chance does it, Jensen and Shannon's distance the same in another measure. Weights that are no counts are
 * scaled to the examples that they are worth.
 */
import type { QualityKind } from '../model/quality.js';
import { homogeneity } from '../stats/homogeneity.js';
import { jensenShannonDistance } from '../stats/jensen-shannon.js';
import { normalCdf } from '../stats/normal.js';
import { populationStability } from '../stats/population-stability.js';
import { entropyOf } from '../stats/shannon.js';
import { type Candidate, PLAIN, STABILITY_LIMITS } from './candidate.js';

/** The labels of one side. */
export interface LabelWeights {
  readonly weights: ReadonlyMap<string, number>;
  /** How many examples they are worth. */
  readonly n: number;
}

export interface LabelSides {
  readonly what: QualityKind;
  readonly column: string;
  readonly base: LabelWeights;
  readonly head: LabelWeights;
  /** A label of fewer examples on a side that has it is not named. */
  readonly least: number;
}

/** More labels than this are not told apart one by one. */
const MOST_LABELS = 50;
const RARE_GROUPS = 10;
/** A change of so much of the entropy that there could be. Ours. */
const ENTROPY_LIMITS = [0.1, 0.25] as const;

interface Shares {
  readonly name: string;
  readonly before: number;
  readonly after: number;
}

const totalOf = ({ weights }: LabelWeights): number =>
  [...weights.values()].reduce((sum, weight) => sum + weight, 0);

/** In examples. */
function examplesOf(side: LabelWeights): (name: string) => number {
  const scale = side.n / totalOf(side);
  return (name) => (side.weights.get(name) ?? 0) * scale;
}

const sumOf = (columns: readonly Shares[], of: (one: Shares) => number): number =>
  columns.reduce((total, one) => total + of(one), 0);

/**
 * Rare labels in the order of their texts, in groups of about one size: dates and numbered names that move on are seen as
 * such. Where the groups end is known of both sides together, so that it favours neither.
 */
function grouped(rare: readonly Shares[], share: (one: Shares) => number): readonly Shares[] {
  const sorted = [...rare].sort((a, b) => (a.name < b.name ? -1 : 1));
  const size = sumOf(sorted, share) / RARE_GROUPS;
  const groups = Array.from({ length: RARE_GROUPS }, () => ({ name: '', before: 0, after: 0 }));
  let taken = 0;
  for (const one of sorted) {
    const group = groups[Math.min(RARE_GROUPS - 1, Math.floor(taken / size))];
    taken += share(one);
    if (group === undefined) continue;
    group.before += one.before;
    group.after += one.after;
  }
  return groups.filter(({ before, after }) => before + after > 0);
}

/** The commonest labels, and the rare ones in groups under no name. */
function columnsOf({ base, head }: LabelSides): readonly Shares[] {
  const [inBase, inHead] = [examplesOf(base), examplesOf(head)];
  const names = [...new Set([...base.weights.keys(), ...head.weights.keys()])];
  const all = names.map((name) => ({ name, before: inBase(name), after: inHead(name) }));
  if (all.length <= MOST_LABELS) return all;
  const share = ({ before, after }: Shares): number => before / base.n + after / head.n;
  const sorted = all.sort((a, b) => share(b) - share(a));
  return [...sorted.slice(0, MOST_LABELS), ...grouped(sorted.slice(MOST_LABELS), share)];
}

/** The label whose share moved most, of those that tell of no single examples. */
function mostMoved(columns: readonly Shares[], { base, head, least }: LabelSides): Shares | null {
  const tells = (count: number): boolean => count > 0 && count < least;
  const moved = ({ before, after }: Shares): number => Math.abs(after / head.n - before / base.n);
  return columns.reduce<Shares | null>((most, one) => {
    if (one.name === '' || tells(one.before) || tells(one.after)) return most;
    return most === null || moved(one) > moved(most) ? one : most;
  }, null);
}

/** How far the shares have moved; `null` where a side has no labels. */
export function labelShift(sides: LabelSides): Candidate | null {
  const { what, column, base, head } = sides;
  if (!(totalOf(base) > 0 && totalOf(head) > 0)) return null;
  const columns = columnsOf(sides);
  const histograms = {
    expected: columns.map(({ before }) => before),
    actual: columns.map(({ after }) => after),
  };
  const [psi, distance] = [populationStability(histograms), jensenShannonDistance(histograms)];
  const tested = homogeneity(histograms);
  const most = mostMoved(columns, sides);
  return {
    ...PLAIN,
    what,
    column,
    part: what === 'truth' || what === 'prediction' || what === 'score' ? what : null,
    label: most?.name ?? null,
    base: most === null ? null : most.before / base.n,
    head: most === null ? null : most.after / head.n,
    unit: 'fraction',
    examples: { base: base.n, head: head.n },
    test: tested === null ? null : 'chi-square',
    statistic: tested?.statistic ?? null,
    p: tested?.p ?? null,
    psi,
    distance,
    effect: psi ?? 0,
    limits: STABILITY_LIMITS,
    fact: false,
  };
}

/** Whether the predictions are more or less varied; `null` where a side has none, or there is one class only. */
export function entropyShift({ column, base, head }: LabelSides): Candidate | null {
  const classes = new Set([...base.weights.keys(), ...head.weights.keys()]).size;
  const [before, after] = [base, head].map(({ weights, n }) => entropyOf([...weights.values()], n));
  if (!before || !after || classes < 2) return null;
  const error = Math.hypot(before.standardError, after.standardError);
  const change = after.bits - before.bits;
  // Where both sides say the same thing always, or spread evenly, there is no error to divide by.
  const statistic = error > 0 ? change / error : null;
  return {
    ...PLAIN,
    what: 'entropy',
    column,
    part: 'prediction',
    base: before.bits,
    head: after.bits,
    unit: 'bits',
    examples: { base: base.n, head: head.n },
    test: statistic === null ? null : 'z',
    statistic,
    p: statistic === null ? null : Math.min(1, 2 * normalCdf(-Math.abs(statistic))),
    effect: Math.abs(change) / Math.log2(classes),
    limits: ENTROPY_LIMITS,
    fact: false,
  };
}
