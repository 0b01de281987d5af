// How long the look at the data takes: 1,000,000 examples a side × 20 columns, ten of labels and ten of numbers.
// After `npx tsc`: node bench/quality.mjs [EXAMPLES] [COLUMNS]
import { DEFAULTS } from '../build/js/config/config.js';
import { confusionsOf } from '../build/js/gate/explained-confusion.js';
import { qualityOf } from '../build/js/gate/explained-quality.js';
import { prepareWhole } from '../build/js/metrics/subject.js';
import { randomOf } from '../build/js/stats/random.js';

const EXAMPLES = Number(process.argv[2] ?? 1e6);
const COLUMNS = Number(process.argv[3] ?? 20);

function evaluation(seed) {
  const random = randomOf(seed);
  const whole = { missing: 0, firstMissingRow: null };
  const labelled = (name, levels) => ({
    ...whole,
    name,
    codes: new Int32Array(EXAMPLES).map(() => random.below(levels)),
    labels: Array.from({ length: levels }, (_, level) => `v${level}`),
    values: null,
  });
  const numeric = (name) => {
    const values = new Float64Array(EXAMPLES).map(() => random.word() / 2 ** 32);
    return { ...whole, name, codes: null, labels: [], values };
  };
  const columns = [labelled('label', 5), labelled('pred', 5), numeric('score')];
  for (let place = 3; place < COLUMNS; place++)
    columns.push(place % 2 === 0 ? labelled(`c${place}`, 20) : numeric(`c${place}`));
  const table = {
    rows: EXAMPLES,
    columns: new Map(columns.map((one) => [one.name, one])),
    ids: null,
    dropped: [],
  };
  const roles = {
    truth: 'label',
    prediction: 'pred',
    score: 'score',
    weight: null,
    cluster: null,
    query: null,
  };
  const examples = { table, roles: { ...roles, classScores: {}, groups: [], positive: null }, scored: [] };
  const about = {
    name: 's',
    model: null,
    dataset: null,
    fingerprints: {},
    format: '',
    files: [],
    measurements: [],
  };
  return { suites: [{ ...about, examples }] };
}

const [base, head] = [evaluation(1), evaluation(2)];
// The metrics have decided already what the columns are.
for (const { suites } of [base, head]) for (const { examples } of suites) prepareWhole(examples);
const rows = new Int32Array(EXAMPLES).map((_, row) => row);
const alignment = { pairs: EXAMPLES, baseRows: rows, headRows: rows, onlyBase: 0, onlyHead: 0 };
const request = { head, base, together: new Map([['s', { alignment }]]), config: DEFAULTS, all: true };

function timed(name, work) {
  const [wall, cpu] = [performance.now(), process.cpuUsage()];
  const found = work();
  const busy = process.cpuUsage(cpu);
  const seconds = ((performance.now() - wall) / 1000).toFixed(2);
  console.log(
    `${name}: ${found.length} found in ${seconds} s, CPU ${((busy.user + busy.system) / 1e6).toFixed(2)} s`,
  );
}

timed(`${EXAMPLES} × ${COLUMNS}, data`, () => qualityOf(request).quality);
timed('confusion matrices', () => confusionsOf(request, () => true));
