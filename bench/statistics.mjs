// Statistics on raw numbers against numpy: the evidence of counts, DeLong, and percentiles.
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { median, run } from './process.mjs';

const OURS = join(import.meta.dirname, 'statistics-ours.mjs');
const PEER = join(import.meta.dirname, 'statistics.py');
const COMPILED = join(import.meta.dirname, '../build/js/metrics/pair.js');
const ROWS = 1_000_000;
const LATENCIES = 10_000_000;
const SLICES = 20;
const ROUNDS = 3;
const CLOSE = 1e-9;
/** Of the bootstrap of 10,000 resamples and the jackknife. */
const ALIKE = 0.05;
/** Numbers are written this many at a time. */
const CHUNK = 1_000_000;

export const STATISTICS_COLUMNS = ['Holdline / numpy', 'seconds', 'budget'];

/** Mulberry32 by Tommy Ettinger (public domain): uniform on [0, 1), 32 bits of state. */
function uniform(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function writeNumbers(folder) {
  const draw = uniform(20_261_122);
  const noise = () => draw() + draw() + draw() - 1.5;
  const [truth, slices] = [new Uint8Array(ROWS), new Uint8Array(ROWS)];
  const [base, head] = [new Float64Array(ROWS), new Float64Array(ROWS)];
  for (let row = 0; row < ROWS; row++) {
    truth[row] = draw() < 0.4 ? 1 : 0;
    slices[row] = Math.floor(draw() * SLICES);
    const logit = 2 * noise() + (2 * truth[row] - 1) * 1.5;
    base[row] = 1 / (1 + Math.exp(-logit - noise()));
    head[row] = 1 / (1 + Math.exp(-logit - noise()));
  }
  for (const [name, values] of Object.entries({
    'truth.u8': truth,
    'slices.u8': slices,
    'base.f64': base,
    'head.f64': head,
  }))
    writeFileSync(join(folder, name), values);
  for (let start = 0; start < LATENCIES; start += CHUNK) {
    const values = Float64Array.from({ length: CHUNK }, () => Math.exp(4 + noise()));
    writeFileSync(join(folder, 'latencies.f64'), values, { flag: 'a' });
  }
}

function near(ours, theirs, tolerance) {
  return Math.abs(ours - theirs) <= tolerance * Math.abs(theirs);
}

/** A race between programs that do not agree would measure nothing. */
function refuseDisagreement(ours, theirs) {
  const checks = [
    near(ours.counts.found.difference, theirs.cells.found.difference, CLOSE),
    near(ours.counts.found.standardError, theirs.cells.found.standardError, ALIKE),
    // Areas are near 1, and rounded there; their difference may be as small as the rounding is seen.
    near(1 + ours.delong.found.difference, 1 + theirs.delong.found.difference, CLOSE),
    near(ours.delong.found.standardError, theirs.delong.found.standardError, CLOSE),
    ...ours.percentiles.found.map((value, i) => near(value, theirs.percentiles.found[i], CLOSE)),
  ];
  const wrong = checks.indexOf(false);
  if (wrong >= 0) throw new Error(`Holdline and numpy differ in the statistics (check ${wrong})`);
}

const WORKS = [
  [
    'four changes with their error, 1,000,000 pairs / 10,000 resamples of rows, two changes',
    'counts',
    'rows',
    '0.001',
  ],
  ['the same / 10,000 resamples of the eight joint cells', 'counts', 'cells', ''],
  ['paired DeLong, overall and in 20 slices / overall only', 'delong', 'delong', '0.5'],
  ['five percentiles of 10,000,000 latencies', 'percentiles', 'percentiles', '0.25'],
];

/** The lines of the table, or `null` where there is nothing to run them with. */
export async function statistics({ python, say }, folder) {
  if (!existsSync(COMPILED)) return null;
  say('writing numbers for the statistics');
  writeNumbers(folder);
  const runs = [];
  for (let round = 1; round <= ROUNDS; round++) {
    say(`statistics: round ${round} of ${ROUNDS}`);
    const ours = JSON.parse((await run(process.execPath, [OURS, folder], { folder })).output);
    const theirs =
      python === null ? null : JSON.parse((await run(python, [PEER, folder], { folder })).output);
    if (theirs !== null) refuseDisagreement(ours, theirs);
    runs.push({ ours, theirs });
  }
  return WORKS.map(([name, own, other, budget]) => {
    const mine = median(runs.map(({ ours }) => ours[own].seconds)).toFixed(3);
    if (python === null) return [`${name}: Holdline alone`, mine, budget];
    const peer = median(runs.map(({ theirs }) => theirs[other].seconds)).toFixed(3);
    const ratio = median(runs.map(({ ours, theirs }) => ours[own].seconds / theirs[other].seconds));
    return [name, `${mine} / ${peer} = **${ratio.toPrecision(2)}**`, budget];
  });
}
