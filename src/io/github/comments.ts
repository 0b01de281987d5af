/** Comments of issues and pull requests. */
import { ForgeError } from '../../failure/forge.js';
import type { Comment, Forge } from '../../world.js';
import type { Client, Octokit } from './client.js';
import type { Task } from './fault.js';
import { eachPage, PAGE } from './pages.js';

type Comments = Pick<Forge, 'findComment' | 'createComment' | 'updateComment'>;

const MARKER = /^<!--[^\n]*?-->/;
/** GitHub's lists may lag a little behind what was written. */
const SETTLE_MS = 2_000;

function task(doing: string, issue: number): Task {
  return { doing, where: `pull request ${issue}`, needs: 'pull-requests: write' };
}

/** The login that this token writes as: no other call tells it for every kind of token. */
async function ownLogin(octokit: Octokit): Promise<string> {
  const answer: { viewer: { login: string } } = await octokit.graphql('query { viewer { login } }');
  return answer.viewer.login;
}

async function find(client: Client, issue: number, marker: string): Promise<Comment | null> {
  return await client.ask(task('listing comments', issue), async (octokit) => {
    const pages = octokit.paginate.iterator(octokit.rest.issues.listComments, {
      ...client.repository,
      issue_number: issue,
      per_page: PAGE,
    });
    let own: string | null = null;
    for await (const comments of eachPage(pages)) {
      for (const comment of comments) {
        if (comment.body?.startsWith(marker) !== true) continue;
        own ??= await ownLogin(octokit);
        if (comment.user?.login === own) return { id: comment.id, url: comment.html_url };
      }
    }
    return null;
  });
}

async function createOnce(client: Client, issue: number, body: string): Promise<Comment> {
  return await client.ask(task('writing a comment', issue), async (octokit) => {
    const { data } = await octokit.rest.issues.createComment({
      ...client.repository,
      issue_number: issue,
      body,
    });
    return { id: data.id, url: data.html_url };
  });
}

/** Whether the call may have worked although it failed. */
function isAmbiguous(error: ForgeError): boolean {
  return error.fault.code === 'GITHUB_UNAVAILABLE' || error.fault.code === 'GITHUB_UNREACHABLE';
}

/** The comment, if the call that failed has made it after all; else the failure itself. */
async function lookedFor(
  client: Client,
  issue: number,
  body: string,
  error: unknown,
): Promise<Comment | null> {
  const [marker] = MARKER.exec(body) ?? [];
  if (!(error instanceof ForgeError) || !isAmbiguous(error) || marker === undefined) throw error;
  if (client.patience.now() + SETTLE_MS > client.patience.deadline) throw error;
  await client.patience.sleep(SETTLE_MS);
  return await find(client, issue, marker);
}

/** Never writes blindly again: after an answer that was lost the list tells whether the comment is there. */
async function create(client: Client, issue: number, body: string): Promise<Comment> {
  try {
    return await createOnce(client, issue, body);
  } catch (error) {
    const made = await lookedFor(client, issue, body, error);
    if (made !== null) return made;
  }
  try {
    return await createOnce(client, issue, body);
  } catch (error) {
    const made = await lookedFor(client, issue, body, error);
    if (made !== null) return made;
    throw error;
  }
}

export function comments(client: Client): Comments {
  return {
    findComment: (issue, marker) => find(client, issue, marker),
    createComment: (issue, body) => create(client, issue, body),
    updateComment: (comment, body) => {
      const updating = { ...task('updating a comment', 0), where: `comment ${comment}` };
      return client.ask(updating, async (octokit) => {
        const { data } = await octokit.rest.issues.updateComment({
          ...client.repository,
          comment_id: comment,
          body,
        });
        return { id: data.id, url: data.html_url };
      });
    },
  };
}
