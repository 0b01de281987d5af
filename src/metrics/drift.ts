/**
 * How far head's predictions have moved from base's, whatever the truth.
 *
 *   prediction_drift       the divergence of Jensen and Shannon in bits, from 0 to 1
 *   prediction_drift(psi)  the population stability index; a share below 10⁻⁴ counts as 10⁻⁴
 *
 * Labels are compared by the shares in which each is predicted. Numbers, or scores where there is no prediction, by ten
 * bins between the deciles of base, a number on a border falling below it. Rows need no partner. Weights count.
 *
 * Source and formulas: stats/jensen-shannon.ts, stats/population-stability.ts; `scipy.spatial.distance.jensenshannon`.
 * Example: base a a b b, head a a a b: shares ½ ½ to ¾ ¼, drift 0.0488 bits, psi ¼·ln 1.5 + ¼·ln 2 = 0.2747.
 */
import { jensenShannon } from '../stats/jensen-shannon.js';
import { type Histograms, populationStability } from '../stats/population-stability.js';
import { canonicalLabel } from './labels.js';
import type { DriftMetric, Undefined } from './metric.js';
import type { Sides } from './pairs.js';
import { codesOf, numbersOf, type Subject } from './subject.js';

export const driftMetric: DriftMetric = {
  kind: 'drift',
  id: 'prediction_drift',
  title: 'Drift of the predictions from base’s',
  direction: 'lower',
  unit: null,
  needs: 'base',
};

const BINS = 10;

function predicted(subject: Subject) {
  const { roles, table } = subject.examples;
  return table.columns.get(roles.prediction ?? roles.score ?? '');
}

const weightOf = ({ weights }: Subject, row: number): number => weights.values?.[row] ?? 1;

function shareByLabel(subject: Subject): ReadonlyMap<string, number> | Undefined {
  const column = predicted(subject);
  const codes = codesOf(subject, column);
  if ('invalid' in codes) return codes;
  const names = (column?.labels ?? []).map(canonicalLabel);
  const weights = new Map<string, number>();
  for (const [row, code] of codes.entries()) {
    const name = names[code] ?? '';
    weights.set(name, (weights.get(name) ?? 0) + weightOf(subject, row));
  }
  return weights;
}

function ofLabels({ base, head }: Sides<Subject>): Histograms | Undefined {
  const [before, after] = [shareByLabel(base), shareByLabel(head)];
  if ('invalid' in before) return { invalid: `in base ${before.invalid}` };
  if ('invalid' in after) return after;
  const names = [...new Set([...before.keys(), ...after.keys()])];
  const weights = (of: ReadonlyMap<string, number>): readonly number[] =>
    names.map((name) => of.get(name) ?? 0);
  return { expected: weights(before), actual: weights(after) };
}

/** The inner borders of bins that hold equally many of these values. */
function bordersOf(values: Float64Array): readonly number[] {
  const sorted = values.slice().sort();
  const borders = Array.from({ length: BINS - 1 }, (_, i) => {
    const place = Math.ceil(((i + 1) / BINS) * sorted.length) - 1;
    return sorted[Math.max(0, place)] ?? Number.NaN;
  });
  return [...new Set(borders)];
}

function binned(subject: Subject, values: Float64Array, borders: readonly number[]): readonly number[] {
  const bins = new Array<number>(borders.length + 1).fill(0);
  for (const [row, value] of values.entries()) {
    const at = borders.findIndex((border) => value <= border);
    const bin = at < 0 ? borders.length : at;
    bins[bin] = (bins[bin] ?? 0) + weightOf(subject, row);
  }
  return bins;
}

function ofNumbers({ base, head }: Sides<Subject>): Histograms | Undefined {
  const [before, after] = [numbersOf(base, predicted(base)), numbersOf(head, predicted(head))];
  if ('invalid' in before) return { invalid: `in base ${before.invalid}` };
  if ('invalid' in after) return after;
  const borders = bordersOf(before);
  return { expected: binned(base, before, borders), actual: binned(head, after, borders) };
}

/** Labels are what the task takes for labels; all else that has numbers is compared by numbers. */
function histogramsOf(sides: Sides<Subject>): Histograms | Undefined {
  const labelled = ({ task }: Subject): boolean =>
    (task.kind === 'binary' || task.kind === 'multiclass') && task.prediction !== null;
  if (labelled(sides.base) && labelled(sides.head)) return ofLabels(sides);
  return ofNumbers(sides);
}

/** How far head is from base; `variant` is what stood in brackets. */
export function drift(variant: string | null, sides: Sides<Subject>): number | Undefined {
  const hindered = sides.head.weights.invalid ?? sides.base.weights.invalid;
  if (hindered !== null) return { invalid: hindered };
  const histograms = histogramsOf(sides);
  if ('invalid' in histograms) return histograms;
  const found = variant === 'psi' ? populationStability(histograms) : jensenShannon(histograms);
  return found ?? { invalid: 'one of base and head has no predictions' };
}
