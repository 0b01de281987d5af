/** What happened on GitHub, from the runner's environment and the event's payload. Only what is needed is read. */
import { readFile } from 'node:fs/promises';
import type { Happening, Triggering } from '../../model/happening.js';

type Json = Readonly<Record<string, unknown>>;
type Env = Readonly<Record<string, string | undefined>>;

const NO_COMMIT = /^0+$/;

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null;
}

function object(value: unknown): Json {
  return isObject(value) ? value : {};
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

function number(value: unknown): number | null {
  return typeof value === 'number' && Number.isSafeInteger(value) ? value : null;
}

async function payloadAt(path: string | undefined): Promise<Json> {
  if (path === undefined || path === '') return {};
  try {
    return object(JSON.parse(await readFile(path, 'utf8')));
  } catch {
    // Without a payload there is no pull request to speak to; the verdict needs none.
    return {};
  }
}

/** `owner/repo/.github/workflows/gate.yml@refs/heads/main` → `.github/workflows/gate.yml`. */
function workflowPathOf(env: Env): string {
  const [path = ''] = (env['GITHUB_WORKFLOW_REF'] ?? '').split('@');
  return path.split('/').slice(2).join('/');
}

function triggeringOf(payload: Json): Triggering | null {
  const run = object(payload['workflow_run']);
  const [id, sha, event] = [number(run['id']), text(run['head_sha']), text(run['event'])];
  if (id === null || sha === null || event === null) return null;
  const head = object(run['head_repository']);
  const headRepository = number(head['id']);
  return {
    run: id,
    event,
    sha,
    branch: text(run['head_branch']) ?? '',
    headOwner: text(object(head['owner'])['login']) ?? '',
    headRepository,
    ownBranch: headRepository !== null && headRepository === number(object(payload['repository'])['id']),
  };
}

function baseOf(payload: Json): { readonly baseBranch: string | null; readonly baseSha: string | null } {
  const base = object(object(payload['pull_request'])['base']);
  const group = object(payload['merge_group']);
  const branch = text(base['ref']) ?? text(group['base_ref']);
  return {
    baseBranch: branch === null ? null : branch.replace(/^refs\/heads\//, ''),
    baseSha: text(base['sha']) ?? text(group['base_sha']),
  };
}

function labelsOf(pull: Json): readonly string[] {
  const labels = pull['labels'];
  return Array.isArray(labels) ? labels.flatMap((label: unknown) => text(object(label)['name']) ?? []) : [];
}

/** After a push that rewrote the branch, the commit before is no ancestor and no base. */
function beforeOf(payload: Json): string | null {
  const before = text(payload['before']);
  return before === null || NO_COMMIT.test(before) || payload['forced'] === true ? null : before;
}

/** The happening that this environment describes. */
export async function happening(env: Env): Promise<Happening> {
  const payload = await payloadAt(env['GITHUB_EVENT_PATH']);
  const pull = object(payload['pull_request']);
  const head = object(pull['head']);
  const repository = object(payload['repository']);
  const [owner = '', repo = ''] = (env['GITHUB_REPOSITORY'] ?? '').split('/');
  const triggering = triggeringOf(payload);
  const group = object(payload['merge_group']);
  return {
    event: env['GITHUB_EVENT_NAME'] ?? '',
    owner,
    repo,
    isPublic: repository['private'] === false,
    sha: text(head['sha']) ?? text(group['head_sha']) ?? triggering?.sha ?? text(env['GITHUB_SHA']),
    checkedOut: text(env['GITHUB_SHA']),
    ref: text(head['ref']) ?? text(env['GITHUB_REF']),
    actor: text(env['GITHUB_TRIGGERING_ACTOR']) ?? text(env['GITHUB_ACTOR']),
    run: text(env['GITHUB_RUN_ID']),
    attempt: text(env['GITHUB_RUN_ATTEMPT']) ?? '1',
    workflow: text(env['GITHUB_WORKFLOW']),
    workflowPath: workflowPathOf(env),
    pullRequest: number(pull['number']),
    labels: labelsOf(pull),
    fromFork: pull['head'] !== undefined && number(object(head['repo'])['id']) !== number(repository['id']),
    defaultBranch: text(repository['default_branch']),
    ...baseOf(payload),
    before: beforeOf(payload),
    triggering,
  };
}
