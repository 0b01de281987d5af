/**
 * How small a loss is found, told honestly: a test among many must reach alpha after correction, and where it alone
 * has something to find that is alpha over their number.
 */
import type { Family } from './family.js';
import type { Hearing } from './hearing.js';

/** The level that is left to one test of so many. */
export function alphaAmong(alpha: number, tests: number): number {
  return alpha / Math.max(1, tests);
}

/** The hearing with the smallest loss that its history finds among all tests of its family. */
export function withReach(hearing: Hearing, alpha: number, family: Family): Hearing {
  const { compared, severity } = hearing;
  if (compared === null || compared.recalled === null) return hearing;
  const minimumDetectableChange = compared.recalled.reach(alphaAmong(alpha, family[severity]));
  return {
    ...hearing,
    compared: { ...compared, comparison: { ...compared.comparison, minimumDetectableChange } },
  };
}
