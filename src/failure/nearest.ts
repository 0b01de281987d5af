/**
 * "Did you mean …?": the name with the smallest Damerau–Levenshtein distance (insert, delete, replace one character,
 * swap two neighbours), in its restricted form, where no part is edited twice.
 * Source: F. J. Damerau, Communications of the ACM 7(3), 1964. Example: `mni` → `min` is 1, one swap.
 */

const LONGEST = 64;

/** The nearest of the names, or `null` where none is within a third of the length. The first of equals wins. */
export function nearest(found: string, names: readonly string[]): string | null {
  if (found.length > LONGEST) return null;
  let best: string | null = null;
  let least = Math.ceil(found.length / 3) + 1;
  for (const name of names) {
    const distance = editDistance(found.toLowerCase(), name.toLowerCase());
    if (distance < least) {
      least = distance;
      best = name;
    }
  }
  return best;
}

/** How many single edits lead from one text to the other. */
export function editDistance(a: string, b: string): number {
  let before: readonly number[] = [];
  let row: readonly number[] = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next: number[] = [i];
    for (let j = 1; j <= b.length; j++) {
      const replace = at(row, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = swapped ? at(before, j - 2) + 1 : Number.POSITIVE_INFINITY;
      next.push(Math.min(replace, swap, at(row, j) + 1, at(next, j - 1) + 1));
    }
    before = row;
    row = next;
  }
  return at(row, b.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
