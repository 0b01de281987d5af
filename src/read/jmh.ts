/**
 * JMH (`-rf json`): a list of benchmarks with `mode` and `primaryMetric`. The mode gives the direction: operations a time
 * count up (`thrpt`), times an operation down (`avgt`, `sample`, `ss`). `scoreError` is half of a 99.9 % interval by
 * Student's t; the standard error is taken from `rawData`, which has every iteration of every fork. Parameters are
 * labels. Of `secondaryMetrics` only the profiler's bytes an operation are read; the mode `sample` has its percentiles there.
 */
import { fingerprintsOf } from './fingerprints.js';
import { type JsonObject, type JsonValue, member, NotANumber, textMember } from './json.js';
import { MeasuredValues, momentsOf, standardErrorOfMean } from './measured-values.js';
import { countIn } from './measurement.js';
import type { Found, Reader, Reading } from './reader.js';

const MODES = {
  thrpt: ['throughput', 'higher'],
  avgt: ['average_time', 'lower'],
  sample: ['sample_time', 'lower'],
  ss: ['single_shot_time', 'lower'],
} as const;

/** The point of the normal distribution that 99.9 % lie within, both sides taken together. */
const NORMAL_999 = 3.290526731491896;
/** From so many values on, Student's t is as good as normal (the standard error is off by less than 4 %). */
const MANY = 100;

function isBenchmark(row: JsonValue): row is JsonObject {
  const primary = member(row, 'primaryMetric');
  return textMember(row, 'benchmark') !== null && member(primary, 'score') !== undefined;
}

function benchmarksIn({ content }: Found): readonly JsonObject[] | null {
  const list: JsonValue = content.shape === 'json' ? content.value : null;
  return Array.isArray(list) && list.length > 0 && list.every(isBenchmark) ? list.filter(isBenchmark) : null;
}

function recognise(found: Found): string | null {
  return benchmarksIn(found) === null ? null : 'its rows have a `benchmark` and a `primaryMetric`';
}

function rawNumbers(metric: JsonValue | undefined): readonly number[] {
  const forks = member(metric, 'rawData');
  const all = (Array.isArray(forks) ? forks : []).flatMap((fork) => (Array.isArray(fork) ? fork : []));
  return all.filter((value) => typeof value === 'number');
}

/** How many single times the histogram of the mode `sample` has: lists of [time, count], one an iteration. */
function sampledIn(metric: JsonValue | undefined): number {
  const forks = member(metric, 'rawDataHistogram');
  const pairs = (Array.isArray(forks) ? forks : []).flat(2);
  return pairs.reduce<number>((sum, pair) => {
    const count = Array.isArray(pair) ? pair[1] : undefined;
    return sum + (countIn(count) ?? 0);
  }, 0);
}

interface Precision {
  readonly n: number | null;
  readonly standardError: number | null;
}

function precisionOf(metric: JsonValue | undefined): Precision {
  const raw = rawNumbers(metric);
  if (raw.length > 0)
    return { n: raw.length, standardError: standardErrorOfMean(momentsOf(raw).deviation, raw.length) };
  const n = countIn(sampledIn(metric)) ?? 0;
  const error = member(metric, 'scoreError');
  const usable = typeof error === 'number' && Number.isFinite(error) && error >= 0 && n >= MANY;
  return { n: n === 0 ? null : n, standardError: usable ? error / NORMAL_999 : null };
}

/** `us/op` is a time of microseconds; `ops/s` stays what it is. */
function unitOf(metric: JsonValue | undefined): string | null {
  const unit = textMember(metric, 'scoreUnit');
  return unit === null ? null : unit.replace(/\/op$/, '');
}

/** A score that JMH could not compute stands there as the text "NaN". */
function scoreOf(metric: JsonValue | undefined): JsonValue | undefined {
  const score = member(metric, 'score');
  return typeof score === 'string' ? new NotANumber(score.slice(0, 20)) : score;
}

function labelsOf(row: JsonObject): Readonly<Record<string, string>> {
  const params = Object.entries(member(row, 'params') ?? {}).flatMap(([key, value]) =>
    typeof value === 'string' ? [[key, value] as const] : [],
  );
  return { ...Object.fromEntries(params), benchmark: textMember(row, 'benchmark') ?? '' };
}

function addBenchmark(values: MeasuredValues, row: JsonObject): void {
  const mode = textMember(row, 'mode') ?? '';
  const labels = labelsOf(row);
  const primary = member(row, 'primaryMetric');
  const [metric, direction] = Object.hasOwn(MODES, mode) ? MODES[mode as keyof typeof MODES] : [mode, null];
  const about = { labels, direction, unit: unitOf(primary), ...precisionOf(primary) };
  values.add(metric === '' ? 'score' : metric, scoreOf(primary), about);
  for (const [name, secondary] of Object.entries(member(row, 'secondaryMetrics') ?? {})) {
    if (/gc\.alloc\.rate\.norm$/.test(name)) {
      const precision = precisionOf(secondary);
      values.add('bytes_per_operation', scoreOf(secondary), {
        labels,
        direction: 'lower',
        unit: 'bytes',
        ...precision,
      });
    } else if (/^p\d/.test(name)) values.pass(name, 'a percentile of the times that were sampled');
    else values.pass(name, "a profiler's reading, not the benchmark's score");
  }
}

/** What all benchmarks of the file ran on; where they differ it is left out. */
function shared(rows: readonly JsonObject[], key: string): JsonValue | undefined {
  const [first] = rows;
  const value = member(first, key);
  return rows.every((row) => member(row, key) === value) ? value : undefined;
}

async function read(found: Found): Promise<Reading> {
  const rows = benchmarksIn(found) ?? [];
  const values = new MeasuredValues(found.path);
  for (const row of rows) addBenchmark(values, row);
  return values.reading({
    fingerprints: fingerprintsOf({
      jdk: shared(rows, 'jdkVersion'),
      vm: shared(rows, 'vmName'),
      jmh: shared(rows, 'jmhVersion'),
    }),
  });
}

export const jmh: Reader = {
  format: 'jmh',
  title: 'results of JMH',
  recognise,
  refuse: (found) =>
    recognise(found) === null ? 'it is no list of rows with `benchmark` and `primaryMetric`' : null,
  read,
};
