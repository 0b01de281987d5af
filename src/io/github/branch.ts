/**
 * A branch that holds files, read and written through GitHub's Git Data API. A commit becomes visible only when the
 * branch is swapped to it, so that nothing is ever half written.
 */
import { fault } from '../../failure/catalogue.js';
import { ForgeError } from '../../failure/forge.js';
import type { BranchCommit, BranchTip, Forge } from '../../world.js';
import { bytesOf } from './blob.js';
import type { Client, Octokit } from './client.js';
import { orNull } from './commits.js';
import type { Task } from './fault.js';
import { listed } from './lag.js';
import { Unanswerable } from './trouble.js';

type Branches = Pick<Forge, 'branchTip' | 'readBlob' | 'commitToBranch'>;
type Tree = NonNullable<Parameters<Octokit['rest']['git']['createTree']>[0]>['tree'];

/** Looks at a branch that stands where it stood: for some seconds GitHub may still show the state before a write. */
const MOST_LOOKS = 3;
const MOST_SWAPS = 3;
const LOOK_MS = 2_000;

function reading(branch: string): Task {
  return { doing: 'reading a branch', where: `branch ${branch}`, needs: 'contents: read' };
}

function writing(branch: string): Task {
  return { doing: 'writing a branch', where: `branch ${branch}`, needs: 'contents: write' };
}

/** The branch's commit; `null` where there is no such branch. */
async function commitOf(client: Client, branch: string): Promise<string | null> {
  try {
    return await orNull(client, `branch ${branch}`, () =>
      client.ask(reading(branch), async (octokit) => {
        const { data } = await octokit.rest.git.getRef({ ...client.repository, ref: `heads/${branch}` });
        return data.object.sha;
      }),
    );
  } catch (error) {
    // A repository without a commit has no branch at all, and GitHub says 409 to every question about it.
    if (error instanceof ForgeError && error.status === 409) return null;
    throw error;
  }
}

async function branchTip(client: Client, branch: string): Promise<BranchTip | null> {
  const commit = await commitOf(client, branch);
  if (commit === null) return null;
  return await client.ask(reading(branch), async (octokit) => {
    const { data } = await octokit.rest.git.getTree({
      ...client.repository,
      tree_sha: commit,
      recursive: 'true',
    });
    if (data.truncated) throw new Unanswerable(200, 'a list of files that is cut off');
    const files = data.tree.filter((entry) => entry.type === 'blob');
    return { commit, files: new Map(files.map((entry) => [entry.path, entry.sha])) };
  });
}

/** The text whose UTF-8 is exactly these bytes, or `null`. */
function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

async function treeEntries(client: Client, octokit: Octokit, { files }: BranchCommit): Promise<Tree> {
  const entries: Tree = [];
  for (const [path, bytes] of files) {
    const entry = { path, mode: '100644', type: 'blob' } as const;
    const text = bytes === null ? null : textOf(bytes);
    if (bytes === null) entries.push({ ...entry, sha: null });
    else if (text !== null) entries.push({ ...entry, content: text });
    else {
      const content = Buffer.from(bytes).toString('base64');
      const { data } = await octokit.rest.git.createBlob({
        ...client.repository,
        content,
        encoding: 'base64',
      });
      entries.push({ ...entry, sha: data.sha });
    }
  }
  return entries;
}

/** The new commit, which no branch leads to yet. */
async function makeCommit(client: Client, commit: BranchCommit): Promise<string> {
  const { repository } = client;
  const { parent, message } = commit;
  return await client.ask(writing(commit.branch), async (octokit) => {
    const base =
      parent === null ? null : await octokit.rest.git.getCommit({ ...repository, commit_sha: parent });
    const { data: tree } = await octokit.rest.git.createTree({
      ...repository,
      tree: await treeEntries(client, octokit, commit),
      ...(base === null ? {} : { base_tree: base.data.tree.sha }),
    });
    const parents = parent === null ? [] : [parent];
    const made = await octokit.rest.git.createCommit({ ...repository, message, tree: tree.sha, parents });
    return made.data.sha;
  });
}

/** Leads the branch to the commit; what GitHub said against it, or `null`. */
async function swapped(
  client: Client,
  { branch, parent }: BranchCommit,
  sha: string,
): Promise<ForgeError | null> {
  const { repository } = client;
  try {
    await client.ask(writing(branch), async (octokit) => {
      const { git } = octokit.rest;
      if (parent === null) await git.createRef({ ...repository, ref: `refs/heads/${branch}`, sha });
      else await git.updateRef({ ...repository, ref: `heads/${branch}`, sha, force: false });
    });
    return null;
  } catch (error) {
    if (error instanceof ForgeError) return error;
    throw error;
  }
}

function isRefusal({ status }: ForgeError): boolean {
  return status === 409 || status === 422;
}

/** What became of a swap whose answer was not a plain yes. The branch itself tells. */
async function outcome(
  client: Client,
  { branch, parent }: BranchCommit,
  sha: string,
): Promise<'committed' | 'moved' | 'unchanged'> {
  for (let look = 1; look <= MOST_LOOKS; look++) {
    const tip = await commitOf(client, branch);
    if (tip === sha) return 'committed';
    if (tip !== parent) return 'moved';
    if (look < MOST_LOOKS) await client.patience.sleep(LOOK_MS * client.patience.random());
  }
  return 'unchanged';
}

async function commitToBranch(client: Client, commit: BranchCommit): Promise<'committed' | 'moved'> {
  const sha = await makeCommit(client, commit);
  for (let swaps = 1; ; swaps++) {
    const error = await swapped(client, commit, sha);
    if (error === null) return 'committed';
    const isAmbiguous =
      error.fault.code === 'GITHUB_UNAVAILABLE' || error.fault.code === 'GITHUB_UNREACHABLE';
    if (!isRefusal(error) && !isAmbiguous) throw error;
    const became = await outcome(client, commit, sha);
    if (became !== 'unchanged') return became;
    if (isRefusal(error)) {
      const details = { branch: commit.branch, status: error.status ?? 0, words: error.words ?? '' };
      throw new ForgeError(fault('GITHUB_BRANCH_REFUSED', `branch ${commit.branch}`, details), error.status);
    }
    if (swaps >= MOST_SWAPS) throw error;
  }
}

async function readBlob(client: Client, sha: string): Promise<Uint8Array> {
  const task = { ...reading(''), doing: 'reading a file', where: `blob ${sha}` };
  return await client.ask(task, async (octokit) => {
    const { data } = await octokit.rest.git.getBlob({ ...client.repository, file_sha: sha });
    return bytesOf(data);
  });
}

export function branches(client: Client): Branches {
  return {
    branchTip: (branch) => branchTip(client, branch),
    readBlob: (sha) => listed(client, () => readBlob(client, sha)),
    commitToBranch: (commit) => commitToBranch(client, commit),
  };
}
