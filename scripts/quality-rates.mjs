// How often the look at the data reports something where nothing is otherwise, and what was planted: the figures of
// docs/explain.md. After `npx tsc`: node scripts/quality-rates.mjs [REPETITIONS]
import { DEFAULTS } from '../build/js/config/config.js';
import { qualityOf } from '../build/js/gate/explained-quality.js';
import { randomOf } from '../build/js/stats/random.js';

const REPETITIONS = Number(process.argv[2] ?? 200);
const ROLES = {
  truth: 'label',
  prediction: 'pred',
  score: 'score',
  weight: null,
  cluster: null,
  query: null,
  classScores: {},
  groups: [],
  positive: '1',
};
const NOTHING = { level: 0, moved: 0, empty: 0, sharper: 1 };
const PLANTED = {
  nothing: NOTHING,
  '1 % of the cells of a column empty': { ...NOTHING, empty: 0.01 },
  '5 % of the cells of a column empty': { ...NOTHING, empty: 0.05 },
  'a quarter of the examples has another label in a column': { ...NOTHING, level: 0.25 },
  'numbers of a column 0.3 standard deviations higher': { ...NOTHING, moved: 0.3 },
  'numbers of a column 0.6 standard deviations higher': { ...NOTHING, moved: 0.6 },
  'scores pushed to 0 and 1 (square of the odds)': { ...NOTHING, sharper: 2 },
};

const numbers = (name, values) => {
  const missing = values.reduce((count, value) => (Number.isFinite(value) ? count : count + 1), 0);
  return { name, codes: null, labels: [], values: Float64Array.from(values), missing, firstMissingRow: null };
};
const texts = (name, cells) => {
  const labels = [...new Set(cells)];
  const codes = Int32Array.from(cells, (cell) => labels.indexOf(cell));
  return { name, codes, labels, values: null, missing: 0, firstMissingRow: null };
};

/** Examples of one side, drawn by themselves: five columns of labels, five of numbers, a truth, a prediction and a score. */
function side(n, random, { level, moved, empty, sharper }) {
  const uniform = () => random.word() / 2 ** 32;
  const normal = () => Math.sqrt(-2 * Math.log(uniform() + 1e-12)) * Math.cos(2 * Math.PI * uniform());
  const odds = Array.from({ length: n }, () => Math.exp(1.5 * normal()));
  const truth = odds.map((one) => Number(uniform() < one / (1 + one)));
  const score = odds.map((one) => one ** sharper / (1 + one ** sharper));
  const columns = [
    texts('label', truth.map(String)),
    texts(
      'pred',
      score.map((one) => String(Number(one > 0.5))),
    ),
    numbers('score', score),
  ];
  for (let place = 0; place < 5; place++) {
    const many = 3 + 5 * place;
    const label = () => (place === 1 && uniform() < level ? 'v0' : `v${random.below(many)}`);
    const value = () =>
      place === 3 && uniform() < empty ? Number.NaN : normal() + (place === 2 ? moved : 0);
    columns.push(texts(`label${place}`, Array.from({ length: n }, label)));
    columns.push(numbers(`number${place}`, Array.from({ length: n }, value)));
  }
  const table = { rows: n, columns: new Map(columns.map((one) => [one.name, one])), ids: null, dropped: [] };
  const about = {
    name: 's',
    model: null,
    dataset: null,
    fingerprints: {},
    format: '',
    files: [],
    measurements: [],
  };
  return { suites: [{ ...about, examples: { table, roles: ROLES, scored: [] } }] };
}

const TARGETS = { level: 'label1', moved: 'number2', empty: 'number3', sharper: 'score' };

for (const n of [500, 2000]) {
  for (const [name, planted] of Object.entries(PLANTED)) {
    const target = Object.keys(NOTHING).find((key) => planted[key] !== NOTHING[key]);
    let [any, hit, others] = [0, 0, 0];
    for (let seed = 1; seed <= REPETITIONS; seed++) {
      const random = randomOf(1000 * n + seed);
      const [base, head] = [side(n, random, NOTHING), side(n, random, planted)];
      const { quality } = qualityOf({ head, base, together: new Map(), config: DEFAULTS, all: false });
      const found = new Set(quality.map(({ column }) => column));
      if (found.size > 0) any++;
      if (found.has(TARGETS[target])) hit++;
      // A sharper score is another distribution of it, and no other prediction.
      if ([...found].some((column) => column !== TARGETS[target])) others++;
    }
    const share = (count) => `${((100 * count) / REPETITIONS).toFixed(1)} %`;
    console.log(
      n,
      '|',
      name,
      '| something',
      share(any),
      '| what was planted',
      share(hit),
      '| other columns',
      share(others),
    );
  }
}
