/**
 * pytest-benchmark (`--benchmark-json`): `benchmarks[].stats` in seconds over so many rounds, whatever unit the terminal
 * shows. Mean and median are read; the mean's standard error is stddev/√rounds. A round is of `iterations` calls, and
 * `ops` says the mean again. Times of two machines are not compared, so the machine is a fingerprint; the name of the
 * machine (`machine_info.node`) is not read. Numbers in `extra_info` are the author's own metrics.
 */
import { fingerprintsOf } from './fingerprints.js';
import { isObject, type JsonObject, member, textMember } from './json.js';
import { MeasuredValues, standardErrorOfMean } from './measured-values.js';
import { countIn, isNumeric } from './measurement.js';
import { NamedValues } from './named-values.js';
import type { Found, Reader, Reading } from './reader.js';

const SPREAD = 'it describes the spread or the number of rounds, not a quality';

function recognise({ content }: Found): string | null {
  if (content.shape !== 'json' || !isObject(content.value)) return null;
  const file = content.value;
  const has = isObject(member(file, 'machine_info')) && Array.isArray(member(file, 'benchmarks'));
  return has ? 'it has `machine_info` and `benchmarks`' : null;
}

/** Old versions have `brand`, new ones `brand_raw`; version 2 has no `cpu` at all. */
function fingerprints(file: JsonObject): Readonly<Record<string, string>> {
  const machine = member(file, 'machine_info');
  const cpu = member(machine, 'cpu');
  const brand = textMember(cpu, 'brand_raw') ?? textMember(cpu, 'brand') ?? textMember(machine, 'processor');
  const parts = [textMember(machine, 'system'), textMember(machine, 'machine'), brand];
  return fingerprintsOf({
    machine: parts.filter((part) => part !== null && part !== '').join(', '),
    python: member(machine, 'python_version'),
  });
}

function addBenchmark(values: MeasuredValues, benchmark: JsonObject): void {
  const name = textMember(benchmark, 'fullname') ?? textMember(benchmark, 'name') ?? '';
  const stats = member(benchmark, 'stats');
  const n = countIn(member(stats, 'rounds'));
  const standardError = standardErrorOfMean(member(stats, 'stddev'), n);
  const about = { labels: { benchmark: name }, n, unit: 's', direction: 'lower' } as const;
  // Without a single round nothing was timed, and the zeros that stand there are no times.
  if (n === 0 || !isObject(stats)) {
    values.pass(name, 'it has no rounds');
    return;
  }
  values.add('mean', member(stats, 'mean'), { ...about, standardError });
  values.add('median', member(stats, 'median'), about);
  const own = new NamedValues();
  for (const [key, value] of Object.entries(member(benchmark, 'extra_info') ?? {})) {
    if (isNumeric(value)) own.add(key, value, { labels: { benchmark: name } });
  }
  for (const one of own.measurements) values.take(one);
  values.passedOver.push(...own.passedOver);
}

async function read({ content, path }: Found): Promise<Reading> {
  const file = content.shape === 'json' && isObject(content.value) ? content.value : {};
  const list = member(file, 'benchmarks');
  const benchmarks = (Array.isArray(list) ? list : []).filter(isObject);
  const values = new MeasuredValues(path);
  for (const benchmark of benchmarks) addBenchmark(values, benchmark);
  if (benchmarks.length > 0) values.pass('min, max, stddev, iqr, ops', SPREAD);
  return values.reading({ fingerprints: fingerprints(file) });
}

export const pytestBenchmark: Reader = {
  format: 'pytest-benchmark',
  title: 'results of pytest-benchmark',
  recognise,
  refuse: (found) =>
    recognise(found) === null ? 'there are no `machine_info` and `benchmarks` in it' : null,
  read,
};
