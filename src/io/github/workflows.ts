/** Workflows, their runs, and when a file was last changed: what a health check looks at. */
import type { Workflow, WorkflowRun } from '../../model/workflow.js';
import type { Forge } from '../../world.js';
import type { Client, Octokit } from './client.js';
import { PAGE } from './pages.js';

type Workflows = Pick<Forge, 'workflows' | 'workflowRuns' | 'lastChange'>;

type Actions = Octokit['rest']['actions'];
type ListedRun = Awaited<ReturnType<Actions['listWorkflowRuns']>>['data']['workflow_runs'][number];

/** Each page is a call: so many are asked for at most, however many runs or workflows there are. */
const MOST_PAGES = 2;

function runOf(listed: ListedRun): WorkflowRun {
  const { id, event, run_attempt, conclusion, created_at, run_started_at, updated_at } = listed;
  return {
    id,
    event,
    attempt: run_attempt ?? 1,
    conclusion,
    createdAt: created_at,
    startedAt: run_started_at ?? created_at,
    updatedAt: updated_at,
  };
}

/** Runs of a fork's pull request come under the name of its branch, which may be called as ours is. */
function isOwn({ event, head_repository, repository }: ListedRun): boolean {
  return !event.startsWith('pull_request') && (head_repository?.id ?? repository.id) === repository.id;
}

/** By id, because what is new meanwhile moves others to the next page, where they come again. */
async function pagesOf<Item extends { readonly id: number }>(
  page: (number: number) => Promise<{ readonly total: number; readonly items: readonly Item[] }>,
): Promise<{ readonly total: number; readonly items: readonly Item[]; readonly read: number }> {
  const found = new Map<number, Item>();
  let total = 0;
  let read = 0;
  for (let number = 1; number <= MOST_PAGES; number++) {
    const { total: all, items } = await page(number);
    total = all;
    read += items.length;
    for (const item of items) found.set(item.id, item);
    if (items.length < PAGE || read >= all) break;
  }
  return { total, items: [...found.values()], read };
}

async function listWorkflows({ repository, ask }: Client): Promise<readonly Workflow[]> {
  const task = { doing: 'listing the workflows', where: 'workflows', needs: 'actions: read' };
  return await ask(task, async (octokit) => {
    const { items } = await pagesOf(async (page) => {
      const { data } = await octokit.rest.actions.listRepoWorkflows({ ...repository, per_page: PAGE, page });
      return { total: data.total_count, items: data.workflows };
    });
    return items.map(({ name, path, state, created_at }) => ({ name, path, state, createdAt: created_at }));
  });
}

/** A workflow is asked for by the name of its file. */
async function listRuns(
  { repository, ask }: Client,
  { path, branch, since }: Parameters<Forge['workflowRuns']>[0],
): Promise<{ readonly runs: readonly WorkflowRun[]; readonly whole: boolean }> {
  const file = path.slice(path.lastIndexOf('/') + 1);
  const task = { doing: 'listing the runs of a workflow', where: path, needs: 'actions: read' };
  return await ask(task, async (octokit) => {
    const { total, items, read } = await pagesOf(async (page) => {
      const { data } = await octokit.rest.actions.listWorkflowRuns({
        ...repository,
        workflow_id: file,
        branch,
        created: `>=${since}`,
        exclude_pull_requests: true,
        per_page: PAGE,
        page,
      });
      return { total: data.total_count, items: data.workflow_runs };
    });
    const runs = items.filter(isOwn).map(runOf);
    const byTime = (a: WorkflowRun, b: WorkflowRun) =>
      Date.parse(a.createdAt) - Date.parse(b.createdAt) || a.id - b.id;
    return { runs: runs.toSorted(byTime), whole: read >= total };
  });
}

async function lastChange({ repository, ask }: Client, path: string, ref: string): Promise<string | null> {
  const task = { doing: 'looking when a file was changed', where: `${path}@${ref}`, needs: 'contents: read' };
  return await ask(task, async (octokit) => {
    const { data } = await octokit.rest.repos.listCommits({ ...repository, sha: ref, path, per_page: 1 });
    return data[0]?.commit.committer?.date ?? null;
  });
}

export function workflows(client: Client): Workflows {
  return {
    workflows: () => listWorkflows(client),
    workflowRuns: (wanted) => listRuns(client, wanted),
    lastChange: (path, ref) => lastChange(client, path, ref),
  };
}
