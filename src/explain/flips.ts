/** Examples that turned: right in base and wrong in head, or the other way round; the worst first. */

import type { LabelPair } from '../model/explanation.js';
import type { Flaky, Flip } from '../model/report.js';

/** One text a unit, made only for those that turned. */
export type TextOf = (unit: number) => string;

export interface Outcomes {
  readonly suite: string;
  /** 1 where it is right, 0 where it is wrong. Of one length, a number for each unit. */
  readonly base: Float64Array;
  readonly head: Float64Array;
  /** By how much head gives the right answer more of its score than base did; `null` where there are no scores. */
  readonly move: Float64Array | null;
  readonly id: TextOf;
  readonly truth: TextOf;
  readonly from: TextOf;
  readonly to: TextOf;
  /** What is known of examples that turn by themselves; not there: nothing. */
  readonly flaky?: (unit: number) => Flaky | null;
}

export interface Flips {
  /** Those that are told: lost ones first, the largest move first; those that turn by themselves last. */
  readonly flips: readonly Flip[];
  readonly lost: number;
  readonly won: number;
  /** How many of both turn by themselves. */
  readonly flaky: number;
  /** How often which answer turned into which, over all flips, the commonest first. */
  readonly pairs: readonly LabelPair[];
}

const MOST_PAIRS = 20;

function pairsOf({ suite, from, to, truth }: Outcomes, turned: readonly number[]): readonly LabelPair[] {
  const pairs = new Map<string, LabelPair>();
  for (const unit of turned) {
    const [before, after] = [from(unit), to(unit)];
    const key = JSON.stringify([before, after, truth(unit) === before]);
    const times = (pairs.get(key)?.times ?? 0) + 1;
    pairs.set(key, { suite, from: before, to: after, lost: truth(unit) === before, times });
  }
  const sorted = [...pairs].sort(([a, one], [b, other]) => other.times - one.times || (a < b ? -1 : 1));
  return sorted.slice(0, MOST_PAIRS).map(([, pair]) => pair);
}

/**
 * The flips of a suite.
 * @param most how many are told.
 */
export function flipsOf(outcomes: Outcomes, most: number): Flips {
  const { suite, base, head, move, truth, from, to } = outcomes;
  const lost: number[] = [];
  const won: number[] = [];
  for (let unit = 0; unit < base.length; unit++) {
    if (base[unit] === 1 && head[unit] === 0) lost.push(unit);
    else if (base[unit] === 0 && head[unit] === 1) won.push(unit);
  }
  const size = (unit: number): number => Math.abs(move?.[unit] ?? 0);
  // Ids decide among equals, in their own order, so that the order of rows does not show.
  const names = new Map([...lost, ...won].map((unit) => [unit, outcomes.id(unit)] as const));
  const worst = (a: number, b: number): number =>
    size(b) - size(a) || ((names.get(a) ?? '') < (names.get(b) ?? '') ? -1 : 1);
  const flaky = outcomes.flaky ?? (() => null);
  const all = [...lost.sort(worst), ...won.sort(worst)];
  const flakes = all.filter((unit) => flaky(unit) !== null);
  const turned = [...all.filter((unit) => flaky(unit) === null), ...flakes];
  const flips = turned.slice(0, most).map((unit): Flip => {
    const id = names.get(unit) ?? '';
    return { suite, id, from: from(unit), to: to(unit), truth: truth(unit), flaky: flaky(unit) };
  });
  return {
    flips,
    lost: lost.length,
    won: won.length,
    flaky: flakes.length,
    pairs: pairsOf(outcomes, turned),
  };
}
