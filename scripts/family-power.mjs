// The figures in src/judge/family.ts and docs/decision.md: how often rules for families of tests fail a harmless change
// (FWER) and see a real loss, for 5 whole metrics beside 0, 20 and 200 slices, all correlated. After a build:
// node scripts/family-power.mjs [repetitions]
import { correctedTogether } from '../build/js/judge/family.js';
import { benjaminiHochberg } from '../build/js/stats/benjamini-hochberg.js';
import { normalCdf, normalQuantile } from '../build/js/stats/normal.js';
import { randomOf } from '../build/js/stats/random.js';

const ALPHA = 0.01;
const WHOLE = 5;
const CORRELATION = 0.3;
const repetitions = Number(process.argv[2] ?? 5000);
const random = randomOf(7);
const normal = () => normalQuantile((random.word() + 0.5) / 2 ** 32);

/** Benjamini and Hochberg's procedure with weights of sum 1 over all. */
function weighted(p, weights) {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return benjaminiHochberg(p.map((one, i) => Math.min(1, (one * total) / (weights[i] * p.length))));
}

const rules = {
  'two parts, 0.8 and 0.2': (p) =>
    correctedTogether(p.map((one, i) => ({ p: one, severity: 'fail', covered: false, narrowed: i >= WHOLE })))
      .adjusted,
  'one family': (p) => benjaminiHochberg(p),
  'weights, 1 each and 1 shared': (p) =>
    weighted(
      p,
      p.map((_, i) => (i < WHOLE ? 1 : 1 / (p.length - WHOLE))),
    ),
  'each part at alpha': (p) => [
    ...benjaminiHochberg(p.slice(0, WHOLE)),
    ...benjaminiHochberg(p.slice(WHOLE)),
  ],
};

console.log(
  'slices | rule | FWER | a metric 4 se down seen | 1 of 3 slices 5 se down seen | whole metrics red for these slices',
);
for (const slices of [0, 20, 200]) {
  const counts = Object.fromEntries(Object.keys(rules).map((name) => [name, [0, 0, 0, 0]]));
  for (let rep = 0; rep < repetitions; rep++) {
    const common = Math.sqrt(CORRELATION) * normal();
    const z = Array.from({ length: WHOLE + slices }, () => common + Math.sqrt(1 - CORRELATION) * normal());
    const down = (by, from, to) => z.map((one, i) => normalCdf(one - (i >= from && i < to ? by : 0)));
    for (const [name, rule] of Object.entries(rules)) {
      const red = (p, from, to) =>
        rule(p)
          .slice(from, to)
          .some((one) => one <= ALPHA);
      const bySlices = down(5, WHOLE, WHOLE + Math.min(3, slices));
      counts[name][0] += red(down(0, 0, 0), 0, z.length);
      counts[name][1] += red(down(4, 0, 1), 0, 1);
      counts[name][2] += red(bySlices, WHOLE, WHOLE + 3);
      counts[name][3] += red(bySlices, 0, WHOLE);
    }
  }
  for (const [name, found] of Object.entries(counts)) {
    console.log(
      [slices, name, ...found.map((count) => `${((100 * count) / repetitions).toFixed(1)} %`)].join(' | '),
    );
  }
}
