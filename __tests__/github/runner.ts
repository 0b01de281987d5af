/** Runs the bundle as GitHub's runner would: its environment, its files, and nothing else. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bareEnvironment, type ChildOptions, type Finished, overlaid, runChild } from '../cli/child.js';
import { bundlePath } from '../cli/run.js';
import type { TriggeredEvent } from './event-parts.js';
import type { FakeGitHub } from './fake.js';
import { changedPaths, fingerprints, parseOutputs, readTexts, writeFiles } from './runner-files.js';

export interface RunOptions extends Pick<ChildOptions, 'node' | 'timeoutMs' | 'onStart'> {
  readonly event: TriggeredEvent;
  readonly bundle?: string;
  /** As under `with:`; the token is the input `github-token`, as in `action.yml`. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** A folder that stays after the run; without it there is one for this run alone. */
  readonly workspace?: string;
  /** Written into the workspace before the run, by path. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** Without it the address of the API leads to a closed port. */
  readonly github?: Pick<FakeGitHub, 'url' | 'graphqlUrl'>;
  /** Over the runner's variables; `undefined` takes one away. */
  readonly env?: Readonly<Record<string, string | undefined>>;
}

export interface RunResult extends Finished {
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** What went to `GITHUB_ENV`, `GITHUB_STATE` and `GITHUB_PATH`; an action that sets nothing leaves them empty. */
  readonly commandFiles: Readonly<Record<'env' | 'state' | 'path', string>>;
  /** Where `RUNNER_TEMP` was; it is gone after the run. */
  readonly runnerTemp: string;
  /** The texts that were left under `RUNNER_TEMP`, by path below it. */
  readonly files: Readonly<Record<string, string>>;
  /** Paths of the workspace that were made, changed or removed by the run. */
  readonly workspaceChanges: readonly string[];
}

interface Rooms {
  readonly root: string;
  readonly workspace: string;
  readonly temp: string;
  readonly commands: string;
}

/** The runner keeps its command files beside the temporary folder of the job, so that a listing of it stays clean. */
const COMMAND_FILES = {
  GITHUB_OUTPUT: 'output',
  GITHUB_STEP_SUMMARY: 'summary',
  GITHUB_ENV: 'env',
  GITHUB_STATE: 'state',
  GITHUB_PATH: 'path',
} as const;

const NOWHERE = { url: 'http://127.0.0.1:9', graphqlUrl: 'http://127.0.0.1:9/graphql' };

function makeRooms(workspace: string | undefined): Rooms {
  const root = mkdtempSync(join(tmpdir(), 'holdline-run-'));
  const rooms = {
    root,
    workspace: workspace ?? join(root, 'work'),
    temp: join(root, 'temp'),
    commands: join(root, 'cmd'),
  };
  for (const folder of [rooms.workspace, rooms.temp, rooms.commands]) mkdirSync(folder, { recursive: true });
  for (const name of Object.values(COMMAND_FILES)) writeFileSync(join(rooms.commands, name), '');
  return rooms;
}

/** `github-token` becomes `INPUT_GITHUB-TOKEN`: the runner keeps hyphens. */
function inputVariables(inputs: Readonly<Record<string, string>>): Record<string, string> {
  const entries = Object.entries(inputs).map(([name, value]) => [
    `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
    value,
  ]);
  return Object.fromEntries(entries);
}

function eventVariables({
  name,
  sha,
  ref,
  baseRef,
  headRef,
  repository,
  actor,
}: TriggeredEvent): Record<string, string> {
  const [owner = ''] = repository.split('/');
  return {
    GITHUB_EVENT_NAME: name,
    GITHUB_SHA: sha,
    GITHUB_REF: ref,
    GITHUB_REF_NAME: ref.replace(/^refs\/(heads|tags|pull)\//, ''),
    GITHUB_REF_TYPE: ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    GITHUB_BASE_REF: baseRef,
    GITHUB_HEAD_REF: headRef,
    GITHUB_REPOSITORY: repository,
    GITHUB_REPOSITORY_OWNER: owner,
    GITHUB_ACTOR: actor,
    GITHUB_WORKFLOW_REF: `${repository}/.github/workflows/gate.yml@${ref}`,
  };
}

function environmentOf(options: RunOptions, rooms: Rooms): Readonly<Record<string, string>> {
  const { event, inputs = {}, github = NOWHERE, env = {} } = options;
  const files = Object.entries(COMMAND_FILES).map(([name, file]) => [name, join(rooms.commands, file)]);
  const runner = {
    ...bareEnvironment(),
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__self',
    GITHUB_API_URL: github.url,
    GITHUB_GRAPHQL_URL: github.graphqlUrl,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_EVENT_PATH: join(rooms.root, 'event.json'),
    GITHUB_JOB: 'gate',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '7000000001',
    GITHUB_RUN_NUMBER: '1',
    GITHUB_WORKFLOW: 'gate',
    GITHUB_WORKSPACE: rooms.workspace,
    RUNNER_ARCH: 'X64',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_NAME: 'GitHub Actions 1',
    RUNNER_OS: 'Linux',
    RUNNER_TEMP: rooms.temp,
    ...eventVariables(event),
    ...inputVariables(inputs),
    ...Object.fromEntries(files),
  };
  return overlaid(runner, env);
}

/** Starts the action once and tells all that it left behind. */
export async function runAction(options: RunOptions): Promise<RunResult> {
  const { event, bundle = bundlePath(), files = {}, node, timeoutMs, onStart } = options;
  const rooms = makeRooms(options.workspace);
  try {
    writeFiles(rooms.workspace, files);
    writeFileSync(join(rooms.root, 'event.json'), JSON.stringify(event.payload));
    const before = fingerprints(rooms.workspace);
    const finished = await runChild({
      args: [bundle],
      cwd: rooms.workspace,
      env: environmentOf(options, rooms),
      ...(node === undefined ? {} : { node }),
      ...(timeoutMs === undefined ? {} : { timeoutMs }),
      ...(onStart === undefined ? {} : { onStart }),
    });
    const written = (name: string) => readFileSync(join(rooms.commands, name), 'utf8');
    return {
      ...finished,
      outputs: parseOutputs(written('output')),
      summary: written('summary'),
      commandFiles: { env: written('env'), state: written('state'), path: written('path') },
      runnerTemp: rooms.temp,
      files: readTexts(rooms.temp),
      workspaceChanges: changedPaths(before, fingerprints(rooms.workspace)),
    };
  } finally {
    rmSync(rooms.root, { recursive: true, force: true });
  }
}
