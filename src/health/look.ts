/** Looks at everything a health check is about. What can't be seen is told beside what could; nothing is judged here. */
import type { ConfiguredWorkflow } from '../config/config.js';
import { fault } from '../failure/catalogue.js';
import { Failure, type Fault } from '../failure/failure.js';
import { ForgeError } from '../failure/forge.js';
import { nearest } from '../failure/nearest.js';
import type { HistoryRecord } from '../model/history.js';
import type { Workflow } from '../model/workflow.js';
import type { ArtifactFacts, Forge } from '../world.js';
import type { HealthRequest } from './request.js';
import { schedulesIn } from './schedule.js';
import { fileOf, LOOK_BACK_MS, type Watched } from './workflows.js';

export interface Looked {
  /** Oldest first; `null` where there is no history or it could not be read. */
  readonly records: readonly HistoryRecord[] | null;
  readonly artifact: ArtifactFacts | null;
  readonly watched: readonly Watched[];
  readonly notices: readonly Fault[];
}

interface Answer<T> {
  readonly value: T;
  readonly notices: readonly Fault[];
}

const DAY_CHARS = 10;

/** Trouble with one source must not hide what the others show. Faults of usage end the check. */
async function orTold<T>(otherwise: T, seeing: () => Promise<Answer<T>>): Promise<Answer<T>> {
  try {
    return await seeing();
  } catch (error) {
    if (error instanceof ForgeError) return { value: otherwise, notices: [error.fault] };
    const isUsage = error instanceof Failure && error.faults.some(({ weight }) => weight === 'usage');
    if (error instanceof Failure && !isUsage) return { value: otherwise, notices: error.faults };
    throw error;
  }
}

async function recordsOf({ history }: HealthRequest): Promise<Answer<readonly HistoryRecord[] | null>> {
  if (history === null) return { value: null, notices: [] };
  const { records, notices } = await history.read();
  return { value: records, notices };
}

/** The newest artifact of the branch that is still there: what the next run would read the history from. */
async function artifactOf(request: HealthRequest): Promise<Answer<ArtifactFacts | null>> {
  const { forge, artifactName, branch } = request;
  if (forge === null || artifactName === null) return { value: null, notices: [] };
  const { items } = await forge.artifacts(artifactName);
  const ours = items.filter((one) => one.ownBranch && one.branch === branch && !one.expired);
  return { value: ours[0] ?? null, notices: [] };
}

interface Named {
  readonly workflow: Workflow;
  readonly limits: ConfiguredWorkflow | null;
}

/** Those that the configuration names; else the one that recorded last, else the one that runs this check. */
function chosen(
  all: readonly Workflow[],
  { config, ownWorkflow }: HealthRequest,
  records: readonly HistoryRecord[] | null,
): Answer<readonly Named[]> {
  const { workflows } = config.health;
  if (workflows.length === 0) {
    const recorder = records?.findLast(({ measurements }) => measurements.length > 0)?.workflow ?? null;
    const found =
      all.find(({ name }) => recorder !== null && name === recorder) ??
      all.find(({ path }) => path === ownWorkflow);
    return { value: found === undefined ? [] : [{ workflow: found, limits: null }], notices: [] };
  }
  const files = all.map(({ path }) => fileOf(path));
  const named = workflows.flatMap((limits) => {
    const workflow = all.find(({ path }) => fileOf(path) === limits.file);
    return workflow === undefined ? [] : [{ workflow, limits }];
  });
  const unknown = workflows.filter(({ file }) => !files.includes(file));
  const notices = unknown.map(({ file, where }) =>
    fault('HEALTH_WORKFLOW_UNKNOWN', where, {
      file,
      nearest: nearest(file, files),
      there: files.slice(0, 10),
    }),
  );
  return { value: named, notices };
}

/** Without commits that can be asked for, the schedule is taken to be as old as the look back. */
async function changeOf(forge: Forge, path: string, branch: string): Promise<number | null> {
  try {
    const changed = await forge.lastChange(path, branch);
    return changed === null ? null : Date.parse(changed);
  } catch (error) {
    if (error instanceof ForgeError) return null;
    throw error;
  }
}

async function scheduleOf(forge: Forge, { path, state }: Workflow, branch: string) {
  const bytes = state === 'deleted' ? null : await forge.readFile(path, branch);
  // Of a file that is gone from the default branch nothing is started any more: its state says so.
  if (bytes === null) return { schedules: [], changedAt: null, notices: [] };
  const { schedules, notices } = await schedulesIn(new TextDecoder().decode(bytes), path);
  if (notices.length > 0) return { schedules: null, changedAt: null, notices };
  const changedAt = schedules.length === 0 ? null : await changeOf(forge, path, branch);
  return { schedules, changedAt, notices };
}

async function watch(
  { workflow, limits }: Named,
  forge: Forge,
  { request, now }: { readonly request: HealthRequest; readonly now: number },
): Promise<Watched> {
  const since = new Date(now - LOOK_BACK_MS).toISOString().slice(0, DAY_CHARS);
  const { runs, whole } = await forge.workflowRuns({ path: workflow.path, branch: request.branch, since });
  return { workflow, limits, runs, whole, ...(await scheduleOf(forge, workflow, request.defaultBranch)) };
}

async function workflowsOf(
  request: HealthRequest,
  { records, now }: { readonly records: readonly HistoryRecord[] | null; readonly now: number },
): Promise<Answer<readonly Watched[]>> {
  const { forge, config } = request;
  const count = config.health.workflows.length;
  if (forge === null) {
    return { value: [], notices: count === 0 ? [] : [fault('HEALTH_NO_GITHUB', null, { count })] };
  }
  const { value: named, notices } = chosen(await forge.workflows(), request, records);
  const watched: Watched[] = [];
  const told: Fault[] = [...notices];
  // One after the other: GitHub asks for no more than one call at a time.
  for (const one of named) {
    const seen = await orTold<Watched | null>(null, async () => ({
      value: await watch(one, forge, { request, now }),
      notices: [],
    }));
    if (seen.value !== null) watched.push(seen.value);
    told.push(...seen.notices);
  }
  return { value: watched, notices: told };
}

/** Several sources that GitHub refuses for one reason tell it once. */
function reasonOf({ code, where, what, fix }: Fault): string {
  return JSON.stringify(code.startsWith('GITHUB_') ? [code, fix] : [code, where, what]);
}

export async function look(request: HealthRequest, now: number): Promise<Looked> {
  const records = await orTold(null, () => recordsOf(request));
  const artifact = await orTold(null, () => artifactOf(request));
  const watched = await orTold([], () => workflowsOf(request, { records: records.value, now }));
  const notices = [...records.notices, ...artifact.notices, ...watched.notices];
  const distinct = [...new Map(notices.map((one) => [reasonOf(one), one])).values()];
  return { records: records.value, artifact: artifact.value, watched: watched.value, notices: distinct };
}
