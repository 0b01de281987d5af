/**
 * The confusion matrix of both sides over the classes that a reader can take in: twelve at most, the commonest ones and
 * the rest as one. Classes of few examples go into the rest, and with them the next smallest, until nobody stands alone.
 */
import type { Confusion } from '../model/quality.js';

/** The cells that occur, by the places of their labels. All of one length. */
export interface ConfusionCells {
  readonly truth: Int32Array;
  readonly prediction: Int32Array;
  readonly weight: Float64Array;
}

export interface ConfusionSides {
  readonly labels: readonly string[];
  readonly base: ConfusionCells;
  readonly head: ConfusionCells;
  /** The fewest examples of a class that is told apart. */
  readonly least: number;
}

export const MOST_SHOWN = 12;

interface Class {
  readonly place: number;
  /** True examples on both sides, and all cells that it stands in. */
  readonly base: number;
  readonly head: number;
  readonly all: number;
}

function sumBy(places: Int32Array, weight: Float64Array, count: number): Float64Array {
  const sums = new Float64Array(count);
  for (let cell = 0; cell < places.length; cell++) {
    const place = places[cell] ?? 0;
    sums[place] = (sums[place] ?? 0) + (weight[cell] ?? 0);
  }
  return sums;
}

/** The classes that occur, the commonest first. */
function classesOf({ labels, base, head }: ConfusionSides): readonly Class[] {
  const [inBase, inHead] = [base, head].map(({ truth, weight }) => sumBy(truth, weight, labels.length));
  const [ofBase, ofHead] = [base, head].map(({ prediction, weight }) =>
    sumBy(prediction, weight, labels.length),
  );
  return labels
    .map((_, place): Class => {
      const [before, after] = [inBase?.[place] ?? 0, inHead?.[place] ?? 0];
      const all = before + after + (ofBase?.[place] ?? 0) + (ofHead?.[place] ?? 0);
      return { place, base: before, head: after, all };
    })
    .filter(({ all }) => all > 0)
    .sort((a, b) => b.all - a.all || a.place - b.place);
}

interface Split {
  readonly shown: readonly Class[];
  readonly rest: readonly Class[];
}

function split(classes: readonly Class[], least: number): Split {
  const tells = (count: number): boolean => count > 0 && count < least;
  const isSmall = ({ base, head }: Pick<Class, 'base' | 'head'>): boolean => tells(base) || tells(head);
  const large = classes.filter((one) => !isSmall(one));
  const whole = large.length === classes.length && classes.length <= MOST_SHOWN;
  if (whole) return { shown: large, rest: [] };
  const shown = large.slice(0, MOST_SHOWN - 1);
  const rest = classes.filter((one) => !shown.includes(one));
  const total = (): Pick<Class, 'base' | 'head'> => ({
    base: rest.reduce((sum, { base }) => sum + base, 0),
    head: rest.reduce((sum, { head }) => sum + head, 0),
  });
  while (isSmall(total()) && shown.length > 0) rest.push(...shown.splice(-1));
  return { shown, rest };
}

/** Rows by truth, columns by prediction; `placeOf` is the row and column of each label. */
function matrix(cells: ConfusionCells, placeOf: Int32Array, size: number): number[][] {
  const rows = Array.from({ length: size }, () => new Array<number>(size).fill(0));
  for (let cell = 0; cell < cells.weight.length; cell++) {
    const row = rows[placeOf[cells.truth[cell] ?? 0] ?? 0];
    const column = placeOf[cells.prediction[cell] ?? 0] ?? 0;
    if (row !== undefined) row[column] = (row[column] ?? 0) + (cells.weight[cell] ?? 0);
  }
  return rows;
}

const same = (one: readonly (readonly number[])[], other: readonly (readonly number[])[]): boolean =>
  one.every((row, i) => row.every((count, j) => count === other[i]?.[j]));

/** `null` where nothing changed, or where there are not two classes to tell apart. */
export function confusionOf(sides: ConfusionSides): Omit<Confusion, 'suite'> | null {
  const { shown, rest } = split(classesOf(sides), sides.least);
  if (shown.length + Math.min(1, rest.length) < 2) return null;
  // In the order of the labels, which people know.
  const places = shown.map(({ place }) => place).sort((a, b) => a - b);
  const placeOf = new Int32Array(sides.labels.length).fill(places.length);
  for (const [row, place] of places.entries()) placeOf[place] = row;
  const size = places.length + Math.min(1, rest.length);
  const [base, head] = [matrix(sides.base, placeOf, size), matrix(sides.head, placeOf, size)];
  if (same(base, head)) return null;
  const names = places.map((place) => sides.labels[place] ?? '');
  const labels = rest.length === 0 ? names : [...names, `${rest.length} others`];
  return { labels, others: rest.length, base, head };
}
