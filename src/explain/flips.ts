/** Examples that turned: right in base and wrong in head, or the other way round; the worst first. */

import type { LabelPair } from '../model/explanation.js';
import type { Flip } from '../model/report.js';
import type { Values } from './units.js';

/** One text a unit, made only for those that turned. */
export type TextOf = (unit: number) => string;

export interface Outcomes {
  readonly suite: string;
  /** 1 where it is right, 0 where it is wrong. Of one length, a number for each unit. */
  readonly base: Values;
  readonly head: Values;
  /** By how much head gives the right answer more of its score than base did; `null` where there are no scores. */
  readonly move: ((unit: number) => number) | null;
  readonly id: TextOf;
  readonly truth: TextOf;
  readonly from: TextOf;
  readonly to: TextOf;
}

export interface Flips {
  /** Those that are told: lost ones first, the largest move first. */
  readonly flips: readonly Flip[];
  readonly lost: number;
  readonly won: number;
  /** How often which answer turned into which, over all flips, the commonest first. */
  readonly pairs: readonly LabelPair[];
}

const MOST_PAIRS = 20;

function pairsOf({ suite, from, to, truth }: Outcomes, turned: readonly Int32Array[]): readonly LabelPair[] {
  const found = new Map<string, Map<string, [lost: number, other: number]>>();
  for (const units of turned) {
    for (const unit of units) {
      const [before, after] = [from(unit), to(unit)];
      const known = found.get(before) ?? new Map<string, [number, number]>();
      if (known.size === 0) found.set(before, known);
      const times = known.get(after) ?? [0, 0];
      times[truth(unit) === before ? 0 : 1]++;
      known.set(after, times);
    }
  }
  const pairs = [...found].flatMap(([before, known]) =>
    [...known].flatMap(([after, [lost, other]]): readonly LabelPair[] => [
      { suite, from: before, to: after, lost: true, times: lost },
      { suite, from: before, to: after, lost: false, times: other },
    ]),
  );
  const key = (pair: LabelPair): string => JSON.stringify([pair.from, pair.to, pair.lost]);
  const sorted = pairs
    .filter(({ times }) => times > 0)
    .sort((a, b) => b.times - a.times || (key(a) < key(b) ? -1 : 1));
  return sorted.slice(0, MOST_PAIRS);
}

/** Units that were right on one side and are wrong on the other. */
function turnedFrom(right: Values, wrong: Values): Int32Array {
  const units: number[] = [];
  for (let unit = 0; unit < right.length; unit++)
    if (right[unit] === 1 && wrong[unit] === 0) units.push(unit);
  return Int32Array.from(units);
}

/** These units without those that can't be among the first `most` by size. */
function largest(units: Int32Array, most: number, size: (unit: number) => number): Int32Array {
  if (units.length <= most || most === 0) return units.subarray(0, Math.min(units.length, most));
  const sizes = Float64Array.from(units, size);
  const least = sizes.slice().sort()[units.length - most] ?? 0;
  return units.filter((_, place) => (sizes[place] ?? 0) >= least);
}

/**
 * The flips of a suite.
 * @param most how many are told.
 */
export function flipsOf(outcomes: Outcomes, most: number): Flips {
  const { suite, base, head, move, id, truth, from, to } = outcomes;
  const [lost, won] = [turnedFrom(base, head), turnedFrom(head, base)];
  const size = (unit: number): number => Math.abs(move?.(unit) ?? 0);
  const known = new Map<number, string>();
  const nameOf = (unit: number): string => {
    const name = known.get(unit) ?? id(unit);
    known.set(unit, name);
    return name;
  };
  // Ids decide among equals, in their own order, so that the order of rows does not show.
  const worst = (a: number, b: number): number => size(b) - size(a) || (nameOf(a) < nameOf(b) ? -1 : 1);
  const first = (units: Int32Array, told: number): readonly number[] =>
    [...largest(units, told, size)].sort(worst).slice(0, told);
  const ofLost = first(lost, most);
  const flips = [...ofLost, ...first(won, most - ofLost.length)].map((unit): Flip => {
    return { suite, id: nameOf(unit), from: from(unit), to: to(unit), truth: truth(unit) };
  });
  return { flips, lost: lost.length, won: won.length, pairs: pairsOf(outcomes, [lost, won]) };
}
