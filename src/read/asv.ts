/**
 * Results of airspeed velocity (`results/MACHINE/COMMIT-ENVIRONMENT.json`), versions 1 and 2. Times are seconds, memory is
 * bytes, less is better; a `track_` benchmark may count anything, so its name decides, or the configuration. The value
 * is the median of the repeats. Parameters are labels param1, param2 …: their names, and the units of `track_`, are in
 * `benchmarks.json`, which has no results and is refused. Machine and Python are fingerprints, the machine's name is not.
 */
import { failure } from '../failure/catalogue.js';
import { type AsvBenchmark, addAsv, ofVersion1, ofVersion2 } from './asv-values.js';
import { fingerprintsOf } from './fingerprints.js';
import { isObject, type JsonObject, type JsonValue, member, textMember } from './json.js';
import { MeasuredValues } from './measured-values.js';
import type { Found, Reader, Reading } from './reader.js';

function isListed(value: JsonValue): boolean {
  return (
    textMember(value, 'code') !== null &&
    ['params', 'type', 'unit'].every((key) => member(value, key) !== undefined)
  );
}

/** `benchmarks.json`: what there is to run, by name, and one number of a version. */
function isIndex(file: JsonObject): boolean {
  const entries = Object.values(file).filter(isObject);
  return entries.length > 0 && entries.length >= Object.keys(file).length - 1 && entries.every(isListed);
}

function fileIn({ content }: Found): JsonObject | null {
  return content.shape === 'json' && isObject(content.value) ? content.value : null;
}

function recognise(found: Found): string | null {
  const file = fileIn(found);
  if (file === null) return null;
  const has = textMember(file, 'commit_hash') !== null && isObject(member(file, 'results'));
  if (has && isObject(member(file, 'params'))) return 'it has `results`, `params` and a `commit_hash`';
  return isIndex(file) ? 'it lists benchmarks with their `code` and `params`' : null;
}

function benchmarksIn(file: JsonObject): readonly AsvBenchmark[] {
  const columns = member(file, 'result_columns');
  return Object.entries(member(file, 'results') ?? {}).map(([name, value]: [string, JsonValue]) =>
    Array.isArray(columns) && Array.isArray(value)
      ? ofVersion2(name, value, columns)
      : ofVersion1(name, value),
  );
}

/** The file is called by its commit, which is another each time; what follows names the environment. */
function nameOf(file: JsonObject, path: string): string | null {
  const environment = textMember(file, 'env_name');
  return environment ?? /(?:^|\/)[\da-f]{8,40}-([^/]+)\.json$/.exec(path)?.[1] ?? null;
}

/** Faults: `ASV_INDEX`, `ASV_PARAMS`. */
async function read(found: Found): Promise<Reading> {
  const { path } = found;
  const file = fileIn(found) ?? {};
  if (!isObject(member(file, 'results'))) throw failure('ASV_INDEX', path, {});
  const values = new MeasuredValues(path);
  for (const benchmark of benchmarksIn(file)) {
    if (!addAsv(values, benchmark))
      throw failure('ASV_PARAMS', path, { benchmark: benchmark.name.slice(0, 100) });
  }
  const params = member(file, 'params');
  const machine = [textMember(params, 'arch'), textMember(params, 'cpu')].filter((part) => part !== null);
  return values.reading({
    name: nameOf(file, path),
    fingerprints: fingerprintsOf({ machine: machine.join(', '), python: member(params, 'python') }),
  });
}

export const asv: Reader = {
  format: 'asv',
  title: 'results of airspeed velocity',
  recognise,
  refuse: (found) =>
    recognise(found) === null ? 'there are no `results`, `params` and `commit_hash` in it' : null,
  read,
};
