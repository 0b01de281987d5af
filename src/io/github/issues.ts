/** Issues that this token's own login opened. */
import type { Forge, Issue } from '../../world.js';
import type { Client } from './client.js';
import type { Task } from './fault.js';
import { eachPage, PAGE } from './pages.js';

type Issues = Pick<Forge, 'ownIssues' | 'createIssue' | 'changeIssue' | 'noteIssue'>;

function task(doing: string, where: string): Task {
  return { doing, where, needs: 'issues: write' };
}

/** Open and closed ones whose text begins with the marker, lowest number first, over all pages. */
async function ownIssues({ ask, repository }: Client, marker: string): Promise<readonly Issue[]> {
  return await ask(task('listing issues', 'issues'), async (octokit) => {
    const answer: { viewer: { login: string } } = await octokit.graphql('query { viewer { login } }');
    const { login } = answer.viewer;
    const pages = octokit.paginate.iterator(octokit.rest.issues.listForRepo, {
      ...repository,
      state: 'all',
      creator: login,
      per_page: PAGE,
    });
    const found = new Map<number, Issue>();
    for await (const items of eachPage(pages)) {
      for (const { number, html_url: url, body, user, state, closed_at, pull_request } of items) {
        if (pull_request !== undefined || user?.login !== login) continue;
        if (body?.startsWith(marker) !== true) continue;
        found.set(number, { number, url, body, isOpen: state === 'open', closedAt: closed_at ?? null });
      }
    }
    return [...found.values()].sort((a, b) => a.number - b.number);
  });
}

async function create(
  { ask, repository }: Client,
  { labels = [], assignees = [], ...wanted }: Parameters<Forge['createIssue']>[0],
): Promise<Issue> {
  return await ask(task('opening an issue', 'issues'), async (octokit) => {
    const { data } = await octokit.rest.issues.create({
      ...repository,
      ...wanted,
      ...(labels.length === 0 ? {} : { labels: [...labels] }),
      ...(assignees.length === 0 ? {} : { assignees: [...assignees] }),
    });
    return { number: data.number, url: data.html_url, body: wanted.body, isOpen: true, closedAt: null };
  });
}

async function change(
  { ask, repository }: Client,
  issue: number,
  wanted: Parameters<Forge['changeIssue']>[1],
): Promise<void> {
  await ask(task('changing an issue', `issue ${issue}`), (octokit) =>
    octokit.rest.issues.update({ ...repository, issue_number: issue, ...wanted }),
  );
}

async function note({ ask, repository }: Client, issue: number, body: string): Promise<void> {
  await ask(task('commenting on an issue', `issue ${issue}`), (octokit) =>
    octokit.rest.issues.createComment({ ...repository, issue_number: issue, body }),
  );
}

export function issues(client: Client): Issues {
  return {
    ownIssues: (marker) => ownIssues(client, marker),
    createIssue: (wanted) => create(client, wanted),
    changeIssue: (issue, wanted) => change(client, issue, wanted),
    noteIssue: (issue, body) => note(client, issue, body),
  };
}
