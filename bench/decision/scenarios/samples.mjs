// Per-example values out of files that real tools wrote, from a folder of samples; nothing where it is not there.
// A column counts where it has at least twenty finite values from 0 to 1, or whole marks from 1 to 5, that are not all equal.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'csv-parse/sync';

const FEWEST = 20;
const MARKS = 5;
/** Numbers that name an example or describe its text are no score of it. */
const NO_SCORE = /(?:^|_)(?:id|index|length|latency|percent_parseable)$/;

function filesUnder(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /(?:samples_[^/]*|eval_results)\.jsonl$|predictions\.csv$/.test(path))
    .sort()
    .map((path) => join(folder, path));
}

/** Infinity and NaN stand bare in the tools' JSON lines. */
function rowsOf(path) {
  const text = readFileSync(path, 'utf8');
  if (path.endsWith('.csv')) return parse(text, { columns: true });
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line.replace(/: (?:-?Infinity|NaN)(?=[,}])/g, ': null')));
}

function withCorrectness(row) {
  const { y_true: truth, y_pred: prediction } = row;
  return truth === undefined || prediction === undefined ? row : { correct: truth === prediction ? 1 : 0 };
}

function scoresOf(rows) {
  const names = Object.keys(rows[0] ?? {}).filter((name) => !NO_SCORE.test(name));
  return names.flatMap((name) => {
    const values = rows.map((row) => row[name]);
    const usable = values.every((value) => typeof value === 'number' && value >= 0 && value <= MARKS);
    if (!usable || values.length < FEWEST || new Set(values).size < 2) return [];
    const top = Math.max(...values);
    // Marks from 1 to 5 are put on the scale of shares.
    return [{ name, values: top > 1 ? values.map((value) => value / MARKS) : values }];
  });
}

let known = null;

/** Every usable column: { name, path, values }. */
export function realSeries(folder) {
  if (folder === null || !existsSync(folder)) return [];
  known ??= filesUnder(folder).flatMap((path) =>
    scoresOf(rowsOf(path).map(withCorrectness)).map(({ name, values }) => ({
      name: `${basename(path)} ${name}`,
      path,
      values,
    })),
  );
  return known;
}

/** Two files of one task, written by two runs: their names differ by the time alone. */
function taskOf(name) {
  return name.replace(/_\d{4}-\d\d-\d\dT[\d.-]+\.jsonl/, '');
}

function differ(one, other) {
  return (
    one.values.length === other.values.length && one.values.some((value, i) => value !== other.values[i])
  );
}

/**
 * Real pairs: { name, base, head }, the examples in the same order. Two runs of a task, or two scores of one run, which
 * swapped at random are two runs that differ by chance. Those that agree on every example say nothing and are left out.
 */
export function realPairs(folder) {
  const series = realSeries(folder);
  return series.flatMap((one, i) =>
    series
      .slice(i + 1)
      .filter((other) => other.path === one.path || taskOf(other.name) === taskOf(one.name))
      .filter((other) => differ(one, other))
      .map((other) => ({
        name: `${one.name} × ${other.name.split(' ')[1]}`,
        base: one.values,
        head: other.values,
      })),
  );
}
