/** How often the Bayesian style fails a harmless change, by simulation. */
import { expect, it } from 'vitest';
import { pairsWorseBeyond } from '../../src/judge/posterior.js';
import { normalQuantile } from '../../src/stats/normal.js';
import { randomOf } from '../../src/stats/random.js';

it('fails a harmless change less often than alpha: the margin must be passed too', () => {
  const random = randomOf(77);
  const uniform = () => (random.word() + 0.5) / 2 ** 32;
  const reps = 2000;
  let failed = 0;
  for (let rep = 0; rep < reps; rep++) {
    const differing = Math.round(60 + Math.sqrt(56.4) * normalQuantile(uniform()));
    let lost = 0;
    for (let pair = 0; pair < differing; pair++) lost += Number(uniform() < 0.5);
    const won = differing - lost;
    // Below the margin the probability is below one half.
    if (lost - won > 5)
      failed += Number(pairsWorseBeyond({ worse: lost, better: won, same: 1000 - differing }, 0.005) >= 0.99);
  }
  expect(failed / reps).toBeLessThan(0.01);
});
