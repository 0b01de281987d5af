/**
 * A change of a mean, split into what its items did and what their mix did.
 *
 *   Σ w′m′ − Σ w m  =  Σ (w + w′)/2 · (m′ − m)   the items got better or worse
 *                    +  Σ (w′ − w) · (m + m′)/2   there are more or fewer of each kind
 *
 * w, m: share and mean of a group in base; w′, m′ in head. This is Shapley's split of the two causes, so neither order of
 * asking is preferred and the parts sum to the change. A group of one side alone has no change of its own items: all of it
 * is mix. Where examples are paired, every item is a group of its own, and what only one side has is mix.
 *
 * Source: E. M. Kitagawa, Components of a difference between two rates, JASA 50 (1955) 1168–1194; L. S. Shapley (1953).
 * Example: base 50 items of mean 1 and 50 of 0; head 25 of 1 and 75 of 0: change −0.25, items 0, mix −0.25.
 */
import type { MixGroup } from '../model/explanation.js';
import type { Values } from './units.js';

/** One side's values by group. */
export interface Grouped {
  readonly n: number;
  readonly sum: number;
}

export interface GroupSides {
  readonly group: string;
  readonly base: Grouped;
  readonly head: Grouped;
}

export interface Split {
  /** head − base. */
  readonly change: number;
  readonly items: number;
  readonly mix: number;
}

const meanOf = ({ n, sum }: Grouped): number => sum / n;

/** The parts of one group, its mix counted from the level of all, so that a larger share of a good group is good. */
function partsOf({ group, base, head }: GroupSides, all: { base: Grouped; head: Grouped }): MixGroup {
  const [before, after] = [base.n / all.base.n, head.n / all.head.n];
  const [from, to] = [base.n > 0 ? meanOf(base) : meanOf(head), head.n > 0 ? meanOf(head) : meanOf(base)];
  const level = (meanOf(all.base) + meanOf(all.head)) / 2;
  return {
    group,
    base: { n: base.n, mean: base.n > 0 ? meanOf(base) : null },
    head: { n: head.n, mean: head.n > 0 ? meanOf(head) : null },
    items: ((before + after) / 2) * (to - from),
    mix: (after - before) * ((from + to) / 2 - level),
  };
}

function totalOf(groups: readonly GroupSides[], side: 'base' | 'head'): Grouped {
  return groups.reduce((total, group) => ({ n: total.n + group[side].n, sum: total.sum + group[side].sum }), {
    n: 0,
    sum: 0,
  });
}

/** The split over groups; `null` where a side has nothing. Each group has items on at least one side. */
export function splitByGroup(
  groups: readonly GroupSides[],
): (Split & { readonly groups: readonly MixGroup[] }) | null {
  const all = { base: totalOf(groups, 'base'), head: totalOf(groups, 'head') };
  if (all.base.n === 0 || all.head.n === 0) return null;
  const parts = groups.map((group) => partsOf(group, all));
  const items = parts.reduce((sum, part) => sum + part.items, 0);
  const change = meanOf(all.head) - meanOf(all.base);
  // The rest to the last digit: the parts sum to the change as it is written.
  return { change, items, mix: change - items, groups: parts };
}

/**
 * The split over single items: `pairs` are in both, `only` on one side alone.
 * `null` where a side has nothing.
 */
export function splitByItem(
  pairs: { readonly base: Values; readonly head: Values },
  only: { readonly base: Grouped; readonly head: Grouped },
): Split | null {
  const both = pairs.base.length;
  const [before, after] = [both + only.base.n, both + only.head.n];
  if (before === 0 || after === 0) return null;
  let [base, head, moved] = [only.base.sum, only.head.sum, 0];
  for (let i = 0; i < both; i++) {
    const [from, to] = [pairs.base[i] ?? 0, pairs.head[i] ?? 0];
    base += from;
    head += to;
    moved += to - from;
  }
  const change = head / after - base / before;
  const items = ((1 / before + 1 / after) / 2) * moved;
  const same = only.base.n === 0 && only.head.n === 0;
  return same ? { change, items: change, mix: 0 } : { change, items, mix: change - items };
}

/** Groups of fewer items than `least` on both sides together are put into one, with the next smallest to hide among. */
export function hidden(groups: readonly GroupSides[], least: number): readonly GroupSides[] {
  const sizeOf = ({ base, head }: GroupSides): number => Math.max(base.n, head.n);
  const isSmall = ({ base, head }: GroupSides): boolean =>
    (base.n > 0 && base.n < least) || (head.n > 0 && head.n < least);
  const sorted = [...groups].sort((a, b) => sizeOf(b) - sizeOf(a) || (a.group < b.group ? -1 : 1));
  const shown = sorted.filter((group) => !isSmall(group));
  const small = sorted.filter(isSmall);
  if (small.length === 0) return shown;
  const pooled = (): GroupSides => ({
    group: `${small.length} others`,
    base: totalOf(small, 'base'),
    head: totalOf(small, 'head'),
  });
  while (isSmall(pooled()) && shown.length > 0) small.push(...shown.splice(-1));
  return [...shown, pooled()];
}
