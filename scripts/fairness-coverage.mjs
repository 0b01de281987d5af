// The figures in docs/metrics.md: how often the 95 % intervals of fairness metrics hold the true value. Groups of equal
// size; a group's rate of selection, true and false positive rate are the same number. After a build:
// node scripts/fairness-coverage.mjs [repetitions]
import { measureExamples } from '../build/js/metrics/measure.js';
import { randomOf } from '../build/js/stats/random.js';
import { TableBuilder } from '../build/js/table/build.js';

const repetitions = Number(process.argv[2] ?? 1000);
const random = randomOf(3);
const uniform = () => (random.word() + 0.5) / 2 ** 32;
const NAMES = [
  'demographic_parity_difference',
  'equal_opportunity_difference',
  'equalized_odds_difference',
  'disparate_impact_ratio',
];
const ROLES = {
  truth: 'label',
  prediction: 'pred',
  score: null,
  weight: null,
  cluster: null,
  query: null,
  classScores: {},
  groups: ['group'],
  positive: '1',
};

function examples(rates, n) {
  const builder = new TableBuilder(['label', 'pred', 'group'].map((name) => ({ name, kind: 'cells' })));
  for (let row = 0; row < n; row++) {
    const group = row % rates.length;
    builder.text(0, uniform() < 0.5 ? '1' : '0');
    builder.text(1, uniform() < rates[group] ? '1' : '0');
    builder.text(2, `g${group}`);
    builder.endRow();
  }
  return { table: builder.finish(), roles: ROLES, scored: [] };
}

console.log(`rates | examples | ${NAMES.join(' | ')}`);
for (const rates of [
  [0.5, 0.5],
  [0.5, 0.4],
  [0.3, 0.1],
  [0.5, 0.5, 0.5, 0.5, 0.5],
  [0.6, 0.5, 0.5, 0.5, 0.4],
]) {
  const [low, high] = [Math.min(...rates), Math.max(...rates)];
  const truth = [high - low, high - low, high - low, low / high];
  for (const n of [400, 2000]) {
    const held = NAMES.map(() => 0);
    for (let rep = 0; rep < repetitions; rep++) {
      const { measurements } = measureExamples(
        examples(rates, n),
        NAMES.map((name) => `${name}(group)`),
      );
      for (const [index, { interval }] of measurements.entries())
        held[index] += interval !== null && interval[0] <= truth[index] && truth[index] <= interval[1];
    }
    console.log(
      [rates.join(' '), n, ...held.map((count) => ((100 * count) / repetitions).toFixed(1))].join(' | '),
    );
  }
}
