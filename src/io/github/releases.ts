/** Releases and tags, and the pull requests that a commit came with. */
import { ForgeError } from '../../failure/forge.js';
import type { Forge } from '../../world.js';
import type { Client } from './client.js';
import { PAGE } from './pages.js';

type Releases = Pick<Forge, 'latestRelease' | 'tags' | 'mergedPulls'>;

export function releases(client: Client): Releases {
  const { repository } = client;
  return {
    latestRelease: async () => {
      const task = { doing: 'looking for the last release', where: 'releases', needs: 'contents: read' };
      try {
        return await client.ask(task, async (octokit) => {
          const { data } = await octokit.rest.repos.getLatestRelease({ ...repository });
          return data.tag_name;
        });
      } catch (error) {
        if (error instanceof ForgeError && error.status === 404) return null;
        throw error;
      }
    },
    tags: () => {
      const task = { doing: 'listing tags', where: 'tags', needs: 'contents: read' };
      return client.ask(task, async (octokit) => {
        const { data } = await octokit.rest.repos.listTags({ ...repository, per_page: PAGE });
        return data.map((tag) => tag.name);
      });
    },
    mergedPulls: (sha) => {
      const task = {
        doing: 'looking for the merged pull request',
        where: `commit ${sha}`,
        needs: 'pull-requests: read',
      };
      return client.ask(task, async (octokit) => {
        const { data } = await octokit.rest.repos.listPullRequestsAssociatedWithCommit({
          ...repository,
          commit_sha: sha,
          per_page: PAGE,
        });
        const merged = data.filter((pull) => pull.merged_at !== null && pull.merge_commit_sha === sha);
        return merged.map((pull) => ({
          number: pull.number,
          author: pull.user?.login ?? 'ghost',
          labels: pull.labels.map((label) => label.name),
        }));
      });
    },
  };
}
