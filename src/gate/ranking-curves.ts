/**
 * The ROC curve and the curve of precision and recall of a suite, thinned.
 *
 *   at each threshold t  FPR = FP(t) / N,  TPR = TP(t) / P,  precision = TP(t) / (TP(t) + FP(t))
 *
 * One point in about fifty of each rate is kept, and never two with fewer than `least` examples between them: a step of
 * a curve would tell of single ones. The areas are those of the whole curve.
 *
 * Source: scikit-learn 1.9 `roc_curve(drop_intermediate=False)`, `precision_recall_curve`; equal scores are one step.
 * Example: truth 1 1 0 0, scores .9 .4 .6 .1: (0, ½, 1), (½, ½, ½), (½, 1, ⅔), (1, 1, ½) after (0, 0, 1).
 */
import { area, oneSided, precisionArea } from '../metrics/curve.js';
import { canonicalLabel } from '../metrics/labels.js';
import { binaryScores, classScores } from '../metrics/scores.js';
import { binarySteps, type Steps, StepWalk, stepsOf } from '../metrics/steps.js';
import { prepareWhole, type Subject } from '../metrics/subject.js';
import type { CurvePoint, RankedSide } from '../model/curves.js';
import type { Examples } from '../model/evaluation.js';

/** How far two points are apart at least, as the sum of both rates: 2 / 0.0206 is 97 of them. */
const APART = 0.0206;
/** Curves of more classes than this are looked at by nobody. */
const MOST_CLASSES = 6;
/** With more there is a sort for each, of which hardly any would be shown. */
const MOST_COLUMNS = 100;
const DIGITS = 1e5;

const rounded = (value: number): number => Math.round(value * DIGITS) / DIGITS;

export interface Spacing {
  /** How far points are apart at least, as the sum of both rates. */
  readonly apart: number;
  /** How many examples are between them at least; rows where weights are no counts. */
  readonly least: number;
  readonly counts: boolean;
}

/** The points from (0, 0, 1) to the last one that there is, of the distinct scores from the highest down. */
export function curveOf(steps: Steps, { apart, least, counts }: Spacing): readonly CurvePoint[] {
  const { positives, negatives, marks } = steps;
  const all = counts ? positives + negatives : marks.length;
  const points: CurvePoint[] = [[0, 0, 1]];
  let [positive, negative, rows, sum, told] = [0, 0, 0, 0, 0];
  const walk = StepWalk.above(steps);
  while (walk.down()) {
    positive += walk.positive;
    negative += walk.negative;
    rows += walk.end - walk.start;
    const examples = counts ? positive + negative : rows;
    const rates = negative / negatives + positive / positives;
    const isEmpty = walk.positive + walk.negative === 0;
    const isSafe = examples - told >= least && all - examples >= Math.max(least, 1);
    if (isEmpty || rates - sum < apart || !isSafe) continue;
    points.push([negative / negatives, positive / positives, positive / (positive + negative)]);
    [sum, told] = [rates, examples];
  }
  return [...points, [1, 1, positives / (positives + negatives)]];
}

/** Where it is known how many of either kind there are, there must be enough of both. */
function sideOf(steps: Steps, { weights }: Subject, least: number): RankedSide | null {
  if (oneSided(steps) !== null) return null;
  const { counts, n } = weights;
  const enough = counts ? Math.min(steps.positives, steps.negatives) >= least : n >= 2 * least;
  if (!enough) return null;
  return {
    n,
    area: rounded(area(steps)),
    averagePrecision: rounded(precisionArea(steps)),
    points: curveOf(steps, { apart: APART, least, counts }).map(
      ([fpr, tpr, precision]) => [rounded(fpr), rounded(tpr), rounded(precision)] as const,
    ),
  };
}

/** Class → its curves. */
export type Rankings = ReadonlyMap<string, RankedSide>;

const NONE: Rankings = new Map();

function ofPositives(subject: Subject, least: number): Rankings {
  const steps = binarySteps(subject);
  const { task } = subject;
  if ('invalid' in steps || task.kind !== 'binary' || task.positive === null) return NONE;
  const side = sideOf(steps, subject, least);
  return side === null ? NONE : new Map([[task.labels[task.positive] ?? '', side]]);
}

/** The commonest classes, each against all others. `wanted` are those that the other side shows. */
function ofClasses(subject: Subject, least: number, wanted: readonly string[] | null): Rankings {
  const found = classScores(subject);
  if ('invalid' in found || found.classes.length > MOST_COLUMNS) return NONE;
  const sizes = new Float64Array(found.classes.length);
  for (const place of found.truth) sizes[place] = (sizes[place] ?? 0) + 1;
  const common = found.classes
    .map((label, place) => ({ label, place, size: sizes[place] ?? 0 }))
    .sort((a, b) => b.size - a.size || a.place - b.place)
    .filter(({ label }, rank) => wanted?.includes(label) ?? rank < MOST_CLASSES)
    .sort((a, b) => a.place - b.place);
  const sides = common.flatMap(({ label, place }) => {
    const scores = found.columns[place] ?? new Float64Array(0);
    const positives = Uint8Array.from(found.truth, (truth) => Number(truth === place));
    const side = sideOf(stepsOf({ positives, scores }, subject.weights.values), subject, least);
    return side === null ? [] : [[label, side] as const];
  });
  return new Map(sides);
}

/** The curves of every class that has scores; none where there are no labels, no scores, or too few of either kind. */
export function rankingsOf(
  examples: Examples,
  least: number,
  wanted: readonly string[] | null = null,
): Rankings {
  if (examples.table.rows === 0) return NONE;
  const { subject } = prepareWhole(examples);
  if (subject.weights.invalid !== null) return NONE;
  const isBinary = !('invalid' in binaryScores(subject));
  const isOfClasses = Object.keys(examples.roles.classScores).length > 0;
  if (isBinary) return ofPositives(subject, least);
  return isOfClasses ? ofClasses(subject, least, wanted?.map(canonicalLabel) ?? null) : NONE;
}
