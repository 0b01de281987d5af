/**
 * Two aggregates with standard errors, and nothing that says which examples are the same: a z test of the difference.
 * Proportions pool their variance. Where the evaluation set is fixed this is careful to a fault: pairing is sharper.
 */
import { newcombeIndependent } from '../stats/newcombe.js';
import { normalQuantile } from '../stats/normal.js';
import { twoMeansZ, twoProportionStandardError } from '../stats/z-test.js';
import type { Case, Comparison, Standing } from './comparison.js';
import { loss } from './orientation.js';

const POWER = 0.8;
const TWO_SIDED = 0.975;
/** How near a standard error must be to √(p(1−p)/n) to be a proportion's; tools divide by n or by n − 1. */
const NEAR = 0.01;

/** What is told of a value's noise, however many runs it is the mean of. */
export type Claim = Omit<Standing, 'runs'>;

/** Whether the standard error is the one that a proportion of n examples has. */
export function isProportion<C extends Claim>(side: C): side is C & { readonly n: number } {
  if (side.n === null || side.n < 2 || side.standardError === null) return false;
  const { n, standardError } = side;
  // Of a value that is no share this is no number, and nothing is near it.
  const spread = Math.sqrt(side.value * (1 - side.value));
  return [n, n - 1].some((divisor) => {
    const expected = spread / Math.sqrt(divisor);
    return Math.abs(standardError - expected) <= NEAR * expected;
  });
}

interface Spread {
  readonly standardError: number;
  readonly interval: readonly [number, number];
}

function spreadOf(base: Standing, head: Standing): Spread | null {
  const change = head.value - base.value;
  if (isProportion(base) && isProportion(head)) {
    const standardError = twoProportionStandardError(base.value, base.n, head.value, head.n);
    const { interval } = newcombeIndependent(
      { successes: base.value * base.n, n: base.n },
      { successes: head.value * head.n, n: head.n },
    );
    return { standardError, interval };
  }
  if (base.standardError === null || head.standardError === null) return null;
  const standardError = Math.hypot(base.standardError, head.standardError);
  const half = normalQuantile(TWO_SIDED) * standardError;
  // One example, or a tool that rounds: a standard error of 0 is no claim of certainty.
  return standardError > 0 ? { standardError, interval: [change - half, change + half] } : null;
}

/** The comparison by standard errors, or `null` where a side has none. */
export function compareUnpaired(given: Case): Comparison | null {
  if (given.orientation.direction === 'target') return null;
  const spread = spreadOf(given.base, given.head);
  if (spread === null) return null;
  const worse = loss(given.orientation, given.base.value, given.head.value);
  const z = normalQuantile(1 - given.alpha) + normalQuantile(POWER);
  return {
    evidence: 'standard-error',
    method: 'z',
    loss: worse,
    p: twoMeansZ({ difference: worse, standardError: spread.standardError }),
    pBetter: twoMeansZ({ difference: -worse, standardError: spread.standardError }),
    interval: spread.interval,
    minimumDetectableChange: spread.standardError > 0 ? z * spread.standardError : null,
    lost: null,
    won: null,
    level: null,
    baseAlreadyLow: null,
  };
}
