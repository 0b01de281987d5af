/** Examples without an id. An empty cell names nothing: two of them are not one example twice. */
import { fault } from '../failure/catalogue.js';
import type { Fault } from '../failure/failure.js';
import type { TextColumn } from '../model/table.js';

interface Named {
  readonly suite: string;
  readonly side: 'base' | 'head';
}

/** The notice `ID_EMPTY`, or none where every example has an id. */
export function emptyIdNotices({ suite, side }: Named, { name, offsets }: TextColumn): readonly Fault[] {
  let first = -1;
  let count = 0;
  for (let row = 0; row + 1 < offsets.length; row++) {
    if (offsets[row] !== offsets[row + 1]) continue;
    if (first < 0) first = row;
    count++;
  }
  return count === 0 ? [] : [fault('ID_EMPTY', suite, { side, column: name, count, row: first + 1 })];
}
