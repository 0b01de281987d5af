// 200 workflows an hour: what one record on the branch costs when the branch is new, an hour old and a day old, what a
// gate and a health check cost that read it, and how many of the calls that a repository has an hour they take.
import { gzipSync } from 'node:zlib';
import { count, lastWords, mebibytes, seconds, size } from './cells.mjs';
import { actAlone, pullRequest, push, repository, schedule, seed } from './hosted.mjs';
import { linesLike, metricsFile, patternOf, writeMetrics } from './records.mjs';

const AN_HOUR = 200;
const SIZES = [0, AN_HOUR, 24 * AN_HOUR];
const TASKS = 5;
const HOUR_MS = 3_600_000;
/** What GitHub gives a repository's GITHUB_TOKEN an hour. */
const CALLS_AN_HOUR = 1_000;

export const HOUR_COLUMNS = [
  'records on the branch, 20 metrics each',
  'what',
  'wall',
  'CPU',
  'peak memory',
  'calls',
  'sent',
  'objects left in git',
  '200 an hour take',
];

const share = (calls) => `${count(calls * AN_HOUR)} of ${count(CALLS_AN_HOUR)} calls`;

function lineOf(records, what, ended) {
  const place = [`${count(records)}`, what];
  if (ended.status === null || ended.outputs.result === 'error')
    return [...place, `FAILED: ${lastWords(ended.stdout + ended.stderr)}`, '', '', '', '', '', ''];
  return [
    ...place,
    seconds(ended.seconds),
    seconds(ended.cpu),
    mebibytes(ended.memory),
    String(ended.calls),
    size(ended.sent),
    size(ended.kept),
    share(ended.calls),
  ];
}

async function linesAt(setting, records, pattern) {
  const { github, main } = await repository();
  const files = { 'metrics.json': metricsFile(TASKS) };
  const inputs = { artifacts: 'metrics.json' };
  try {
    const made = [
      ...linesLike({ ...pattern, sha: main }, { count: records, apart: HOUR_MS / AN_HOUR, end: Date.now() }),
    ];
    const text = made.join('');
    if (records > 0) seed(github, text);
    const recorded = await actAlone(setting, github, {
      event: push({ sha: main, before: null }),
      files,
      inputs,
    });
    const event = pullRequest({ base: { sha: main } });
    const gate = await actAlone(setting, github, { event, files, inputs });
    const health = await actAlone(setting, github, { event: schedule({ sha: main }), files: {}, inputs: {} });
    const lines = [
      lineOf(records, 'a run that records', recorded),
      lineOf(records, 'a gate on a pull request', gate),
      lineOf(records, 'a health check', health),
    ];
    return { lines, bytes: Buffer.byteLength(text), packed: gzipSync(text).length };
  } finally {
    await github.close();
  }
}

/** The rows of the table, and a sentence on how the branch grows. */
export async function hour(setting, folder) {
  writeMetrics(folder, TASKS);
  const pattern = await patternOf(setting.bundle, folder);
  const lines = [];
  let last = null;
  for (const records of SIZES) {
    setting.say(`hour: a branch of ${records} records`);
    last = await linesAt(setting, records, pattern);
    lines.push(...last.lines);
  }
  const [day] = SIZES.slice(-1);
  const after = `${count(day)} records are ${size(last.bytes)} (${size(last.packed)} as gzip); every record sends the file whole.`;
  return { lines, after };
}
