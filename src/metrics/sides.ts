/** What a measurement was made of on both sides, ready to be compared. */
import type { Examples, Labels } from '../model/evaluation.js';
import type { Sides } from './pairs.js';
import { remembered } from './remembered.js';
import { type Request, requestsNamed } from './requests.js';
import { type Prepared, prepare, prepareWhole, type Subject } from './subject.js';

function isEveryRow(rows: Int32Array, count: number): boolean {
  if (rows.length !== count) return false;
  for (let i = 0; i < count; i++) if (rows[i] !== i) return false;
  return true;
}

/**
 * The rows of each side serve every metric of the suite, so they are picked once. All rows in their own order are the
 * very subject that was measured, with what is known of it already: its confusion matrix, its order of scores.
 */
const ofExamples = remembered((examples: Examples) =>
  remembered(
    (rows: Int32Array): Prepared =>
      isEveryRow(rows, examples.table.rows) ? prepareWhole(examples) : prepare(examples, rows),
  ),
);

function sameLabels(one: Labels, other: Labels): boolean {
  const keys = Object.keys(one);
  return keys.length === Object.keys(other).length && keys.every((key) => one[key] === other[key]);
}

/** The request that a measurement of this name and these labels came from. */
function requestOf(metric: string, labels: Labels, prepared: Prepared): Request | null {
  const found = requestsNamed(metric, prepared).filter((one): one is Request => !('code' in one));
  return found.find((one) => sameLabels(one.labels, labels) || one.metric.kind === 'count') ?? null;
}

export interface Measured {
  readonly metric: string;
  readonly labels: Labels;
}

interface Matched {
  readonly sides: Sides<Subject>;
  readonly requests: Sides<Request>;
}

/** Both sides in these rows, or `null` where another metric or another unit stands behind the same name. */
export function matchedSides(
  { metric, labels }: Measured,
  examples: Sides<Examples>,
  rows: Sides<Int32Array>,
): Matched | null {
  const base = ofExamples(examples.base)(rows.base);
  const head = ofExamples(examples.head)(rows.head);
  const ofBase = requestOf(metric, labels, base);
  const ofHead = requestOf(metric, labels, head);
  if (ofBase === null || ofHead === null) return null;
  if (ofBase.metric.id !== ofHead.metric.id || ofBase.unit !== ofHead.unit) return null;
  return { sides: { base: base.subject, head: head.subject }, requests: { base: ofBase, head: ofHead } };
}
