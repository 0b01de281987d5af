/**
 * Event files of TensorBoard (`*.tfevents.*`, also `.v2`), gathered below the folder that they have in common: it is
 * the log folder, and what lies between is the run. The split is in the folder's name (`train/`, `validation/` hold
 * the same tag), so it becomes a label. Several files in one folder are restarts, whose steps begin again: the newest
 * file that has a tag counts, and in it the last step. A live or killed run leaves its last record cut: what comes
 * before is read and told. TensorBoard knows neither n nor standard errors nor directions; values of `simple_value`
 * are floats of 32 bits (0.9639 is 0.96389997).
 */
import { fault } from '../failure/catalogue.js';
import { Failure, type Fault } from '../failure/failure.js';
import { magicOf } from './binary.js';
import { detectron2Training } from './detectron2-names.js';
import { type Claim, type Folder, type FolderReader, nameOf, parentOf } from './folder.js';
import { NotANumber } from './json.js';
import { NamedValues } from './named-values.js';
import type { PassedOver, Reading } from './reader.js';
import { splitName } from './splits.js';
import { type EventFile, eventFile, type Point } from './tensorboard-events.js';
import { startOf } from './tfrecords.js';

const NAME = /\.tfevents\./;
/** Folders that `add_hparams` of PyTorch makes are called by the time, so no other run has them. */
const TIME = /^\d{9,}(?:\.\d+)?$/;
const MOST_FAULTS_NAMED = 20;

/** The deepest folder that holds them all. */
function common(folders: readonly string[]): string {
  const [first = [], ...others] = folders.map((folder) => (folder === '.' ? [] : folder.split('/')));
  const end = first.findIndex((part, at) => others.some((other) => other[at] !== part));
  const root = (end < 0 ? first : first.slice(0, end)).join('/');
  return root === '' && folders.some((folder) => folder.startsWith('/')) ? '/' : root || '.';
}

function claim(paths: readonly string[]): readonly Claim[] {
  const own = paths.filter((path) => NAME.test(nameOf(path)));
  if (own.length === 0) return [];
  const folders = own.map(parentOf);
  // One run whose only folder is its split (`logs/validation`) keeps the split in its name.
  const root = common(folders);
  const isSplit = splitName(`${nameOf(root)}/x`).split !== null && folders.every((one) => one === root);
  return [{ root: isSplit ? parentOf(root) : root, paths: own }];
}

/** No record is longer than 4 GB: four zeros in its length tell damaged events from text that is called so. */
async function recognise(folder: Folder): Promise<string | null> {
  for (const source of folder.files.values()) {
    const start = await startOf(source, 12);
    const zeros = start.length === 12 && start.subarray(4, 8).every((byte) => byte === 0);
    if (zeros || magicOf(start) === 'tfrecord') return 'it has event files of TensorBoard';
  }
  return null;
}

interface RunFile {
  readonly path: string;
  readonly events: EventFile;
}

async function eventFiles(folder: Folder): Promise<ReadonlyMap<string, readonly RunFile[]>> {
  const runs = new Map<string, RunFile[]>();
  const faults: Fault[] = [];
  for (const [path, source] of folder.files) {
    try {
      const events = await eventFile(source);
      runs.set(parentOf(path), [...(runs.get(parentOf(path)) ?? []), { path: source.path, events }]);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      faults.push(...error.faults);
    }
  }
  if (faults.length > 0) throw new Failure(faults.slice(0, MOST_FAULTS_NAMED));
  return runs;
}

interface Run {
  readonly last: ReadonlyMap<string, Point>;
  readonly others: ReadonlyMap<string, string>;
  readonly notices: readonly Fault[];
}

/** Files in the order of their first events; of each tag the newest file's last value. */
function runOf(files: readonly RunFile[], shown: string): Run {
  const ordered = files.toSorted((a, b) => a.events.start - b.events.start || (a.path < b.path ? -1 : 1));
  const last = new Map<string, Point>();
  const others = new Map<string, string>();
  let again = files.some(({ events }) => events.fallsBack);
  for (const { events } of ordered) {
    for (const [tag, point] of events.last) {
      again ||= last.has(tag);
      last.set(tag, point);
    }
    for (const [tag, kind] of events.others) others.set(tag, kind);
  }
  const notices = files.flatMap(({ path, events: { cutAt } }) =>
    cutAt === null ? [] : [fault('TENSORBOARD_CUT', path, { record: cutAt })],
  );
  if (again) notices.push(fault('TENSORBOARD_RESTART', shown, { files: files.length }));
  return { last, others, notices };
}

/** The folder of a run as a prefix that tells the split, and the rest as a label. */
function placeOf(run: string): { readonly prefix: string; readonly label: string | null } {
  const parts = run === '.' ? [] : run.split('/');
  const isSplit = splitName(`${parts.at(-1) ?? ''}/x`).split !== null;
  const rest = isSplit ? parts.slice(0, -1) : parts;
  return { prefix: isSplit ? `${parts.at(-1)}/` : '', label: rest.length === 0 ? null : rest.join('/') };
}

interface RunPlace {
  readonly run: string;
  readonly last: ReadonlyMap<string, Point>;
}

/** Why a scalar is told and not judged, whatever its name. */
function noMetric(tag: string, value: number, { run, last }: RunPlace): string | null {
  if (tag === 'hp_metric' && value === -1) return 'Lightning writes -1 where no value was logged';
  if (TIME.test(nameOf(run))) return 'its folder is called by a time, which no other run has';
  return last.has('eta_seconds') && last.has('total_loss') ? detectron2Training(tag) : null;
}

function addValues(values: NamedValues, run: string, { last, others }: Run): void {
  const { prefix, label } = placeOf(run);
  const shown = run === '.' ? '' : `${run}/`;
  for (const [tag, { value }] of last) {
    const because = noMetric(tag, value, { run, last });
    if (because !== null) {
      values.passedOver.push({ name: `${shown}${tag}`, because });
      continue;
    }
    const finite = Number.isFinite(value) ? value : new NotANumber(String(value));
    values.add(`${prefix}${tag}`, finite, label === null ? {} : { labels: { run: label } });
  }
  for (const [tag, kind] of others) {
    values.passedOver.push({ name: `${shown}${tag}`, because: `it is no scalar: ${kind.slice(0, 40)}` });
  }
}

/** The one model of all event files is not told, and neither is their data. */
async function read(folder: Folder): Promise<Reading> {
  const values = new NamedValues();
  const notices: Fault[] = [];
  for (const [run, files] of await eventFiles(folder)) {
    const one = runOf(files, run === '.' ? folder.root : `${folder.root}/${run}`);
    notices.push(...one.notices);
    addValues(values, run, one);
  }
  const { measurements } = values;
  const passedOver: readonly PassedOver[] = values.passedOver;
  const suite = { name: null, model: null, dataset: null, fingerprints: {}, measurements, examples: null };
  return { suites: measurements.length === 0 ? [] : [suite], passedOver, notices };
}

export const tensorboard: FolderReader = {
  format: 'tensorboard',
  title: 'event files of TensorBoard',
  claim,
  recognise,
  read,
};
