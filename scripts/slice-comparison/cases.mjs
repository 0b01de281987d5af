// Cases for scripts/slice-comparison/compare.py, one line of JSON each: 200 with planted slices (five shapes, four
// numbers of examples, seeds 1 to 200) and 50 without (seeds 201 to 250), with what Holdline's search finds in each.
// After `npx tsc`: node scripts/slice-comparison/cases.mjs | python scripts/slice-comparison/compare.py
import { featureOf } from '../../build/js/explain/feature.js';
import { leastOf, searchDrivers } from '../../build/js/explain/search.js';
import { randomOf } from '../../build/js/stats/random.js';

const EXAMPLES = [300, 1000, 3000, 8000];
const SHAPES = ['a value', 'two values', 'a range', 'a range and a value', 'two slices'];
const PLANTED = 200;
const EMPTY = 50;

function labelled(name, cells) {
  const labels = [...new Set(cells)];
  return { name, codes: Int32Array.from(cells, (cell) => labels.indexOf(cell)), labels, values: null };
}

/** Four columns of labels (10, 4, 3 and 20 values) and four of numbers, of which one follows another. */
function examples(n, random) {
  const uniform = () => random.word() / 2 ** 32;
  const many = (levels) => Array.from({ length: n }, () => `v${random.below(levels)}`);
  const labels = { lang: many(10), kind: many(4), site: many(3), topic: many(20) };
  const [length, age, depth] = [0, 1, 2].map(() => Float64Array.from({ length: n }, uniform));
  const numbers = { length, age, depth, tokens: length.map((value) => value + 0.2 * uniform()) };
  const columns = [
    ...Object.entries(labels).map(([name, cells]) => labelled(name, cells)),
    ...Object.entries(numbers).map(([name, values]) => ({ name, codes: null, labels: [], values })),
  ];
  return { columns, ...labels, ...numbers, uniform };
}

/** Which examples one slice has; cuts are drawn, so they are not those that any search looks at. */
function sliceOf(shape, { lang, kind, site, topic, length, age, uniform }, random) {
  const cut = 0.55 + 0.3 * uniform();
  const pick = (levels) => `v${random.below(levels)}`;
  const [one, other] = [pick(4), pick(3)];
  const [language, subject] = [pick(10), pick(20)];
  if (shape === 'a value') {
    return random.below(2) === 0 ? (i) => lang[i] === language : (i) => topic[i] === subject;
  }
  if (shape === 'two values') return (i) => kind[i] === one && site[i] === other;
  if (shape === 'a range') return (i) => age[i] > cut;
  return (i) => length[i] > cut && kind[i] === one;
}

function planted(shape, data, random) {
  if (shape === 'none') return [];
  if (shape !== 'two slices') return [sliceOf(shape, data, random)];
  return ['a value', 'a range and a value'].map((one) => sliceOf(one, data, random));
}

/** Examples whose planted slices are all large enough for the searches to look at. */
function caseOf(shape, n, seed) {
  const random = randomOf(seed);
  for (;;) {
    const data = examples(n, random);
    const inside = planted(shape, data, random).map((belongs) =>
      Uint8Array.from({ length: n }, (_, i) => Number(belongs(i))),
    );
    const sizes = inside.map((members) => members.reduce((sum, one) => sum + one, 0));
    if (sizes.some((size) => size < leastOf(n))) continue;
    const losses = inside.map(() => 0.15 + 0.3 * data.uniform());
    const turned = 0.01 + 0.04 * data.uniform();
    const differences = Float64Array.from({ length: n }, (_, i) => {
      if (inside.some((members, s) => members[i] === 1 && data.uniform() < losses[s])) return -1;
      const turn = data.uniform();
      return turn < turned ? -1 : turn < 2 * turned ? 1 : 0;
    });
    return { data, inside, differences };
  }
}

function report(shape, n, seed) {
  const { data, inside, differences } = caseOf(shape, n, seed);
  const rows = Int32Array.from({ length: n }, (_, row) => row);
  const features = data.columns
    .map((column) => featureOf(column, rows, leastOf(n)))
    .filter((feature) => typeof feature !== 'string');
  const { found } = searchDrivers(features, differences, seed);
  const shapeOf = ({ column, from, to }) => ({ column, from, to });
  const line = {
    shape,
    n,
    least: leastOf(n),
    differences: [...differences],
    inside: inside.map((members) => [...members]),
    features: features.map(({ name, codes, literals }) => ({
      name,
      codes: [...codes],
      literals: literals.map(shapeOf),
    })),
    holdline: found.map(({ slice }) => slice.literals.map(shapeOf)),
  };
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

for (let i = 0; i < PLANTED; i++) {
  const shape = SHAPES[i % SHAPES.length];
  report(shape, EXAMPLES[Math.floor(i / SHAPES.length) % EXAMPLES.length], i + 1);
}
for (let i = 0; i < EMPTY; i++) report('none', EXAMPLES[i % EXAMPLES.length], PLANTED + i + 1);
