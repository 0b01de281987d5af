/** Workflows and their runs. */
import { newestFirst, type Run, type Workflow } from '../actions.js';
import { type Answer, notFound } from '../answer.js';
import { pageOf } from '../paging.js';
import { type Call, type Route, recordOf } from '../router.js';

const READ = 'actions=read';

function workflowOf(call: Call, path: string): Workflow | null {
  return [...call.state.workflows.values()].find((one) => one.path === path) ?? null;
}

/** GitHub tells of pull requests from this repository's own branches alone: for a fork the list is empty. */
function pullsOf(call: Call, run: Run): readonly unknown[] {
  const { owner, name, id } = call.state.repository;
  if (run.fork || call.query.get('exclude_pull_requests') === 'true') return [];
  const repository = `${call.api}/repos/${owner}/${name}`;
  const full = `${owner}/${name}`;
  const sideOf = ({ ref, sha }: { readonly ref: string; readonly sha: string }) => {
    return { ref, sha, repo: { id, url: repository, name } };
  };
  return [...call.state.pulls.values()]
    .filter(({ head, state }) => state === 'open' && head.ref === run.branch && head.repository === full)
    .map(({ number, head, base }) => ({
      id: 1000 + number,
      number,
      url: `${repository}/pulls/${number}`,
      head: sideOf(head),
      base: sideOf(base),
    }));
}

function repositoryBody(call: Call, known: unknown, isFork: boolean): Readonly<Record<string, unknown>> {
  const example = recordOf(known);
  const { owner: ours, name, id } = call.state.repository;
  const owner = isFork ? 'stranger' : ours;
  const login = { ...recordOf(example['owner']), login: owner };
  const full_name = `${owner}/${name}`;
  return { ...example, id: isFork ? id + 1 : id, name, full_name, fork: isFork, owner: login };
}

function addressesOf(call: Call, run: Run, workflow: number): Readonly<Record<string, string>> {
  const { owner, name } = call.state.repository;
  const actions = `${call.api}/repos/${owner}/${name}/actions`;
  const url = `${actions}/runs/${run.id}`;
  return {
    url,
    html_url: `https://github.com/${owner}/${name}/actions/runs/${run.id}`,
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    workflow_url: `${actions}/workflows/${workflow}`,
  };
}

function runBody(call: Call, run: Run): Readonly<Record<string, unknown>> {
  const example = call.example('actions/get-workflow-run', 200);
  const workflow = workflowOf(call, run.path)?.id ?? 0;
  return {
    ...example,
    ...addressesOf(call, run, workflow),
    id: run.id,
    node_id: Buffer.from(`WorkflowRun${run.id}`).toString('base64'),
    event: run.event,
    head_branch: run.branch,
    head_sha: run.sha,
    path: run.path,
    workflow_id: workflow,
    status: run.conclusion === null ? 'in_progress' : 'completed',
    conclusion: run.conclusion,
    run_attempt: run.attempt,
    previous_attempt_url: null,
    referenced_workflows: [],
    created_at: run.createdAt,
    updated_at: run.updatedAt,
    run_started_at: run.startedAt,
    pull_requests: pullsOf(call, run),
    head_commit: { ...recordOf(example['head_commit']), id: run.sha },
    repository: repositoryBody(call, example['repository'], false),
    head_repository: repositoryBody(call, example['head_repository'], run.fork),
  };
}

function get(call: Call): Answer {
  const run = call.state.runs.get(Number(call.params['run_id']));
  return run === undefined ? notFound() : { status: 200, body: runBody(call, run) };
}

/** `>=2026-11-01`, `2026-11-01..2026-11-05` or one day; a date without a time stands for all of that day. */
function isWithin(created: string, range: string): boolean {
  const [, operator = '', from = '', to = from] = /^(>=|<=|>|<)?(.+?)(?:\.\.(.+))?$/.exec(range) ?? [];
  const compared = (date: string) => created.slice(0, date.length).localeCompare(date);
  if (operator === '>') return compared(from) > 0;
  if (operator === '<') return compared(from) < 0;
  if (operator === '>=') return compared(from) >= 0;
  if (operator === '<=') return compared(from) <= 0;
  return compared(from) >= 0 && compared(to) <= 0;
}

function isWanted(call: Call, run: Run): boolean {
  const asked = (name: string) => call.query.get(name);
  const { branch, event, sha, conclusion, createdAt } = run;
  const states = [conclusion ?? 'in_progress', conclusion === null ? 'in_progress' : 'completed'];
  return (
    (asked('branch') ?? branch) === branch &&
    (asked('event') ?? event) === event &&
    (asked('head_sha') ?? sha) === sha &&
    states.includes(asked('status') ?? states[0] ?? '') &&
    isWithin(createdAt, asked('created') ?? createdAt)
  );
}

function listOf(call: Call, all: readonly Run[]): Answer {
  for (const name of ['actor', 'check_suite_id']) {
    if (call.query.has(name)) throw new Error(`the fake does not filter runs by ${name}`);
  }
  const wanted = all.filter((run) => isWanted(call, run));
  const { items, headers } = pageOf(call, wanted);
  const workflow_runs = items.map((run) => runBody(call, run));
  return { status: 200, headers, body: { total_count: wanted.length, workflow_runs } };
}

function listForRepository(call: Call): Answer {
  return listOf(call, newestFirst(call.state.runs.values()));
}

/** A workflow is asked for by its number or by the name of its file. */
function listForWorkflow(call: Call): Answer {
  const asked = call.params['workflow_id'] ?? '';
  const workflow = [...call.state.workflows.values()].find(
    ({ id, path }) => String(id) === asked || path.split('/').at(-1) === asked,
  );
  if (workflow === undefined) return notFound();
  const all = newestFirst(call.state.runs.values());
  return listOf(
    call,
    all.filter((run) => run.path === workflow.path),
  );
}

function listWorkflows(call: Call): Answer {
  const { owner, name, defaultBranch } = call.state.repository;
  const all = [...call.state.workflows.values()];
  const { items, headers } = pageOf(call, all);
  const page = `https://github.com/${owner}/${name}`;
  const workflows = items.map(({ id, path, name: title, state, createdAt }) => ({
    id,
    node_id: Buffer.from(`Workflow${id}`).toString('base64'),
    name: title,
    path,
    state,
    created_at: createdAt,
    updated_at: createdAt,
    url: `${call.api}/repos/${owner}/${name}/actions/workflows/${id}`,
    html_url: `${page}/blob/${defaultBranch}/${path}`,
    badge_url: `${page}/workflows/${id}/badge.svg`,
  }));
  return { status: 200, headers, body: { total_count: all.length, workflows } };
}

export const RUN_ROUTES: readonly Route[] = [
  { operation: 'actions/get-workflow-run', accepts: READ, handle: get },
  { operation: 'actions/list-workflow-runs', accepts: READ, handle: listForWorkflow },
  { operation: 'actions/list-workflow-runs-for-repo', accepts: READ, handle: listForRepository },
  { operation: 'actions/list-repo-workflows', accepts: READ, handle: listWorkflows },
];
