/**
 * Summaries that `braintrust eval --jsonl` prints, one evaluation a line: `{projectName, experimentName, scores: {name:
 * {name, score, improvements, regressions}}, metrics: {name: {name, metric, unit}}}`. The Python tool writes names with
 * `_`, the JavaScript tool in camelCase, the Go tool with a capital letter first.
 *
 * Known by: the name of a project beside scores of that form, or the errors of an evaluator. Traps: `diff` is against a
 * baseline of Braintrust's own choice and is not read; experiments get a new name each run, so the suite is called by
 * its project; an evaluator that failed prints its errors in place of a summary, and is a failure here too.
 * Scores are from 0 to 1, and higher is better.
 */
import { failure } from '../failure/catalogue.js';
import { isObject, type JsonObject, type JsonValue, kindOf, member } from './json.js';
import { isNumeric, measurement, type ReadMeasurement } from './measurement.js';
import { MetricSuites } from './metric-suites.js';
import type { Content, Found, JsonLine, PassedOver, Reader, Reading } from './reader.js';
import { recordsIn } from './records.js';

const WORDS = [
  'project_name',
  'experiment_name',
  'eval_name',
  'evaluator_name',
  'scores',
  'score',
  'metrics',
  'metric',
  'errors',
  'unit',
] as const;
type Words = (typeof WORDS)[number];

function spellingsOf(words: Words): readonly string[] {
  const camel = words.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
  return [words, camel, camel.charAt(0).toUpperCase() + camel.slice(1)];
}

/** Every JSON file is asked for these, so they are spelled once. */
const SPELLINGS: ReadonlyMap<string, readonly string[]> = new Map(
  WORDS.map((words) => [words, spellingsOf(words)]),
);

/** `project_name`, `projectName` or `ProjectName`. */
function named(record: JsonObject, words: Words): JsonValue | undefined {
  const key = SPELLINGS.get(words)?.find((spelling) => Object.hasOwn(record, spelling));
  return key === undefined ? undefined : record[key];
}

function textNamed(record: JsonObject, words: Words): string | null {
  const value = named(record, words);
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

function isSummary(record: JsonObject): boolean {
  if (textNamed(record, 'project_name') === null || textNamed(record, 'experiment_name') === null)
    return false;
  const scores = named(record, 'scores');
  return (
    isObject(scores) &&
    Object.values(scores).every((one) => isObject(one) && named(one, 'score') !== undefined)
  );
}

function isFailed(record: JsonObject): boolean {
  return failedName(record) !== null && Array.isArray(named(record, 'errors'));
}

function failedName(record: JsonObject): string | null {
  return textNamed(record, 'eval_name') ?? textNamed(record, 'evaluator_name');
}

/** The first records and all of them; one line alone is a document to a first look. */
function summariesIn(content: Content) {
  if (content.shape === 'json' && isObject(content.value)) {
    const record = content.value;
    const lines: readonly JsonLine[] = [{ line: 1, record }];
    return { first: [record], all: () => [lines] };
  }
  return recordsIn(content);
}

function recognise({ content }: Found): string | null {
  const first = summariesIn(content)?.first ?? [];
  const [one] = first;
  if (one === undefined || !(isSummary(one) || isFailed(one))) return null;
  return 'its records have the name of a project and scores by name';
}

interface Told {
  readonly measurements: readonly ReadMeasurement[];
  readonly passedOver: readonly PassedOver[];
}

const UNITS: Readonly<Record<string, string>> = { s: 's', ms: 'ms', $: 'usd', tok: 'tokens' };

/** The values of `scores` or `metrics`: each is an object with its number under `key`. */
function valuesOf(record: JsonObject, part: 'scores' | 'metrics', key: 'score' | 'metric'): Told {
  const all = named(record, part);
  const measurements: ReadMeasurement[] = [];
  const passedOver: PassedOver[] = [];
  for (const [name, one] of Object.entries(isObject(all) ? all : {})) {
    const value = isObject(one) ? named(one, key) : undefined;
    const unit = isObject(one) ? (textNamed(one, 'unit') ?? '') : '';
    if (!isNumeric(value)) passedOver.push({ name, because: `it is ${kindOf(value)}, not a number` });
    else if (key === 'score')
      measurements.push(measurement({ metric: name, value, direction: 'higher', unit: 'fraction' }));
    else
      measurements.push(measurement({ metric: name, value, unit: member(UNITS, unit)?.toString() ?? null }));
  }
  return { measurements, passedOver };
}

async function read({ content, path }: Found): Promise<Reading> {
  const suites = new MetricSuites(path);
  const passedOver: PassedOver[] = [];
  for await (const batch of summariesIn(content)?.all() ?? []) {
    for (const { line, record } of batch) {
      if (isFailed(record)) {
        const errors = named(record, 'errors');
        const evaluator = failedName(record) ?? '';
        const count = Array.isArray(errors) ? errors.length : 0;
        throw failure('BRAINTRUST_FAILED', `${path}:${line}`, { evaluator, errors: count });
      }
      const project = textNamed(record, 'project_name') ?? '';
      for (const told of [valuesOf(record, 'scores', 'score'), valuesOf(record, 'metrics', 'metric')]) {
        for (const one of told.measurements) suites.add(project, one);
        passedOver.push(...told.passedOver);
      }
    }
  }
  return { suites: suites.readings(null), passedOver, notices: [] };
}

export const braintrust: Reader = {
  format: 'braintrust',
  title: 'summaries of Braintrust',
  needs: {
    of: ['records', 'object'],
    keys: [['project_name', 'projectName'], ['experiment_name', 'experimentName'], ['scores']],
  },
  recognise,
  refuse: (found) =>
    recognise(found) === null ? 'there is no project with scores by name in its records' : null,
  read,
};
