/** The repository itself. */
import type { Answer } from '../answer.js';
import type { Call, Route } from '../router.js';

/** GitHub's example holds a `source` and a `parent` of forks, and lacks `language`, which GitHub's schema demands. */
function get(call: Call): Answer {
  const { source: _source, parent: _parent, ...example } = call.example('repos/get', 200);
  const { owner, name, id, defaultBranch } = call.state.repository;
  const body = {
    ...example,
    id,
    name,
    full_name: `${owner}/${name}`,
    default_branch: defaultBranch,
    language: null,
  };
  return { status: 200, body };
}

export const REPOSITORY_ROUTES: readonly Route[] = [
  { operation: 'repos/get', accepts: 'metadata=read', handle: get },
];
