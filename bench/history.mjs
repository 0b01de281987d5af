// A local history of many records, read and judged: what it costs over start-up, and how it grows with the records.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { median, run } from './process.mjs';
import { smallestGate } from './startup.mjs';

const ROUNDS = 5;
const JUDGED = [0, 1];
const TASKS = 50;
const METRICS = ['accuracy', 'precision', 'recall', 'f1'];
const SIZES = [100, 500];
const FIRST = Date.parse('2025-01-01T06:00:00Z');
const A_DAY = 86_400_000;

export const HISTORY_COLUMNS = ['a history judged, 200 metrics', 'wall', 'over start-up'];

function headFile() {
  const tasks = Array.from({ length: TASKS }, (_, task) => [
    `task-${task}`,
    Object.fromEntries(METRICS.map((metric, index) => [metric, 0.7 + 0.004 * task + 0.01 * index])),
  ]);
  return JSON.stringify(Object.fromEntries(tasks));
}

/** The same record at another day, every value moved by a little that repeats only after 97 records. */
function recordOf(pattern, number) {
  const id = `run-${number}`;
  const at = new Date(FIRST + number * A_DAY).toISOString();
  const measurements = pattern.measurements.map((one, index) => ({
    ...one,
    value: one.value + 0.003 * Math.sin(((number * 31 + index * 17) % 97) + 1),
  }));
  return { ...pattern, id, at, head: { ...pattern.head, run: id, at }, measurements };
}

/**
 * Writes `metrics.json`, and a folder `history-SIZE` with so many records for each of the sizes. Holdline itself
 * writes the first record, so that the rest has the form of this version.
 */
export async function writeHistories(bundle, folder, sizes) {
  writeFileSync(join(folder, 'metrics.json'), headFile());
  const args = [
    bundle,
    'record',
    'metrics.json',
    '--history',
    'one',
    '--run',
    'pattern',
    '--sha',
    'f'.repeat(40),
  ];
  await run(process.execPath, args, { folder });
  const pattern = JSON.parse(readFileSync(join(folder, 'one', 'history.jsonl'), 'utf8'));
  for (const size of sizes) {
    const lines = Array.from(
      { length: size },
      (_, number) => `${JSON.stringify(recordOf(pattern, number))}\n`,
    );
    mkdirSync(join(folder, `history-${size}`));
    writeFileSync(join(folder, `history-${size}`, 'history.jsonl'), lines.join(''));
  }
}

function refuseOddReport(output, size) {
  const { verdicts, notices } = JSON.parse(output);
  const judged = verdicts.filter((verdict) => verdict.base !== null).length;
  if (judged !== TASKS * METRICS.length || notices.length > 0) {
    throw new Error(`${size} records: ${judged} judged, notices ${JSON.stringify(notices)}`);
  }
}

/** Start-up is the smallest gate there is, run in turn with the others: the machine's pace changes. */
async function timed({ bundle, say }, folder) {
  const seconds = { start: [], 100: [], 500: [] };
  const smallest = smallestGate(bundle, folder);
  say(`history: ${ROUNDS} rounds`);
  for (let round = 0; round < ROUNDS; round++) {
    seconds.start.push((await run(process.execPath, smallest, { folder, statuses: JUDGED })).seconds);
    for (const size of SIZES) {
      const args = [bundle, 'check', 'metrics.json', '--history', `history-${size}`, '--format', 'json'];
      const ended = await run(process.execPath, args, { folder, statuses: JUDGED });
      refuseOddReport(ended.output, size);
      seconds[size].push(ended.seconds);
    }
  }
  return seconds;
}

/** The rows of the table. */
export async function histories(setting, folder) {
  await writeHistories(setting.bundle, folder, SIZES);
  const seconds = await timed(setting, folder);
  const over = (size) => median(seconds[size].map((one, round) => one - seconds.start[round]));
  return [
    ['start-up: `holdline check`, 10 rows a side', `${median(seconds.start).toFixed(2)} s`, ''],
    ...SIZES.map((size) => [
      `${size} records`,
      `${median(seconds[size]).toFixed(2)} s`,
      `${over(size).toFixed(2)} s`,
    ]),
    ['500 records / 100 records (linear: at most 5)', '', `**${(over(500) / over(100)).toFixed(2)}**`],
  ];
}
