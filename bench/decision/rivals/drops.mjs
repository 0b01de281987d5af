// Rules that look at the newest base value alone, and at the size of the drop.

function dropped(history, head) {
  return history.at(-1) - head;
}

function relative(history, head) {
  return dropped(history, head) / history.at(-1);
}

/** github-action-benchmark, bigger is better: previous over current; both 0 are the ratio 1. */
export function ratioScore(history, head) {
  const previous = history.at(-1);
  return previous === 0 && head === 0 ? 1 : previous / head;
}

/** TFMA, higher is better: both differences must hold where both are set; a base of 0 fails. */
export function tfmaPasses(
  { absolute = Number.NEGATIVE_INFINITY, relative: share = Number.NaN },
  base,
  head,
) {
  const difference = head - base;
  return difference >= absolute && (Number.isNaN(share) || difference / base >= share);
}

/** MLflow, higher is better: a change that is set must be reached, so it asks for an improvement. */
export function mlflowPasses({ minAbsolute = 0, minRelative = 0 }, base, head) {
  if (minAbsolute > 0 && head < base + minAbsolute) return false;
  if (minRelative === 0) return true;
  return base === 0 ? head >= base + 1e-10 : (head - base) / base >= minRelative;
}

const IMPROVEMENT = 0.01;

export const DROPS = [
  { id: 'any-drop', title: 'any drop (codecov auto; MLflow, TFMA at 0)', threshold: 0, score: dropped },
  {
    id: 'drop-1pp',
    title: 'drop > 1 pp (codecov, TFMA, NeMo critical)',
    threshold: 0.01,
    score: dropped,
  },
  { id: 'drop-1.5pp', title: 'drop > 1.5 pp (NeMo supporting)', threshold: 0.015, score: dropped },
  { id: 'drop-2pp', title: 'drop > 2 pp', threshold: 0.02, score: dropped },
  { id: 'drop-5pp', title: 'drop > 5 pp (multivon overall)', threshold: 0.05, score: dropped },
  {
    id: 'mlflow-gain',
    title: 'MLflow min_absolute_change 0.01',
    threshold: -IMPROVEMENT,
    score: dropped,
  },
  { id: 'conbench-pairwise', title: 'conbench pairwise 5 %', threshold: 0.05, score: relative },
  { id: 'codspeed', title: 'CodSpeed 10 %', threshold: 0.1, score: relative },
  { id: 'evidently', title: 'Evidently 20 % of the reference', threshold: 0.2, score: relative },
  { id: 'gab', title: 'github-action-benchmark 200 %', threshold: 2, score: ratioScore },
];
