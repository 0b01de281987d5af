/** GitHub through its official client, which is loaded only when something is to be asked of it. */
import { ForgeError } from '../../failure/forge.js';
import type { Comment, Forge } from '../../world.js';

const PAGE = 100;

export interface Repository {
  readonly owner: string;
  readonly repo: string;
}

function statusOf(error: unknown): number | null {
  return error instanceof Error && 'status' in error && typeof error.status === 'number'
    ? error.status
    : null;
}

/** GitHub's own words, without the link that the client adds, or what the network said. */
function wordsOf(error: unknown): string {
  const words = error instanceof Error ? error.message : String(error);
  return words.split(' - https://')[0] ?? words;
}

async function asked<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    throw new ForgeError(statusOf(error), wordsOf(error));
  }
}

async function client(token: string) {
  const { getOctokit } = await import('@actions/github');
  return getOctokit(token);
}

type Client = Awaited<ReturnType<typeof client>>;

/** The login that this token writes as: no other call tells it for every kind of token. */
async function ownLogin(octokit: Client): Promise<string> {
  const answer: { viewer: { login: string } } = await octokit.graphql('query { viewer { login } }');
  return answer.viewer.login;
}

async function findComment(
  octokit: Client,
  place: Repository & { issue: number },
  marker: string,
): Promise<Comment | null> {
  const { owner, repo, issue } = place;
  const pages = octokit.paginate.iterator(octokit.rest.issues.listComments, {
    owner,
    repo,
    issue_number: issue,
    per_page: PAGE,
  });
  let own: string | null = null;
  for await (const { data } of pages) {
    for (const comment of data) {
      if (comment.body?.startsWith(marker) !== true) continue;
      own ??= await ownLogin(octokit);
      if (comment.user?.login === own) return { id: comment.id, url: comment.html_url };
    }
  }
  return null;
}

/** The forge of this repository, speaking with this token. */
export function gitHub(token: string, repository: Repository): Forge {
  let connected: Promise<Client> | null = null;
  const connect = () => {
    connected ??= client(token);
    return connected;
  };
  return {
    findComment: (issue, marker) =>
      asked(async () => findComment(await connect(), { ...repository, issue }, marker)),
    createComment: (issue, body) =>
      asked(async () => {
        const octokit = await connect();
        const { data } = await octokit.rest.issues.createComment({
          ...repository,
          issue_number: issue,
          body,
        });
        return { id: data.id, url: data.html_url };
      }),
    updateComment: (comment, body) =>
      asked(async () => {
        const octokit = await connect();
        const { data } = await octokit.rest.issues.updateComment({
          ...repository,
          comment_id: comment,
          body,
        });
        return { id: data.id, url: data.html_url };
      }),
  };
}
