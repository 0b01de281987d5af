/** What the fake remembers of GitHub Actions: workflows, their runs, and what runs have left. */
import { createHash } from 'node:crypto';

export interface Workflow {
  readonly id: number;
  readonly path: string;
  readonly name: string;
  readonly createdAt: string;
  readonly state: 'active' | 'deleted' | 'disabled_fork' | 'disabled_inactivity' | 'disabled_manually';
}

export interface Run {
  readonly id: number;
  readonly event: string;
  /** `null` for runs without a branch, which the description allows. */
  readonly branch: string | null;
  readonly sha: string;
  /** Of the workflow's file. */
  readonly path: string;
  /** The branch belongs to a stranger's fork, whatever its name. */
  readonly fork: boolean;
  /** `null` while the run goes on. */
  readonly conclusion: string | null;
  readonly attempt: number;
  readonly createdAt: string;
  /** Of the latest attempt. */
  readonly startedAt: string;
  readonly updatedAt: string;
}

export interface Artifact {
  readonly id: number;
  readonly name: string;
  readonly bytes: Buffer;
  /** `null` for an artifact whose run the listing does not tell. */
  readonly run: number | null;
  readonly createdAt: string;
  readonly expired: boolean;
  /** Days from its making to its end. */
  readonly keptDays: number;
  /** What the listing says, whether or not it is true of the bytes; `null` for artifacts of before version 4. */
  readonly digest: string | null;
  /** Name of a bare file that was uploaded without an archive. */
  readonly file: string | null;
}

export interface ActionsState {
  readonly workflows: Map<number, Workflow>;
  readonly runs: Map<number, Run>;
  readonly artifacts: Map<number, Artifact>;
}

type RunDefaults = 'fork' | 'attempt' | 'createdAt' | 'startedAt' | 'updatedAt';

export interface ActionsSeeds {
  /** Every workflow of a run is there without being seeded. */
  readonly workflows?: readonly (Pick<Workflow, 'path'> & Partial<Workflow>)[];
  readonly runs?: readonly (Omit<Run, RunDefaults> & Partial<Pick<Run, RunDefaults>>)[];
  readonly artifacts?: readonly (Pick<Artifact, 'name' | 'run'> &
    Partial<Omit<Artifact, 'id' | 'bytes'>> & { readonly bytes: string | Uint8Array })[];
}

interface Clock {
  readonly nextId: () => number;
  readonly tick: () => string;
}

/** The name under which GitHub lists stored bytes. */
export function digestOf(bytes: Uint8Array): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}

/** @throws Error for an artifact whose run was not seeded: GitHub knows none. */
export function makeActions(seeds: ActionsSeeds, { nextId, tick }: Clock): ActionsState {
  const paths = new Set((seeds.runs ?? []).map((run) => run.path));
  const seeded = seeds.workflows ?? [];
  const missing = [...paths].filter((path) => seeded.every((one) => one.path !== path));
  const workflows = [...seeded, ...missing.map((path) => ({ path }))].map(
    (one): Workflow => ({
      id: nextId(),
      name: one.path.split('/').at(-1) ?? '',
      createdAt: '2026-01-01T00:00:00.000Z',
      state: 'active',
      ...one,
    }),
  );
  const runs = (seeds.runs ?? []).map((one): Run => {
    const { createdAt = tick() } = one;
    return { fork: false, attempt: 1, startedAt: createdAt, updatedAt: createdAt, ...one, createdAt };
  });
  const artifacts = (seeds.artifacts ?? []).map((one): Artifact => {
    const bytes = Buffer.from(one.bytes);
    const own = {
      createdAt: tick(),
      expired: false,
      // GitHub keeps artifacts for 90 days unless told.
      keptDays: 90,
      digest: digestOf(bytes),
      file: null,
    };
    if (one.run !== null && runs.every((run) => run.id !== one.run)) {
      throw new Error(`artifact ${one.name} is of run ${one.run}, which is not seeded`);
    }
    return { id: nextId(), ...own, ...one, bytes };
  });
  return {
    workflows: new Map(workflows.map((one) => [one.id, one])),
    runs: new Map(runs.map((one) => [one.id, one])),
    artifacts: new Map(artifacts.map((one) => [one.id, one])),
  };
}

/** Newest first, as GitHub lists; of the same second the one with the higher number. */
export function newestFirst<T extends { readonly id: number; readonly createdAt: string }>(
  all: Iterable<T>,
): readonly T[] {
  return [...all].sort((a, b) => b.createdAt.localeCompare(a.createdAt) || b.id - a.id);
}
