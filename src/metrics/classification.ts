/**
 * Metrics of right and wrong labels, all from one confusion matrix.
 *
 * Of a class c: tp = hits, fn = true − hits, fp = predicted − hits, tn = total − true − predicted + hits.
 *   precision tp/(tp+fp) · recall tp/(tp+fn) · specificity tn/(tn+fp) · Fβ (1+β²)tp / (β²(tp+fn) + tp+fp)
 * A share of nothing is 0, as scikit-learn has it (`zero_division=0`). `macro` is the plain mean over the classes that
 * occur in truth or prediction, `weighted` weighs by how often a class is true, `micro` adds the classes' counts first.
 *
 * Source: scikit-learn 1.9, user guide 3.4.4 and `precision_recall_fscore_support`.
 * Example: truth 1 1 0 0, prediction 1 0 0 0: precision 1, recall ½, F1 ⅔, specificity 1.
 */
import { balancedAccuracy, kappa, matthews, trace } from './agreement.js';
import type { Counts } from './confusion.js';
import type { CountMetric } from './metric.js';

type OfClass = (counts: Counts, label: number) => number;
type Share = (counts: Counts, label: number) => readonly [number, number];

const at = (values: Float64Array, index: number): number => values[index] ?? 0;
const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

const precisionShare: Share = (c, label) => [at(c.hits, label), at(c.predictions, label)];
const recallShare: Share = (c, label) => [at(c.hits, label), at(c.truths, label)];
const specificityShare: Share = (c, label) => {
  const negatives = c.total - at(c.truths, label);
  return [negatives - at(c.predictions, label) + at(c.hits, label), negatives];
};
const betaShare =
  (beta: number): Share =>
  (c, label) => [
    (1 + beta * beta) * at(c.hits, label),
    beta * beta * at(c.truths, label) + at(c.predictions, label),
  ];

const ofClass =
  (share: Share): OfClass =>
  (counts, label) => {
    const [part, whole] = share(counts, label);
    return ratio(part, whole);
  };

/** A class that is neither true nor predicted anywhere is none of this table's classes. */
const occurs = (c: Counts, label: number): boolean => at(c.truths, label) > 0 || at(c.predictions, label) > 0;

const macro =
  (share: Share) =>
  (c: Counts): number => {
    let total = 0;
    let classes = 0;
    for (let label = 0; label < c.truths.length; label++) {
      if (!occurs(c, label)) continue;
      const [part, whole] = share(c, label);
      total += ratio(part, whole);
      classes += 1;
    }
    return total / classes;
  };

const micro =
  (share: Share) =>
  (c: Counts): number => {
    let parts = 0;
    let wholes = 0;
    for (let label = 0; label < c.truths.length; label++) {
      if (!occurs(c, label)) continue;
      const [part, whole] = share(c, label);
      parts += part;
      wholes += whole;
    }
    return c.total > 0 ? ratio(parts, wholes) : Number.NaN;
  };

const weighted =
  (share: Share) =>
  (c: Counts): number => {
    let total = 0;
    for (let label = 0; label < c.truths.length; label++) {
      const [part, whole] = share(c, label);
      total += at(c.truths, label) * ratio(part, whole);
    }
    return total / c.total;
  };

const SHAPE = { kind: 'count', needs: 'labels', perClass: false, share: null, binary: false } as const;
const GOOD_SHARE = { direction: 'higher', unit: 'fraction' } as const;

const accuracyShare: Share = (c) => [trace(c), c.total];

const single: readonly CountMetric[] = [
  {
    ...SHAPE,
    ...GOOD_SHARE,
    id: 'accuracy',
    title: 'Accuracy',
    value: (c) => trace(c) / c.total,
    share: accuracyShare,
    binary: true,
  },
  { ...SHAPE, ...GOOD_SHARE, id: 'balanced_accuracy', title: 'Balanced accuracy', value: balancedAccuracy },
  {
    ...SHAPE,
    id: 'matthews_corrcoef',
    title: 'Matthews correlation coefficient',
    direction: 'higher',
    unit: 'index',
    value: matthews,
  },
  { ...SHAPE, id: 'cohen_kappa', title: 'Cohen’s kappa', direction: 'higher', unit: 'index', value: kappa },
];

interface PerClass {
  readonly id: string;
  readonly title: string;
  readonly share: Share;
  /** Fβ is a ratio too, but no share of examples: it has no Wilson interval. */
  readonly proportion: boolean;
}

/** The metric of one class and its three averages. */
function family({ id, title, share, proportion }: PerClass): readonly CountMetric[] {
  const average = (suffix: string, value: (c: Counts) => number): CountMetric => ({
    ...SHAPE,
    ...GOOD_SHARE,
    id: `${id}_${suffix}`,
    title: `${title}, ${suffix} average`,
    value,
  });
  return [
    {
      ...SHAPE,
      ...GOOD_SHARE,
      id,
      title,
      perClass: true,
      value: (c, label) => (c.total > 0 ? ofClass(share)(c, label) : Number.NaN),
      share: proportion ? share : null,
    },
    average('macro', macro(share)),
    average('micro', micro(share)),
    average('weighted', weighted(share)),
  ];
}

/** `fbeta_B` and its averages, for any B above 0. */
export function betaMetrics(beta: number): readonly CountMetric[] {
  return family({ id: `fbeta_${beta}`, title: `F${beta} score`, share: betaShare(beta), proportion: false });
}

export const countMetrics: readonly CountMetric[] = [
  ...single,
  ...family({ id: 'precision', title: 'Precision', share: precisionShare, proportion: true }),
  ...family({ id: 'recall', title: 'Recall', share: recallShare, proportion: true }),
  ...family({ id: 'specificity', title: 'Specificity', share: specificityShare, proportion: true }),
  ...family({ id: 'f1', title: 'F1 score', share: betaShare(1), proportion: false }),
];
