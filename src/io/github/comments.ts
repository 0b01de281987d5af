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

interface Wanted {
  readonly issue: number;
  readonly marker: string;
  /** The login that this token writes as, where it is known already. */
  readonly login: string | null;
}

/** A comment of this token, and the login that GitHub wrote on it. */
interface Made extends Comment {
  readonly login: string | null;
}

/** This token's own comments with the marker, oldest first, as GitHub lists them. */
async function* ownComments(client: Client, octokit: Octokit, wanted: Wanted): AsyncGenerator<Made> {
  const pages = octokit.paginate.iterator(octokit.rest.issues.listComments, {
    ...client.repository,
    issue_number: wanted.issue,
    per_page: PAGE,
  });
  let own = wanted.login;
  for await (const comments of eachPage(pages)) {
    for (const { body, user, id, html_url: url } of comments) {
      if (body?.startsWith(wanted.marker) !== true) continue;
      own ??= await ownLogin(octokit);
      if (user?.login === own) yield { id, url, body, login: own };
    }
  }
}

async function find(client: Client, issue: number, marker: string): Promise<Made | null> {
  return await client.ask(task('listing comments', issue), async (octokit) => {
    for await (const one of ownComments(client, octokit, { issue, marker, login: null })) return one;
    return null;
  });
}

async function createOnce(client: Client, issue: number, body: string): Promise<Made> {
  return await client.ask(task('writing a comment', issue), async (octokit) => {
    const { data } = await octokit.rest.issues.createComment({
      ...client.repository,
      issue_number: issue,
      body,
    });
    return { id: data.id, url: data.html_url, body, login: data.user?.login ?? null };
  });
}

/** Whether the call may have worked although it failed. */
function isAmbiguous(error: ForgeError): boolean {
  return error.fault.code === 'GITHUB_UNAVAILABLE' || error.fault.code === 'GITHUB_UNREACHABLE';
}

/** The comment, if the call that failed has made it after all; else the failure itself. */
async function lookedFor(client: Client, issue: number, body: string, error: unknown): Promise<Made | null> {
  const [marker] = MARKER.exec(body) ?? [];
  if (!(error instanceof ForgeError) || !isAmbiguous(error) || marker === undefined) throw error;
  if (client.patience.now() + SETTLE_MS > client.patience.deadline) throw error;
  await client.patience.sleep(SETTLE_MS);
  return await find(client, issue, marker);
}

/** Never writes blindly again: after an answer that was lost the list tells whether the comment is there. */
async function createSafely(client: Client, issue: number, body: string): Promise<Made> {
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

async function update(client: Client, comment: number, body: string): Promise<Comment> {
  const updating = { ...task('updating a comment', 0), where: `comment ${comment}` };
  return await client.ask(updating, async (octokit) => {
    const { data } = await octokit.rest.issues.updateComment({
      ...client.repository,
      comment_id: comment,
      body,
    });
    return { id: data.id, url: data.html_url, body };
  });
}

/** Of two that clean up at once one comes too late: gone is gone. */
async function remove(client: Client, issue: number, comment: number): Promise<void> {
  try {
    await client.ask(task('deleting a comment', issue), (octokit) =>
      octokit.rest.issues.deleteComment({ ...client.repository, comment_id: comment }),
    );
  } catch (error) {
    if (!(error instanceof ForgeError) || error.status !== 404) throw error;
  }
}

interface Written {
  readonly body: string;
  readonly made: Made;
}

/** All of this token's comments with the marker of the one that was made. */
async function siblings(client: Client, issue: number, { body, made }: Written): Promise<readonly Comment[]> {
  const [marker] = MARKER.exec(body) ?? [];
  if (marker === undefined) return [made];
  return await client.ask(task('listing comments', issue), async (octokit) => {
    const found: Comment[] = [];
    const wanted = { issue, marker, login: made.login };
    for await (const one of ownComments(client, octokit, wanted)) found.push(one);
    return found;
  });
}

/**
 * Jobs that look at the same time find no comment, and each writes one. The oldest stays, whoever wrote it, with what
 * was said last; all of them agree on it, because the list has one order. Where this fails there are two comments, and
 * both tell the truth.
 */
async function alone(client: Client, issue: number, written: Written): Promise<Comment> {
  const { body, made } = written;
  try {
    const [oldest = made, ...newer] = await siblings(client, issue, written);
    const kept = oldest.id === made.id ? made : await update(client, oldest.id, body);
    // The list may lag, and not tell of the new one yet.
    const others = new Set([...newer.map((one) => one.id), made.id]);
    for (const id of others) if (id !== kept.id) await remove(client, issue, id);
    return kept;
  } catch (error) {
    if (error instanceof ForgeError) return made;
    throw error;
  }
}

async function create(client: Client, issue: number, body: string): Promise<Comment> {
  return await alone(client, issue, { body, made: await createSafely(client, issue, body) });
}

export function comments(client: Client): Comments {
  return {
    findComment: (issue, marker) => find(client, issue, marker),
    createComment: (issue, body) => create(client, issue, body),
    updateComment: (comment, body) => update(client, comment, body),
  };
}
