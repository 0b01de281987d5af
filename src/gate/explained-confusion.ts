/** How often each class was taken for which, in base and in head. */
import { type ConfusionCells, confusionOf } from '../explain/confusion.js';
import { redaction } from '../explain/redaction.js';
import { uniteLabels } from '../metrics/labels.js';
import { prepareWhole, type Subject } from '../metrics/subject.js';
import type { LabelTask } from '../metrics/task.js';
import type { Confusion } from '../model/quality.js';
import type { QualityRequest } from './explained-quality.js';
import { MOST_CLASSES } from './quality-shifts.js';

/** Matrices of more suites than this are looked at by nobody. */
const MOST_SUITES = 20;

function taskOf({ task }: Subject): LabelTask | null {
  return (task.kind === 'binary' || task.kind === 'multiclass') && task.prediction !== null ? task : null;
}

/** The cells of rows that have both labels; `map` is the place of each label of the task. */
function cellsOf({ truth, prediction }: LabelTask, map: Int32Array, { weights }: Subject): ConfusionCells {
  const width = map.length;
  const sums = new Map<number, number>();
  const dense = width <= MOST_CLASSES ? new Float64Array(width * width) : null;
  for (let row = 0; row < truth.length; row++) {
    const [is, said] = [truth[row] ?? -1, prediction?.[row] ?? -1];
    if (is < 0 || said < 0) continue;
    const key = is * width + said;
    const weight = weights.values === null ? 1 : (weights.values[row] ?? 0);
    if (dense === null) sums.set(key, (sums.get(key) ?? 0) + weight);
    else dense[key] = (dense[key] ?? 0) + weight;
  }
  for (const [key, weight] of (dense ?? []).entries()) if (weight > 0) sums.set(key, weight);
  const keys = Int32Array.from(sums.keys());
  return {
    truth: keys.map((key) => map[Math.floor(key / width)] ?? 0),
    prediction: keys.map((key) => map[key % width] ?? 0),
    weight: Float64Array.from(sums.values()),
  };
}

/** The matrices of these suites where both sides have labels and a cell has changed. */
export function confusionsOf(
  { head, base, config }: QualityRequest,
  wanted: (suite: string) => boolean,
): readonly Confusion[] {
  const { privacy } = config;
  const redact = redaction(privacy.redact);
  const suites = head.suites.filter(({ name }) => wanted(name));
  const found = suites.flatMap((suite): readonly Confusion[] => {
    const partner = base?.suites.find(({ name }) => name === suite.name)?.examples ?? null;
    if (suite.examples === null || partner === null) return [];
    const [before, after] = [prepareWhole(partner).subject, prepareWhole(suite.examples).subject];
    const [ofBase, ofHead] = [taskOf(before), taskOf(after)];
    if (ofBase === null || ofHead === null) return [];
    const { labels, first, second } = uniteLabels(ofBase.labels, ofHead.labels);
    // So many answers are texts.
    if (labels.length > MOST_CLASSES && !privacy.showExamples) return [];
    const cells = { base: cellsOf(ofBase, first, before), head: cellsOf(ofHead, second, after) };
    const matrices = confusionOf({ labels, ...cells, least: privacy.minGroup });
    if (matrices === null) return [];
    return [{ suite: suite.name, ...matrices, labels: matrices.labels.map(redact) }];
  });
  return found.slice(0, MOST_SUITES);
}
