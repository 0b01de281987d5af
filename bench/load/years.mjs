// Five years of history: 200 metrics, once a day and ten times a day, read by a gate, a health check and the dashboard.
import { createReadStream, mkdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createGzip } from 'node:zlib';
import { runMeasured } from '../process.mjs';
import { count, lastWords, mebibytes, seconds, size } from './cells.mjs';
import { linesLike, patternOf, writeHistory, writeMetrics } from './records.mjs';

const TASKS = 50;
const METRICS = 4 * TASKS;
const DAYS = 5 * 365;
const DAY_MS = 86_400_000;
const A_DAY = [1, 10];
const JUDGED = [0, 1];
/** The largest file that GitHub takes. */
const MOST_BYTES = 100 * 2 ** 20;

export const YEARS_COLUMNS = ['five years, 200 metrics', 'what', 'wall', 'CPU', 'peak memory'];

const READERS = [
  ['a gate', ['check', 'metrics.json', '--history', 'history', '--format', 'json']],
  ['a health check', ['health', '--history', 'history', '--format', 'json']],
  ['the dashboard', ['dashboard', '--history', 'history', '--out', 'pages']],
];

async function gzipped(file) {
  let bytes = 0;
  for await (const chunk of createReadStream(file).pipe(createGzip())) bytes += chunk.length;
  return bytes;
}

async function readerLine({ setting, folder, label }, [what, args]) {
  setting.say(`years: ${label}, ${what}`);
  try {
    const ended = await runMeasured([setting.bundle, ...args], { folder, statuses: JUDGED });
    return [label, what, seconds(ended.seconds), seconds(ended.cpu), mebibytes(ended.memory)];
  } catch (error) {
    return [label, what, `FAILED: ${lastWords(error.message)}`, '', ''];
  }
}

/** The rows of the table, and a sentence for each on the size of the branch. */
export async function years(setting, parent) {
  const lines = [];
  const after = [];
  for (const aDay of A_DAY) {
    const folder = join(parent, String(aDay));
    mkdirSync(folder);
    writeMetrics(folder, TASKS);
    const pattern = await patternOf(setting.bundle, folder);
    const records = DAYS * aDay;
    const apart = DAY_MS / aDay;
    writeHistory(join(folder, 'history'), linesLike(pattern, { count: records, apart, end: Date.now() }));
    const label = `${count(records)} records`;
    const file = join(folder, 'history/history.jsonl');
    const bytes = statSync(file).size;
    const until = MOST_BYTES / (bytes / DAYS) / 365;
    after.push(
      `${label} of ${METRICS} metrics: history.jsonl is ${size(bytes)}, ${size(await gzipped(file))} as gzip. At ${aDay} a day GitHub's 100 MiB a file are reached after ${until.toFixed(1)} years.`,
    );
    for (const reader of READERS) lines.push(await readerLine({ setting, folder, label }, reader));
    rmSync(folder, { recursive: true });
  }
  return { lines, after: after.join('\n\n') };
}
