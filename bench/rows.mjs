// Writes a pair of prediction files: node rows.mjs COUNT FOLDER [SLICES]. Files: base.csv, head.csv, and, where no number
// of slices is asked for, shuffled.csv, which holds head's rows in another order. Every row is made from the seed and its number alone, so that no row has to be
// kept for the shuffle. It runs as a process of its own: on Linux a child's peak of memory begins with its parent's.
import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';

const SEED = 20_261_122;
const HEADER = 'id,y_true,y_pred,y_score,slice\n';
const USUAL_SLICES = 20;
const POSITIVE = 0.4;
/** Weights of what a row shares between the models, and of what each model adds; head knows a little less. */
const SIGNAL = { base: 1.5, head: 1.46 };
const SHARED_NOISE = 2;
const OWN_NOISE = 1;
const FLUSH = 1 << 16;

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

function rowOf(number, side) {
  const draw = uniform(SEED + Math.imul(number, 0x9e3779b1));
  const truth = draw() < POSITIVE ? 1 : 0;
  const slice = Math.floor(draw() * slices);
  const noise = () => draw() + draw() + draw() - 1.5;
  const shared = noise();
  const own = { base: noise(), head: noise() };
  const logit = (2 * truth - 1) * SIGNAL[side] + SHARED_NOISE * shared + OWN_NOISE * own[side];
  const score = 1 / (1 + Math.exp(-logit));
  return `ex-${number},${truth},${score >= 0.5 ? 1 : 0},${score.toPrecision(17)},slice-${slice}\n`;
}

function writeRows(path, order, side) {
  const file = openSync(path, 'w');
  let text = HEADER;
  for (const number of order) {
    text += rowOf(number, side);
    if (text.length < FLUSH) continue;
    writeSync(file, text);
    text = '';
  }
  writeSync(file, text);
  closeSync(file);
}

/** Fisher and Yates, in Durstenfeld's form (1964). */
function shuffled(count) {
  const order = Int32Array.from({ length: count }, (_, index) => index);
  const draw = uniform(SEED);
  for (let last = count - 1; last > 0; last--) {
    const other = Math.floor(draw() * (last + 1));
    [order[last], order[other]] = [order[other], order[last]];
  }
  return order;
}

const count = Number(process.argv[2]);
const folder = process.argv[3];
const slices = Number(process.argv[4] ?? USUAL_SLICES);
const inOrder = Int32Array.from({ length: count }, (_, index) => index);
writeRows(join(folder, 'base.csv'), inOrder, 'base');
writeRows(join(folder, 'head.csv'), inOrder, 'head');
if (process.argv[4] === undefined) writeRows(join(folder, 'shuffled.csv'), shuffled(count), 'head');
