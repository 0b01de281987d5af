/**
 * What is missing on one side: examples, columns, cells, ids. Of the columns that metrics are made of (truth, prediction,
 * score) and of ids every such cell counts where the other side has none, and no test is asked: it is a fact about these
 * files and no estimate.
 */
import { homogeneity } from '../stats/homogeneity.js';
import { type Candidate, type ColumnPart, PLAIN } from './candidate.js';

/** Something that some of the examples of a side have. */
export interface Part {
  readonly count: number;
  readonly n: number;
}

export interface PartSides {
  readonly base: Part;
  readonly head: Part;
}

/** Ours: shares of examples by which a side may differ. */
const FACT_LIMITS = [0, 0.01] as const;
const SHARE_LIMITS = [0.01, 0.05] as const;
const ROW_LIMITS = [0.01, 0.1] as const;
const SAMPLE_LIMITS = [0.1, 0.5] as const;

const shareOf = ({ count, n }: Part): number => (n > 0 ? count / n : 0);

function shares({ base, head }: PartSides): Omit<Candidate, 'what' | 'column' | 'limits' | 'fact'> {
  const tested = homogeneity({
    expected: [base.count, base.n - base.count],
    actual: [head.count, head.n - head.count],
  });
  const [before, after] = [shareOf(base), shareOf(head)];
  return {
    ...PLAIN,
    base: before,
    head: after,
    unit: 'fraction',
    examples: { base: base.n, head: head.n },
    test: tested === null ? null : 'chi-square',
    statistic: tested?.statistic ?? null,
    p: tested?.p ?? null,
    effect: Math.abs(after - before),
  };
}

/** One side is whole. */
const isFact = ({ base, head }: PartSides): boolean => base.count === 0 || head.count === 0;

/** Empty cells of a column that metrics are made of. */
export function missingInRole(column: string, part: ColumnPart, sides: PartSides): Candidate {
  return { ...shares(sides), what: 'missing', column, part, limits: FACT_LIMITS, fact: isFact(sides) };
}

/** Empty cells of any other column; `null` where they are so few that they would tell of single examples. */
export function missingInColumn(column: string, sides: PartSides, least: number): Candidate | null {
  if (Math.max(sides.base.count, sides.head.count) < least) return null;
  return { ...shares(sides), what: 'missing', column, limits: SHARE_LIMITS, fact: false };
}

/** Rows whose id stands in an earlier row. */
export function duplicated(column: string, sides: PartSides): Candidate {
  return { ...shares(sides), what: 'duplicates', column, limits: FACT_LIMITS, fact: isFact(sides) };
}

/** Examples that both sides have, of which so many have another truth. */
export function relabelled(column: string, { count, n }: Part): Candidate {
  const share = shareOf({ count, n });
  return {
    ...PLAIN,
    what: 'relabelled',
    column,
    part: 'truth',
    base: 0,
    head: share,
    unit: 'fraction',
    examples: { base: n, head: n },
    effect: share,
    limits: FACT_LIMITS,
    fact: true,
  };
}

function fewer(base: number, head: number, limits: readonly [number, number]): Candidate | null {
  if (!(head < base)) return null;
  return {
    ...PLAIN,
    what: 'rows',
    column: null,
    base,
    head,
    unit: 'examples',
    examples: { base, head },
    effect: 1 - head / base,
    limits,
    fact: true,
  };
}

/** Fewer of the same examples than base has; `null` where they are not fewer. */
export function fewerRows(base: number, head: number): Candidate | null {
  return fewer(base, head, ROW_LIMITS);
}

/** Fewer examples, where they are others: samples are of no fixed size. */
export function smallerSample(base: number, head: number): Candidate | null {
  return fewer(base, head, SAMPLE_LIMITS);
}

/** A column that has gone, or whose numbers have become text. `high` where a metric is made of it. */
export function lostColumn(
  what: 'absent' | 'not-numbers',
  column: string,
  about: {
    readonly part: ColumnPart;
    readonly plays: boolean;
    readonly examples: Candidate['examples'];
  },
): Candidate {
  return {
    ...PLAIN,
    what,
    column,
    part: about.part,
    base: null,
    head: null,
    examples: about.examples,
    effect: 1,
    limits: about.plays ? [0, 1] : [0, 2],
    fact: true,
  };
}
