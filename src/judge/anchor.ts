/**
 * Held against an anchor as well: the last release, a commit, or the best level there was. Ten losses that are each
 * too small to be seen add up, and against the anchor they are.
 *
 *   p = P(head − anchor, √(1/h + 1/k));   P: one more run, as the history and the shapes of noise foretell it (stats,
 *   run-prediction); h, k: how many runs the values of head and anchor are made of
 *
 * Where main itself stands is a mean of runs, and so nearly normal: T = (level − anchor) / (s √(1/m + 1/k)).
 *
 * The change that takes head below the anchor fails. Where main itself stands there already, it is not this change's
 * doing: that is told, and fails nobody; an accepted change, or a better model, mends it.
 */
import type { Interval } from '../model/report.js';
import { historyLevel } from '../stats/level.js';
import { median } from '../stats/median.js';
import { shapeEvidence } from '../stats/noise-shapes.js';
import type { Shares } from '../stats/shape-shares.js';
import { studentCdf } from '../stats/student.js';
import { type Case, runsInRecords } from './comparison.js';
import { RECORDS_FOR_NOISE } from './history.js';
import { FLOOR, nextRun } from './noise.js';
import { loss } from './orientation.js';
import { rulerOf } from './ruler.js';

const TWO_SIDED = [0.975, 0.025];
/** Fewer runs are no level. */
const SETTLED = 3;

export interface AnchorValue {
  readonly value: number;
  /** How many runs it is made of. */
  readonly runs: number;
}

export interface AnchorComparison {
  readonly value: number;
  /** How much worse head is than the anchor, in units of the value. */
  readonly loss: number;
  /** How much worse head is than where main stands. */
  readonly ownLoss: number;
  /** One-sided; `null` where the history is too short to show any noise. */
  readonly p: number | null;
  /** The same of where main stands. */
  readonly mainLoss: number;
  readonly mainP: number | null;
  /** Two-sided 95 % of head − anchor. */
  readonly interval: Interval | null;
}

/**
 * The best level that the series ever had since its last accepted change: of its settled segments, between which there
 * are true steps, the one with the best median. A single lucky run is no level. `null` where nothing is settled, and
 * for a target, whose two sides are folded together.
 */
export function bestLevel(given: Case): AnchorValue | null {
  if (given.orientation.direction === 'target') return null;
  const ruler = rulerOf(given);
  const marks = given.series.map(ruler.measure);
  const { boundaries } = given;
  const level = historyLevel(marks, { boundaries, window: Number.POSITIVE_INFINITY });
  if (level === null) return null;
  const since = Math.max(0, ...boundaries);
  const segments = level.starts
    .map((start, index) => ({ start, values: marks.slice(start, level.starts[index + 1]) }))
    .filter(({ start, values }) => start >= since && values.length >= SETTLED);
  const levels = segments.map(({ values }) => ({ mark: median(values), runs: values.length }));
  const [best] = levels.sort((a, b) => b.mark - a.mark);
  return best === undefined ? null : { value: ruler.valueAt(best.mark), runs: best.runs };
}

/** The comparison with the anchor: by the noise of the history, else by size alone. */
export function compareAnchor(given: Case, anchor: AnchorValue, shares: Shares): AnchorComparison {
  const { orientation, head, base, series } = given;
  const sizes = (main: number) => ({
    value: anchor.value,
    loss: loss(orientation, anchor.value, head.value),
    ownLoss: loss(orientation, main, head.value),
    mainLoss: loss(orientation, anchor.value, main),
  });
  const unknown = { ...sizes(base.value), p: null, mainP: null, interval: null };
  const ruler = rulerOf({ ...given, series: [...series, anchor.value] });
  const level = historyLevel(series.map(ruler.measure), {
    boundaries: given.boundaries,
    window: Number.POSITIVE_INFINITY,
  });
  if (series.length < RECORDS_FOR_NOISE || level === null || level.degreesOfFreedom === 0) return unknown;
  const floor = Math.abs(ruler.lossAt(given.scale.margin, Math.abs(anchor.value))) * FLOOR;
  const options = { floor, standardError: null };
  const run = nextRun({ level, options, evidence: shapeEvidence(level, options) }, shares);
  const multiplier = Math.sqrt(1 / runsInRecords(given) + 1 / anchor.runs);
  if (run === null || !Number.isFinite(run.scale * multiplier)) return unknown;
  const mark = ruler.measure(anchor.value);
  const standing = ruler.measure(head.value);
  const mainError = run.scale * Math.sqrt(1 / level.effectiveCount + 1 / anchor.runs);
  const mainIsAt = level.reference === mark;
  const mainP = mainIsAt ? 0.5 : studentCdf((level.reference - mark) / mainError, run.degreesOfFreedom);
  const ends = TWO_SIDED.map((p) => ruler.valueAt(standing - run.quantile(p, multiplier)) - anchor.value);
  const tellable = orientation.direction !== 'target' && ends.every(Number.isFinite);
  // A target's two sides are folded together, so that from its level no way leads back to a value.
  const main = orientation.direction === 'target' ? base.value : ruler.valueAt(level.reference);
  return {
    ...sizes(main),
    p: run.cdf(standing - mark, multiplier),
    mainP,
    interval: tellable ? [Math.min(...ends), Math.max(...ends)] : null,
  };
}
