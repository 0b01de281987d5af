// The figures in docs/configuration.md: what it costs to judge every metric in every slice, and not the headline alone.
// Five whole metrics beside 20 slices; in one slice all metrics lose. Metrics of one slice are correlated by 0.7.
// After a build: node scripts/slice-power.mjs [repetitions]
import { correctedTogether } from '../build/js/judge/family.js';
import { normalCdf, normalQuantile } from '../build/js/stats/normal.js';
import { randomOf } from '../build/js/stats/random.js';

const [ALPHA, WHOLE, SLICES, WITHIN] = [0.01, 5, 20, 0.7];
const repetitions = Number(process.argv[2] ?? 5000);
const random = randomOf(11);
const normal = () => normalQuantile((random.word() + 0.5) / 2 ** 32);

const red = (p, from) =>
  correctedTogether(p.map((one, i) => ({ p: one, severity: 'fail', covered: false, narrowed: i >= WHOLE })))
    .adjusted.slice(from)
    .some((one) => one <= ALPHA);

console.log(
  'metrics a slice | harmless change red | a slice 4 se down seen | 5 se | its headline alone, 4 se | 5 se',
);
for (const metrics of [1, 3, 12]) {
  const seen = [0, 0, 0, 0, 0];
  for (let rep = 0; rep < repetitions; rep++) {
    const whole = Array.from({ length: WHOLE }, normal);
    const slices = Array.from({ length: SLICES }, () => {
      const common = Math.sqrt(WITHIN) * normal();
      return Array.from({ length: metrics }, () => common + Math.sqrt(1 - WITHIN) * normal());
    });
    const p = (all, headline) => [
      ...whole.map(normalCdf),
      ...slices.flatMap((own, slice) =>
        own.map((z, metric) => normalCdf(z - (slice > 0 ? 0 : metric === 0 ? headline : all))),
      ),
    ];
    const trials = [p(0, 0), p(4, 4), p(5, 5), p(0, 4), p(0, 5)];
    for (const [index, trial] of trials.entries()) seen[index] += red(trial, index === 0 ? 0 : WHOLE);
  }
  console.log([metrics, ...seen.map((count) => ((100 * count) / repetitions).toFixed(1))].join(' | '));
}
