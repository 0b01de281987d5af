/**
 * Metrics of the order in which scores put the examples.
 *
 *   roc_auc            P(score of a positive > score of a negative) + ½·P(equal): Mann and Whitney's U / (P·N)
 *   average_precision  Σ_k (R_k − R_{k−1})·P_k over the distinct scores from the highest down
 *   roc_auc_ovr        mean over the classes of the area of that class against all others
 *
 * Equal scores are one step. With weights every count is a sum of weights, as scikit-learn has it.
 * Source: scikit-learn 1.9 `roc_auc_score`, `average_precision_score`; the standard error is DeLong's (see stats/delong.ts).
 * Example: truth 1 1 0 0, scores .9 .4 .6 .1: three of four pairs are in order, area ¾; precision ½·1 + ½·⅔ = ⅚.
 */
import { areasWithout, precisionWithout } from './curve-without.js';
import type { Estimate, Undefined, WholeMetric } from './metric.js';
import { classScores } from './scores.js';
import { binarySteps, type Steps, StepWalk, stepsOf } from './steps.js';
import type { Subject } from './subject.js';
import { RunningSum } from './sum.js';

/** Why there is no curve; `null` where there is one. */
export function oneSided(steps: Steps): Undefined | null {
  const both = steps.positives > 0 && steps.negatives > 0;
  if (both) return null;
  return {
    invalid:
      steps.positives > 0 ? 'every example is of the positive class' : 'no example is of the positive class',
  };
}

/** The area under the ROC curve. NaN for one class only. */
export function area(steps: Steps): number {
  const won = new RunningSum();
  let below = 0;
  const walk = StepWalk.below(steps);
  while (walk.up()) {
    won.add(walk.positive * (below + walk.negative / 2));
    below += walk.negative;
  }
  return won.value / (steps.positives * steps.negatives);
}

/** Average precision. NaN without positives. */
export function precisionArea(steps: Steps): number {
  const total = new RunningSum();
  let tp = 0;
  let fp = 0;
  const walk = StepWalk.above(steps);
  while (walk.down()) {
    tp += walk.positive;
    fp += walk.negative;
    if (walk.positive > 0) total.add((walk.positive * tp) / (tp + fp));
  }
  return total.value / steps.positives;
}

/**
 * DeLong's variance of the area, from the steps and not from the rows: all positives of one score have the same share
 * of negatives below them. The same number as `aucWithVariance`, without looking every example up.
 * For counts a step of weight 3 is three examples; other weights have no such variance.
 */
function areaVariance(steps: Steps, auc: number): number {
  const ofPositives = new RunningSum();
  const ofNegatives = new RunningSum();
  let negativesBelow = 0;
  let positivesBelow = 0;
  const walk = StepWalk.below(steps);
  while (walk.up()) {
    const { positive, negative } = walk;
    const won = (negativesBelow + negative / 2) / steps.negatives;
    const lost = 1 - (positivesBelow + positive / 2) / steps.positives;
    ofPositives.add(positive * (won - auc) ** 2);
    ofNegatives.add(negative * (lost - auc) ** 2);
    negativesBelow += negative;
    positivesBelow += positive;
  }
  const { positives, negatives } = steps;
  return ofPositives.value / (positives - 1) / positives + ofNegatives.value / (negatives - 1) / negatives;
}

function rocArea(subject: Subject): Estimate | Undefined {
  const steps = binarySteps(subject);
  if ('invalid' in steps) return steps;
  const bad = oneSided(steps);
  if (bad !== null) return bad;
  const enough = subject.weights.counts && steps.positives > 1 && steps.negatives > 1;
  const value = area(steps);
  return { value, standardError: enough ? Math.sqrt(areaVariance(steps, value)) : null };
}

function averagePrecision(subject: Subject): Estimate | Undefined {
  const steps = binarySteps(subject);
  if ('invalid' in steps) return steps;
  if (steps.positives === 0) return { invalid: 'no example is of the positive class' };
  return { value: precisionArea(steps), standardError: null };
}

function areaOverRest(subject: Subject): Estimate | Undefined {
  const found = classScores(subject);
  if ('invalid' in found) return found;
  let total = 0;
  for (let label = 0; label < found.classes.length; label++) {
    const scores = found.columns[label] ?? new Float64Array(0);
    const positives = new Uint8Array(found.truth.length);
    for (let row = 0; row < positives.length; row++) positives[row] = found.truth[row] === label ? 1 : 0;
    const steps = stepsOf({ positives, scores }, subject.weights.values);
    if (oneSided(steps) !== null) {
      const which = steps.positives > 0 ? 'every' : 'no';
      return { invalid: `${which} example is of the class "${found.classes[label]}"` };
    }
    total += area(steps);
  }
  return { value: total / found.classes.length, standardError: null };
}

const SHAPE = { kind: 'whole', direction: 'higher', unit: 'fraction', weighted: 'as-given' } as const;

export const curveMetrics: readonly WholeMetric[] = [
  { ...SHAPE, id: 'roc_auc', title: 'Area under the ROC curve', needs: 'score', value: rocArea },
  {
    ...SHAPE,
    id: 'average_precision',
    title: 'Average precision',
    needs: 'score',
    value: averagePrecision,
    without: precisionWithout,
  },
  {
    ...SHAPE,
    id: 'roc_auc_ovr',
    title: 'Area under the ROC curve, one class against the rest, macro average',
    needs: 'class-probabilities',
    value: areaOverRest,
    without: areasWithout,
  },
];
