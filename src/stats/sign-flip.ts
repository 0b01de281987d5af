/**
 * The sign-flip test of paired differences: how often the sum is as large if every sign could as well be the other.
 *
 *   exact:        p = share of the 2ⁿ choices of signs with a sum at least as large, for up to 20 differences other than 0
 *   Monte Carlo:  p = (1 + count of random choices with a sum at least as large) / (1 + resamples)
 *
 * A difference of 0 has no sign, and changes no share.
 *
 * Source: R. A. Fisher, The Design of Experiments (1935), section 21; the ones added: B. Phipson, G. K. Smyth, Statistical
 * Applications in Genetics and Molecular Biology 9 (2010) article 39.
 *
 * Example: .1 −.2 .05 −.3 −.15 0 −.1 −.25 .2 −.05: P of a sum this low 60/512 = 0.1171875.
 */
import { type Resampling, randomOf } from './random.js';
import { NO_EVIDENCE, type Tails, tailsOf } from './tails.js';

const MOST_EXACT = 20;
/** Sums that differ by less than this share of Σ|d| differ by rounding alone. */
const ROUNDING = 1e-12;

export interface PermutationTest {
  readonly method: 'exact' | 'monte-carlo';
  /** All 1 where nothing differs. */
  readonly p: Tails;
}

/** The sums of all choices of signs. */
function signedSums(values: readonly number[]): Float64Array {
  let sums = Float64Array.of(0);
  for (const value of values) {
    const next = new Float64Array(2 * sums.length);
    next.set(sums.map((sum) => sum + value));
    next.set(
      sums.map((sum) => sum - value),
      sums.length,
    );
    sums = next;
  }
  return sums;
}

function exactTails(values: readonly number[], bounds: readonly [number, number]): Tails {
  // By halves: few additions a sum, and so little rounding.
  const half = values.length >> 1;
  const [first, second] = [signedSums(values.slice(0, half)), signedSums(values.slice(half))];
  let greater = 0;
  let less = 0;
  for (const a of first) {
    for (const b of second) {
      if (a + b >= bounds[0]) greater++;
      if (a + b <= bounds[1]) less++;
    }
  }
  const all = first.length * second.length;
  return tailsOf(greater / all, less / all);
}

function randomTails(
  values: readonly number[],
  bounds: readonly [number, number],
  resampling: Resampling,
): Tails {
  const random = randomOf(resampling.seed);
  let greater = 1;
  let less = 1;
  for (let i = 0; i < resampling.resamples; i++) {
    let sum = 0;
    let bits = 0;
    for (const [place, value] of values.entries()) {
      if (place % 32 === 0) bits = random.word();
      sum += bits & 1 ? value : -value;
      bits >>>= 1;
    }
    if (sum >= bounds[0]) greater++;
    if (sum <= bounds[1]) less++;
  }
  return tailsOf(greater / (resampling.resamples + 1), less / (resampling.resamples + 1));
}

/** The test; `greater` is small where the differences are large. */
export function signFlip(differences: readonly number[], resampling: Resampling): PermutationTest {
  const values = differences.filter((difference) => difference !== 0);
  if (values.length === 0) return { method: 'exact', p: NO_EVIDENCE };
  const observed = values.reduce((sum, value) => sum + value, 0);
  const slack = ROUNDING * values.reduce((sum, value) => sum + Math.abs(value), 0);
  const bounds = [observed - slack, observed + slack] as const;
  if (values.length <= MOST_EXACT) return { method: 'exact', p: exactTails(values, bounds) };
  return { method: 'monte-carlo', p: randomTails(values, bounds, resampling) };
}
