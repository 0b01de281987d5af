/**
 * Student's t for paired differences and for groups of them, and Welch's t for two samples.
 *
 *   paired:     t = d̄ / (s_d / √n),                               df = n − 1
 *   clustered:  se = √(G/(G−1) · Σ_g (S_g − n_g d̄)²) / n,           df = G − 1,   S_g the sum and n_g the count in group g
 *   Welch:      se² = v_b + v_h,   v = s² / n of each sample,     df = se⁴ / (v_b²/(n_b−1) + v_h²/(n_h−1))
 *
 * Source: Student, The probable error of a mean, Biometrika 6 (1908) 1–25; the sum over groups: K.-Y. Liang,
 * S. L. Zeger, Biometrika 73 (1986) 13–22; B. L. Welch, Biometrika 34 (1947) 28–35.
 *
 * Example: differences .1 −.2 .05 −.3 −.15 0 −.1 −.25 .2 −.05: t = −1.3816986, P below 0.1001971; in five groups of two
 * in that order: se 0.0421307, t = −1.6614943, P below 0.0859750.
 */
import { studentQuantile, studentTail } from './student.js';
import { NO_EVIDENCE, type Tails, tailsOf } from './tails.js';

export interface TTest {
  /** What is tested against 0. */
  readonly difference: number;
  /** 0 where nothing varies: then any difference is certain, and none is no evidence. */
  readonly standardError: number;
  /** ±∞ where the standard error is 0 and the difference is not. */
  readonly t: number;
  readonly degreesOfFreedom: number;
  readonly p: Tails;
}

function mean(values: readonly number[]): number {
  // Taken about the first value, so that equal values have exactly that value as their mean.
  const origin = values[0] ?? 0;
  return origin + values.reduce((sum, value) => sum + (value - origin), 0) / values.length;
}

function squaresAbout(centre: number, values: readonly number[]): number {
  return values.reduce((sum, value) => sum + (value - centre) * (value - centre), 0);
}

/** `null` where squares overflow, past values of 10¹⁵⁰, and so nothing can be said. */
function testOf(difference: number, standardError: number, degreesOfFreedom: number): TTest | null {
  const usable = Number.isFinite(difference) && Number.isFinite(standardError);
  if (!usable) return null;
  if (difference === 0) return { difference, standardError, t: 0, degreesOfFreedom, p: none(standardError) };
  const t = difference / standardError;
  const p = tailsOf(studentTail(t, degreesOfFreedom), studentTail(-t, degreesOfFreedom));
  return { difference, standardError, t, degreesOfFreedom, p };
}

/** A difference of 0 lies in the middle of a distribution that has a width, and is all there is where it has none. */
function none(standardError: number): Tails {
  return standardError > 0 ? tailsOf(0.5, 0.5) : NO_EVIDENCE;
}

/** The test of a mean difference; `null` with fewer than two. */
export function pairedT(differences: readonly number[]): TTest | null {
  const n = differences.length;
  if (n < 2) return null;
  const centre = mean(differences);
  const standardError = Math.sqrt(squaresAbout(centre, differences) / (n - 1) / n);
  return testOf(centre, standardError, n - 1);
}

/** The same where differences of one group depend on each other: `groups` holds their values. `null` below two groups. */
export function clusteredT(groups: readonly (readonly number[])[]): TTest | null {
  const filled = groups.filter((group) => group.length > 0);
  const count = filled.length;
  if (count < 2) return null;
  const differences = filled.flat();
  const centre = mean(differences);
  const sums = filled.map((group) => group.reduce((sum, value) => sum + (value - centre), 0));
  const standardError = Math.sqrt((count / (count - 1)) * squaresAbout(0, sums)) / differences.length;
  return testOf(centre, standardError, count - 1);
}

/** The test of mean(head) − mean(base) of two independent samples; `null` where one has fewer than two values. */
export function welchT(base: readonly number[], head: readonly number[]): TTest | null {
  if (base.length < 2 || head.length < 2) return null;
  const [baseMean, headMean] = [mean(base), mean(head)];
  const ofBase = squaresAbout(baseMean, base) / (base.length - 1) / base.length;
  const ofHead = squaresAbout(headMean, head) / (head.length - 1) / head.length;
  const variance = ofBase + ofHead;
  // By shares of the variance, so that tiny variances do not vanish when squared; with none, the least that is sure.
  const [b, h] = [ofBase / variance, ofHead / variance];
  const df =
    variance > 0
      ? 1 / ((b * b) / (base.length - 1) + (h * h) / (head.length - 1))
      : Math.min(base.length, head.length) - 1;
  return testOf(headMean - baseMean, Math.sqrt(variance), df);
}

/** The two-sided interval of the difference. */
export function tInterval(test: TTest, confidence = 0.95): readonly [number, number] {
  const half = -studentQuantile((1 - confidence) / 2, test.degreesOfFreedom) * test.standardError;
  return [test.difference - half, test.difference + half];
}
