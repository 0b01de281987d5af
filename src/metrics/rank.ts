/** Orders and ranks of numbers, by their distinct values: sorting plain numbers is fast, sorting row numbers is not. */

/** The distinct values, ascending. */
export function distinctAscending(values: Float64Array): Float64Array {
  const sorted = values.slice().sort();
  let kept = 0;
  for (let i = 0; i < sorted.length; i++) {
    const value = sorted[i] ?? 0;
    if (kept > 0 && value === sorted[kept - 1]) continue;
    sorted[kept] = value;
    kept += 1;
  }
  return sorted.subarray(0, kept);
}

/** Where a value stands among distinct ascending ones that hold it. */
export function placeOf(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Distinct values, ascending, and the sum of weights at each. */
export interface Distribution {
  readonly values: Float64Array;
  readonly weights: Float64Array;
}

/** How the values are distributed; with `weights: null` every row weighs 1. */
export function distribution(values: Float64Array, weights: Float64Array | null): Distribution {
  const distinct = distinctAscending(values);
  const mass = new Float64Array(distinct.length);
  for (let row = 0; row < values.length; row++) {
    const at = placeOf(distinct, values[row] ?? 0);
    mass[at] = (mass[at] ?? 0) + (weights === null ? 1 : (weights[row] ?? 0));
  }
  return { values: distinct, weights: mass };
}

/** Ranks from 1; equal values share the mean of their ranks. Example: 10, 30, 10 → 1.5, 3, 1.5. */
export function ranks(values: Float64Array): Float64Array {
  const { values: distinct, weights: often } = distribution(values, null);
  let before = 0;
  const rankAt = often.map((count) => {
    before += count;
    return before - (count - 1) / 2;
  });
  return values.map((value) => rankAt[placeOf(distinct, value)] ?? Number.NaN);
}
