// The BCa bootstrap interval of a mean of paired differences that are −1, 0 or 1 (B. Efron, JASA 82 (1987) 171–185).
import { normalCdf, normalQuantile } from '../../../build/js/stats/normal.js';

/** The tool takes 10,000; a fifth of that moves an end by about a fiftieth of a standard error. */
const RESAMPLES = 2000;

/** Σ(θ − θ_i)³ / 6(Σ(θ − θ_i)²)^{3/2} of leave-one-out means, in closed form over the three values. */
function acceleration({ n, lost, won }) {
  const mean = (won - lost) / n;
  const groups = [
    [won, 1],
    [lost, -1],
    [n - won - lost, 0],
  ];
  let squares = 0;
  let cubes = 0;
  for (const [count, value] of groups) {
    squares += count * (value - mean) ** 2;
    cubes += count * (value - mean) ** 3;
  }
  return cubes / (6 * squares ** 1.5);
}

/** Two-sided 95 % of head − base. A resample is two binomial draws, which is the same as drawing n examples. */
export function bcaInterval(pairs, chance) {
  const { n, lost, won } = pairs;
  const mean = (won - lost) / n;
  if (lost + won === 0 || lost === n || won === n) return [mean, mean];
  const means = new Float64Array(RESAMPLES);
  let below = 0;
  for (let i = 0; i < RESAMPLES; i++) {
    const up = chance.binomial(n, won / n);
    means[i] = (up - chance.binomial(n - up, lost / (n - won))) / n;
    below += means[i] < mean ? 1 : means[i] === mean ? 0.5 : 0;
  }
  means.sort();
  const share = Math.min(1 - 1 / RESAMPLES, Math.max(1 / RESAMPLES, below / RESAMPLES));
  const bias = normalQuantile(share);
  const slant = acceleration(pairs);
  const end = (z) => {
    const place = normalCdf(bias + (bias + z) / (1 - slant * (bias + z)));
    return means[Math.min(RESAMPLES - 1, Math.floor(place * RESAMPLES))];
  };
  return [end(normalQuantile(0.025)), end(normalQuantile(0.975))];
}
