/** Commits, and files as they stand in them. */
import { ForgeError } from '../../failure/forge.js';
import type { Forge } from '../../world.js';
import { bytesOf } from './blob.js';
import type { Client, Known } from './client.js';
import type { Task } from './fault.js';
import { PAGE } from './pages.js';

type Commits = Pick<Forge, 'readFile' | 'mergeBase' | 'commits'>;

const NEEDS = 'contents: read';

function task(doing: string, where: string): Task {
  return { doing, where, needs: NEEDS };
}

/**
 * What is not there, as `null`. GitHub says 404 of a hidden repository too, and that must not be taken for a missing
 * file or branch: the gate would pass without rules or history. So the repository itself is asked for.
 */
export async function orNull<T>(client: Client, where: string, call: () => Promise<T>): Promise<T | null> {
  try {
    return await call();
  } catch (error) {
    if (!(error instanceof ForgeError) || error.status !== 404) throw error;
    await client.ask(task('looking whether the repository can be read', where), (octokit) =>
      octokit.rest.repos.get({ ...client.repository }),
    );
    return null;
  }
}

async function ifMissing<T>(_: Client, _where: string, call: () => Promise<T>): Promise<T | null> {
  try {
    return await call();
  } catch (error) {
    if (error instanceof ForgeError && error.status === 404) return null;
    throw error;
  }
}

/** Contents come as JSON, because half a text of JSON is noticed and half a file is not. */
async function readFile(
  client: Client,
  { path, ref }: { readonly path: string; readonly ref: string },
  seen: { readonly readable: boolean },
): Promise<Uint8Array | null> {
  const where = `${path}@${ref}`;
  const missing = seen.readable ? ifMissing : orNull;
  return await missing(client, where, () =>
    client.ask(task('reading a file', where), async (octokit) => {
      const { data } = await octokit.rest.repos.getContent({ ...client.repository, path, ref });
      if (Array.isArray(data) || !('content' in data)) return null;
      // Files of more than 1 MB are in the blob only (https://docs.github.com/rest/repos/contents).
      if (data.encoding === 'base64') return bytesOf(data);
      const { data: blob } = await octokit.rest.git.getBlob({ ...client.repository, file_sha: data.sha });
      return bytesOf(blob);
    }),
  );
}

export function commits(client: Client, { isPublic }: Known): Commits {
  const { repository } = client;
  // Who has seen commits can read the repository, and need not be asked again whether a missing file is hidden.
  const seen = { readable: isPublic };
  return {
    readFile: (path, ref) => readFile(client, { path, ref }, seen),
    mergeBase: (base, head) =>
      client.ask(task('comparing two commits', `${base}...${head}`), async (octokit) => {
        // The files, which can be many, come with the first page only.
        const { data } = await octokit.rest.repos.compareCommitsWithBasehead({
          ...repository,
          basehead: `${base}...${head}`,
          per_page: 1,
          page: 2,
        });
        return data.merge_base_commit.sha;
      }),
    commits: (sha) =>
      client.ask(task('listing commits', `commit ${sha}`), async (octokit) => {
        const { data } = await octokit.rest.repos.listCommits({ ...repository, sha, per_page: PAGE });
        seen.readable = true;
        return data.map((commit) => ({
          sha: commit.sha,
          parents: commit.parents.map((parent) => parent.sha),
        }));
      }),
  };
}
