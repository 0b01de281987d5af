/**
 * Results of lm-evaluation-harness (`results_*.json`): from the BigScience fork of 2022 over 0.3 to 0.4.13, and
 * what `json.dump(simple_evaluate(…))` writes. One suite a task; a group is a suite of its own and is read once.
 */
import { fault } from '../failure/catalogue.js';
import type { Fault } from '../failure/failure.js';
import { fingerprintsOf } from './fingerprints.js';
import { isObject, type JsonObject, type JsonValue, member, textMember } from './json.js';
import { type TaskValues, taskMeasurements } from './lm-eval-results.js';
import { examplesOfSamples } from './lm-eval-samples.js';
import { countIn, isNumeric, measurement, standardErrorIn } from './measurement.js';
import type { Found, PassedOver, Reader, Reading, SuiteReading } from './reader.js';

/** The fork wrote a list of rows, one a task and prompt. */
function isForkRow(row: JsonValue): row is JsonObject {
  return textMember(row, 'task_name') !== null && textMember(row, 'prompt_name') !== null;
}

function recognise({ content }: Found): string | null {
  if (content.shape !== 'json' || !isObject(content.value)) return null;
  const file = content.value;
  const results = member(file, 'results');
  if (member(file, 'config_general') !== undefined) return null;
  if (Array.isArray(results)) {
    const fork = results.length > 0 && results.every(isForkRow) && isObject(member(file, 'config'));
    return fork ? 'its results are rows of task_name and prompt_name' : null;
  }
  const configured = ['config', 'configs', 'tasks'].some((key) => isObject(member(file, key)));
  const tasks = isObject(results) && Object.values(results).every(isObject);
  if (!tasks || !configured || !isObject(member(file, 'versions'))) return null;
  return 'it has results by task, with their versions and configuration';
}

/** `model_name`, else what `model_args` names (a text up to 0.4.9, an object later), else the kind of model. */
function modelOf(file: JsonObject): string | null {
  const stated = textMember(file, 'model_name');
  if (stated !== null) return stated;
  const config = member(file, 'config') ?? member(file, 'params');
  const args = member(config, 'model_args');
  const named =
    typeof args === 'string'
      ? (/(?:^|,)(?:pretrained|model)=([^,]+)/.exec(args)?.[1] ?? null)
      : (textMember(args, 'pretrained') ?? textMember(args, 'model'));
  return named ?? textMember(config, 'model');
}

function datasetOf(file: JsonObject, task: string): string | null {
  const config = member(member(file, 'configs') ?? member(file, 'tasks'), task);
  const path = textMember(config, 'dataset_path');
  const name = textMember(config, 'dataset_name');
  return path === null || name === null ? path : `${path}:${name}`;
}

/** `task_hashes` covers the documents with their prompts and targets; it is there since 0.4.3. */
function taskFingerprints(file: JsonObject, task: string): Readonly<Record<string, string>> {
  const configured = member(member(file, 'configs'), task);
  return fingerprintsOf({
    dataset: datasetOf(file, task),
    task_version: member(member(file, 'versions'), task),
    num_fewshot:
      member(member(file, 'n-shot'), task) ??
      member(configured, 'num_fewshot') ??
      member(member(file, 'config'), 'num_fewshot'),
    limit: member(member(file, 'config'), 'limit'),
    prompt: member(member(file, 'task_hashes'), task),
  });
}

/** Tasks and groups by name, each once. The leaderboard's own dumps nest a group's tasks one level deeper. */
function tasksOf(file: JsonObject): readonly TaskValues[] {
  const sizes = member(file, 'n-samples') ?? member(file, 'n_samples');
  const tasks = new Map<string, TaskValues>();
  const add = (task: string, values: JsonObject, samples: JsonValue | undefined) => {
    if (!tasks.has(task)) tasks.set(task, { file, task, values, samples });
  };
  for (const part of ['results', 'groups']) {
    for (const [task, values] of Object.entries(member(file, part) ?? {})) {
      if (!isObject(values)) continue;
      const size = member(sizes, task);
      const nested = Object.entries(values).filter(
        (entry): entry is [string, JsonObject] => isObject(entry[1]) && entry[0] !== 'sample_count',
      );
      if (nested.length < Object.keys(values).length || nested.length === 0) add(task, values, size);
      else for (const [inner, innerValues] of nested) add(inner, innerValues, member(size, inner));
    }
  }
  return [...tasks.values()];
}

/** A run on a part of the examples is no match for one on all of them, and the file says so only here. */
function limitedRun(tasks: readonly TaskValues[], path: string): readonly Fault[] {
  const limited = tasks.flatMap(({ task, samples }) => {
    const used = countIn(member(samples, 'effective'));
    const of = countIn(member(samples, 'original'));
    return used !== null && of !== null && used < of ? [{ task, used, of }] : [];
  });
  const [first] = limited;
  return first === undefined ? [] : [fault('RUN_LIMITED', path, { ...first, others: limited.length - 1 })];
}

function forkSuites(rows: readonly JsonObject[], model: string | null): readonly SuiteReading[] {
  const suites = new Map<string, SuiteReading>();
  for (const row of rows) {
    const name = textMember(row, 'task_name') ?? '';
    const labels = { prompt: textMember(row, 'prompt_name') ?? '' };
    const measurements = Object.entries(row).flatMap(([metric, value]) => {
      if (!isNumeric(value) || metric.endsWith('_stderr')) return [];
      const standardError = standardErrorIn(member(row, `${metric}_stderr`));
      return [measurement({ metric, labels, value, standardError })];
    });
    const before = suites.get(name);
    suites.set(name, {
      name,
      model,
      dataset: textMember(row, 'dataset_path'),
      fingerprints: fingerprintsOf({ dataset: member(row, 'dataset_path') }),
      measurements: [...(before?.measurements ?? []), ...measurements],
      examples: null,
    });
  }
  return [...suites.values()];
}

async function read({ content, path }: Found): Promise<Reading> {
  const file = content.shape === 'json' && isObject(content.value) ? content.value : {};
  const model = modelOf(file);
  const results = member(file, 'results');
  if (Array.isArray(results)) {
    return { suites: forkSuites(results.filter(isForkRow), model), passedOver: [], notices: [] };
  }
  const tasks = tasksOf(file);
  const passedOver: PassedOver[] = [];
  const suites: SuiteReading[] = [];
  for (const of of tasks) {
    const task = taskMeasurements(of);
    passedOver.push(...task.passedOver);
    const samples = member(member(file, 'samples'), of.task);
    const logged = Array.isArray(samples) ? examplesOfSamples(samples.filter(isObject)) : null;
    passedOver.push(...(logged?.passedOver ?? []));
    suites.push({
      name: of.task,
      model,
      dataset: datasetOf(file, of.task),
      fingerprints: taskFingerprints(file, of.task),
      measurements: task.measurements,
      examples: logged?.examples ?? null,
    });
  }
  return { suites: suites.filter(holdsAnything), passedOver, notices: limitedRun(tasks, path) };
}

function holdsAnything(suite: SuiteReading): boolean {
  return suite.measurements.length > 0 || suite.examples !== null;
}

export const lmEval: Reader = {
  format: 'lm-eval',
  title: 'results of lm-evaluation-harness',
  needs: {
    of: ['object'],
    keys: [['results'], ['versions'], ['config', 'configs']],
  },
  recognise,
  refuse: (found) =>
    recognise(found) === null ? 'there are no `results` by task beside `versions` and `config` in it' : null,
  read,
};
