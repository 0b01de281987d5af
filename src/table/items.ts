/**
 * The items that two tables have in common where an id may stand in several rows: runs, judges or seeds of one example.
 * All rows of one id are one item, on both sides together.
 */
import type { Alignment, Clusters, Column, TextColumn } from '../model/table.js';
import { NONE, RowsByText } from './rows-by-text.js';

export interface Items {
  /** Rows of the ids that both sides have, with the item of each as its cluster. */
  readonly clusters: Clusters;
  /** Ids of one side alone. */
  readonly onlyBase: number;
  readonly onlyHead: number;
  /** Ids that stand in more than one row, and the first row in which one stands again. */
  readonly repeated: { readonly base: Repeated | null; readonly head: Repeated | null };
}

export interface Repeated {
  readonly ids: number;
  /** Counted from 0. */
  readonly row: number;
}

interface Numbered {
  readonly index: RowsByText;
  /** For each row the first one that has its id. */
  readonly first: Int32Array;
  readonly ids: number;
  readonly repeated: Repeated | null;
}

function numbered(column: TextColumn): Numbered {
  const rows = column.offsets.length - 1;
  const index = new RowsByText(column, rows);
  const first = new Int32Array(rows);
  const again = new Set<number>();
  let ids = 0;
  let row = NONE;
  for (let at = 0; at < rows; at++) {
    const isNew = index.add(at);
    first[at] = isNew ? at : index.find(column, at);
    if (isNew) ids++;
    else {
      again.add(first[at] ?? NONE);
      if (row === NONE) row = at;
    }
  }
  return { index, first, ids, repeated: row === NONE ? null : { ids: again.size, row } };
}

/** The rows whose item is known, and their items. */
function kept(first: Int32Array, itemOf: Int32Array): readonly [Int32Array, Int32Array] {
  const rows = new Int32Array(first.length);
  const items = new Int32Array(first.length);
  let count = 0;
  for (let row = 0; row < first.length; row++) {
    const item = itemOf[first[row] ?? NONE] ?? NONE;
    if (item === NONE) continue;
    rows[count] = row;
    items[count++] = item;
  }
  return [rows.slice(0, count), items.slice(0, count)];
}

/** The items of two id columns, numbered in the order in which head has them. */
export function itemsOf(base: TextColumn, head: TextColumn): Items {
  const [ofBase, ofHead] = [numbered(base), numbered(head)];
  const itemInBase = new Int32Array(ofBase.first.length).fill(NONE);
  const itemInHead = new Int32Array(ofHead.first.length).fill(NONE);
  let count = 0;
  for (const [row, first] of ofHead.first.entries()) {
    const partner = row === first ? ofBase.index.find(head, row) : NONE;
    if (partner === NONE) continue;
    itemInBase[partner] = count;
    itemInHead[row] = count++;
  }
  const [baseRows, baseClusters] = kept(ofBase.first, itemInBase);
  const [headRows, headClusters] = kept(ofHead.first, itemInHead);
  return {
    clusters: { count, baseRows, headRows, baseClusters, headClusters },
    onlyBase: ofBase.ids - count,
    onlyHead: ofHead.ids - count,
    repeated: { base: ofBase.repeated, head: ofHead.repeated },
  };
}

/** Every pair an item of its own. */
export function itemsOfPairs({ pairs, baseRows, headRows }: Alignment): Clusters {
  const each = new Int32Array(pairs);
  for (let pair = 0; pair < pairs; pair++) each[pair] = pair;
  return { count: pairs, baseRows, headRows, baseClusters: each, headClusters: each };
}

function cellText({ codes, labels, values }: Column, row: number): string | null {
  if (codes !== null) return labels[codes[row] ?? NONE] ?? null;
  const value = values?.[row] ?? Number.NaN;
  return Number.isFinite(value) ? String(value) : null;
}

/**
 * The items brought together by a column of head, in which items of one cluster have the same cell. An item whose cell
 * is empty is a cluster of its own.
 */
export function clusteredBy(column: Column, items: Clusters): Clusters {
  const clusterOf = new Int32Array(items.count).fill(NONE);
  const known = new Map<string, number>();
  let count = 0;
  for (const [place, item] of items.headClusters.entries()) {
    if (clusterOf[item] !== NONE) continue;
    const text = cellText(column, items.headRows[place] ?? NONE);
    const cluster = text === null ? undefined : known.get(text);
    clusterOf[item] = cluster ?? count;
    if (cluster !== undefined) continue;
    if (text !== null) known.set(text, count);
    count++;
  }
  const anew = (clusters: Int32Array): Int32Array => clusters.map((item) => clusterOf[item] ?? NONE);
  return {
    ...items,
    count,
    baseClusters: anew(items.baseClusters),
    headClusters: anew(items.headClusters),
  };
}
