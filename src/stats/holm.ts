/**
 * p values adjusted so that a bound on them bounds the chance of a single false rejection, whatever their dependence.
 *
 *   q_(i) = max over j <= i of min(1, (M − j + 1) p_(j)),   p_(1) <= … <= p_(M)
 *
 * Source: S. Holm, A simple sequentially rejective multiple test procedure, Scandinavian Journal of Statistics 6 (1979)
 * 65–70.
 *
 * Example: 0.01, 0.04, 0.03 become 0.03, 0.06, 0.06.
 */

/** The adjusted values, in the order of the input. */
export function holm(pValues: readonly number[]): number[] {
  const count = pValues.length;
  const ascending = [...pValues.entries()].sort(([, a], [, b]) => a - b);
  const adjusted = new Array<number>(count);
  let largest = 0;
  for (const [step, [index, p]] of ascending.entries()) {
    largest = Math.max(largest, Math.min(1, p * (count - step)));
    adjusted[index] = largest;
  }
  return adjusted;
}
