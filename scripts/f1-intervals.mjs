// Whether the jackknife or the bootstrap tells better how sure a change of F1 is: how often its 95 % interval holds the
// true change, how wide it is, and how often a harmless change goes red at alpha 0.01. The figures of docs/decision.md.
// After `npx tsc`: node scripts/f1-intervals.mjs
import { comparePaired } from '../build/js/judge/paired.js';
import { pairedEvidence } from '../build/js/metrics/pair.js';
import { binomialDraw } from '../build/js/stats/binomial-draw.js';
import { randomOf } from '../build/js/stats/random.js';

const REPETITIONS = Number(process.argv[2] ?? 2000);
const RESAMPLES = 2000;
const SIZES = [30, 50, 100, 200];
const ALPHA = 0.01;
const ROLES = {
  truth: 't',
  prediction: 'p',
  score: null,
  weight: null,
  classScores: {},
  groups: [],
  positive: '1',
  cluster: null,
};

/** P(truth, base, head), cell by cell; base and head are right together more often than not. */
const SCENARIOS = {
  'half positive, no change': { positive: 0.5, right: [0.85, 0.85] },
  'one in ten positive, no change': { positive: 0.1, right: [0.85, 0.85] },
  'half positive, head worse': { positive: 0.5, right: [0.85, 0.75] },
  'one in ten positive, head worse': { positive: 0.1, right: [0.85, 0.75] },
};
const BOTH_RIGHT = 0.7;

function cellsOf({ positive, right: [base, head] }) {
  const joint = [1 - base - head + BOTH_RIGHT, head - BOTH_RIGHT, base - BOTH_RIGHT, BOTH_RIGHT];
  return [0, 1].flatMap((truth) =>
    [0, 1, 2, 3].map((cell) => ({
      truth,
      base: cell >> 1 === 1 ? truth : 1 - truth,
      head: (cell & 1) === 1 ? truth : 1 - truth,
      p: (truth === 1 ? positive : 1 - positive) * joint[cell],
    })),
  );
}

const random = randomOf(20_261_122);
const uniform = () => random.word() / 2 ** 32;

/** So many examples over cells of these probabilities, each cell a binomial of what is left. */
function multinomial(n, chances) {
  let [left, rest] = [n, 1];
  return chances.map((p) => {
    const drawn = rest > 0 ? binomialDraw(uniform, left, Math.min(1, p / rest)) : 0;
    left -= drawn;
    rest -= p;
    return drawn;
  });
}

function f1(cells, counts, side) {
  let [hits, wrong] = [0, 0];
  for (const [i, cell] of cells.entries()) {
    if (cell.truth === 1 && cell[side] === 1) hits += counts[i];
    else if (cell.truth === 1 || cell[side] === 1) wrong += counts[i];
  }
  return hits === 0 ? 0 : (2 * hits) / (2 * hits + wrong);
}

const changeOf = (cells, counts) => f1(cells, counts, 'head') - f1(cells, counts, 'base');

function bootstrapped(cells, counts, n) {
  const chances = counts.map((count) => count / n);
  const changes = Float64Array.from({ length: RESAMPLES }, () =>
    changeOf(cells, multinomial(n, chances)),
  ).sort();
  const at = (q) => changes[Math.round(q * (RESAMPLES - 1))];
  const better = changes.reduce((sum, change) => sum + (change > 0 ? 1 : change === 0 ? 0.5 : 0), 0);
  return { interval: [at(0.025), at(0.975)], p: better / RESAMPLES };
}

function tableOf(cells, counts, side) {
  const rows = counts.reduce((sum, count) => sum + count, 0);
  const [t, p] = [new Int32Array(rows), new Int32Array(rows)];
  let row = 0;
  for (const [i, cell] of cells.entries()) {
    for (let k = 0; k < counts[i]; k++, row++) {
      t[row] = cell.truth;
      p[row] = cell[side];
    }
  }
  const column = (name, codes) => [
    name,
    { name, codes, labels: ['0', '1'], values: Float64Array.from(codes), missing: 0, firstMissingRow: null },
  ];
  return {
    table: { rows, columns: new Map([column('t', t), column('p', p)]), ids: null, dropped: [] },
    roles: ROLES,
    scored: [],
  };
}

function jackknifed(cells, counts, n) {
  const rows = Int32Array.from({ length: n }, (_, row) => row);
  const alignment = { pairs: n, baseRows: rows, headRows: rows, onlyBase: 0, onlyHead: 0 };
  const sides = { base: tableOf(cells, counts, 'base'), head: tableOf(cells, counts, 'head') };
  const paired = pairedEvidence({ metric: 'f1', labels: {} }, { ...sides, alignment });
  return comparePaired({ orientation: { direction: 'higher' }, alpha: ALPHA, paired });
}

for (const [name, scenario] of Object.entries(SCENARIOS)) {
  const cells = cellsOf(scenario);
  const chances = cells.map(({ p }) => p);
  const truth = changeOf(cells, chances);
  for (const n of SIZES) {
    const ways = { jackknife: jackknifed, bootstrap: bootstrapped };
    const told = Object.fromEntries(Object.keys(ways).map((way) => [way, { held: 0, width: 0, red: 0 }]));
    for (let i = 0; i < REPETITIONS; i++) {
      const counts = multinomial(n, chances);
      for (const [way, compare] of Object.entries(ways)) {
        const found = compare(cells, counts, n);
        if (found === null) continue;
        const [low, high] = found.interval;
        told[way].held += low <= truth && truth <= high ? 1 : 0;
        told[way].width += (high - low) / REPETITIONS;
        told[way].red += found.p <= ALPHA ? 1 : 0;
      }
    }
    const line = Object.entries(told).map(
      ([way, { held, width, red }]) =>
        `${way}: holds ${((100 * held) / REPETITIONS).toFixed(1)} %, width ${width.toFixed(3)}, red ${((100 * red) / REPETITIONS).toFixed(1)} %`,
    );
    console.log(`${name} | ${n} | ${line.join(' | ')}`);
  }
}
