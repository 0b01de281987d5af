/**
 * One task's object in the results of lm-evaluation-harness. Keys are `metric,filter` since 0.4 and `metric` before;
 * the standard error stands beside its metric as `metric_stderr,filter`.
 */
import type { Direction } from '../model/evaluation.js';
import { isObject, type JsonObject, type JsonValue, kindOf, member, textMember } from './json.js';
import {
  countIn,
  directionIn,
  isNumeric,
  measurement,
  type ReadMeasurement,
  standardErrorIn,
} from './measurement.js';
import type { PassedOver } from './reader.js';

const NOT_METRICS = new Set(['alias', 'name', 'sample_len', 'sample_count', 'samples', ' ']);

export interface MetricKey {
  readonly metric: string;
  readonly filter: string;
}

/** The filter stands behind the LAST comma, since a metric's name may hold one. */
export function metricKey(key: string): MetricKey {
  const comma = key.lastIndexOf(',');
  return comma < 0
    ? { metric: key, filter: 'none' }
    : { metric: key.slice(0, comma), filter: key.slice(comma + 1) };
}

/** `none` is the harness's word for "as the model answered"; any other filter makes another metric. */
export function filterLabels(filter: string): Readonly<Record<string, string>> {
  return filter === 'none' ? {} : { filter };
}

function standardErrorKey({ metric, filter }: MetricKey, values: JsonObject): string {
  const key = `${metric}_stderr,${filter}`;
  return Object.hasOwn(values, key) ? key : `${metric}_stderr`;
}

/** Which way is better, keyed by the metric without its filter; before 0.4.3 only in the task's configuration. */
export function directionOf(file: JsonObject, task: string, metric: string): Direction | null {
  const stated = directionIn(member(member(member(file, 'higher_is_better'), task), metric));
  if (stated !== null) return stated;
  const list = member(member(member(file, 'configs'), task), 'metric_list');
  const entry = Array.isArray(list) ? list.find((item) => textMember(item, 'metric') === metric) : undefined;
  return directionIn(member(entry, 'higher_is_better'));
}

export interface TaskValues {
  readonly file: JsonObject;
  readonly task: string;
  readonly values: JsonObject;
  /** `{original, effective}` of this task, where the file has it. */
  readonly samples: JsonValue | undefined;
}

function countOf({ values, samples, file, task }: TaskValues, key: string): number | null {
  const isGroup = isObject(member(member(file, 'groups'), task));
  return (
    countIn(member(samples, 'effective')) ??
    countIn(member(member(values, 'sample_count'), key)) ??
    (isGroup ? null : countIn(member(values, 'sample_len')))
  );
}

/** Every metric of the task, and what in its object is none. */
export function taskMeasurements(of: TaskValues): {
  readonly measurements: readonly ReadMeasurement[];
  readonly passedOver: readonly PassedOver[];
} {
  const measurements: ReadMeasurement[] = [];
  const passedOver: PassedOver[] = [];
  for (const [key, value] of Object.entries(of.values)) {
    const parts = metricKey(key);
    if (NOT_METRICS.has(key) || parts.metric.endsWith('_stderr')) continue;
    if (!isNumeric(value)) {
      passedOver.push({ name: `${of.task}/${key}`, because: `it is ${kindOf(value)}, not a number` });
      continue;
    }
    measurements.push(
      measurement({
        metric: parts.metric,
        labels: filterLabels(parts.filter),
        value,
        n: countOf(of, key),
        standardError: standardErrorIn(member(of.values, standardErrorKey(parts, of.values))),
        direction: directionOf(of.file, of.task, parts.metric),
      }),
    );
  }
  return { measurements, passedOver };
}
