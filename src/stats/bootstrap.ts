/**
 * Bootstrap replicates of a statistic, and the interval between their quantiles.
 *
 *   rows:     as many rows as there are, drawn with return; a row may hold both values of a pair, which so stay together
 *   groups:   as many groups as there are, drawn with return, each with all its rows
 *   Poisson:  a weight for every row, drawn from the Poisson distribution with mean 1
 *   interval: quantiles (type 7) α/2 and 1 − α/2 of the replicates
 *
 * Source: B. Efron, Annals of Statistics 7 (1979) 1–26; groups: A. C. Davison, D. V. Hinkley, Bootstrap Methods and their
 * Application (1997), section 3.8; weights: J. A. Hanley, B. MacGibbon, Computer Methods and Programs in Biomedicine 83
 * (2006) 57–62.
 *
 * Example: the mean of 5, 5, 5 has the interval 5 to 5 whatever the seed.
 */
import { quantile } from './quantile.js';
import { type Resampling, randomOf } from './random.js';

/** The statistic of the rows with these numbers; not finite where it is not defined for them. */
export type RowStatistic = (rows: Uint32Array) => number;

/** The statistic with every row counted as often as its weight says; not finite where it is not defined. */
export type WeightedStatistic = (weights: Uint8Array) => number;

/** With more replicates undefined than this share, what is left of them tells nothing. */
const MOST_UNDEFINED = 0.1;
/** Beyond this many terms lies less than one word in 2³² of a Poisson distribution with mean 1. */
const POISSON_TERMS = 13;

/** Calls the statistic once a resample; `draw` says of which rows. */
function replicated({ resamples }: Resampling, draw: () => number): Float64Array {
  const replicates = new Float64Array(resamples);
  for (let i = 0; i < resamples; i++) replicates[i] = draw();
  return replicates;
}

/** Replicates for `count` rows; none where there are no rows. */
export function rowReplicates(count: number, statistic: RowStatistic, resampling: Resampling): Float64Array {
  if (count === 0) return new Float64Array(0);
  const random = randomOf(resampling.seed);
  return replicated(resampling, () => {
    const rows = new Uint32Array(count);
    for (let i = 0; i < count; i++) rows[i] = random.below(count);
    return statistic(rows);
  });
}

/** Replicates for groups of row numbers; none where there are no groups. */
export function groupReplicates(
  groups: readonly (readonly number[])[],
  statistic: RowStatistic,
  resampling: Resampling,
): Float64Array {
  if (groups.length === 0) return new Float64Array(0);
  const random = randomOf(resampling.seed);
  return replicated(resampling, () => {
    const drawn = groups.map(() => groups[random.below(groups.length)] ?? []);
    return statistic(Uint32Array.from(drawn.flat()));
  });
}

/** P(X <= k) for k from 0 on, X Poisson with mean 1, as bounds of a random word. */
function poissonBounds(): readonly number[] {
  const bounds: number[] = [];
  let sum = 0;
  let term = Math.exp(-1);
  for (let k = 0; k < POISSON_TERMS; k++) {
    sum += term;
    bounds.push(sum * 2 ** 32);
    term /= k + 1;
  }
  return bounds;
}

/** Replicates with Poisson weights for `count` rows; none where there are no rows. */
export function poissonReplicates(
  count: number,
  statistic: WeightedStatistic,
  resampling: Resampling,
): Float64Array {
  if (count === 0) return new Float64Array(0);
  const random = randomOf(resampling.seed);
  const bounds = poissonBounds();
  return replicated(resampling, () => {
    const weights = new Uint8Array(count);
    for (let i = 0; i < count; i++) {
      const word = random.word();
      let weight = 0;
      while (weight < POISSON_TERMS && word >= (bounds[weight] ?? 0)) weight++;
      weights[i] = weight;
    }
    return statistic(weights);
  });
}

/** The finite replicates, or `null` where there are none or more than a tenth is not finite. */
export function definedReplicates(replicates: Float64Array): Float64Array | null {
  const finite = replicates.filter((value) => Number.isFinite(value));
  const enough = finite.length > 0 && replicates.length - finite.length <= MOST_UNDEFINED * replicates.length;
  return enough ? finite : null;
}

/** The two-sided interval between quantiles; `null` where too few replicates are finite. */
export function percentileInterval(
  replicates: Float64Array,
  confidence = 0.95,
): readonly [number, number] | null {
  const finite = definedReplicates(replicates);
  if (finite === null) return null;
  const tail = (1 - confidence) / 2;
  return [quantile(finite, tail), quantile(finite, 1 - tail)];
}
