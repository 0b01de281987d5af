/**
 * Bencher Metric Format: `{benchmark: {measure: {value, lower_value?, upper_value?}}}`. The lower and upper values are
 * whatever the writer put there (its own examples have a value outside of them), so they are no interval. Of Bencher's
 * own measures latency is in nanoseconds and throughput in operations a second; the file itself names no units.
 */
import { isObject, type JsonObject, type JsonValue, member } from './json.js';
import { MeasuredValues } from './measured-values.js';
import { isNumeric } from './measurement.js';
import type { About } from './named-values.js';
import type { Found, Reader, Reading } from './reader.js';

const KEYS = new Set(['value', 'lower_value', 'upper_value']);

const OWN: Readonly<Record<string, About>> = {
  latency: { unit: 'ns', direction: 'lower' },
  throughput: { unit: 'ops/s', direction: 'higher' },
  'build-time': { unit: 's', direction: 'lower' },
  'file-size': { unit: 'bytes', direction: 'lower' },
};

function isMetric(value: JsonValue): boolean {
  const keys = isObject(value) ? Object.keys(value) : [];
  return isNumeric(member(value, 'value')) && keys.every((key) => KEYS.has(key));
}

function isBenchmark(value: JsonValue): value is JsonObject {
  return isObject(value) && Object.keys(value).length > 0 && Object.values(value).every(isMetric);
}

function recognise({ content }: Found): string | null {
  if (content.shape !== 'json' || !isObject(content.value)) return null;
  const benchmarks = Object.values(content.value);
  const fits = benchmarks.length > 0 && benchmarks.every(isBenchmark);
  return fits ? 'it has measures by benchmark, each with its `value`' : null;
}

async function read({ content, path }: Found): Promise<Reading> {
  const values = new MeasuredValues(path);
  const file = content.shape === 'json' && isObject(content.value) ? content.value : {};
  for (const [benchmark, measures] of Object.entries(file)) {
    for (const measure of isObject(measures) ? Object.keys(measures) : []) {
      const about = Object.hasOwn(OWN, measure) ? OWN[measure] : {};
      values.add(measure, member(member(measures, measure), 'value'), { ...about, labels: { benchmark } });
    }
  }
  return values.reading();
}

export const bencherBmf: Reader = {
  format: 'bencher-bmf',
  title: 'Bencher Metric Format',
  recognise,
  refuse: (found) =>
    recognise(found) === null ? 'it has no measures by benchmark with a `value` each' : null,
  read,
};
