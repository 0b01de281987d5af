// How often the detectors over all measurements alarm, on made histories. Run with: npx tsc && node scripts/vector-detectors.mjs
import { VECTORS } from '../build/js/health/vectors.js';
import { randomOf } from '../build/js/stats/random.js';

const REPETITIONS = 200;
const COLUMNS = 6;
const LIMITS = { 'isolation-forest': [0.55, 0.6, 0.65], 'one-class-svm': [0.3, 0.5, 0.7] };
const random = randomOf(8);
const uniform = () => (random.word() + 0.5) / 2 ** 32;
const normal = () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
const row = (of) => Array.from({ length: COLUMNS }, (_, column) => of(column));
const steady = (n) => Array.from({ length: n }, () => row(normal));
const common = (n) =>
  Array.from({ length: n }, () => {
    const shared = normal();
    return row(() => 0.8 * shared + 0.6 * normal());
  });
const heavy = (n) =>
  Array.from({ length: n }, () =>
    row(() => normal() / Math.sqrt((normal() ** 2 + normal() ** 2 + normal() ** 2) / 3)),
  );
const dependent = (n) => {
  let last = row(normal);
  return Array.from({ length: n }, () => {
    last = last.map((value) => 0.4 * value + Math.sqrt(0.84) * normal());
    return last;
  });
};
const moved = (rows, since, by) =>
  rows.map((one, i) => (i >= rows.length - since ? one.map((v, c) => v + by(c)) : one));
const drifting = (n) => steady(n).map((one, i) => one.map((value) => value + (3 * i) / n));
const SCENARIOS = {
  'harmless: independent': steady,
  'harmless: metrics move together': common,
  'harmless: heavy tails (t3)': heavy,
  'harmless: runs depend on the one before (0.4)': dependent,
  'harmless: all improved by 3 five runs ago': (n) => moved(steady(n), 5, () => 3),
  'harmless: slow improvement': drifting,
  'newest: all metrics −1': (n) => moved(steady(n), 1, () => -1),
  'newest: all metrics −2': (n) => moved(steady(n), 1, () => -2),
  'newest: one metric −4': (n) => moved(steady(n), 1, (c) => (c === 0 ? -4 : 0)),
  'newest: one metric −8': (n) => moved(steady(n), 1, (c) => (c === 0 ? -8 : 0)),
};

console.log(
  `| ${COLUMNS} metrics, changes in standard deviations | records | ${Object.entries(LIMITS)
    .flatMap(([way, limits]) => limits.map((limit) => `${way} > ${limit}`))
    .join(' | ')} |`,
);
for (const [title, made] of Object.entries(SCENARIOS)) {
  for (const n of [20, 50]) {
    const seen = {};
    for (let i = 0; i < REPETITIONS; i++) {
      const rows = made(n);
      const lower =
        rows.at(-1).reduce((sum, mark) => sum + mark, 0) <
        rows
          .slice(0, -1)
          .flat()
          .reduce((a, b) => a + b, 0) /
          (n - 1);
      for (const [way, limits] of Object.entries(LIMITS)) {
        const scores = VECTORS[way].scores(rows);
        const last = scores.at(-1);
        const furthest = scores.slice(0, -1).every((score) => last > score);
        for (const limit of limits)
          seen[`${way}${limit}`] =
            (seen[`${way}${limit}`] ?? 0) + (lower && furthest && last > limit ? 1 : 0);
      }
    }
    const rates = Object.entries(LIMITS).flatMap(([way, limits]) =>
      limits.map((limit) => `${((100 * seen[`${way}${limit}`]) / REPETITIONS).toFixed(1)} %`),
    );
    console.log(`| ${title} | ${n} | ${rates.join(' | ')} |`);
  }
}
