/**
 * The pull request to speak to. On `workflow_run` it is found through GitHub, by the head commit and repository of the
 * run that triggered this one: nothing an artifact says is taken for an identity.
 */
import { fault } from '../failure/catalogue.js';
import type { Fault } from '../failure/failure.js';
import type { Stage } from './stage.js';

export interface Addressed {
  readonly pullRequest: number | null;
  readonly notice: Fault | null;
}

export async function pullRequestOf({ happening, forge }: Stage): Promise<Addressed> {
  const { triggering } = happening;
  if (triggering === null || triggering.event !== 'pull_request' || forge === null) {
    return { pullRequest: happening.pullRequest, notice: null };
  }
  try {
    const found = await forge.pullRequests({
      head: `${triggering.headOwner}:${triggering.branch}`,
      sha: triggering.sha,
      repository: triggering.headRepository,
    });
    const [only, ...others] = found;
    if (only !== undefined && others.length === 0) return { pullRequest: only, notice: null };
    return {
      pullRequest: null,
      notice: fault('PULL_REQUEST_UNCLEAR', null, { count: found.length, sha: triggering.sha }),
    };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { pullRequest: null, notice: fault('COMMENT_FAILED', null, { reason }) };
  }
}
