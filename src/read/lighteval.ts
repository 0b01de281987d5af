/**
 * Results of lighteval (`results/<model>/results_<time>.json`): one suite a task.
 *
 * A task is `suite|task:subset|few-shots|truncated`, then `suite|task|few-shots`, since 0.12 `task|few-shots`; the
 * numbers at its end are no part of the suite's name. Traps: `all` and `…:_average` are means of the other tasks and
 * would be judged twice; `effective_num_docs` is −1 where it is not known; `start_time` is no date; configuration,
 * versions and hashes of older files have the task without the few-shots as their key; the hash of nothing at all
 * (`ef46…`) stands where no prompt was logged.
 */
import { failure, fault } from '../failure/catalogue.js';
import type { Direction } from '../model/evaluation.js';
import { fingerprintsOf } from './fingerprints.js';
import { isObject, type JsonObject, type JsonValue, kindOf, member, textMember } from './json.js';
import { bare, detailsBecause, readDetails } from './lighteval-details.js';
import {
  countIn,
  directionIn,
  isNumeric,
  measurement,
  type ReadMeasurement,
  standardErrorIn,
} from './measurement.js';
import type { Found, PassedOver, Reader, Reading, SuiteReading } from './reader.js';

const TITLE = 'results and details of lighteval';
const HASH_OF_NOTHING = 'ef46db3751d8e999';
const AVERAGE = /^all$|:_average(?:\||$)/;

function objectOf({ content }: Found): JsonObject | null {
  return content.shape === 'json' && isObject(content.value) ? content.value : null;
}

/** Two of the parts that only lighteval writes are enough, so that a damaged file is not read as plain numbers. */
function recognise(found: Found): string | null {
  if (found.content.shape === 'table') return detailsBecause(found.content);
  const file = objectOf(found) ?? undefined;
  const has = (key: string) => member(file, key) !== undefined;
  const parts = ['config_general', 'config_tasks', 'summary_general', 'summary_tasks'].filter(has);
  if (parts.length >= 2) return `it has ${parts.join(' and ')}`;
  return has('config_general') && has('results') ? 'it has config_general and results' : null;
}

/** What a part of the file says of a task, by its whole key or, in older files, by the one without few-shots. */
function ofTask(file: JsonObject, part: string, task: string): JsonValue | undefined {
  return member(member(file, part), task) ?? member(member(file, part), bare(task));
}

function fewShots(task: string, config: JsonValue | undefined): JsonValue | undefined {
  return /\|(\d+)(?:\|\d+)?$/.exec(task)?.[1] ?? member(config, 'num_fewshots');
}

/** A group of metrics has a list of names and a direction for each. */
function directionOf(config: JsonValue | undefined, metric: string): Direction | null {
  const metrics = member(config, 'metrics') ?? member(config, 'metric');
  for (const entry of Array.isArray(metrics) ? metrics : []) {
    const name = member(entry, 'metric_name');
    const better = member(entry, 'higher_is_better');
    if (name === metric) return directionIn(better);
    if (Array.isArray(name) && name.includes(metric)) return directionIn(member(better, metric));
  }
  return null;
}

/** −1 is lighteval's word for "not known". */
function countOf(config: JsonValue | undefined, key: string): number | null {
  return countIn(member(config, key));
}

function promptOf(file: JsonObject, task: string): string | null {
  const hash = textMember(member(ofTask(file, 'summary_tasks', task), 'hashes'), 'hash_examples');
  return hash === HASH_OF_NOTHING ? null : hash;
}

function fingerprints(file: JsonObject, task: string): Readonly<Record<string, string>> {
  const config = ofTask(file, 'config_tasks', task);
  return fingerprintsOf({
    dataset: datasetOf(config),
    task_version: ofTask(file, 'versions', task) ?? member(config, 'version'),
    num_fewshot: fewShots(task, config),
    limit: member(member(file, 'config_general'), 'max_samples'),
    prompt: promptOf(file, task),
  });
}

function datasetOf(config: JsonValue | undefined): string {
  const parts = [textMember(config, 'hf_repo'), textMember(config, 'hf_subset')];
  return parts.filter((part) => part !== null).join(':');
}

function taskMeasurements(file: JsonObject, task: string, passedOver: PassedOver[]): ReadMeasurement[] {
  const config = ofTask(file, 'config_tasks', task);
  const values = member(member(file, 'results'), task) ?? {};
  const n = countOf(config, 'effective_num_docs');
  return Object.entries(values).flatMap(([metric, value]: [string, JsonValue]) => {
    if (metric.endsWith('_stderr')) return [];
    if (isNumeric(value) && n !== 0) {
      const standardError = standardErrorIn(member(values, `${metric}_stderr`));
      return [measurement({ metric, value, n, standardError, direction: directionOf(config, metric) })];
    }
    const because = n === 0 ? 'not one example was evaluated' : `it is ${kindOf(value)}, not a number`;
    passedOver.push({ name: `${task}/${metric}`, because });
    return [];
  });
}

/** A run on a part of the examples, where both numbers are known. */
function limited(file: JsonObject, tasks: readonly string[], path: string): Reading['notices'] {
  const parts = tasks.flatMap((task) => {
    const config = ofTask(file, 'config_tasks', task);
    const used = countOf(config, 'effective_num_docs');
    const of = countOf(config, 'original_num_docs');
    return used !== null && of !== null && used < of ? [{ task: bare(task), used, of }] : [];
  });
  const [first] = parts;
  return first === undefined ? [] : [fault('RUN_LIMITED', path, { ...first, others: parts.length - 1 })];
}

async function read(found: Found): Promise<Reading> {
  if (found.content.shape === 'table') return readDetails(found);
  const file = objectOf(found) ?? {};
  const results = member(file, 'results');
  if (!isObject(results) || !Object.values(results).every(isObject)) {
    throw failure('RESULTS_LAYOUT', found.path, { title: TITLE, found: 'results is no object of tasks' });
  }
  const model = textMember(member(file, 'config_general'), 'model_name');
  const tasks = Object.keys(results).filter((task) => !AVERAGE.test(task));
  const passedOver: PassedOver[] = Object.keys(results)
    .filter((task) => AVERAGE.test(task))
    .map((name) => ({ name, because: 'a mean of other tasks, which are judged themselves' }));
  const suites: SuiteReading[] = tasks.map((task) => {
    // The same task with two numbers of few-shots keeps them in its name.
    const shared = tasks.filter((other) => bare(other) === bare(task)).length > 1;
    const dataset = datasetOf(ofTask(file, 'config_tasks', task));
    return {
      name: shared ? task : bare(task),
      model,
      dataset: dataset === '' ? null : dataset,
      fingerprints: fingerprints(file, task),
      measurements: taskMeasurements(file, task, passedOver),
      examples: null,
    };
  });
  const measured = suites.filter(({ measurements }) => measurements.length > 0);
  return { suites: measured, passedOver, notices: limited(file, tasks, found.path) };
}

export const lighteval: Reader = {
  format: 'lighteval',
  title: TITLE,
  recognise,
  refuse: (found) =>
    recognise(found) === null
      ? 'there are neither config_general and results in it nor columns of details'
      : null,
  read,
};
