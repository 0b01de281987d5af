/** F27: jobs that record on one branch at once. Every record is there once, on one straight line that git finds sound. */
import { expect } from 'vitest';
import { push } from '../../github/events.js';
import { together } from '../../github/fault.js';
import { git } from '../../github/git-client.js';
import { gitHub, run } from './scene.js';

const BRANCH = 'holdline';
const FIRST_RUN = 7_000_000_000;

/** So many jobs, with the waits that they have on GitHub; all see that there is no branch before the first writes it. */
export async function recordAtOnce(count: number): Promise<void> {
  const github = await gitHub({ git: true, artifacts: [] });
  const sha = github.state.git?.tip('refs/heads/main') ?? '';
  github.inject('git/get-ref', ...together(count));
  const jobs = Array.from({ length: count }, (_, at) =>
    run({
      github,
      event: push({ sha, before: null }),
      inputs: { history: 'branch' },
      env: { GITHUB_RUN_ID: String(FIRST_RUN + at), NODE_OPTIONS: undefined },
      timeoutMs: 280_000,
    }),
  );
  for (const job of await Promise.all(jobs)) {
    expect([job.status, job.outputs['recorded']], job.told).toEqual([0, 'true']);
  }
  const lines = git(github, 'show', `${BRANCH}:history.jsonl`).text.split('\n');
  const ids: readonly string[] = lines.map((line) => JSON.parse(line).id);
  expect(ids.toSorted()).toEqual(jobs.map((_, at) => `${FIRST_RUN + at}.1`));
  expect(git(github, 'rev-list', '--count', BRANCH).text).toBe(String(count));
  expect(git(github, 'rev-list', '--merges', BRANCH).text).toBe('');
  expect(git(github, 'rev-list', '--max-parents=0', BRANCH).text.split('\n')).toHaveLength(1);
  expect(git(github, 'fsck', '--strict', '--no-dangling')).toEqual({ status: 0, text: '' });
}
