/** One run of MLflow's file store: its meta.yaml, its parameters and the last value of each of its metrics. */
import { failure, fault } from '../failure/catalogue.js';
import { Failure, type Fault } from '../failure/failure.js';
import type { Source } from '../model/source.js';
import type { Folder } from './folder.js';
import { isObject, type JsonObject, NotANumber, textMember, textOf } from './json.js';
import { countIn } from './measurement.js';
import { cellValue } from './metric-cells.js';
import { NamedValues } from './named-values.js';
import { wholeText } from './whole.js';
import { readYaml } from './yaml-text.js';

const MOST_FAULTS_NAMED = 20;
const LINE_BREAK = /\r?\n/;

/** The mapping in a meta.yaml. Fault: `MLFLOW_META`, and those of YAML. */
export async function metaOf(source: Source): Promise<JsonObject> {
  const meta = await readYaml(await wholeText(source, 'yaml-bytes'), source);
  if (!isObject(meta)) throw failure('MLFLOW_META', source.path, { found: 'it is no mapping' });
  return meta;
}

/** A parameter or tag is a file whose whole text is the value. */
export async function textIn(folder: Folder, path: string): Promise<string | null> {
  const source = folder.files.get(path);
  return source === undefined ? null : (await wholeText(source, 'text-bytes')).trim();
}

interface Logged {
  readonly value: number | NotANumber;
  readonly step: number;
  readonly time: number;
}

function loggedOf(line: string): Logged | string {
  const fields = line.trim().split(/\s+/);
  // Old stores have no step.
  const [time = '', text = '', step = '0'] = fields;
  if (fields.length < 2 || fields.length > 3) return `has ${fields.length} fields`;
  const value = cellValue(text);
  const whole = /^-?\d+$/;
  if (value === null || !whole.test(time) || !whole.test(step)) return 'holds a field that is no number';
  return { value, step: Number(step), time: Number(time) };
}

/** NaN comes last among equals, as MLflow orders it first. */
function later(a: Logged, b: Logged): boolean {
  if (a.step !== b.step) return a.step > b.step;
  if (a.time !== b.time) return a.time > b.time;
  if (a.value instanceof NotANumber || b.value instanceof NotANumber) return a.value instanceof NotANumber;
  return a.value > b.value;
}

/** The current value of a metric: the greatest by step, then time, then value; never just the last line. */
function currentIn(
  text: string,
  path: string,
): { readonly value: Logged | null; readonly faults: readonly Fault[] } {
  const faults: Fault[] = [];
  let current: Logged | null = null;
  for (const [at, line] of text.split(LINE_BREAK).entries()) {
    if (line.trim() === '') continue;
    const logged = loggedOf(line);
    if (typeof logged === 'string') faults.push(fault('MLFLOW_LINE', `${path}:${at + 1}`, { found: logged }));
    else if (current === null || later(logged, current)) current = logged;
  }
  return { value: current, faults };
}

function measured(values: ReadonlyMap<string, Logged>): NamedValues {
  const named = new NamedValues();
  const n = countIn(values.get('example_count')?.value);
  for (const [name, { value }] of values) named.add(name, value, { n });
  return named;
}

/** Metrics of the run in this folder, by their names below metrics/. Faults: `MLFLOW_LAYOUT`, `MLFLOW_LINE`. */
export async function runMetrics(folder: Folder, run: string): Promise<NamedValues> {
  const start = `${run}/metrics/`;
  const values = new Map<string, Logged>();
  const faults: Fault[] = [];
  for (const [path, source] of folder.files) {
    if (!path.startsWith(start)) continue;
    const name = path.slice(start.length);
    if (name.split('/').some((part) => part === '..' || part === '.')) {
      const found = 'the name of a metric leads out of its folder';
      faults.push(fault('MLFLOW_LAYOUT', source.path, { found }));
      continue;
    }
    const current = currentIn(await wholeText(source, 'text-bytes'), source.path);
    faults.push(...current.faults);
    if (current.value !== null) values.set(name, current.value);
  }
  if (faults.length > 0) throw new Failure(faults.slice(0, MOST_FAULTS_NAMED));
  if (values.size === 0) {
    const found = 'there is no value in its folder metrics/';
    throw failure('MLFLOW_LAYOUT', `${folder.root}/${run}`, { found });
  }
  return measured(values);
}

/** What the run says of its model: a parameter, the name of one, or nothing. */
export async function modelIn(folder: Folder, run: string): Promise<string | null> {
  for (const name of ['model', 'model_name']) {
    const text = await textIn(folder, `${run}/params/${name}`);
    if (text !== null && text !== '') return text.slice(0, 200);
  }
  return null;
}

const STATUS: ReadonlyMap<string, string> = new Map([
  ['1', 'running'],
  ['2', 'scheduled'],
  ['3', 'finished'],
  ['4', 'failed'],
  ['5', 'killed'],
]);

/** `3` in the store, `FINISHED` where someone exported it. */
export function statusIn(meta: JsonObject): string {
  const status = textOf(meta['status'] ?? 'unknown');
  return STATUS.get(status) ?? status.toLowerCase().slice(0, 20);
}

export function isDeleted(meta: JsonObject): boolean {
  return textMember(meta, 'lifecycle_stage') === 'deleted';
}
