/**
 * The permutation test of a difference of two means: how often it is as large if every value could have come from either
 * sample.
 *
 *   exact:        p = share of the C(n_b + n_h, n_h) choices of head with a mean at least as large, for up to 2²⁰ of them
 *   Monte Carlo:  p = (1 + count of random choices with a mean at least as large) / (1 + resamples)
 *
 * With fixed sizes and a fixed total, head's sum orders the choices as the difference of means does.
 *
 * Source: E. J. G. Pitman, Significance tests which may be applied to samples from any populations, Supplement to the
 * Journal of the Royal Statistical Society 4 (1937) 119–130; the ones added: see sign-flip.
 *
 * Example: base 1, 2, 3, head 4, 5: greater 1/10, two-sided 1/5.
 */
import { type Random, type Resampling, randomOf } from './random.js';
import type { PermutationTest } from './sign-flip.js';
import { NO_EVIDENCE, type Tails, tailsOf } from './tails.js';

const MOST_EXACT = 2 ** 20;
/** Sums that differ by less than this share of Σ|x| differ by rounding alone. */
const ROUNDING = 1e-12;

/** C(n, k), or the first partial product above the bound. */
function choices(n: number, k: number): number {
  let count = 1;
  for (let i = 1; i <= Math.min(k, n - k) && count <= MOST_EXACT; i++) count = (count * (n - i + 1)) / i;
  return count;
}

/** Calls back with the sum of every choice of `size` values. */
function eachSum(values: readonly number[], size: number, visit: (sum: number) => void): void {
  const choose = (start: number, left: number, sum: number) => {
    if (left === 0) {
      visit(sum);
      return;
    }
    for (let i = start; i <= values.length - left; i++) choose(i + 1, left - 1, sum + (values[i] ?? 0));
  };
  choose(0, size, 0);
}

/** The sum of a random choice: the first places of a shuffle. */
function randomSum(pool: Float64Array, size: number, random: Random): number {
  let sum = 0;
  for (let i = 0; i < size; i++) {
    const j = i + random.below(pool.length - i);
    const drawn = pool[j] ?? 0;
    pool[j] = pool[i] ?? 0;
    pool[i] = drawn;
    sum += drawn;
  }
  return sum;
}

/** Counts sums on both sides of the observed one. */
function counter(bounds: readonly [number, number]) {
  let greater = 0;
  let less = 0;
  let all = 0;
  const count = (sum: number) => {
    all++;
    if (sum >= bounds[0]) greater++;
    if (sum <= bounds[1]) less++;
  };
  const tails = (added: number): Tails =>
    tailsOf((greater + added) / (all + added), (less + added) / (all + added));
  return { count, tails };
}

/** The test; `greater` is small where head's mean is larger. `null` where a sample is empty. */
export function twoSamplePermutation(
  base: readonly number[],
  head: readonly number[],
  resampling: Resampling,
): PermutationTest | null {
  if (base.length === 0 || head.length === 0) return null;
  // About the first value, so that a common offset costs no digits.
  const origin = head[0] ?? 0;
  const pool = [...head, ...base].map((value) => value - origin);
  const slack = ROUNDING * pool.reduce((sum, value) => sum + Math.abs(value), 0);
  if (slack === 0) return { method: 'exact', p: NO_EVIDENCE };
  const observed = pool.slice(0, head.length).reduce((sum, value) => sum + value, 0);
  const { count, tails } = counter([observed - slack, observed + slack]);
  if (choices(pool.length, head.length) <= MOST_EXACT) {
    // By the smaller sample, whose sum tells the other's.
    const total = pool.reduce((sum, value) => sum + value, 0);
    if (head.length <= base.length) eachSum(pool, head.length, count);
    else eachSum(pool, base.length, (sum) => count(total - sum));
    return { method: 'exact', p: tails(0) };
  }
  const random = randomOf(resampling.seed);
  const mixed = Float64Array.from(pool);
  for (let i = 0; i < resampling.resamples; i++) count(randomSum(mixed, head.length, random));
  return { method: 'monte-carlo', p: tails(1) };
}
