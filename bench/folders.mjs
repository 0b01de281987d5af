// A folder of many small results, read and judged, against a script that only parses the same bytes; and what is
// opened of a large store of MLflow.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { median, run, runMeasured } from './process.mjs';

const ROUNDS = 5;
const JUDGED = [0, 1];
const BYTES = 10_000;
const FILES = 2_000;
const SIZES = [200, 2_000, 20_000];
const BUDGET = 1.5;
const RUNS = 1_000;
const COUNT_OPENED = pathToFileURL(join(import.meta.dirname, 'opened.mjs')).href;

export const FOLDER_COLUMNS = ['a folder of results of 10 kB', 'wall', 'over start-up', 'peak memory'];
export const STORE_COLUMNS = ['an MLflow store of 1,000 runs', 'files', 'opened'];

const PARSE = `
const { readdirSync, readFileSync } = require('node:fs');
let sum = 0;
for (const name of readdirSync('results')) sum += JSON.parse(readFileSync('results/' + name, 'utf8')).accuracy;
console.log(sum);
`;

/** One value and what a tool tells around it, filled up to 10 kB. */
function resultOf(number) {
  const accuracy = 0.5 + (number % 400) / 1000;
  const args = Array.from({ length: 200 }, (_, index) => `--option-${index}=${(number * 31 + index) % 997}`);
  const text = JSON.stringify({ task: `task-${number}`, accuracy, n: 1000, config: { args, note: '' } });
  return text.replace('"note":""', `"note":"${'x'.repeat(BYTES - text.length)}"`);
}

function writeResults(folder, count) {
  mkdirSync(join(folder, 'results'), { recursive: true });
  for (let number = 0; number < count; number++) {
    writeFileSync(join(folder, 'results', `${number}.json`), resultOf(number));
  }
  writeFileSync(join(folder, 'parse.cjs'), PARSE);
  writeFileSync(join(folder, 'empty.cjs'), '');
}

function refuseOddReport(output, count) {
  const { verdicts } = JSON.parse(output);
  if (verdicts.length !== count) throw new Error(`${verdicts.length} verdicts of ${count} files`);
}

async function gate(bundle, folder, pattern) {
  return await runMeasured([bundle, 'check', pattern, '--format', 'json'], { folder, statuses: JUDGED });
}

/**
 * Wall times in turn, and medians over the rounds: `ours` over our start-up, `parse` over the start-up of a script,
 * `budgeted` as the budget has it: ours to the sum of the bare parsing and our start-up.
 */
async function race(bundle, folder) {
  const times = { start: [], ours: [], empty: [], parse: [] };
  // Round 0 fills the page cache and is not counted.
  for (let round = 0; round <= ROUNDS; round++) {
    const start = await gate(bundle, folder, 'results/0.json');
    const ours = await gate(bundle, folder, 'results/*.json');
    refuseOddReport(ours.output, FILES);
    const empty = await run(process.execPath, ['empty.cjs'], { folder });
    const parse = await run(process.execPath, ['parse.cjs'], { folder });
    if (round === 0) continue;
    for (const [name, { seconds }] of Object.entries({ start, ours, empty, parse }))
      times[name].push(seconds);
  }
  const over = (work, base) => median(times[work].map((one, round) => one - times[base][round]));
  const budgeted = median(
    times.ours.map((ours, round) => ours / (times.parse[round] - times.empty[round] + times.start[round])),
  );
  return { times, budgeted, ours: over('ours', 'start'), parse: over('parse', 'empty') };
}

/** The rows of the table: the race, and how memory grows with the number of files. */
export async function folders({ bundle, say }, folder) {
  const peaks = [];
  for (const count of SIZES) {
    say(`${count} files of 10 kB`);
    const of = join(folder, String(count));
    writeResults(of, count);
    peaks.push([count, (await gate(bundle, of, 'results/*.json')).memory]);
  }
  say(`${FILES} files against a script: ${ROUNDS} rounds`);
  const { times, budgeted, ours, parse } = await race(bundle, join(folder, String(FILES)));
  const seconds = (of) => `${of.toFixed(2)} s`;
  return [
    [`\`holdline check\`, ${FILES} files`, seconds(median(times.ours)), seconds(ours), ''],
    [`a script that parses them, ${FILES} files`, seconds(median(times.parse)), seconds(parse), ''],
    ['ratio of the two', '', `**${(ours / parse).toFixed(2)}**`, ''],
    [
      `\`holdline check\` / (parsing + start-up) (budget ${BUDGET}; held: ${budgeted <= BUDGET ? 'yes' : 'NO'})`,
      `**${budgeted.toFixed(2)}**`,
      '',
      '',
    ],
    ...peaks.map(([count, memory]) => [`${count} files`, '', '', `${memory.toFixed(0)} MiB`]),
  ];
}

function writeStore(folder) {
  const experiment = join(folder, 'mlruns/1');
  mkdirSync(experiment, { recursive: true });
  writeFileSync(join(experiment, 'meta.yaml'), "name: demo\nlifecycle_stage: active\nexperiment_id: '1'\n");
  let files = 1;
  for (let number = 0; number < RUNS; number++) {
    const id = number.toString(16).padStart(32, '0');
    for (const part of ['metrics', 'params', 'tags'])
      mkdirSync(join(experiment, id, part), { recursive: true });
    const meta = `run_id: ${id}\nlifecycle_stage: active\nstatus: 3\nend_time: ${1000 + number}\n`;
    writeFileSync(join(experiment, id, 'meta.yaml'), meta);
    for (const metric of ['accuracy', 'f1', 'loss'])
      writeFileSync(join(experiment, id, 'metrics', metric), '1000 0.5 0\n');
    writeFileSync(join(experiment, id, 'params/model'), 'm');
    writeFileSync(join(experiment, id, 'tags/mlflow.runName'), `run-${number}`);
    files += 6;
  }
  return files;
}

/** The rows of the table: of each run its meta.yaml, of the newest its values; the rest stays closed. */
export async function store({ bundle, say }, folder) {
  say(`an MLflow store of ${RUNS} runs`);
  const files = writeStore(folder);
  const list = join(folder, 'opened.txt');
  const env = { HOLDLINE_BENCH_OPENED: list };
  const args = ['--import', COUNT_OPENED, bundle, 'check', 'mlruns/**', '--format', 'json'];
  const { output } = await run(process.execPath, args, { folder, env, statuses: JUDGED });
  refuseOddReport(output, 3);
  const opened = readFileSync(list, 'utf8').trim().split('\n');
  const metas = opened.filter((path) => path.endsWith('meta.yaml')).length;
  if (metas === 0)
    throw new Error('no meta.yaml was seen to be opened: the count of opened files sees nothing');
  return [
    ['meta.yaml of the experiment and its runs', String(RUNS + 1), String(metas)],
    ['all others', String(files - RUNS - 1), String(opened.length - metas)],
  ];
}
