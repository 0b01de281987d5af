/**
 * A mean that forgets: the newest value weighs 1, each older one 0.9 of the next.
 *
 *   reference = Σ w x / Σ w,   effective count = (Σ w)² / Σ w²,   w = 0.9^age
 *
 * Source: S. W. Roberts, Control chart tests based on geometric moving averages, Technometrics 1 (1959) 239–250;
 * the effective count is L. Kish's, Survey Sampling (1965).
 *
 * Example: 1, 2: (0.9 · 1 + 2) / 1.9 = 1.5263158, effective count 3.61 / 1.81 = 1.9944751.
 */

const DECAY = 0.9;

export interface DecayingMean {
  readonly reference: number;
  /** As many equally weighted values would give a mean as sure as this one. */
  readonly effectiveCount: number;
}

/** The mean of every beginning of the values, oldest first: at index i that of the first i + 1. */
export function decayingMeans(values: readonly number[]): DecayingMean[] {
  // Taken about the first value, so that a constant series has exactly that value as its mean.
  const origin = values[0] ?? Number.NaN;
  let total = 0;
  let weights = 0;
  let squares = 0;
  return values.map((value) => {
    total = total * DECAY + (value - origin);
    weights = weights * DECAY + 1;
    squares = squares * DECAY * DECAY + 1;
    return { reference: origin + total / weights, effectiveCount: (weights * weights) / squares };
  });
}

/** The mean of at least one value, oldest first. */
export function decayingMean(values: readonly number[]): DecayingMean {
  return decayingMeans(values).at(-1) ?? { reference: Number.NaN, effectiveCount: Number.NaN };
}
