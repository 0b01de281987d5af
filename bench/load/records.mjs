// Histories of any length in the form of this version: Holdline writes the first record, the others are like it.
import { closeSync, mkdirSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../process.mjs';

const METRICS = ['accuracy', 'precision', 'recall', 'f1'];

/** The text of a file of metrics: so many tasks of four metrics each. */
export function metricsFile(tasks) {
  const values = Array.from({ length: tasks }, (_, task) => [
    `task-${task}`,
    Object.fromEntries(METRICS.map((metric, at) => [metric, 0.6 + ((task * 7 + at * 3) % 89) / 300])),
  ]);
  return JSON.stringify(Object.fromEntries(values));
}

/** The record that this version makes of `metrics.json` in the folder. */
export async function patternOf(bundle, folder) {
  const args = [
    'record',
    'metrics.json',
    '--history',
    'pattern',
    '--run',
    'pattern',
    '--sha',
    'f'.repeat(40),
  ];
  await run(process.execPath, [bundle, ...args], { folder });
  return JSON.parse(readFileSync(join(folder, 'pattern/history.jsonl'), 'utf8'));
}

/** The pattern at another time under another run, each value moved by a little that repeats only after 97 records. */
export function recordLike(pattern, number, at) {
  const run = String(6_000_000_000 + number);
  const measurements = pattern.measurements.map((one, index) => ({
    ...one,
    value: one.value + 0.003 * Math.sin(((number * 31 + index * 17) % 97) + 1),
  }));
  const time = new Date(at).toISOString();
  return { ...pattern, id: `${run}.1`, at: time, head: { ...pattern.head, run, at: time }, measurements };
}

/** The lines of `count` records `apart` milliseconds from each other, the newest that long before `end`. */
export function* linesLike(pattern, { count, apart, end }) {
  for (let number = 0; number < count; number++) {
    yield `${JSON.stringify(recordLike(pattern, number, end - (count - number) * apart))}\n`;
  }
}

/** Writes `history.jsonl` line by line into a new folder: five years are more than a text can hold with ease. */
export function writeHistory(folder, lines) {
  mkdirSync(folder, { recursive: true });
  const file = openSync(join(folder, 'history.jsonl'), 'w');
  for (const line of lines) writeSync(file, line);
  closeSync(file);
}

export function writeMetrics(folder, tasks) {
  writeFileSync(join(folder, 'metrics.json'), metricsFile(tasks));
}
