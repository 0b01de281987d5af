/**
 * How small a loss is found, told honestly: a test among many must reach alpha after correction, and where it alone
 * has something to find that is alpha over their number.
 */
import type { Family } from './family.js';
import type { Hearing } from './hearing.js';

/** The hearing with the smallest loss that its history finds among all tests of its family. */
export function withReach(hearing: Hearing, alpha: number, family: Family): Hearing {
  const { compared, severity } = hearing;
  if (compared === null || compared.reach === null) return hearing;
  const minimumDetectableChange = compared.reach(alpha / Math.max(1, family[severity]));
  return {
    ...hearing,
    compared: { ...compared, comparison: { ...compared.comparison, minimumDetectableChange } },
  };
}
