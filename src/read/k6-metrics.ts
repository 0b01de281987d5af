/**
 * The metrics of a k6 summary in one form, whichever of its layouts they are written in:
 *   handleSummary      metrics: {name: {type, contains, values, thresholds: {expression: {ok}}}}
 *   --summary-export   metrics: {name: {…values, thresholds: {expression: true where it was CROSSED}}}
 *   new summary        results: {metrics: [{name, type, contains, values}], checks: {metrics}}, without thresholds
 */
import type { Labels } from '../model/evaluation.js';
import { isObject, type JsonObject, type JsonValue, member, textMember } from './json.js';
import { countIn } from './measurement.js';

export type K6Type = 'trend' | 'rate' | 'counter' | 'gauge';

export interface K6Metric {
  /** Without the tags. */
  readonly name: string;
  /** `http_req_duration{expected_response:true}` is the same metric of some requests. */
  readonly tags: Labels;
  readonly type: K6Type | null;
  /** Whether its values are times, in milliseconds. */
  readonly isTime: boolean;
  readonly values: JsonObject;
  readonly thresholds: readonly K6Threshold[];
}

export interface K6Threshold {
  readonly expression: string;
  readonly met: boolean;
}

const TIMES =
  /^(?:http_req_(?!failed)\w+|iteration_duration|group_duration|ws_connecting|ws_session_duration|ws_ping|grpc_req_duration|browser_http_req_duration|browser_web_vital_(?!cls)\w+)$/;

/** The flat layout does not name types; the names of the values tell them apart. */
function typeOf(metric: JsonObject, values: JsonObject): K6Type | null {
  const stated = textMember(metric, 'type');
  if (stated === 'trend' || stated === 'rate' || stated === 'counter' || stated === 'gauge') return stated;
  const has = (key: string) => member(values, key) !== undefined;
  if (has('avg') || has('med') || Object.keys(values).some((key) => key.startsWith('p('))) return 'trend';
  if (has('passes') && has('fails')) return 'rate';
  if (has('count')) return 'counter';
  return has('value') ? 'gauge' : null;
}

/** `name{key:value,key:value}`; a value may hold colons. */
function nameAndTags(full: string): readonly [string, Labels] {
  const [, name = full, inside = ''] = /^([^{]+)\{(.*)\}$/.exec(full) ?? [];
  const tags = inside.split(',').flatMap((part) => {
    const colon = part.indexOf(':');
    return colon > 0 ? [[part.slice(0, colon).trim(), part.slice(colon + 1).trim()] as const] : [];
  });
  return [name, Object.fromEntries(tags)];
}

/** `{ok}` says whether it was met, a bare truth value whether it was crossed. */
function thresholdsOf(metric: JsonObject): readonly K6Threshold[] {
  return Object.entries(member(metric, 'thresholds') ?? {}).flatMap(
    ([expression, state]: [string, JsonValue]): readonly K6Threshold[] => {
      const ok = member(state, 'ok');
      if (typeof ok === 'boolean') return [{ expression, met: ok }];
      return typeof state === 'boolean' ? [{ expression, met: !state }] : [];
    },
  );
}

function metricOf(full: string, metric: JsonObject): K6Metric {
  const [name, tags] = nameAndTags(full);
  const inner = member(metric, 'values');
  const values = isObject(inner) ? inner : metric;
  const contains = textMember(metric, 'contains');
  const isTime = contains === null ? TIMES.test(name) : contains === 'time';
  return { name, tags, type: typeOf(metric, values), isTime, values, thresholds: thresholdsOf(metric) };
}

/** Every metric of the summary, in the order of the file. The new one tells a counter's rate by the length of the test. */
export function k6Metrics(file: JsonObject): readonly K6Metric[] {
  const results = member(file, 'results');
  const listed = member(results, 'metrics');
  if (!Array.isArray(listed)) {
    return Object.entries(member(file, 'metrics') ?? {}).flatMap(([name, metric]: [string, JsonValue]) =>
      isObject(metric) ? [metricOf(name, metric)] : [],
    );
  }
  const checks = member(member(results, 'checks'), 'metrics');
  const succeeded = (Array.isArray(checks) ? checks : []).filter(isObject);
  const all = [...listed.filter(isObject), ...succeeded.filter((one) => one['name'] === 'checks_succeeded')];
  const seconds = member(member(file, 'config'), 'duration');
  return all.map((metric) => {
    const name = textMember(metric, 'name') ?? '';
    const read = metricOf(name === 'checks_succeeded' ? 'checks' : name, metric);
    const count = member(read.values, 'count');
    const rated =
      read.type === 'counter' && typeof count === 'number' && typeof seconds === 'number' && seconds > 0;
    return rated ? { ...read, values: { ...read.values, rate: count / seconds } } : read;
  });
}

/** Of how many a rate is the share, `null` where that is not told. */
export function outOf({ values }: K6Metric): number | null {
  const passes = countIn(member(values, 'passes'));
  const fails = countIn(member(values, 'fails'));
  return countIn(member(values, 'total')) ?? (passes === null || fails === null ? null : passes + fails);
}
