/**
 * Summaries of k6, in each of its layouts (k6-metrics.ts). Times are milliseconds and less is better. A rate is the share
 * of what was `true`: for http_req_failed the key `fails` counts the requests that did NOT fail, so only the rate is read.
 * Thresholds become measurements of 1 or 0, and those crossed are told. A load test of which no request succeeded is
 * refused: its latencies are those of errors. `setup_data` may hold secrets and is never looked at.
 */
import { failure, fault } from '../failure/catalogue.js';
import type { Fault } from '../failure/failure.js';
import { isObject, type JsonObject, type JsonValue, member } from './json.js';
import { type K6Metric, k6Metrics, outOf } from './k6-metrics.js';
import { MeasuredValues } from './measured-values.js';
import { countIn } from './measurement.js';
import type { About } from './named-values.js';
import type { Found, Reader, Reading } from './reader.js';

/** What http_req_duration is made of, or what comes before it. */
const PART = /^http_req_(?:blocked|connecting|tls_handshaking|sending|waiting|receiving|looking_up)$/;
const LOAD = /^(?:vus|vus_max|iterations|data_sent|data_received)$/;
const PERCENTILE = /^p\((\d+(?:\.\d+)?)\)$/;
const MOST_TOLD = 10;

const RATES: Readonly<Record<string, About>> = {
  http_req_failed: { direction: 'lower' },
  checks: { direction: 'higher' },
};

function fileIn({ content }: Found): JsonObject {
  return content.shape === 'json' && isObject(content.value) ? content.value : {};
}

function recognise(found: Found): string | null {
  const file = fileIn(found);
  if (isObject(member(file, 'metrics')) && isObject(member(file, 'root_group')))
    return 'it has `metrics` and a `root_group`';
  const listed = Array.isArray(member(member(file, 'results'), 'metrics'));
  const own = member(member(file, 'metadata'), 'k6Version');
  return listed && own !== undefined ? 'it has `results.metrics` and the version of k6' : null;
}

/** `avg`, `med` and `p(95)` become ends of the name; the extremes are left out, which one request moves. */
function addTrend(values: MeasuredValues, { name, tags, isTime, values: given }: K6Metric): void {
  const about: About = isTime ? { unit: 'ms', direction: 'lower' } : {};
  const n = countIn(member(given, 'count'));
  for (const [key, value] of Object.entries(given)) {
    const percent = PERCENTILE.exec(key)?.[1];
    if (key === 'avg' || key === 'med' || percent !== undefined)
      values.add(`${name}_${percent === undefined ? key : `p${percent}`}`, value, {
        ...about,
        labels: tags,
        n,
      });
  }
}

function addRate(values: MeasuredValues, metric: K6Metric): void {
  const { name, tags, values: given } = metric;
  const n = outOf(metric);
  const about = Object.hasOwn(RATES, name) ? RATES[name] : {};
  const rate = member(given, 'rate') ?? member(given, 'value');
  if (n === 0) values.pass(name, 'nothing was counted');
  else values.add(name, rate, { ...about, labels: tags, n, unit: 'fraction' });
}

function addMetric(values: MeasuredValues, metric: K6Metric): void {
  const { name, tags, type, values: given } = metric;
  if (PART.test(name)) values.pass(name, 'a part of the duration of requests');
  else if (LOAD.test(name)) values.pass(name, 'how much load there was, not how it was borne');
  else if (type === 'trend') addTrend(values, metric);
  else if (type === 'rate') addRate(values, metric);
  else if (name === 'http_reqs') {
    const about = { labels: tags, direction: 'higher', unit: 'requests/s' } as const;
    values.add('http_reqs_per_second', member(given, 'rate'), about);
  } else if (name === 'dropped_iterations')
    values.add(name, member(given, 'count'), { labels: tags, direction: 'lower' });
  else if (type === 'gauge') values.add(name, member(given, 'value'), { labels: tags });
  else values.pass(name, 'a count, time or setting, not a quality');
}

/** Each threshold as 1 where it was met and 0 where it was crossed; the fault that tells those crossed. */
function addThresholds(values: MeasuredValues, metrics: readonly K6Metric[], path: string): readonly Fault[] {
  const crossed: string[] = [];
  for (const { name, tags, thresholds } of metrics) {
    for (const { expression, met } of thresholds) {
      const labels = { ...tags, metric: name, threshold: expression };
      values.add('threshold', met ? 1 : 0, { labels, direction: 'higher', unit: 'fraction' });
      if (!met) crossed.push(`${name} ${expression}`.slice(0, 80));
    }
  }
  const told = crossed.slice(0, MOST_TOLD);
  const others = crossed.length - told.length;
  return crossed.length === 0 ? [] : [fault('K6_THRESHOLDS', path, { crossed: told, others })];
}

/** Fault: `K6_NO_RESPONSE`. */
function refuseAllFailed(metrics: readonly K6Metric[], path: string): void {
  const failed = metrics.find(
    ({ name, tags }) => name === 'http_req_failed' && Object.keys(tags).length === 0,
  );
  const rate: JsonValue | undefined = member(failed?.values, 'rate') ?? member(failed?.values, 'value');
  if (rate === 1) throw failure('K6_NO_RESPONSE', path, {});
}

async function read(found: Found): Promise<Reading> {
  const metrics = k6Metrics(fileIn(found));
  refuseAllFailed(metrics, found.path);
  const values = new MeasuredValues(found.path);
  for (const metric of metrics) addMetric(values, metric);
  const notices = addThresholds(values, metrics, found.path);
  return values.reading({}, notices);
}

export const k6: Reader = {
  format: 'k6',
  title: 'a summary of k6',
  recognise,
  refuse: (found) =>
    recognise(found) === null ? 'there are no `metrics` beside a `root_group` in it' : null,
  read,
};
