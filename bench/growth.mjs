// How the cost of a gate grows with its rows, metrics, slices and records, one of them at a time: wall time over
// start-up, CPU time and peak memory, and the exponent that fits them.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { totalmem } from 'node:os';
import { join } from 'node:path';
import { writeHistories } from './history.mjs';
import { median, run, runMeasured } from './process.mjs';
import { smallestGate } from './startup.mjs';

const JUDGED = [0, 1];
const ROUNDS = 3;
const ROWS_SCRIPT = join(import.meta.dirname, 'rows.mjs');
const ROWS = [1e4, 1e5, 1e6, 1e7];
/** From here on a size is measured once. */
const MANY_ROWS = 1e7;
/** So much memory has to be there for ten million rows a side. */
const ENOUGH_MEMORY = 8 * 2 ** 30;
const METRICS = [1, 20, 200];
const SLICES = [1, 20, 1000];
const RECORDS = [1, 50, 500];
/** Of the axes on which rows do not grow. */
const FIXED_ROWS = 1e5;
/** What is nearer to start-up than this (s, MiB) is noise and tells nothing of growth. */
const LEAST = { wall: 0.02, cpu: 0.02, memory: 2 };

export const GROWTH_COLUMNS = ['axis', 'size', 'wall over start-up', 'CPU', 'peak memory'];

const count = (size) => size.toLocaleString('en-US');

async function writeRows(folder, rows, slices) {
  mkdirSync(folder);
  await run(process.execPath, [ROWS_SCRIPT, String(rows), folder, String(slices)], { folder });
}

/** A gate on a pair of files with a configuration of its own. */
function gateOf(bundle, folder, suite) {
  const file = join(folder, 'growth.yml');
  writeFileSync(file, JSON.stringify({ suites: [{ name: 'growth', artifacts: ['*.csv'], ...suite }] }));
  return [bundle, 'check', 'head.csv', '--base', 'base.csv', '--config', file, '--format', 'json'];
}

/** As many metrics as are asked for: in turn one of single rows, and one of the confusion matrix. */
const metricNames = (size) =>
  Array.from({ length: size }, (_, index) =>
    index % 2 === 0 ? `deadline_miss_rate(y_score,${(index + 1) / 1000})` : `fbeta_${(index + 1) / 100}`,
  );

/** Each axis: its sizes, and for a size the folder and the arguments of the gate and how many metrics it judges. */
function axesOf(bundle, folder) {
  const rows = ROWS.filter((size) => size < MANY_ROWS || totalmem() >= ENOUGH_MEMORY);
  const inFolder = (name) => join(folder, name);
  return [
    {
      name: 'rows a side',
      sizes: rows,
      prepare: async (size) => {
        const place = inFolder(`rows-${size}`);
        await writeRows(place, size, 20);
        return { folder: place, args: gateOf(bundle, place, {}), least: 12 };
      },
    },
    {
      name: `metrics, ${count(FIXED_ROWS)} rows a side`,
      sizes: METRICS,
      prepare: async (size) => {
        const place = inFolder(`metrics-${size}`);
        await writeRows(place, FIXED_ROWS, 20);
        return { folder: place, args: gateOf(bundle, place, { metrics: metricNames(size) }), least: size };
      },
    },
    {
      name: `slices, ${count(FIXED_ROWS)} rows a side`,
      sizes: SLICES,
      prepare: async (size) => {
        const place = inFolder(`slices-${size}`);
        await writeRows(place, FIXED_ROWS, size);
        return { folder: place, args: gateOf(bundle, place, { columns: { groups: ['slice'] } }), least: 12 };
      },
    },
    {
      name: 'history records of 200 metrics',
      sizes: RECORDS,
      prepare: async (size) => {
        const place = inFolder(`records-${size}`);
        mkdirSync(place);
        await writeHistories(bundle, place, [size]);
        const args = [bundle, 'check', 'metrics.json', '--history', `history-${size}`, '--format', 'json'];
        return { folder: place, args, least: 200 };
      },
    },
  ];
}

/** A gate that judged nothing, or fewer metrics than it should, is no measurement. */
function refuseUnjudged(output, { folder, least }) {
  const judged = JSON.parse(output).verdicts.filter(({ base }) => base !== null).length;
  if (judged < least) throw new Error(`${folder}: ${judged} of ${least} metrics were held against base`);
}

/** Start-up runs in turn with the gate, because the machine's pace changes. */
async function timed(gate, smallest, rounds) {
  const used = [];
  for (let round = 0; round < rounds; round++) {
    const start = await runMeasured(smallest.args, { folder: smallest.folder, statuses: JUDGED });
    const ended = await runMeasured(gate.args, { folder: gate.folder, statuses: JUDGED });
    refuseUnjudged(ended.output, gate);
    used.push({ start, ended });
  }
  const middle = (value) => median(used.map(value));
  return {
    over: {
      wall: middle(({ start, ended }) => ended.seconds - start.seconds),
      cpu: middle(({ start, ended }) => ended.cpu - start.cpu),
      memory: middle(({ start, ended }) => ended.memory - start.memory),
    },
    cpu: middle(({ ended }) => ended.cpu),
    memory: middle(({ ended }) => ended.memory),
  };
}

/** The slope of the line of least squares through the logarithms, of sizes whose cost is more than noise; else `null`. */
export function exponentOf(points) {
  const logs = points.map(([size, cost]) => [Math.log(size), Math.log(cost)]);
  if (logs.length < 2) return null;
  const mean = (at) => logs.reduce((sum, point) => sum + point[at], 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  const across = logs.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0);
  return across / logs.reduce((sum, point) => sum + (point[0] - x) ** 2, 0);
}

function fitted(measured, what) {
  const points = measured
    .map(({ size, over }) => [size, over[what]])
    .filter(([, cost]) => cost >= LEAST[what]);
  const all = exponentOf(points);
  if (all === null) return '–';
  const last = exponentOf(points.slice(-2));
  return `**${all.toFixed(2)}** (last step ${last.toFixed(2)})`;
}

function lineOf(name, { size, over, cpu, memory }) {
  return [name, count(size), `${over.wall.toFixed(2)} s`, `${cpu.toFixed(2)} s`, `${memory.toFixed(0)} MiB`];
}

async function linesOf(axis, smallest, say) {
  const measured = [];
  const lines = [];
  for (const size of axis.sizes) {
    say(`growth: ${count(size)} ${axis.name}`);
    const gate = await axis.prepare(size);
    try {
      const found = { size, ...(await timed(gate, smallest, size >= MANY_ROWS ? 1 : ROUNDS)) };
      measured.push(found);
      lines.push(lineOf(axis.name, found));
    } catch (error) {
      // The largest may be too much for a machine: that is a finding too, and the others stand.
      lines.push([axis.name, count(size), 'FAILED', error.message.slice(0, 200).replaceAll(/\s+/g, ' '), '']);
    }
    rmSync(gate.folder, { recursive: true });
  }
  const fits = ['wall', 'cpu', 'memory'].map((what) => fitted(measured, what));
  return [...lines, [axis.name, 'exponent, over start-up', ...fits]];
}

/** The rows of the table. */
export async function growth({ bundle, say }, folder) {
  const smallest = { folder, args: smallestGate(bundle, folder) };
  const lines = [];
  for (const axis of axesOf(bundle, folder)) lines.push(...(await linesOf(axis, smallest, say)));
  return lines;
}
