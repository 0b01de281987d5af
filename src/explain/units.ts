/** What is held against each other, one unit an example that both sides have, in an order that its id alone decides. */
import type { Alignment, Clusters, TextColumn } from '../model/table.js';
import type { Units } from './attributes.js';
import { orderById } from './order.js';

/** Rows of one side and the unit that each belongs to. */
interface Members {
  readonly rows: Int32Array;
  readonly units: Int32Array;
}

/** A number an example; outcomes of 0 and 1 may be kept in bytes. */
export type Values = Float64Array | Uint8Array;

export interface Compared extends Units {
  /** All rows of each unit; `null` where it has one on each side. */
  readonly members: { readonly base: Members; readonly head: Members } | null;
}

/** Pairs of single rows as they stand: enough where nothing is drawn at random. */
export function unitsAsTheyStand({ baseRows, headRows }: Alignment): Compared {
  return { baseRows, headRows, members: null };
}

function rowsAt(places: Uint32Array, rows: Int32Array): Int32Array {
  const picked = new Int32Array(places.length);
  for (let i = 0; i < picked.length; i++) picked[i] = rows[places[i] ?? 0] ?? -1;
  return picked;
}

/** Pairs of single rows. Where both sides have the same ones, so have the units. */
export function unitsOfPairs({ baseRows, headRows }: Alignment, headIds: TextColumn): Compared {
  const order = orderById(headIds, headRows);
  const inHead = rowsAt(order, headRows);
  const inBase = baseRows === headRows ? inHead : rowsAt(order, baseRows);
  return { baseRows: inBase, headRows: inHead, members: null };
}

function firstRows(count: number, rows: Int32Array, clusters: Int32Array): Int32Array {
  const first = new Int32Array(count).fill(-1);
  for (const [place, cluster] of clusters.entries())
    if (first[cluster] === -1) first[cluster] = rows[place] ?? -1;
  return first;
}

/** Examples that stand in several rows; what is told of one is told of its first row. */
export function unitsOfItems(items: Clusters, headIds: TextColumn): Compared {
  const firstInBase = firstRows(items.count, items.baseRows, items.baseClusters);
  const firstInHead = firstRows(items.count, items.headRows, items.headClusters);
  const order = orderById(headIds, firstInHead);
  const unitOf = new Int32Array(items.count);
  for (const [unit, item] of order.entries()) unitOf[item] = unit;
  const anew = (clusters: Int32Array): Int32Array => clusters.map((item) => unitOf[item] ?? -1);
  return {
    baseRows: rowsAt(order, firstInBase),
    headRows: rowsAt(order, firstInHead),
    members: {
      base: { rows: items.baseRows, units: anew(items.baseClusters) },
      head: { rows: items.headRows, units: anew(items.headClusters) },
    },
  };
}

function means(values: Values, count: number, { rows, units }: Members): Float64Array {
  const sums = new Float64Array(count);
  const times = new Float64Array(count);
  for (let place = 0; place < rows.length; place++) {
    const unit = units[place] ?? 0;
    sums[unit] = (sums[unit] ?? 0) + (values[rows[place] ?? -1] ?? 0);
    times[unit] = (times[unit] ?? 0) + 1;
  }
  return sums.map((sum, unit) => sum / (times[unit] ?? 1));
}

function isEveryRow(rows: Int32Array, count: number): boolean {
  if (rows.length !== count) return false;
  for (let row = 0; row < count; row++) if (rows[row] !== row) return false;
  return true;
}

/** The values in these rows, kept as they were; the very ones where these are all rows in their order. */
export function valuesIn(values: Values, rows: Int32Array): Values {
  if (isEveryRow(rows, values.length)) return values;
  const picked = values instanceof Uint8Array ? new Uint8Array(rows.length) : new Float64Array(rows.length);
  for (let i = 0; i < picked.length; i++) picked[i] = values[rows[i] ?? -1] ?? 0;
  return picked;
}

/** The value of each unit on both sides: of its row, or the mean of its rows. */
export function valuesOfUnits(
  { baseRows, headRows, members }: Compared,
  base: Values,
  head: Values,
): { readonly base: Values; readonly head: Values } {
  if (members !== null) {
    return {
      base: means(base, baseRows.length, members.base),
      head: means(head, headRows.length, members.head),
    };
  }
  return { base: valuesIn(base, baseRows), head: valuesIn(head, headRows) };
}
