/**
 * Which run of a store of MLflow is read: the one that the configuration names by its id or its name, else the newest
 * finished one of each experiment. A parent ends after its children and speaks for them, so a child is read only where
 * there is nothing else, or where it is named.
 */
import { failure, fault } from '../failure/catalogue.js';
import type { Fault } from '../failure/failure.js';
import { nearest } from '../failure/nearest.js';
import type { Hints } from './reader.js';
import type { Format } from './supported.js';

const MOST_NAMED = 20;

/** Stores of many runs, of which the configuration may name one. */
const HAVE_RUNS: readonly Format[] = ['mlflow', 'mlflow-database'];

/** What both stores know of a run before its metrics are read. */
export interface ListedRun {
  readonly id: string;
  /** Empty where it has none. */
  readonly name: string;
  /** A word in lower case: `finished`, `running`, `failed`. */
  readonly status: string;
  /** Milliseconds since 1970; −∞ where it has not ended. */
  readonly end: number;
  readonly isChild: boolean;
}

/** An experiment and its runs that were not deleted. */
export interface Listed<R extends ListedRun> {
  readonly name: string;
  readonly runs: readonly R[];
}

export interface Chosen<R extends ListedRun> {
  readonly run: R;
  readonly notices: readonly Fault[];
}

export function shownRun({ id, name }: Pick<ListedRun, 'id' | 'name'>): string {
  return name === '' ? id.slice(0, 40) : `${name.slice(0, 80)} (${id.slice(0, 40)})`;
}

/** An id says one run; a name is free to be given to many. */
function matching<R extends ListedRun>(runs: readonly R[], wanted: string): readonly R[] {
  const byId = runs.filter(({ id }) => id === wanted);
  return byId.length > 0 ? byId : runs.filter(({ name }) => name === wanted);
}

/** The experiments with the runs that are asked for; all of them where none is. Fault: `MLFLOW_RUN_MISSING`. */
export function wantedRuns<L extends Listed<ListedRun>>(
  experiments: readonly L[],
  wanted: string | null,
  path: string,
): readonly L[] {
  if (wanted === null) return experiments;
  const narrowed = experiments.map((one) => ({ ...one, runs: matching(one.runs, wanted) }));
  const found = narrowed.filter(({ runs }) => runs.length > 0);
  if (found.length > 0) return found;
  const all = experiments.flatMap(({ runs }) => runs).toSorted((a, b) => b.end - a.end);
  throw failure('MLFLOW_RUN_MISSING', path, {
    run: wanted.slice(0, 80),
    nearest: nearest(
      wanted,
      all.flatMap(({ id, name }) => (name === '' ? [id] : [id, name])),
    ),
    runs: all.slice(0, MOST_NAMED).map(shownRun),
    others: Math.max(0, all.length - MOST_NAMED),
  });
}

/** The run to read among these of one experiment, at least one. Fault: `MLFLOW_RUN`; notice: `MLFLOW_RUNS`. */
export function chosenRun<R extends ListedRun>({ name, runs }: Listed<R>, path: string): Chosen<R> {
  const finished = runs.filter(({ status }) => status === 'finished');
  const own = finished.filter(({ isChild }) => !isChild);
  const [run] = (own.length > 0 ? own : finished).toSorted((a, b) => b.end - a.end);
  if (run === undefined) {
    const told = runs.slice(0, MOST_NAMED).map((one) => `${shownRun(one)} is ${one.status}`);
    throw failure('MLFLOW_RUN', path, { experiment: name, runs: told });
  }
  const others = runs.length - 1;
  const told = { experiment: name, run: shownRun(run), others };
  return { run, notices: others === 0 ? [] : [fault('MLFLOW_RUNS', path, told)] };
}

/** A suite that names a run is of a store of MLflow, or its configuration is wrong. Fault: `MLFLOW_RUN_ELSEWHERE`. */
export function refuseRun(format: Format, { run = null }: Hints, path: string): void {
  if (run === null || HAVE_RUNS.includes(format)) return;
  throw failure('MLFLOW_RUN_ELSEWHERE', path, { run: run.slice(0, 80), format });
}
