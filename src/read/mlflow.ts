/**
 * MLflow's file store (`mlruns/EXPERIMENT/RUN/{meta.yaml,metrics,params,tags}`): one suite an experiment, of which
 * the newest finished run is read, or the one that the configuration names. Addresses in meta.yaml (`artifact_uri`) are never opened.
 */
import { failure } from '../failure/catalogue.js';
import { Failure, type Fault } from '../failure/failure.js';
import { fingerprintsOf } from './fingerprints.js';
import { below, type Claim, type Folder, type FolderReader, nameOf, parentOf } from './folder.js';
import { type JsonObject, member, textMember } from './json.js';
import { chosenRun, type Listed, type ListedRun, shownRun, wantedRuns } from './mlflow-choice.js';
import { isDeleted, metaOf, modelIn, runMetrics, statusIn, textIn } from './mlflow-run.js';
import type { Hints, PassedOver, Reading, SuiteReading } from './reader.js';

/** A run's folder is called by its id: 32 hexadecimal digits. */
const RUN =
  /^(?:(.*?)\/)?([\da-f]{32})\/(?:meta\.yaml$|metrics\/|params\/|tags\/|artifacts\/|inputs\/|outputs\/)/;

/** The folders of experiments that hold runs, by the store they are in. */
function experimentsIn(paths: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const stores = new Map<string, Set<string>>();
  for (const path of paths) {
    const match = RUN.exec(path);
    if (match === null) continue;
    const experiment = match[1] ?? '.';
    const root = experiment === '.' ? '.' : parentOf(experiment);
    stores.set(root, (stores.get(root) ?? new Set()).add(experiment));
  }
  return stores;
}

/** Beside experiments with runs a store has some without, registered models and a bin. */
function belongs(path: string, root: string, experiments: ReadonlySet<string>): boolean {
  const inside = below(root, path);
  if (inside === null) return false;
  if (experiments.has('.')) return RUN.test(path);
  const [top = ''] = inside.split('/');
  const folder = root === '.' ? top : `${root}/${top}`;
  return experiments.has(folder) || /^(?:\d+\/meta\.yaml|models\/.*|\.trash\/.*)$/.test(inside);
}

function claim(paths: readonly string[]): readonly Claim[] {
  const left = new Set(paths);
  const claims: Claim[] = [];
  for (const [root, experiments] of experimentsIn(paths)) {
    const own = [...left].filter((path) => belongs(path, root, experiments));
    for (const path of own) left.delete(path);
    if (own.length > 0) claims.push({ root, paths: own });
  }
  return claims;
}

/** Runs of an experiment: path below the root → its files are there, and its meta.yaml may be. */
function runsIn(folder: Folder): ReadonlyMap<string, readonly string[]> {
  const runs = new Map<string, Set<string>>();
  for (const path of folder.files.keys()) {
    const match = RUN.exec(path);
    if (match === null || path.startsWith('.trash/')) continue;
    const experiment = match[1] ?? '.';
    const run = experiment === '.' ? (match[2] ?? '') : `${experiment}/${match[2]}`;
    runs.set(experiment, (runs.get(experiment) ?? new Set()).add(run));
  }
  return new Map([...runs].map(([experiment, set]) => [experiment, [...set].sort()]));
}

/** The first meta.yaml of a run tells; a store without any is known by the tags that MLflow sets. */
async function recognise(folder: Folder): Promise<string | null> {
  const because = 'it has runs with their metrics, as MLflow stores them';
  for (const run of [...runsIn(folder).values()].flat()) {
    const source = folder.files.get(`${run}/meta.yaml`);
    if (source === undefined) continue;
    const meta = await metaOf(source).catch((error: unknown) => {
      if (error instanceof Failure) return {};
      throw error;
    });
    const tells = ['run_id', 'run_uuid', 'artifact_uri'].some((key) => member(meta, key) !== undefined);
    if (tells) return because;
  }
  return [...folder.files.keys()].some((path) => /\/tags\/mlflow\./.test(path)) ? because : null;
}

interface Run extends ListedRun {
  readonly path: string;
  readonly isDeleted: boolean;
}

/** Old stores have the name among the tags only. */
async function nameIn(folder: Folder, path: string, meta: JsonObject): Promise<string> {
  const name = textMember(meta, 'run_name') ?? '';
  return name === '' ? ((await textIn(folder, `${path}/tags/mlflow.runName`)) ?? '') : name;
}

async function runAt(folder: Folder, path: string): Promise<Run> {
  const source = folder.files.get(`${path}/meta.yaml`);
  if (source === undefined)
    throw failure('MLFLOW_META', `${folder.root}/${path}`, { found: 'there is none' });
  const meta = await metaOf(source);
  const end = member(meta, 'end_time');
  const parent = await textIn(folder, `${path}/tags/mlflow.parentRunId`);
  return {
    path,
    id: nameOf(path),
    name: await nameIn(folder, path, meta),
    status: statusIn(meta),
    end: typeof end === 'number' ? end : Number.NEGATIVE_INFINITY,
    isChild: parent !== null,
    isDeleted: isDeleted(meta),
  };
}

interface Experiment extends Listed<Run> {
  /** What the suite is called; `null` where the store has no word for it. */
  readonly title: string | null;
  readonly passedOver: readonly PassedOver[];
}

async function experimentAt(folder: Folder, at: string, paths: readonly string[]): Promise<Experiment> {
  const source = folder.files.get(at === '.' ? 'meta.yaml' : `${at}/meta.yaml`);
  const about = source === undefined ? {} : await metaOf(source);
  const title = textMember(about, 'name') ?? (at === '.' ? null : nameOf(at));
  const all = await Promise.all(paths.map((path) => runAt(folder, path)));
  const gone = all.filter((run) => run.isDeleted || isDeleted(about));
  return {
    title,
    name: title ?? folder.root,
    runs: all.filter((run) => !gone.includes(run)),
    passedOver: gone.map((run) => ({ name: shownRun(run), because: 'this run of MLflow was deleted' })),
  };
}

interface ExperimentReading {
  readonly suite: SuiteReading;
  readonly passedOver: readonly PassedOver[];
  readonly notices: readonly Fault[];
}

async function experimentReading(folder: Folder, experiment: Experiment): Promise<ExperimentReading> {
  const { run, notices } = chosenRun(experiment, folder.root);
  const { measurements, passedOver } = await runMetrics(folder, run.path);
  const dataset = await textIn(folder, `${run.path}/params/dataset`);
  return {
    suite: {
      name: experiment.title,
      model: await modelIn(folder, run.path),
      dataset,
      fingerprints: fingerprintsOf({ dataset }),
      measurements,
      examples: null,
    },
    passedOver,
    notices,
  };
}

/** One after the other; what is wrong with any of them is told together. */
async function settled<T, R>(items: Iterable<T>, step: (item: T) => Promise<R>): Promise<readonly R[]> {
  const done: R[] = [];
  const faults: Fault[] = [];
  for (const item of items) {
    try {
      done.push(await step(item));
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      faults.push(...error.faults);
    }
  }
  if (faults.length > 0) throw new Failure(faults);
  return done;
}

async function read(folder: Folder, { run = null }: Hints): Promise<Reading> {
  const experiments = await settled(runsIn(folder), ([at, runs]) => experimentAt(folder, at, runs));
  const wanted = wantedRuns(experiments, run, folder.root).filter(({ runs }) => runs.length > 0);
  const readings = await settled(wanted, (one) => experimentReading(folder, one));
  const artifacts = [...folder.files.keys()].some((path) => path.includes('/artifacts/'));
  const because = 'files of artifacts are read where a suite of their own names them';
  return {
    suites: readings.map(({ suite }) => suite),
    passedOver: [
      ...readings.flatMap((one) => one.passedOver),
      ...experiments.flatMap((one) => one.passedOver),
      ...(artifacts ? [{ name: 'artifacts', because }] : []),
    ],
    notices: readings.flatMap(({ notices }) => notices),
  };
}

export const mlflow: FolderReader = {
  format: 'mlflow',
  title: 'a file store of MLflow',
  claim,
  recognise,
  read,
};
