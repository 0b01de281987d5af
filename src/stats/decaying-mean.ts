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

export interface DecayingMeans {
  readonly references: readonly number[];
  readonly effectiveCounts: readonly number[];
}

/** The mean of every beginning of the values, oldest first: at index i that of the first i + 1. */
export function decayingMeans(values: readonly number[]): DecayingMeans {
  // Taken about the first value, so that a constant series has exactly that value as its mean.
  const origin = values[0] ?? Number.NaN;
  const references: number[] = [];
  const effectiveCounts: number[] = [];
  let total = 0;
  let weights = 0;
  let squares = 0;
  for (const value of values) {
    total = total * DECAY + (value - origin);
    weights = weights * DECAY + 1;
    squares = squares * DECAY * DECAY + 1;
    references.push(origin + total / weights);
    effectiveCounts.push((weights * weights) / squares);
  }
  return { references, effectiveCounts };
}

/** The mean of at least one value, oldest first. */
export function decayingMean(values: readonly number[]): DecayingMean {
  const { references, effectiveCounts } = decayingMeans(values);
  return {
    reference: references.at(-1) ?? Number.NaN,
    effectiveCount: effectiveCounts.at(-1) ?? Number.NaN,
  };
}
