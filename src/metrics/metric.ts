/**
 * What a metric is, in kinds by how its value, its error and its paired comparison come about. Types only.
 * Every kind says `NaN` inside for "not defined"; only finite numbers leave the room (see measure.ts).
 */
import type { Direction } from '../model/evaluation.js';
import type { Counts } from './confusion.js';
import type { Subject } from './subject.js';

/** Why there is no number, in words that finish "not a number: …". */
export interface Undefined {
  readonly invalid: string;
}

export interface Facts {
  readonly id: string;
  readonly title: string;
  readonly direction: Direction | null;
  readonly unit: string | null;
}

/** What the examples must have for a metric to be computed at all. */
export type Needs =
  | 'labels'
  | 'score'
  | 'probabilities'
  | 'class-probabilities'
  | 'numbers'
  | 'texts'
  | 'ranking'
  | 'column'
  | 'outcomes'
  | 'latency'
  | 'cells'
  | 'group'
  | 'attempts'
  | 'slices'
  | 'base';

/** A function of how often each class is true, predicted, and both. */
export interface CountMetric extends Facts {
  readonly kind: 'count';
  readonly needs: 'labels';
  /** Of one class: the positive one of two, else one measurement a class. */
  readonly perClass: boolean;
  readonly value: (counts: Counts, label: number) => number;
  /** Successes and trials, where the metric is a plain share of examples. */
  readonly share: ((counts: Counts, label: number) => readonly [number, number]) | null;
  /** Each example is right or wrong by itself (accuracy). */
  readonly binary: boolean;
}

/** A mean of one value an example. */
export interface MeanMetric extends Facts {
  readonly kind: 'mean';
  readonly needs: Needs;
  /** `as-given`: weighted where there are weights. `never`, `always`: has only this form. */
  readonly weighted: 'as-given' | 'never' | 'always';
  /** Every value is 0 or 1 by its nature. */
  readonly share: boolean;
  readonly values: (subject: Subject, argument: Argument) => Float64Array | Undefined;
  /** Whether a paired comparison is offered. */
  readonly paired: boolean;
}

/** A function of a few sums over rows, with the value without each row in one pass. */
export interface SumsMetric extends Facts {
  readonly kind: 'sums';
  readonly needs: 'numbers';
  readonly weighted: 'as-given' | 'never';
  readonly value: (numbers: NumberPairs) => number;
  /** Value without one example of each row. Length `rows`. */
  readonly without: (numbers: NumberPairs) => Float64Array;
  readonly why: string;
}

/** Anything else: needs all rows at once. */
export interface WholeMetric extends Facts {
  readonly kind: 'whole';
  readonly needs: Needs;
  readonly weighted: 'as-given' | 'never';
  readonly value: (subject: Subject, argument: Argument) => EstimateWithin | Undefined;
  /** Value without one example of each row, where that is worth having. Length `rows`; NaN where it is not defined. */
  readonly without?: (subject: Subject, argument: Argument) => Float64Array;
  /** Where the value is a quantile of one value an example: of which values, and which. */
  readonly quantile?: (subject: Subject, argument: Argument) => Quantile | Undefined;
}

export interface Quantile {
  /** Length `rows`, all finite. */
  readonly values: Float64Array;
  /** Between 0 and 1. */
  readonly q: number;
}

/** One value of each group of rows: the documents of a query, the attempts at a task. */
export interface GroupValues {
  /** Length: the number of groups. */
  readonly values: Float64Array;
  /** The group of each row. Length `rows`. */
  readonly of: Int32Array;
}

/** A mean over groups of rows, each of which counts once. */
export interface GroupedMetric extends Facts {
  readonly kind: 'grouped';
  readonly needs: 'ranking' | 'attempts';
  readonly weighted: 'never';
  readonly values: (subject: Subject, argument: Argument) => GroupValues | Undefined;
}

/** Another metric in each group of a column, and those values brought together. */
export interface SlicedMetric extends Facts {
  readonly kind: 'sliced';
  readonly needs: 'slices';
  readonly id: 'worst_group' | 'robust_mean';
}

/** How far head has moved from base: there is no value without both. */
export interface DriftMetric extends Facts {
  readonly kind: 'drift';
  readonly needs: 'base';
}

export type Metric =
  | CountMetric
  | MeanMetric
  | SumsMetric
  | WholeMetric
  | GroupedMetric
  | SlicedMetric
  | DriftMetric;

export interface Estimate {
  readonly value: number;
  readonly standardError: number | null;
}

/** An estimate that brings an interval of its own, where the normal one does not do. */
export interface EstimateWithin extends Estimate {
  /** `null` where there is none. */
  readonly interval?: readonly [number, number] | null;
}

/** What stood in brackets behind the name. */
export interface Argument {
  readonly column: string;
  /** A second column (the time of a growth, the number of attempts), '' where none was named. */
  readonly second: string;
  readonly limit: number;
}

/** Truth and prediction of a regression. All of length `rows`; no cell is missing. */
export interface NumberPairs {
  readonly truth: Float64Array;
  readonly prediction: Float64Array;
  readonly weights: Float64Array | null;
  /** The weights are counts: a row of weight 3 is three examples, and leaving one out leaves two. */
  readonly counts: boolean;
}
