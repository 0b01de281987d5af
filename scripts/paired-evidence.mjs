// How often a harmless change goes red at alpha 0.01, and a real one: percentiles of latencies beside the bootstrap, and
// what the jackknife over rows compares. The figures of docs/decision.md. After `npx tsc`: node scripts/paired-evidence.mjs
import { comparePaired } from '../build/js/judge/paired.js';
import { pairedEvidence } from '../build/js/metrics/pair.js';
import { mcnemarOneSidedMidP } from '../build/js/stats/mcnemar.js';
import { normalQuantile } from '../build/js/stats/normal.js';
import { pairedQuantiles } from '../build/js/stats/paired-quantiles.js';
import { randomOf } from '../build/js/stats/random.js';

const REPETITIONS = Number(process.argv[2] ?? 10_000);
/** The bootstrap takes a thousand times as long. */
const BOOTSTRAPPED = REPETITIONS / 10;
const RESAMPLES = 999;
const ALPHA = 0.01;
const SIZES = [50, 200, 1000];
const SHARED = 0.8;
const OWN = 0.3;

const random = randomOf(20_261_122);
const normal = () => normalQuantile((random.word() + 0.5) / 2 ** 32);
const percent = (share) => (100 * share).toFixed(1);

/** Latencies of the same requests: what the request costs, and what each run adds; both lognormal. */
const changes = {
  'no change': () => ({ factor: () => 1, spread: OWN }),
  'another spread, the percentile as before': (q) => ({
    factor: () => Math.exp(normalQuantile(q) * (Math.hypot(SHARED, OWN) - Math.hypot(SHARED, 0.7))),
    spread: 0.7,
  }),
  '15 % slower': () => ({ factor: () => 1.15, spread: OWN }),
  'one request in ten three times slower': () => ({
    factor: () => (random.below(10) === 0 ? 3 : 1),
    spread: OWN,
  }),
};

function latencies(n, { factor, spread }) {
  const [base, head] = [new Float64Array(n), new Float64Array(n)];
  for (let i = 0; i < n; i++) {
    const shared = SHARED * normal();
    base[i] = Math.exp(shared + OWN * normal());
    head[i] = factor() * Math.exp(shared + spread * normal());
  }
  return { base, head };
}

const orderOf = (values) => Int32Array.from(values.keys()).sort((a, b) => values[a] - values[b]);

/** The type 7 quantile of the rows, each as often as `times` says. */
function quantileOf(values, order, { times, q }) {
  const place = q * (values.length - 1);
  const below = Math.floor(place);
  let [at, reached] = [0, times[order[0]]];
  while (reached <= below) reached += times[order[++at]];
  const low = values[order[at]];
  while (reached <= below + 1 && at < order.length - 1) reached += times[order[++at]];
  return low + (place - below) * (values[order[at]] - low);
}

/** One-sided: the share of replicates in which head is no slower. */
function bootstrapP({ base, head }, q) {
  const [ofBase, ofHead] = [orderOf(base), orderOf(head)];
  let faster = 0;
  for (let i = 0; i < RESAMPLES; i++) {
    const times = new Uint16Array(base.length);
    for (let draw = 0; draw < base.length; draw++) times[random.below(base.length)]++;
    const change = quantileOf(head, ofHead, { times, q }) - quantileOf(base, ofBase, { times, q });
    faster += change < 0 ? 1 : change === 0 ? 0.5 : 0;
  }
  return faster / RESAMPLES;
}

for (const [name, changeAt] of Object.entries(changes)) {
  for (const q of [0.5, 0.95]) {
    for (const n of SIZES) {
      const change = changeAt(q);
      let [red, reached, booted] = [0, 0, 0];
      for (let i = 0; i < REPETITIONS; i++) {
        const pairs = latencies(n, change);
        const { rose, fell, interval } = pairedQuantiles(pairs, { q, confidence: 0.95 });
        if (interval !== null) {
          reached++;
          if (mcnemarOneSidedMidP(rose, fell) <= ALPHA) red++;
        }
        if (i < BOOTSTRAPPED && bootstrapP(pairs, q) <= ALPHA) booted++;
      }
      const ours = reached === 0 ? 'too few' : percent(red / REPETITIONS);
      console.log(`${name} | p${100 * q} | ${n} | ${ours} | ${percent(booted / BOOTSTRAPPED)}`);
    }
  }
}

const column = (name, values, labels = []) => [
  name,
  { name, values, codes: null, labels, missing: 0, firstMissingRow: null },
];

function examples(truth, score, { binary }) {
  const codes = Int32Array.from(truth);
  const truths = binary ? { ...column('t', truth, ['0', '1'])[1], codes } : column('t', truth)[1];
  const columns = new Map([['t', truths], column('s', score)]);
  const free = { weight: null, classScores: {}, groups: [], cluster: null };
  const roles = binary
    ? { ...free, truth: 't', score: 's', prediction: null, positive: '1' }
    : { ...free, truth: 't', score: null, prediction: 's', positive: null };
  return { table: { rows: truth.length, columns, ids: null, dropped: [] }, roles, scored: [] };
}

/** Scores of the same examples; `worse` takes signal from head. */
function scored(n, metric, worse) {
  const binary = metric !== 'spearman';
  const truth = new Float64Array(n);
  const [base, head] = [new Float64Array(n), new Float64Array(n)];
  for (let i = 0; i < n; i++) {
    truth[i] = binary ? (random.below(10) < 3 ? 1 : 0) : normal();
    const signal = binary ? 2 * truth[i] - 1 : truth[i];
    const shared = normal();
    const squash = (z) => (binary ? 1 / (1 + Math.exp(-z)) : z);
    base[i] = squash(signal + shared + 0.6 * normal());
    head[i] = squash((1 - worse) * signal + shared + 0.6 * normal());
  }
  return { base: examples(truth, base, { binary }), head: examples(truth, head, { binary }) };
}

const WORSE = { average_precision: 0.2, expected_calibration_error: 0.5, spearman: 0.2 };
for (const [metric, loss] of Object.entries(WORSE)) {
  for (const n of SIZES) {
    const rows = Int32Array.from({ length: n }, (_, row) => row);
    const alignment = { pairs: n, baseRows: rows, headRows: rows, onlyBase: 0, onlyHead: 0 };
    const direction = metric === 'expected_calibration_error' ? 'lower' : 'higher';
    const red = [0, loss].map((worse) => {
      let count = 0;
      for (let i = 0; i < REPETITIONS / 5; i++) {
        const paired = pairedEvidence({ metric, labels: {} }, { ...scored(n, metric, worse), alignment });
        const found = comparePaired({ orientation: { direction }, alpha: ALPHA, paired });
        if (found !== null && found.p <= ALPHA) count++;
      }
      return percent((5 * count) / REPETITIONS);
    });
    console.log(`${metric} | ${n} | ${red.join(' | ')}`);
  }
}
