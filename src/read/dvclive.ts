/**
 * A folder of DVCLive: `metrics.json` (the latest of each metric, nested by `/`, and `step`) beside `plots/metrics/`, which
 * has one `NAME.tsv` a metric with all of its steps. metrics.json is what counts: after the last step Ultralytics logs
 * the validation of best.pt there, which no plot has (0.602 and not 0.577 for the precision of one real run). Without
 * it the last row of each plot is taken. `val/` is a split, `metrics/` (of Ultralytics) says nothing, `lr/` and
 * `model/` are settings, and train does not gate. Pictures, plots of other kinds and params.yaml are no metrics.
 */
import { fault } from '../failure/catalogue.js';
import type { Fault } from '../failure/failure.js';
import { below, type Claim, type Folder, type FolderReader, nameOf } from './folder.js';
import { isObject, type JsonObject, type JsonValue } from './json.js';
import { limitsOf } from './limits.js';
import { lastCell, logRows } from './log-rows.js';
import { look } from './look.js';
import { NamedValues } from './named-values.js';
import { parseJson } from './parse-json.js';
import type { Reading } from './reader.js';
import { splitName } from './splits.js';
import { wholeText } from './whole.js';

const PLOT = /^(?:(.*?)\/)?plots\/metrics\/.+\.tsv$/;
const DEEPEST = 16;

function rootsIn(paths: readonly string[]): ReadonlySet<string> {
  return new Set(paths.flatMap((path) => (PLOT.test(path) ? (PLOT.exec(path)?.[1] ?? '.') : [])));
}

/** What DVCLive writes below its folder; anything else there is someone else's. */
function belongs(inside: string | null): boolean {
  return (
    inside !== null &&
    /^(?:metrics\.json|params\.yaml|report\.(?:md|html|ipynb)|(?:plots|artifacts)\/.+)$/.test(inside)
  );
}

function claim(paths: readonly string[]): readonly Claim[] {
  const left = new Set(paths);
  return [...rootsIn(paths)].map((root) => {
    const own = [...left].filter((path) => belongs(below(root, path)));
    for (const path of own) left.delete(path);
    return { root, paths: own };
  });
}

function plotsOf(folder: Folder): readonly string[] {
  return [...folder.files.keys()].filter((path) => PLOT.test(path));
}

/** The first plot has a column of steps and one that is called as the file. */
async function recognise(folder: Folder): Promise<string | null> {
  const [first] = plotsOf(folder);
  const source = first === undefined ? undefined : folder.files.get(first);
  if (first === undefined || source === undefined) return null;
  const content = await look(source).catch(() => null);
  const steps = content?.shape === 'table' && content.header[0] === 'step' && content.header.length <= 3;
  return steps ? 'it has plots/metrics/ with a table of steps for each metric, as DVCLive writes them' : null;
}

function flatten(object: JsonObject, path: readonly string[]): readonly (readonly [string, JsonValue])[] {
  return Object.entries(object).flatMap(([key, value]) => {
    const parts = [...path, key];
    if (isObject(value) && parts.length < DEEPEST) return flatten(value, parts);
    return [[parts.join('/'), value] as const];
  });
}

interface Latest {
  readonly values: readonly (readonly [string, JsonValue])[];
  readonly notices: readonly Fault[];
}

async function latestOf(folder: Folder): Promise<Latest> {
  const summary = folder.files.get('metrics.json');
  if (summary !== undefined) {
    const value = parseJson(
      await wholeText(summary, 'json-bytes'),
      summary.path,
      limitsOf(summary)['json-depth'],
    );
    return { values: isObject(value) ? flatten(value, []) : [], notices: [] };
  }
  const values: (readonly [string, JsonValue])[] = [];
  for (const path of plotsOf(folder)) {
    const source = folder.files.get(path);
    if (source === undefined) continue;
    const rows = await logRows({ path: source.path, content: await look(source), limits: source.limits });
    values.push([
      path.slice('plots/metrics/'.length, -'.tsv'.length),
      lastCell(rows, (rows[0]?.length ?? 1) - 1),
    ]);
  }
  const notices = [fault('DVCLIVE_SUMMARY', folder.root, {})];
  return { values, notices };
}

async function read(folder: Folder): Promise<Reading> {
  const named = new NamedValues();
  const { values, notices } = await latestOf(folder);
  for (const [name, value] of values) {
    const plain = name.replace(/^metrics\//, '');
    if (/^(?:lr|model)\//.test(name))
      named.passedOver.push({ name, because: 'a setting or a description of the run, not a quality' });
    else if (splitName(plain).metric === 'step')
      named.passedOver.push({ name, because: 'a count, not a quality' });
    else named.add(plain, value);
  }
  const others = [...folder.files.keys()].filter((path) => path !== 'metrics.json' && !PLOT.test(path));
  const because = 'DVCLive writes it beside its metrics; it is read where a suite of its own names it';
  const { measurements } = named;
  const suite = { name: null, model: null, dataset: null, fingerprints: {}, measurements, examples: null };
  return {
    suites: measurements.length === 0 ? [] : [suite],
    passedOver: [...named.passedOver, ...others.map((name) => ({ name: nameOf(name), because }))],
    notices,
  };
}

export const dvclive: FolderReader = {
  format: 'dvclive',
  title: 'a folder of DVCLive',
  claim,
  recognise,
  read,
};
