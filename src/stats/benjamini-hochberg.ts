/**
 * p values adjusted so that a bound on them bounds the false discovery rate.
 *
 *   q_(i) = min over j >= i of min(1, M p_(j) / j),   p_(1) <= … <= p_(M)
 *
 * Source: Y. Benjamini, Y. Hochberg, Controlling the false discovery rate, Journal of the Royal Statistical Society B
 * 57 (1995) 289–300.
 *
 * Example: 0.01, 0.04, 0.03 become 0.03, 0.04, 0.04.
 */

/** The adjusted values, in the order of the input. */
export function benjaminiHochberg(pValues: readonly number[]): number[] {
  const count = pValues.length;
  const descending = [...pValues.entries()].sort(([, a], [, b]) => b - a);
  const adjusted = new Array<number>(count);
  let smallest = 1;
  for (const [step, [index, p]] of descending.entries()) {
    smallest = Math.min(smallest, (p * count) / (count - step));
    adjusted[index] = smallest;
  }
  return adjusted;
}
