/**
 * Plain JSON of numbers, nested as you like: `{"accuracy": 0.93, "test": {"f1": 0.8}}` gives `accuracy` and `test/f1`.
 * A number may also be an object with a `value` and what is known of it:
 * `{"accuracy": {"value": 0.93, "n": 1000, "stderr": 0.008, "higher_is_better": true, "unit": "fraction"}}`.
 * The files that DVC calls metrics (JSON, YAML or TOML without a schema) are such files.
 */

import { fault } from '../failure/catalogue.js';
import { descriptive } from './descriptive.js';
import { fingerprintsOf } from './fingerprints.js';
import { foreign } from './foreign.js';
import { isObject, type JsonObject, type JsonValue, kindOf, member, NotANumber, textMember } from './json.js';
import {
  countIn,
  directionIn,
  isNumeric,
  measurement,
  type ReadMeasurement,
  standardErrorIn,
} from './measurement.js';
import type { Found, PassedOver, Reader, Reading } from './reader.js';
import { recordsIn } from './records.js';
import { splitName, TRAINING } from './splits.js';

const DEEPEST_METRIC = 16;
const MOST_VALUES = 10_000;
const SUITE_KEYS = ['suite', 'task', 'task_name', 'benchmark', 'dataset', 'dataset_name'];
const MODEL_KEYS = ['model', 'model_name'];
const BESIDE_VALUE =
  /^(value|n|count|support|n_samples|num_samples|stderr|standard_error|standardError|std_error|se|direction|higher_is_better|unit)$/;

/** Writers that know that JSON has no such numbers put them in quotes. */
const QUOTED = /^[+-]?(?:nan|inf(?:inity)?)$/i;

/** Numbers under such keys are names, dates or addresses as often as not. */
const NAMES_A_THING =
  /(?:^|[^a-z])(?:id|ids|name|version|release|revision|commit|sha|hash|tag|branch|run|job|build|date|time|year|model|suite|task|dataset|split|port|fold)$|[a-z]Id$/i;

const TEXTS_NAMED = 5;

const NONE: ReadonlySet<string> = new Set();

interface Flattened {
  readonly measurements: ReadMeasurement[];
  readonly passedOver: PassedOver[];
  /** Names of what may be metrics, but for the quotes around their numbers. */
  readonly texts: string[];
  /** How many of both are looked for. */
  readonly most: number;
}

function isFull({ measurements, passedOver, most }: Flattened): boolean {
  return measurements.length + passedOver.length >= most;
}

function firstOf(object: JsonObject, keys: readonly string[]): JsonValue | undefined {
  const key = keys.find((candidate) => Object.hasOwn(object, candidate));
  return key === undefined ? undefined : object[key];
}

/** An object that is one value with what is known of it. */
function valued(metric: string, object: JsonObject): ReadMeasurement | null {
  const value = member(object, 'value');
  if (!isNumeric(value) || !Object.keys(object).every((key) => BESIDE_VALUE.test(key))) return null;
  return measurement({
    metric,
    value,
    n: countIn(firstOf(object, ['n', 'count', 'support', 'n_samples', 'num_samples'])),
    standardError: standardErrorIn(
      firstOf(object, ['stderr', 'standard_error', 'standardError', 'std_error', 'se']),
    ),
    direction: directionIn(firstOf(object, ['direction', 'higher_is_better'])),
    unit: textMember(object, 'unit'),
  });
}

/** Whether this is a finite number that was written as a text. */
function isTextOfNumber(value: JsonValue): value is string {
  return typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value));
}

function why(value: JsonValue): string {
  return isTextOfNumber(value)
    ? `it is the text ${JSON.stringify(value.slice(0, 40))}; write the number without quotes to have it judged`
    : `it is ${kindOf(value)}, not a number`;
}

/** A value that is no finite number, and says so in a text: it must not go by unseen. */
function quoted(name: string, value: JsonValue): NotANumber | null {
  const names = SUITE_KEYS.includes(name) || MODEL_KEYS.includes(name);
  return !names && typeof value === 'string' && QUOTED.test(value) ? new NotANumber(value) : null;
}

/** `{"train": …, "test": …}`, above the metrics or below: beside another split, what is called train does not gate. */
function trainingKeys(object: JsonObject): ReadonlySet<string> {
  const training = Object.keys(object).filter((key) => splitName(`${key}/x`).split === 'train');
  if (training.length === 0) return NONE;
  const others = Object.keys(object).some((key) => {
    const { split } = splitName(`${key}/x`);
    return split !== null && split !== 'train';
  });
  return others ? new Set(training) : NONE;
}

function flatten(object: JsonObject, prefix: string, into: Flattened): void {
  const training = trainingKeys(object);
  for (const [key, found] of Object.entries(object)) {
    if (isFull(into)) return;
    const name = prefix + key;
    const value = quoted(name, found) ?? found;
    const because = training.has(key) ? TRAINING : descriptive(name);
    if (isNumeric(value)) {
      if (because === null) into.measurements.push(measurement({ metric: name, value }));
      else into.passedOver.push({ name, because });
    } else if (isObject(value) && because === null) {
      const one = valued(name, value);
      if (one !== null) into.measurements.push(one);
      else if (name.split('/').length < DEEPEST_METRIC) flatten(value, `${name}/`, into);
      else into.passedOver.push({ name, because: 'it is nested too deep' });
    } else {
      into.passedOver.push({ name, because: because ?? why(value) });
      if (because === null && isTextOfNumber(value) && !NAMES_A_THING.test(key)) into.texts.push(name);
    }
  }
}

/** What recognises a file has mostly seen all that is read of it. */
const known = new WeakMap<JsonObject, Flattened>();

function flattened(value: JsonValue): Flattened {
  if (!isObject(value)) return { measurements: [], passedOver: [], texts: [], most: MOST_VALUES };
  const seen = known.get(value);
  if (seen !== undefined) return seen;
  const into: Flattened = { measurements: [], passedOver: [], texts: [], most: MOST_VALUES };
  flatten(value, '', into);
  known.set(value, into);
  return into;
}

/** All of a file that is asked for by name, however many numbers it has. */
function flattenedWhole(file: JsonObject): Flattened {
  const seen = flattened(file);
  if (!isFull(seen)) return seen;
  const into: Flattened = { measurements: [], passedOver: [], texts: [], most: Number.POSITIVE_INFINITY };
  flatten(file, '', into);
  return into;
}

/** Texts and counts alone are no metrics file, and thousands of numbers are data. */
function recognise({ content }: Found): string | null {
  if (content.shape !== 'json' || foreign(content.value) !== null || recordsIn(content) !== null) return null;
  const found = flattened(content.value);
  if (found.measurements.length === 0 || isFull(found)) return null;
  return `it is ${content.written.toUpperCase()} with numbers by name`;
}

function namedBy(file: JsonObject, keys: readonly string[]): string | null {
  for (const key of keys) {
    const name = textMember(file, key);
    if (name !== null && name.trim() !== '') return name;
  }
  return null;
}

function told(texts: readonly string[]): { names: readonly string[]; more: number } {
  return { names: texts.slice(0, TEXTS_NAMED), more: Math.max(0, texts.length - TEXTS_NAMED) };
}

async function read({ content, path }: Found): Promise<Reading> {
  const file = content.shape === 'json' && isObject(content.value) ? content.value : {};
  const { measurements, passedOver, texts } = flattenedWhole(file);
  const telling = new Set([...SUITE_KEYS, ...MODEL_KEYS].filter((key) => textMember(file, key) !== null));
  const dataset = namedBy(file, ['dataset', 'dataset_name']);
  const suite = {
    name: namedBy(file, SUITE_KEYS),
    model: namedBy(file, MODEL_KEYS),
    dataset,
    fingerprints: fingerprintsOf({ dataset }),
    measurements,
    examples: null,
  };
  return {
    suites: measurements.length === 0 ? [] : [suite],
    passedOver: passedOver.filter(({ name }) => !telling.has(name)),
    notices: texts.length === 0 ? [] : [fault('VALUE_IS_TEXT', path, told(texts))],
  };
}

export const metricsJson: Reader = {
  format: 'metrics-json',
  title: 'metrics in JSON, YAML or TOML',
  recognise,
  refuse: ({ content }) =>
    content.shape === 'json' && isObject(content.value) ? null : 'this is no JSON object',
  read,
};
