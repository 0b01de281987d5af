/** Noise from a seed, for tests of how a statistic behaves. */
import { normalQuantile } from '../../src/stats/normal.js';
import { randomOf } from '../../src/stats/random.js';
import { studentQuantile } from '../../src/stats/student.js';

export interface Draws {
  readonly seed: number;
  readonly count: number;
}

function drawn({ seed, count }: Draws, quantile: (p: number) => number): number[] {
  const random = randomOf(seed);
  return Array.from({ length: count }, () => quantile((random.word() + 0.5) / 2 ** 32));
}

export function normalNoise(draws: Draws): number[] {
  return drawn(draws, normalQuantile);
}

/** Student's t with 3 degrees of freedom. */
export function heavyNoise(draws: Draws): number[] {
  return drawn(draws, (p) => studentQuantile(p, 3));
}
