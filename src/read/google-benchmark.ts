/**
 * Google Benchmark (`--benchmark_format=json`): one row a repetition, then rows that sum them up. Repetitions of a
 * benchmark become their mean with its standard error; where only the sums are there (`report_aggregates_only`), the
 * rows `mean` and `stddev` give the same. Rows have no `run_type` before 1.5: then the end of the name tells. `cv`, BigO
 * and RMS rows are no times. Numbers beside the tool's own keys are the author's counters; the two per second count up.
 */
import { fingerprintsOf } from './fingerprints.js';
import { isObject, type JsonObject, member, NotANumber, textMember } from './json.js';
import { MeasuredValues, momentsOf, standardErrorOfMean } from './measured-values.js';
import { countIn, isNumeric } from './measurement.js';
import type { About } from './named-values.js';
import type { Found, Reader, Reading } from './reader.js';

const TIMES = ['real_time', 'cpu_time'] as const;
const UNITS = new Set(['ns', 'us', 'ms', 's']);
const RATES = new Set(['bytes_per_second', 'items_per_second']);
const AGGREGATE = /^(.+)_(mean|median|stddev|cv|BigO|RMS)$/;
const OWN = new Set(
  `name run_name run_type family_index per_family_instance_index repetitions repetition_index threads iterations real_time
  cpu_time time_unit aggregate_name aggregate_unit label error_occurred error_message skipped skip_message allocs_per_iter
  max_bytes_used total_allocated_bytes net_heap_growth cpu_coefficient real_coefficient big_o rms`.split(
    /\s+/,
  ),
);

function recognise({ content }: Found): string | null {
  if (content.shape !== 'json' || !isObject(content.value)) return null;
  const file = content.value;
  const has = isObject(member(file, 'context')) && Array.isArray(member(file, 'benchmarks'));
  return has ? 'it has `context` and `benchmarks`' : null;
}

/** Which sum of repetitions a row is, or `null` for a repetition. */
function aggregateOf(row: JsonObject): string | null {
  if (textMember(row, 'run_type') !== null) return textMember(row, 'aggregate_name');
  return AGGREGATE.exec(textMember(row, 'name') ?? '')?.[2] ?? null;
}

function benchmarkOf(row: JsonObject): string {
  const name = textMember(row, 'name') ?? '';
  const own = textMember(row, 'run_name');
  return own ?? (aggregateOf(row) === null ? name : (AGGREGATE.exec(name)?.[1] ?? name));
}

function aboutKey(key: string, row: JsonObject): About {
  const unit = textMember(row, 'time_unit') ?? 'ns';
  if (key === 'real_time' || key === 'cpu_time')
    return { unit: UNITS.has(unit) ? unit : null, direction: 'lower' };
  return RATES.has(key) ? { direction: 'higher' } : {};
}

/** The keys of a row that are measured: two times, and whatever counters its author added. */
function keysIn(row: JsonObject): readonly string[] {
  const counters = Object.keys(row).filter((key) => !OWN.has(key) && isNumeric(row[key]));
  return [...TIMES.filter((key) => member(row, key) !== undefined), ...counters];
}

function addRepetitions(values: MeasuredValues, benchmark: string, rows: readonly JsonObject[]): void {
  const [first = {}] = rows;
  for (const key of keysIn(first)) {
    const about = { ...aboutKey(key, first), labels: { benchmark }, n: rows.length };
    const numbers = rows.map((row) => member(row, key)).filter((value) => typeof value === 'number');
    const { mean, deviation } = momentsOf(numbers);
    if (numbers.length < rows.length) values.add(key, new NotANumber('a repetition is no number'), about);
    else values.add(key, mean, { ...about, standardError: standardErrorOfMean(deviation, rows.length) });
  }
}

function addAggregates(values: MeasuredValues, benchmark: string, rows: readonly JsonObject[]): void {
  const mean = rows.find((row) => aggregateOf(row) === 'mean') ?? {};
  const spread = rows.find((row) => aggregateOf(row) === 'stddev');
  // In rows before 1.5 the iterations of a sum are its number of repetitions.
  const n = countIn(member(mean, 'repetitions')) ?? countIn(member(mean, 'iterations'));
  for (const key of keysIn(mean)) {
    const standardError = standardErrorOfMean(member(spread, key), n);
    values.add(key, member(mean, key), { ...aboutKey(key, mean), labels: { benchmark }, n, standardError });
  }
}

function addBenchmark(values: MeasuredValues, benchmark: string, rows: readonly JsonObject[]): void {
  const told = (key: string) => rows.some((row) => member(row, key) === true);
  if (told('error_occurred')) {
    const labels = { benchmark };
    for (const key of TIMES) values.add(key, new NotANumber('the benchmark ended in an error'), { labels });
  } else if (told('skipped')) values.pass(benchmark, 'it was skipped');
  else {
    const repetitions = rows.filter((row) => aggregateOf(row) === null);
    const times = repetitions.length > 0 || rows.some((row) => aggregateOf(row) === 'mean');
    if (repetitions.length > 0) addRepetitions(values, benchmark, repetitions);
    else if (times) addAggregates(values, benchmark, rows);
    else values.pass(benchmark, 'a fit of the growth of the time, or a spread without its mean');
  }
}

/** The name of the host is left out, and the clock, which a virtual machine measures anew each time. */
function fingerprints(file: JsonObject): Readonly<Record<string, string>> {
  const context = member(file, 'context');
  const cpus = countIn(member(context, 'num_cpus'));
  return fingerprintsOf({
    machine: cpus === null ? undefined : `${cpus} CPUs`,
    build: member(context, 'library_build_type'),
  });
}

async function read({ content, path }: Found): Promise<Reading> {
  const file = content.shape === 'json' && isObject(content.value) ? content.value : {};
  const list = member(file, 'benchmarks');
  const groups = new Map<string, JsonObject[]>();
  for (const row of (Array.isArray(list) ? list : []).filter(isObject)) {
    const name = benchmarkOf(row);
    groups.set(name, [...(groups.get(name) ?? []), row]);
  }
  const values = new MeasuredValues(path);
  for (const [benchmark, rows] of groups) addBenchmark(values, benchmark, rows);
  return values.reading({ fingerprints: fingerprints(file) });
}

export const googleBenchmark: Reader = {
  format: 'google-benchmark',
  title: 'results of Google Benchmark',
  recognise,
  refuse: (found) => (recognise(found) === null ? 'there are no `context` and `benchmarks` in it' : null),
  read,
};
