// How often a harmless change goes red, and losses of 1, 2 and 3 standard deviations, when runs of one commit are
// pooled: the figures of docs/decision.md. After `npx tsc`: node scripts/pooled-runs.mjs
import { historyLevel } from '../build/js/stats/level.js';
import { shapeEvidence } from '../build/js/stats/noise-shapes.js';
import { normalQuantile } from '../build/js/stats/normal.js';
import { predictionTest } from '../build/js/stats/prediction-test.js';
import { randomOf } from '../build/js/stats/random.js';
import { runPrediction } from '../build/js/stats/run-prediction.js';
import { shapeShares } from '../build/js/stats/shape-shares.js';
import { studentQuantile } from '../build/js/stats/student.js';

const REPETITIONS = Number(process.argv[2] ?? 4000);
const RECORDS = 30;
const DROPS = [0, 1, 2, 3];
/** A margin of 0.005 where runs differ by 0.02, as judge/noise.ts has it. */
const FLOOR = 0.25 / 3;
const EULER = 0.5772156649015329;

const SHAPES = {
  normal: normalQuantile,
  't with 3 degrees of freedom': (p) => studentQuantile(p, 3) / Math.sqrt(3),
  'long tail of losses': (p) => ((Math.log(-Math.log1p(-p)) + EULER) * Math.sqrt(6)) / Math.PI,
  'long tail of gains': (p) => (-(Math.log(-Math.log(p)) + EULER) * Math.sqrt(6)) / Math.PI,
};

/** p values of the mean of the first k runs, by k, for every drop. */
function pValues(draw) {
  const level = historyLevel(Array.from({ length: RECORDS }, draw), { boundaries: [], window: 100 });
  const options = { floor: FLOOR, standardError: null };
  const evidence = shapeEvidence(level, options);
  const noise = evidence === null ? null : { evidence, shares: shapeShares([evidence]) };
  const prediction = runPrediction(level, options, noise);
  const runs = [draw(), draw(), draw()];
  return DROPS.map((drop) =>
    [1, 2, 3].map((k) => {
      const value = runs.slice(0, k).reduce((sum, run) => sum + run / k, -drop);
      return predictionTest(level, { value, runs: k }, prediction).p;
    }),
  );
}

const POLICIES = {
  'one run': ([one]) => one <= 0.01,
  '2 runs pooled': ([, two]) => two <= 0.01,
  '3 runs pooled': ([, , three]) => three <= 0.01,
  'red at once, or suspected (p <= 0.05) and red with 2 more': ([one, , three]) =>
    one <= 0.01 || (one <= 0.05 && three <= 0.01),
  'two stages: red at 0.002, done above 0.10, else with 2 more': ([one, , three]) =>
    one <= 0.002 || (one <= 0.1 && three <= 0.01),
  'suspected, so that two more runs are offered': ([one]) => one > 0.01 && one <= 0.05,
};

for (const [shape, quantile] of Object.entries(SHAPES)) {
  const random = randomOf(1);
  const draw = () => quantile((random.word() + 0.5) / 2 ** 32);
  const found = Array.from({ length: REPETITIONS }, () => pValues(draw));
  for (const [policy, isRed] of Object.entries(POLICIES)) {
    const shares = DROPS.map((_, index) => found.filter((drops) => isRed(drops[index])).length / REPETITIONS);
    console.log(shape, '|', policy, '|', shares.map((share) => (100 * share).toFixed(1)).join(' / '));
  }
}
