/**
 * Results of the BigCode evaluation harness (`evaluation_results.json`): tasks with `pass@k` beside `config`, one suite
 * a task; and records of attempts, of which `result` says what running the code gave.
 *
 * Traps: n is not stored; `Easy_pass@1` is `pass@1` of a slice; beside these stand counts of how attempts ended;
 * `check_references` scores the reference solutions; forks leave `config` out; pass@k depends on how many samples were
 * drawn, and how hot. A `pass@1_stderr`, which NVIDIA's package of the harness writes, takes every attempt for one of
 * its own; it is the standard error only where each task was attempted once.
 */
import { failure } from '../failure/catalogue.js';
import { bigcodeAttempts, isAttempts } from './bigcode-attempts.js';
import { fingerprintsOf } from './fingerprints.js';
import { isObject, type JsonObject, type JsonValue, kindOf, member, textMember } from './json.js';
import { isNumeric, measurement, type ReadMeasurement, standardErrorIn } from './measurement.js';
import type { Found, PassedOver, Reader, Reading } from './reader.js';

/** `beyond@k` of Mercury is the share of other solutions that are slower. */
const AT_K = /^(?:(.+)_)?((?:pass|beyond)@\d+)$/;
const STANDARD_ERROR = /_stderr$/;
const OF_THE_HARNESS = ['allow_code_execution', 'max_length_generation'];
const TITLE = 'results of the BigCode evaluation harness';

function hasPassAtK(task: JsonValue): boolean {
  return isObject(task) && Object.keys(task).some((key) => AT_K.test(key));
}

function tasksOf(file: JsonObject): readonly (readonly [string, JsonValue])[] {
  return Object.entries(file).filter(([key]) => key !== 'config');
}

function objectOf({ content }: Found): JsonObject | null {
  return content.shape === 'json' && isObject(content.value) ? content.value : null;
}

/** With the harness's own configuration a task may have any metric (`bleu`); without, all must have pass@k. */
function isResults(file: JsonObject): boolean {
  const tasks = tasksOf(file).map(([, task]) => task);
  if (tasks.length === 0 || !tasks.every((task) => isObject(task) || task === null)) return false;
  const config = member(file, 'config');
  const ofTheHarness = OF_THE_HARNESS.some((key) => member(config, key) !== undefined);
  return textMember(config, 'model') !== null && ofTheHarness ? true : tasks.every(hasPassAtK);
}

function recognise(found: Found): string | null {
  if (isAttempts(found.content)) return 'its records have task_id, model_output, result and attempt';
  const file = objectOf(found);
  return file !== null && isResults(file) ? "it has pass@k by task, or the harness's configuration" : null;
}

interface TaskValues {
  readonly task: string;
  readonly values: JsonObject;
  /** Whether each task was attempted once. */
  readonly once: boolean;
}

function taskMeasurements({ task, values, once }: TaskValues, passedOver: PassedOver[]) {
  const pass = (key: string, because: string) => {
    passedOver.push({ name: `${task}/${key}`, because });
    return [];
  };
  return Object.entries(values).flatMap(([key, value]): readonly ReadMeasurement[] => {
    if (STANDARD_ERROR.test(key) && Object.hasOwn(values, key.replace(STANDARD_ERROR, '')))
      return once ? [] : pass(key, 'it takes attempts at one task for independent of each other');
    if (isObject(value)) return pass(key, 'it tells how attempts ended, which is no metric by itself');
    if (!isNumeric(value)) return pass(key, `it is ${kindOf(value)}, not a number`);
    const standardError = once ? standardErrorIn(member(values, `${key}_stderr`)) : null;
    const [, slice, metric] = AT_K.exec(key) ?? [];
    if (metric === undefined) return [measurement({ metric: key, value, standardError })];
    const labels = slice === undefined ? {} : { slice };
    return [measurement({ metric, labels, value, standardError, direction: 'higher', unit: 'fraction' })];
  });
}

async function readResults(file: JsonObject, path: string): Promise<Reading> {
  const config = member(file, 'config');
  if (member(config, 'check_references') === true) throw failure('BIGCODE_REFERENCES', path, {});
  const passedOver: PassedOver[] = [];
  const once = member(config, 'n_samples') === 1;
  const suites = tasksOf(file).map(([name, values]) => ({
    name,
    model: textMember(config, 'model'),
    dataset: name,
    fingerprints: fingerprintsOf({
      dataset: name,
      limit: member(config, 'limit'),
      prompt: member(config, 'prompt'),
      n_samples: member(config, 'n_samples'),
      temperature: member(config, 'temperature'),
    }),
    measurements: taskMeasurements({ task: name, values: isObject(values) ? values : {}, once }, passedOver),
    examples: null,
  }));
  return { suites: suites.filter(({ measurements }) => measurements.length > 0), passedOver, notices: [] };
}

async function read(found: Found): Promise<Reading> {
  if (isAttempts(found.content))
    return { passedOver: [], notices: [], suites: [await bigcodeAttempts(found)] };
  return readResults(objectOf(found) ?? {}, found.path);
}

export const bigcode: Reader = {
  format: 'bigcode',
  title: TITLE,
  recognise,
  refuse: (found) =>
    recognise(found) === null ? 'there is no pass@k by task in it, and no record of attempts' : null,
  read,
};
