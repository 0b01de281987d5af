/** Workflow runs, their artifacts, and the pull requests they were for. */
import type { ArtifactFacts, Forge, RunFacts } from '../../world.js';
import type { Client, Octokit } from './client.js';
import { download } from './download.js';
import type { Task } from './fault.js';
import { listed } from './lag.js';
import { eachPage, PAGE } from './pages.js';

type Runs = Pick<Forge, 'artifacts' | 'runArtifacts' | 'run' | 'download' | 'pullRequests'>;

type ListedArtifact = Awaited<
  ReturnType<Octokit['rest']['actions']['listArtifactsForRepo']>
>['data']['artifacts'][number];

function task(doing: string, where: string): Task {
  return { doing, where, needs: 'actions: read' };
}

function factsOf(listed: ListedArtifact): ArtifactFacts {
  const run = listed.workflow_run;
  return {
    id: listed.id,
    name: listed.name,
    size: listed.size_in_bytes,
    createdAt: listed.created_at ?? '',
    expiresAt: listed.expires_at ?? null,
    expired: listed.expired,
    digest: listed.digest ?? null,
    run: run?.id ?? null,
    branch: run?.head_branch ?? null,
    sha: run?.head_sha ?? null,
    // A fork's branch may have any name: only the repository's number tells whose it is.
    ownBranch: run?.repository_id !== undefined && run.repository_id === run.head_repository_id,
  };
}

/** GitHub lists the newest first, and does not promise it. */
function newestFirst(artifacts: readonly ArtifactFacts[]): readonly ArtifactFacts[] {
  return artifacts.toSorted((a, b) => Date.parse(b.createdAt) - Date.parse(a.createdAt) || b.id - a.id);
}

async function ofRun(client: Client, run: number): Promise<readonly ArtifactFacts[]> {
  return await client.ask(task('listing the artifacts of a run', `run ${run}`), async (octokit) => {
    const pages = octokit.paginate.iterator(octokit.rest.actions.listWorkflowRunArtifacts, {
      ...client.repository,
      run_id: run,
      per_page: PAGE,
    });
    // By id, because what is uploaded meanwhile moves others to the next page, where they come again.
    const found = new Map<number, ArtifactFacts>();
    for await (const artifacts of eachPage(pages)) {
      for (const artifact of artifacts) found.set(artifact.id, factsOf(artifact));
    }
    return newestFirst([...found.values()]);
  });
}

async function runOf(client: Client, id: number): Promise<RunFacts> {
  return await client.ask(task('reading a workflow run', `run ${id}`), async (octokit) => {
    const { data } = await octokit.rest.actions.getWorkflowRun({ ...client.repository, run_id: id });
    const [workflowPath = ''] = data.path.split('@');
    return {
      id: data.id,
      event: data.event,
      branch: data.head_branch,
      sha: data.head_sha,
      workflowPath,
      ownBranch: data.head_repository?.id === data.repository.id,
      conclusion: data.conclusion,
    };
  });
}

export function runs(client: Client): Runs {
  const { repository } = client;
  return {
    artifacts: (name) =>
      client.ask(task('listing artifacts', `artifact ${name}`), async (octokit) => {
        const { data } = await octokit.rest.actions.listArtifactsForRepo({
          ...repository,
          name,
          per_page: PAGE,
        });
        return { total: data.total_count, items: newestFirst(data.artifacts.map(factsOf)) };
      }),
    runArtifacts: (run) => ofRun(client, run),
    run: (id) => listed(client, () => runOf(client, id)),
    download: (artifact) => download(client, artifact),
    pullRequests: ({ head, sha, repository: from }) => {
      const finding = { doing: 'looking for the pull request', where: head, needs: 'pull-requests: read' };
      return client.ask(finding, async (octokit) => {
        const { data } = await octokit.rest.pulls.list({
          ...repository,
          state: 'open',
          head,
          per_page: PAGE,
        });
        // GitHub leaves a filter that it does not understand unheeded, so that every one is looked at here.
        const ours = data.filter((pull) => pull.head.sha === sha && (pull.head.repo?.id ?? null) === from);
        return ours.map((pull) => pull.number);
      });
    },
  };
}
