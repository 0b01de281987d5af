/**
 * Random numbers that a seed determines, the same on every machine.
 *
 *   xoshiro128**:  result = rotl(s₁ · 5, 7) · 9, then the linear step below on the state s₀ … s₃
 *   seeding:       the state is the first four upper halves of SplitMix64's output from the seed
 *
 * Source: D. Blackman, S. Vigna, Scrambled linear pseudorandom number generators, ACM TOMS 47 (2021) article 36 (state
 * and scrambler as in their xoshiro128starstar.c, version 1.1); G. L. Steele, D. Lea, C. H. Flood, Fast splittable
 * pseudorandom number generators, OOPSLA 2014; whole numbers below a bound by rejection: D. Lemire, ACM Transactions on
 * Modeling and Computer Simulation 29 (2019) article 3.
 *
 * Example: the state 1, 2, 3, 4 gives 11520, 0, 5927040, 70819200.
 */

export type State = readonly [number, number, number, number];

export interface Random {
  /** Whole, from 0 to 2³² − 1. */
  readonly word: () => number;
  /** Whole, from 0 to bound − 1, each as likely; for a whole bound from 1 to 2³² − 1. */
  readonly below: (bound: number) => number;
}

export interface Resampling {
  /** How many random choices, where not all can be tried. */
  readonly resamples: number;
  /** Whole. */
  readonly seed: number;
}

const TWO_32 = 2 ** 32;
const MASK_64 = (1n << 64n) - 1n;

function rotated(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}

/** Random numbers from a state that is not all 0. */
export function randomOfState(state: State): Random {
  let [s0, s1, s2, s3] = state;
  const word = () => {
    const result = Math.imul(rotated(Math.imul(s1, 5), 7), 9) >>> 0;
    const shifted = s1 << 9;
    s2 ^= s0;
    s3 ^= s1;
    s1 ^= s2;
    s0 ^= s3;
    s2 ^= shifted;
    s3 = rotated(s3, 11);
    return result;
  };
  const below = (bound: number) => {
    // The last, incomplete stretch of `bound` words would favour small numbers.
    const limit = TWO_32 - (TWO_32 % bound);
    let drawn = word();
    while (drawn >= limit) drawn = word();
    return drawn % bound;
  };
  return { word, below };
}

/** Four words from a seed, not all 0. */
function stateOf(seed: number): State {
  let counter = BigInt(seed) & MASK_64;
  const next = () => {
    counter = (counter + 0x9e3779b97f4a7c15n) & MASK_64;
    let mixed = counter;
    mixed = ((mixed ^ (mixed >> 30n)) * 0xbf58476d1ce4e5b9n) & MASK_64;
    mixed = ((mixed ^ (mixed >> 27n)) * 0x94d049bb133111ebn) & MASK_64;
    return Number((mixed ^ (mixed >> 31n)) >> 32n);
  };
  return [next(), next(), next(), next()];
}

/** Random numbers from a whole seed. */
export function randomOf(seed: number): Random {
  return randomOfState(stateOf(seed));
}

/** The values in a random order, by the shuffle of Fisher and Yates from the end; the input stays as it is. */
export function shuffled(values: readonly number[], random: Random): number[] {
  const mixed = [...values];
  for (let i = mixed.length - 1; i > 0; i--) {
    const j = random.below(i + 1);
    const value = mixed[i] ?? 0;
    mixed[i] = mixed[j] ?? 0;
    mixed[j] = value;
  }
  return mixed;
}
