/**
 * Row numbers in the order of whole numbers: stable counting passes over their digits, from the lowest on.
 *
 * Source: least-significant-digit radix sort, D. E. Knuth, The Art of Computer Programming 3, section 5.2.5.
 * Example: keys 5, 1, 3 have the rows 1, 2, 0.
 */
import { giveBack, lentWords } from './scratch.js';

/** Beyond this many bits a third pass is cheaper than more digits, which no longer fit the nearest cache. */
const TWO_PASS_BITS = 20;

export interface Keyed {
  readonly keys: Uint32Array;
  readonly rows: Uint32Array;
}

/** How many keys have each digit, each digit's passes in one walk over the keys. */
function digitCounts(keys: Uint32Array, passes: number, bits: number): readonly Uint32Array[] {
  const [mask, count] = [(1 << bits) - 1, keys.length];
  const [one, two, three] = [0, 1, 2].map(() => new Uint32Array(mask + 1));
  if (one === undefined || two === undefined || three === undefined) return [];
  for (let i = 0; i < count; i++) {
    const key = keys[i] ?? 0;
    const [low, middle, high] = [key & mask, (key >>> bits) & mask, (key >>> (2 * bits)) & mask];
    one[low] = (one[low] ?? 0) + 1;
    two[middle] = (two[middle] ?? 0) + 1;
    if (passes > 2) three[high] = (three[high] ?? 0) + 1;
  }
  return [one, two, three].slice(0, passes);
}

/** Where the keys of each digit start, in the place of how many there are. */
function startsOf(counts: Uint32Array): Uint32Array {
  let start = 0;
  for (let digit = 0; digit < counts.length; digit++) {
    const count = counts[digit] ?? 0;
    counts[digit] = start;
    start += count;
  }
  return counts;
}

interface Pass {
  readonly places: Uint32Array;
  readonly shift: number;
}

/** `rows: null` stands for rows in their own order. */
function distribute(
  from: { readonly keys: Uint32Array; readonly rows: Uint32Array | null },
  to: Keyed,
  { places, shift }: Pass,
): void {
  const [mask, count] = [places.length - 1, from.keys.length];
  const { keys, rows } = to;
  for (let i = 0; i < count; i++) {
    const key = from.keys[i] ?? 0;
    const digit = (key >>> shift) & mask;
    const place = places[digit] ?? 0;
    places[digit] = place + 1;
    keys[place] = key;
    rows[place] = from.rows === null ? i : (from.rows[i] ?? 0);
  }
}

/**
 * Row numbers such that the lowest `width` bits of the keys ascend, with the keys in that order. Takes the keys over, and
 * those that it returns are lent.
 */
export function sortedKeys(keys: Uint32Array, width: number): Keyed {
  const count = keys.length;
  const passes = width > TWO_PASS_BITS ? 3 : 2;
  const bits = Math.max(1, Math.ceil(width / passes));
  const digits = digitCounts(keys, passes, bits).map(startsOf);
  const [rows, between] = [new Uint32Array(count), lentWords(count)];
  // What the last pass writes to is kept.
  let [to, next] = passes % 2 === 1 ? [rows, between] : [between, rows];
  let from: { readonly keys: Uint32Array; readonly rows: Uint32Array | null } = { keys, rows: null };
  let spare = lentWords(count);
  for (const [pass, places] of digits.entries()) {
    const done = { keys: spare, rows: to };
    distribute(from, done, { places, shift: pass * bits });
    [spare, to, next] = [from.keys, next, to];
    from = done;
  }
  giveBack(between);
  giveBack(spare);
  return { keys: from.keys, rows };
}
