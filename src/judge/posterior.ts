/**
 * How probable it is that head is worse by more than the margin, given the data and a prior that says little.
 *
 *   pairs, right or wrong   loss = q (2π − 1),  q ~ Beta(d + ½, n − d + ½) the share that differs,  π ~ Beta(lost + ½, won + ½)
 *                           P(loss > m) = E_q P(π > (1 + m/q)/2)
 *   two shares              each Beta(k + ½, n − k + ½);  P(base − head > m) = E_base P(head < base − m)
 *   means, level of a history  flat prior: the posterior is Student's t about the loss, and P(loss > m) = 1 − p of a head
 *                           that is better by m
 *
 * Expectations are means over the middles of 100 equally probable slices, exact to about 1e-4. Source: A. Gelman et al., Bayesian Data
 * Analysis (2013), 2.4 and 3.2; the prior of shares is H. Jeffreys'.
 *
 * Example: 12 lost and 4 won, margin 0: 0.9790054605.
 */
import type { BinaryPairs, PairedEvidence } from '../model/evidence.js';
import { type BetaShape, betaCdf, betaQuantile, betaTail } from '../stats/beta.js';
import { normalCdf } from '../stats/normal.js';
import { studentTail } from '../stats/student.js';
import type { Case, Comparison } from './comparison.js';
import { loss } from './orientation.js';
import { errorWithin } from './paired.js';
import { isProportion } from './unpaired.js';

const SLICES = 100;
const JEFFREYS = 0.5;

export interface Posterior {
  readonly probability: number;
  readonly prior: 'beta(1/2,1/2)' | 'flat';
}

function expected(shape: BetaShape, of: (value: number) => number): number {
  let sum = 0;
  for (let slice = 0; slice < SLICES; slice++) sum += of(betaQuantile((slice + 0.5) / SLICES, shape));
  return sum / SLICES;
}

/** P(loss > margin) of so many answers that got worse and better, and stayed. */
export function pairsWorseBeyond(
  { worse, better, same }: { readonly worse: number; readonly better: number; readonly same: number },
  margin: number,
): number {
  const bad = { a: worse + JEFFREYS, b: better + JEFFREYS };
  if (margin === 0) return betaTail(0.5, bad);
  return expected({ a: worse + better + JEFFREYS, b: same + JEFFREYS }, (q) =>
    margin < q ? betaTail((1 + margin / q) / 2, bad) : 0,
  );
}

function ofBinary(given: Case, pairs: BinaryPairs): Posterior {
  const higher = given.orientation.direction === 'higher';
  const [worse, better] = higher ? [pairs.lost, pairs.won] : [pairs.won, pairs.lost];
  const same = pairs.bothRight + pairs.bothWrong;
  return {
    probability: pairsWorseBeyond({ worse, better, same }, given.scale.margin),
    prior: 'beta(1/2,1/2)',
  };
}

function shapeOf({ value, n }: { readonly value: number; readonly n: number }): BetaShape {
  return { a: value * n + JEFFREYS, b: (1 - value) * n + JEFFREYS };
}

/** P(one share is below another by more than the margin). */
export function shareBelow(base: BetaShape, head: BetaShape, margin: number): number {
  return expected(base, (value) => (value > margin ? betaCdf(value - margin, head) : 0));
}

function ofStandardErrors({ orientation, base, head, scale }: Case): Posterior | null {
  if (isProportion(base) && isProportion(head)) {
    const [low, high] = orientation.direction === 'higher' ? [head, base] : [base, head];
    return { probability: shareBelow(shapeOf(high), shapeOf(low), scale.margin), prior: 'beta(1/2,1/2)' };
  }
  const error = Math.hypot(base.standardError ?? Number.NaN, head.standardError ?? Number.NaN);
  const excess = loss(orientation, base.value, head.value) - scale.margin;
  return error > 0 ? { probability: normalCdf(excess / error), prior: 'flat' } : null;
}

type Differing = Exclude<PairedEvidence, BinaryPairs>;

/** `null` for a percentile of too few examples. */
function errorOf(paired: Differing): number | null {
  if (paired.kind !== 'quantile') return paired.standardError;
  return paired.interval === null ? null : errorWithin(paired.interval);
}

function degreesOfFreedom(paired: Differing): number | null {
  if (paired.kind === 'quantile') return null;
  return paired.kind === 'clustered' ? paired.clusters - 1 : paired.degreesOfFreedom;
}

function ofPairs(given: Case): Posterior | null {
  const { paired, orientation, scale } = given;
  if (paired === null) return null;
  if (paired.kind === 'binary') return ofBinary(given, paired);
  const standardError = errorOf(paired);
  if (standardError === null) return null;
  const { difference } = paired;
  const excess = (orientation.direction === 'higher' ? -difference : difference) - scale.margin;
  if (standardError === 0) return { probability: excess > 0 ? 1 : 0, prior: 'flat' };
  const t = excess / standardError;
  const df = degreesOfFreedom(paired);
  return { probability: df === null ? normalCdf(t) : studentTail(-t, df), prior: 'flat' };
}

/**
 * The same case with a head that is better by the margin, and without its pairs. A flat prior makes its p value the
 * probability that head is not worse by more than the margin.
 */
export function spared(given: Case): Case {
  const { head, orientation, scale } = given;
  const value = head.value + (orientation.direction === 'higher' ? scale.margin : -scale.margin);
  return { ...given, paired: null, head: { ...head, value } };
}

/** The less probable of two, where both must hold. */
function both(one: Posterior | null, other: Posterior | null): Posterior | null {
  if (one === null || other === null) return null;
  return one.probability <= other.probability ? one : other;
}

/**
 * By the evidence that the comparison rests on; `null` where that is none, and for a target. `compare` gives the
 * comparison of a case by its history.
 */
export function posteriorOf(
  given: Case,
  { evidence }: Comparison,
  compare: (given: Case) => Comparison,
): Posterior | null {
  if (given.orientation.direction === 'target') return null;
  const ofHistory = (): Posterior | null => {
    const { p } = compare(spared(given));
    return p === null ? null : { probability: 1 - p, prior: 'flat' };
  };
  if (evidence === 'paired' || evidence === 'clustered') return ofPairs(given);
  if (evidence === 'paired+history') return both(ofPairs(given), ofHistory());
  if (evidence === 'history') return ofHistory();
  return evidence === 'standard-error' ? ofStandardErrors(given) : null;
}
