/**
 * Runs of HELM (`runs/SUITE/RUN/{run_spec,stats,per_instance_stats,…}.json`): a tree of runs, one suite a run. Known by a
 * run_spec.json with `adapter_spec` and `scenario_spec` beside a stats.json.
 *
 * The name of a run ends in its model; where one model was run the name goes without, so that another model's run can
 * be compared with it.
 */

import { crc32c } from '../archive/crc32c.js';
import { failure } from '../failure/catalogue.js';
import { Failure, type Fault } from '../failure/failure.js';
import { fingerprintsOf } from './fingerprints.js';
import { type Claim, type Folder, type FolderReader, nameOf, parentOf } from './folder.js';
import { helmExamples } from './helm-instances.js';
import { isStat, runStats } from './helm-stats.js';
import { isObject, type JsonObject, type JsonValue, member, textMember } from './json.js';
import { limitsOf } from './limits.js';
import { parseJson } from './parse-json.js';
import type { PassedOver, Reading, SuiteReading } from './reader.js';
import { wholeText } from './whole.js';

/** Folders that hold both files by which a run is known, by the folder that they are in. */
function runsIn(paths: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const all = new Set(paths);
  const roots = new Map<string, string[]>();
  for (const path of paths) {
    if (nameOf(path) !== 'run_spec.json') continue;
    const run = parentOf(path);
    if (!all.has(run === '.' ? 'stats.json' : `${run}/stats.json`)) continue;
    const root = run === '.' ? '.' : parentOf(run);
    roots.set(root, [...(roots.get(root) ?? []), run]);
  }
  return roots;
}

function claim(paths: readonly string[]): readonly Claim[] {
  return [...runsIn(paths)].map(([root, runs]) => {
    const folders = new Set(runs);
    const own = paths.filter((path) => folders.has(parentOf(path)) && path.endsWith('.json'));
    return { root, paths: own };
  });
}

/** Paths of run folders below the root; empty for the root itself. */
function foldersOf(folder: Folder): readonly string[] {
  return [...folder.files.keys()]
    .filter((path) => nameOf(path) === 'run_spec.json')
    .map((path) => path.slice(0, -'run_spec.json'.length));
}

async function jsonAt(folder: Folder, path: string): Promise<JsonValue> {
  const source = folder.files.get(path);
  return source === undefined
    ? null
    : parseJson(await wholeText(source, 'json-bytes'), source.path, limitsOf(source)['json-depth']);
}

function isSpec(value: JsonValue): value is JsonObject {
  return isObject(member(value, 'adapter_spec')) && isObject(member(value, 'scenario_spec'));
}

async function recognise(folder: Folder): Promise<string | null> {
  for (const run of foldersOf(folder)) {
    const spec = await jsonAt(folder, `${run}run_spec.json`).catch((error: unknown) => {
      if (error instanceof Failure) return null;
      throw error;
    });
    if (isSpec(spec)) return 'it has runs with their run_spec.json and stats.json, as HELM writes them';
  }
  return null;
}

/** The name without its model: `mmlu:subject=law,model=openai_gpt2` → `mmlu:subject=law`. */
function taskOf(name: string): string {
  const [scenario = '', ...rest] = name.split(':');
  const parts = rest.join(':').split(',');
  const kept = parts.filter((part) => part !== '' && !/^model(?:_deployment)?=/.test(part));
  return kept.length === 0 ? scenario : `${scenario}:${kept.join(',')}`;
}

/** Everything of the adapter but the model: a change of it asks the questions in another way. */
function promptHash(adapter: JsonValue | undefined): string {
  const parts = Object.entries(adapter ?? {}).filter(
    ([key]) => key !== 'model' && key !== 'model_deployment',
  );
  return crc32c(new TextEncoder().encode(JSON.stringify(parts.sort(([a], [b]) => (a < b ? -1 : 1)))))
    .toString(16)
    .padStart(8, '0');
}

function fingerprints(spec: JsonObject): Readonly<Record<string, string>> {
  const adapter = member(spec, 'adapter_spec');
  const scenario = member(spec, 'scenario_spec');
  const name = textMember(scenario, 'class_name');
  const args = member(scenario, 'args');
  return fingerprintsOf({
    dataset: name === null ? undefined : `${nameOf(name.replaceAll('.', '/'))} ${JSON.stringify(args ?? {})}`,
    prompt: promptHash(adapter),
    num_fewshot: member(adapter, 'max_train_instances'),
    limit: member(adapter, 'max_eval_instances'),
  });
}

interface RunReading {
  readonly full: string;
  readonly suite: SuiteReading;
  readonly passedOver: readonly PassedOver[];
}

async function runAt(folder: Folder, run: string): Promise<RunReading> {
  const where = folder.files.get(`${run}stats.json`)?.path ?? folder.root;
  const spec = await jsonAt(folder, `${run}run_spec.json`);
  if (!isSpec(spec))
    throw failure('HELM_RUN', where, { found: 'its run_spec.json tells no adapter and scenario' });
  const stats = await jsonAt(folder, `${run}stats.json`);
  if (!Array.isArray(stats) || stats.length === 0 || !stats.every(isStat)) {
    throw failure('HELM_RUN', where, { found: 'its stats.json is no list of statistics' });
  }
  const { measurements, passedOver, split } = runStats(stats, spec);
  if (measurements.length === 0) {
    throw failure('HELM_RUN', where, { found: 'not one of its statistics is a metric with a value' });
  }
  const instances = await jsonAt(folder, `${run}per_instance_stats.json`);
  const states = instances === null ? await jsonAt(folder, `${run}scenario_state.json`) : null;
  const full = textMember(spec, 'name') ?? nameOf(run.replace(/\/$/, ''));
  const dataset = textMember(await jsonAt(folder, `${run}scenario.json`), 'name');
  return {
    full,
    suite: {
      name: taskOf(full),
      model: textMember(member(spec, 'adapter_spec'), 'model'),
      dataset,
      fingerprints: fingerprints(spec),
      measurements,
      examples: helmExamples({ instances, states }, { measurements, split }),
    },
    passedOver,
  };
}

async function read(folder: Folder): Promise<Reading> {
  const runs: RunReading[] = [];
  const faults: Fault[] = [];
  for (const run of foldersOf(folder)) {
    try {
      runs.push(await runAt(folder, run));
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      faults.push(...error.faults);
    }
  }
  if (faults.length > 0) throw new Failure(faults);
  const alone = (task: string | null) => runs.filter(({ suite }) => suite.name === task).length === 1;
  return {
    suites: runs.map(({ full, suite }) => (alone(suite.name) ? suite : { ...suite, name: full })),
    passedOver: runs.flatMap((run) => run.passedOver),
    notices: [],
  };
}

export const helm: FolderReader = {
  format: 'helm',
  title: 'runs of HELM',
  claim,
  recognise,
  read,
};
