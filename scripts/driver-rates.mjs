// How often the search for drivers reports something where there is nothing, and finds what was planted: the figures of
// docs/explain.md. After `npx tsc`: node scripts/driver-rates.mjs [REPETITIONS]
import { featureOf } from '../build/js/explain/feature.js';
import { leastOf, searchDrivers } from '../build/js/explain/search.js';
import { randomOf } from '../build/js/stats/random.js';

const REPETITIONS = Number(process.argv[2] ?? 100);
/** Differences between two runs of one model: 3.2 % of the examples turn each way. */
const TURNED = 0.032;

function labelled(name, cells) {
  const labels = [...new Set(cells)];
  return { name, codes: Int32Array.from(cells, (cell) => labels.indexOf(cell)), labels, values: null };
}

/** Four columns of labels (10, 4, 3 and 20 values) and four of numbers, of which one follows another. */
function examples(n, random) {
  const uniform = () => random.word() / 2 ** 32;
  const many = (levels) => Array.from({ length: n }, () => `v${random.below(levels)}`);
  const [lang, kind, site, topic] = [many(10), many(4), many(3), many(20)];
  const [length, age, depth] = [0, 1, 2].map(() => Float64Array.from({ length: n }, uniform));
  const tokens = length.map((value) => value + 0.2 * uniform());
  const numbers = Object.entries({ length, age, depth, tokens });
  const columns = [
    ...Object.entries({ lang, kind, site, topic }).map(([name, cells]) => labelled(name, cells)),
    ...numbers.map(([name, values]) => ({ name, codes: null, labels: [], values })),
  ];
  return { columns, lang, kind, site, topic, length, uniform };
}

/** Which examples a planted slice has, and how much more of them is lost. */
const PLANTED = {
  'no slice': [() => false, 0],
  'one value, 10 % of examples, -20 pp': [({ lang }, i) => lang[i] === 'v1', 0.2],
  'a pair of values, 8 %, -25 pp': [({ kind, site }, i) => kind[i] === 'v1' && site[i] === 'v2', 0.25],
  'a range and a value, 6 %, -25 pp': [({ length, kind }, i) => length[i] > 0.75 && kind[i] === 'v1', 0.25],
  'a pair of values, 3 %, -30 pp': [({ lang, site }, i) => lang[i] === 'v1' && site[i] === 'v2', 0.3],
};

function once(n, [belongs, loss], seed) {
  const data = examples(n, randomOf(seed));
  const inside = Uint8Array.from({ length: n }, (_, i) => Number(belongs(data, i)));
  const differences = Float64Array.from(inside, (one) => {
    if (one === 1 && data.uniform() < loss) return -1;
    const turn = data.uniform();
    return turn < TURNED ? -1 : turn < 2 * TURNED ? 1 : 0;
  });
  const rows = Int32Array.from({ length: n }, (_, row) => row);
  const found = data.columns.map((column) => featureOf(column, rows, leastOf(n)));
  const features = found.filter((feature) => typeof feature !== 'string');
  const search = searchDrivers(features, differences, seed);
  const [first] = search.found;
  if (first === undefined) return { reported: false, hit: false, slices: search.slices };
  const hits = first.units.filter((unit) => inside[unit] === 1).length;
  const all = inside.reduce((sum, one) => sum + one, 0);
  const jaccard = hits / (all + first.units.length - hits);
  return { reported: true, hit: jaccard >= 0.5, slices: search.slices };
}

for (const n of [500, 2000]) {
  for (const [name, planted] of Object.entries(PLANTED)) {
    const runs = Array.from({ length: REPETITIONS }, (_, seed) => once(n, planted, 1000 * n + seed));
    const share = (of) => ((100 * runs.filter(of).length) / REPETITIONS).toFixed(1);
    const reported = `reported ${share((run) => run.reported)} %`;
    console.log(
      n,
      '|',
      name,
      '|',
      reported,
      `| found ${share((run) => run.hit)} % |`,
      runs[0].slices,
      'slices',
    );
  }
}
