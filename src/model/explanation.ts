/** What carries a change, as `holdline explain` prints it: schema `holdline/explain@1`. Types only. */

import type { FaultTree } from './fault-tree.js';
import type { Confusion, Quality } from './quality.js';
import type { Driver, Flip, Notice } from './report.js';

/** How often an answer turned into another. */
export interface LabelPair {
  readonly suite: string;
  readonly from: string;
  readonly to: string;
  /** Base was right. */
  readonly lost: boolean;
  readonly times: number;
}

export interface MixSide {
  readonly n: number;
  readonly mean: number | null;
}

export interface MixGroup {
  readonly group: string;
  readonly base: MixSide;
  readonly head: MixSide;
  /** What this group's items and its share add to the change. */
  readonly items: number;
  readonly mix: number;
}

/** A change of a suite's outcome, split: `items` + `mix` = `change`. */
export interface Mix {
  readonly suite: string;
  readonly metric: string;
  readonly unit: string | null;
  /** The column whose values are the groups; `null` where every example is one. */
  readonly by: string | null;
  readonly change: number;
  /** The items got better or worse. */
  readonly items: number;
  /** There are more or fewer of each kind. */
  readonly mix: number;
  /** The largest first; empty where every example is a group. */
  readonly groups: readonly MixGroup[];
}

/** A suite in which no slice stands out. */
export interface Even {
  readonly suite: string;
  readonly metric: string;
  readonly unit: string | null;
  readonly examples: number;
  readonly slices: number;
  /** Of the slice that stands out most. */
  readonly p: number;
  /** How much more than the rest a tenth of the examples must lose to be found four times in five. */
  readonly seen: number;
}

export interface Explanation {
  readonly schema: 'holdline/explain@1';
  /** What is notably otherwise in the data than in base, the worst first. */
  readonly quality: readonly Quality[];
  readonly drivers: readonly Driver[];
  /** Suites that were searched, and in which nothing was found. */
  readonly even: readonly Even[];
  readonly flips: readonly Flip[];
  /** All flips by what turned into what, the commonest first. */
  readonly turned: readonly LabelPair[];
  readonly confusion: readonly Confusion[];
  readonly mix: readonly Mix[];
  /** The tree of a fault log; `null` of two evaluations. */
  readonly tree: FaultTree | null;
  readonly notices: readonly Notice[];
}
