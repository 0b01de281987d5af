/**
 * The skewness of a sample, and what it does to Student's t.
 *
 *   g = m₃ / m₂^{3/2},   m_k = Σ w (x − x̄)^k / Σ w
 *   T′ = T + g T² / (3√n) + g² T³ / (27 n) + g / (6√n)
 *
 * Where the sample leans to one side, T leans to the other: with few large losses among many small gains a t test raises
 * false alarms. T′ has that lean taken out to the order 1/n, and grows with T everywhere, being a cube of it.
 *
 * Source: P. Hall, On the removal of skewness by transformation, Journal of the Royal Statistical Society B 54 (1992) 221–228.
 *
 * Example: 1 2 6: x̄ = 3, m₂ = 14/3, m₃ = 6, g = 0.5951700641; with T = 2 and n = 25: T′ = 2.1827492700.
 */

/** The moment coefficient of skewness; `times` says how often each value counts. 0 where nothing varies. */
export function skewness(values: Float64Array, times: Float64Array | null): number {
  const often = (i: number): number => (times === null ? 1 : (times[i] ?? 0));
  // About the first value, so that equal values have exactly that value as their mean.
  const origin = values[0] ?? 0;
  let [total, first] = [0, 0];
  for (let i = 0; i < values.length; i++) {
    total += often(i);
    first += often(i) * ((values[i] ?? 0) - origin);
  }
  const centre = origin + first / total;
  let [squares, cubes] = [0, 0];
  for (let i = 0; i < values.length; i++) {
    const away = (values[i] ?? 0) - centre;
    squares += often(i) * away * away;
    cubes += often(i) * away * away * away;
  }
  const found = cubes / total / (squares / total) ** 1.5;
  return Number.isFinite(found) ? found : 0;
}

/** Hall's T′ for a mean of `n` values whose T this is and whose skewness that is. */
export function withoutSkew(
  t: number,
  { skewness: g, n }: { readonly skewness: number; readonly n: number },
): number {
  const root = Math.sqrt(n);
  return t + (g * t * t) / (3 * root) + (g * g * t ** 3) / (27 * n) + g / (6 * root);
}
