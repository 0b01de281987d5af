/** GitHub as the forge of this repository. */
import type { Forge } from '../../world.js';
import { branches } from './branch.js';
import { checks } from './checks.js';
import { clientFor, type Known, type Means, REAL_MEANS, type Repository } from './client.js';
import { comments } from './comments.js';
import { commits } from './commits.js';
import { issues } from './issues.js';
import { releases } from './releases.js';
import { responses } from './responses.js';
import { runs } from './runs.js';
import { workflows } from './workflows.js';

/**
 * The forge of this repository, speaking with this token. Nothing is loaded or asked before the first call; the
 * deadline counts from here.
 */
export function gitHub(token: string, repository: Repository & Known, means: Means = REAL_MEANS): Forge {
  const { owner, repo, isPublic } = repository;
  const client = clientFor(token, { owner, repo }, means);
  return {
    ...comments(client),
    ...issues(client),
    ...commits(client, { isPublic }),
    ...releases(client),
    ...runs(client),
    ...branches(client),
    ...checks(client),
    ...workflows(client),
    ...responses(client),
  };
}
