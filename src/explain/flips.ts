/** Examples that turned: right in base and wrong in head, or the other way round; the worst first. */

import type { LabelPair } from '../model/explanation.js';
import type { Flaky, Flip } from '../model/report.js';
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
  const units = right.length;
  const turned = new Int32Array(units);
  let count = 0;
  for (let unit = 0; unit < units; unit++) if (right[unit] === 1 && wrong[unit] === 0) turned[count++] = unit;
  return turned.slice(0, count);
}

interface Turned {
  readonly unit: number;
  readonly size: number;
  /** Read once it is asked for. */
  name: string | null;
}

/** Of so many units the first `most`, without an id in memory for each of the others. */
function firstOf(units: Int32Array, most: number, { move, id }: Outcomes): readonly Turned[] {
  const best: Turned[] = [];
  const nameOf = (one: Turned): string => {
    one.name ??= id(one.unit);
    return one.name;
  };
  // Ids decide among equals, in their own order, so that the order of rows does not show.
  const isBefore = (a: Turned, b: Turned): boolean =>
    a.size === b.size ? nameOf(a) < nameOf(b) : a.size > b.size;
  for (let i = 0; i < units.length && most > 0; i++) {
    const unit = units[i] ?? 0;
    const own: Turned = { unit, size: Math.abs(move?.(unit) ?? 0), name: null };
    const last = best.length === most ? best.at(-1) : undefined;
    if (last !== undefined && !isBefore(own, last)) continue;
    let [low, high] = [0, best.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      const other = best[middle];
      if (other !== undefined && isBefore(own, other)) high = middle;
      else low = middle + 1;
    }
    best.splice(low, 0, own);
    if (best.length > most) best.pop();
  }
  return best;
}

/**
 * The flips of a suite.
 * @param most how many are told.
 */
export function flipsOf(outcomes: Outcomes, most: number): Flips {
  const { suite, base, head, id, truth, from, to } = outcomes;
  const flaky = outcomes.flaky ?? (() => null);
  const [lost, won] = [turnedFrom(base, head), turnedFrom(head, base)];
  const lasting = (units: Int32Array): Int32Array => units.filter((unit) => flaky(unit) === null);
  const flickering = (units: Int32Array): Int32Array => units.filter((unit) => flaky(unit) !== null);
  const kinds = [lasting(lost), lasting(won), flickering(lost), flickering(won)];
  const told: Turned[] = [];
  for (const units of kinds) told.push(...firstOf(units, most - told.length, outcomes));
  const flips = told.map(({ unit, name }): Flip => {
    const shown = { from: from(unit), to: to(unit), truth: truth(unit), flaky: flaky(unit) };
    return { suite, id: name ?? id(unit), ...shown };
  });
  const flakes = flickering(lost).length + flickering(won).length;
  const pairs = pairsOf(outcomes, [lost, won]);
  return { flips, lost: lost.length, won: won.length, flaky: flakes, pairs };
}
