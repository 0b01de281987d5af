/**
 * How probable it is that one proportion is below another, given a sample of each and the same beta prior for both.
 *
 *   g(a, b, c, d) = P(X > Y),   X ~ Beta(a, b),   Y ~ Beta(c, d),   h = B(a+c, b+d) / (B(a, b) B(c, d))
 *   g(a+1, b, c, d) = g + h/a     g(a, b+1, c, d) = g − h/b
 *   g(a, b, c+1, d) = g − h/c     g(a, b, c, d+1) = g + h/d     g(a, b, a, b) = ½
 *
 * So the prior's ½ is carried to the posterior one trial at a time: an exact sum, with no integral. The trials are taken
 * in proportion, which keeps h from underflowing on the way where it does not at the end.
 *
 * Source: J. D. Cook, Exact calculation of beta inequalities, UT MD Anderson Cancer Center (2005).
 *
 * Example: base 85 of 100, head 80 of 100, prior Beta(1, 1): P(head < base) = 0.8209428.
 */
import type { BetaShape } from './beta.js';
import { logGamma } from './log-gamma.js';
import type { Proportion } from './newcombe.js';

function logBeta(a: number, b: number): number {
  return logGamma(a) + logGamma(b) - logGamma(a + b);
}

/** Which of the counts lags most behind its share of the first `step` trials. */
function laggard(targets: readonly number[], done: readonly number[], share: number): number {
  let most = Number.NEGATIVE_INFINITY;
  let place = 0;
  for (const [i, target] of targets.entries()) {
    const lag = target * share - (done[i] ?? 0);
    if (lag > most && (done[i] ?? 0) < target) {
      most = lag;
      place = i;
    }
  }
  return place;
}

/**
 * P(head < base) for whole counts; ½ where nothing was tried or the samples are equal. Exact to about 1e-12, absolute, for
 * up to a million trials; time grows with their number.
 */
export function probabilityBelow(base: Proportion, head: Proportion, prior: BetaShape): number {
  const targets = [base.successes, base.n - base.successes, head.successes, head.n - head.successes] as const;
  const trials = base.n + head.n;
  const done: [number, number, number, number] = [0, 0, 0, 0];
  const { a: alpha, b: beta } = prior;
  let overlap = Math.exp(logBeta(2 * alpha, 2 * beta) - 2 * logBeta(alpha, beta));
  let probability = 0.5;
  for (let step = 1; step <= trials; step++) {
    const place = laggard(targets, done, step / trials);
    const [a, b, c, d] = [done[0] + alpha, done[1] + beta, done[2] + alpha, done[3] + beta];
    // Successes of base and failures of head speak for a lower head.
    const own = [a, b, c, d][place] ?? 0;
    probability += (place === 0 || place === 3 ? overlap : -overlap) / own;
    const side = place < 2 ? a + b : c + d;
    const kind = place % 2 === 0 ? a + c : b + d;
    overlap *= ((kind / own) * side) / (a + b + c + d);
    done[place] = (done[place] ?? 0) + 1;
  }
  return Math.min(1, Math.max(0, probability));
}
