/**
 * Units in an order that depends on their ids alone, so that the same examples in another order of rows draw the same
 * random deals. By a hash of the id, which is cheaper than by its text; ids of one hash by their text.
 */
import type { TextColumn } from '../model/table.js';
import { orderOfKeys } from '../stats/order.js';
import { textAt } from '../table/text.js';

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

function hashAt({ bytes, offsets }: TextColumn, row: number): number {
  let hash = FNV_OFFSET;
  const end = offsets[row + 1] ?? 0;
  for (let i = offsets[row] ?? 0; i < end; i++) hash = Math.imul(hash ^ (bytes[i] ?? 0), FNV_PRIME);
  return hash >>> 0;
}

function byText(ids: TextColumn): (a: number, b: number) => number {
  return (a, b) => (textAt(ids, a) < textAt(ids, b) ? -1 : 1);
}

/** Places in `rows`, in the order of the ids that stand in these rows. */
export function orderById(ids: TextColumn, rows: Int32Array): Uint32Array {
  const hashes = new Uint32Array(rows.length);
  for (let place = 0; place < rows.length; place++) hashes[place] = hashAt(ids, rows[place] ?? 0);
  const order = orderOfKeys(hashes);
  for (let start = 0; start < order.length; ) {
    let end = start + 1;
    while (end < order.length && hashes[order[end] ?? 0] === hashes[order[start] ?? 0]) end++;
    if (end > start + 1) order.subarray(start, end).sort((a, b) => byText(ids)(rows[a] ?? 0, rows[b] ?? 0));
    start = end;
  }
  return order;
}
