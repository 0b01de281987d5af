/** What happened on GitHub, from the runner's environment and the event's payload. Only what is needed is read. */
import { readFile } from 'node:fs/promises';
import type { Happening } from '../../model/happening.js';

type Json = Readonly<Record<string, unknown>>;

function object(value: unknown): Json {
  return typeof value === 'object' && value !== null ? (value as Json) : {};
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

/** The happening that this environment describes. */
export async function happening(env: Readonly<Record<string, string | undefined>>): Promise<Happening> {
  const payload = await payloadAt(env['GITHUB_EVENT_PATH']);
  const pull = object(payload['pull_request']);
  const head = object(pull['head']);
  const repository = object(payload['repository']);
  const headRepository = number(object(head['repo'])['id']);
  const ownRepository = number(repository['id']);
  const [owner = '', repo = ''] = (env['GITHUB_REPOSITORY'] ?? '').split('/');
  return {
    event: env['GITHUB_EVENT_NAME'] ?? '',
    owner,
    repo,
    sha: text(head['sha']) ?? text(env['GITHUB_SHA']),
    ref: text(head['ref']) ?? text(env['GITHUB_REF']),
    run: text(env['GITHUB_RUN_ID']),
    attempt: text(env['GITHUB_RUN_ATTEMPT']) ?? '1',
    workflow: text(env['GITHUB_WORKFLOW']),
    pullRequest: number(pull['number']),
    fromFork: pull['head'] !== undefined && headRepository !== ownRepository,
    defaultBranch: text(repository['default_branch']),
    triggeredBy: text(object(payload['workflow_run'])['event']),
    triggeredBranch: text(object(payload['workflow_run'])['head_branch']),
  };
}
