// Holdline's statistics on raw numbers: node bench/statistics-ours.mjs FOLDER. Prints {seconds, found} of each work as
// JSON. Takes the compiled sources of build/js.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pairedEvidence } from '../build/js/metrics/pair.js';
import { delong } from '../build/js/stats/delong.js';
import { valuesAt } from '../build/js/stats/selection.js';

const folder = process.argv[2];
const ROUNDS = 3;
const SLICES = 20;
const QUANTILES = [0.5, 0.9, 0.95, 0.99, 0.999];

const bytes = (name) => {
  const file = readFileSync(join(folder, name));
  return file.buffer.slice(file.byteOffset, file.byteOffset + file.length);
};
const truth = new Uint8Array(bytes('truth.u8'));
const slices = new Uint8Array(bytes('slices.u8'));
const base = new Float64Array(bytes('base.f64'));
const head = new Float64Array(bytes('head.f64'));
const latencies = new Float64Array(bytes('latencies.f64'));

function examples(scores) {
  const column = (name, codes) => [
    name,
    { name, codes, labels: ['0', '1'], values: Float64Array.from(codes), missing: 0, firstMissingRow: null },
  ];
  const predicted = Int32Array.from(scores, (score) => (score >= 0.5 ? 1 : 0));
  const columns = new Map([column('t', Int32Array.from(truth)), column('p', predicted)]);
  const roles = {
    truth: 't',
    prediction: 'p',
    score: null,
    weight: null,
    classScores: {},
    groups: [],
    positive: '1',
    cluster: null,
  };
  return { table: { rows: truth.length, columns, ids: null, dropped: [] }, roles, scored: [] };
}

const rows = Int32Array.from(truth.keys());
const alignment = { pairs: rows.length, baseRows: rows, headRows: rows, onlyBase: 0, onlyHead: 0 };

/** Evidence for the changes of four metrics, from labels on. Tables of their own, so that nothing is known already. */
function counted() {
  const sides = { base: examples(base), head: examples(head), alignment };
  return () => {
    const of = (metric) => pairedEvidence({ metric, labels: {} }, sides);
    const { difference, standardError } = of('f1');
    of('accuracy');
    of('precision');
    of('recall');
    return { difference, standardError };
  };
}

/** The numbers of each slice, in one pass over the rows. */
function sliced() {
  const counts = new Uint32Array(SLICES);
  for (let row = 0; row < slices.length; row++) counts[slices[row]]++;
  const found = Array.from(counts, (count) => ({
    truth: new Uint8Array(count),
    base: new Float64Array(count),
    head: new Float64Array(count),
  }));
  counts.fill(0);
  for (let row = 0; row < slices.length; row++) {
    const own = found[slices[row]];
    const at = counts[slices[row]]++;
    own.truth[at] = truth[row];
    own.base[at] = base[row];
    own.head[at] = head[row];
  }
  return found;
}

function areas() {
  return () => {
    const { baseAuc, headAuc, baseVariance, headVariance, covariance } = delong({ truth, base, head });
    for (const slice of sliced()) delong(slice);
    const standardError = Math.sqrt(baseVariance + headVariance - 2 * covariance);
    return { difference: headAuc - baseAuc, standardError };
  };
}

function percentiles() {
  return () => {
    const places = QUANTILES.flatMap((q) => {
      const below = Math.floor(q * (latencies.length - 1));
      return [below, below + 1];
    });
    const found = valuesAt(latencies, places);
    return QUANTILES.map((q, i) => {
      const share = q * (latencies.length - 1) - places[2 * i];
      return found[2 * i] + share * (found[2 * i + 1] - found[2 * i]);
    });
  };
}

/** The middle of the rounds, each on inputs that nothing was computed of before. */
function timed(prepare) {
  const rounds = Array.from({ length: ROUNDS }, () => {
    const work = prepare();
    const start = process.hrtime.bigint();
    const found = work();
    return { seconds: Number(process.hrtime.bigint() - start) / 1e9, found };
  });
  return rounds.sort((a, b) => a.seconds - b.seconds)[ROUNDS >> 1];
}

console.log(
  JSON.stringify({ counts: timed(counted), delong: timed(areas), percentiles: timed(percentiles) }),
);
