/** The repository itself, its tags and releases. */
import { type Answer, notFound } from '../answer.js';
import { pageOf } from '../paging.js';
import { type Call, type Route, recordOf } from '../router.js';

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

function latestRelease(call: Call): Answer {
  const { release } = call.state;
  if (release === null) return notFound();
  return { status: 200, body: { ...call.example('repos/get-latest-release', 200), tag_name: release } };
}

function tags(call: Call): Answer {
  const example = call.example('repos/list-tags', 200);
  const { items, headers } = pageOf(call, [...call.state.tags]);
  const body = items.map(([name, sha]) => ({
    ...example,
    name,
    commit: { ...recordOf(example['commit']), sha },
  }));
  return { status: 200, headers, body };
}

export const REPOSITORY_ROUTES: readonly Route[] = [
  { operation: 'repos/get', accepts: 'metadata=read', handle: get },
  { operation: 'repos/get-latest-release', accepts: 'contents=read', handle: latestRelease },
  { operation: 'repos/list-tags', accepts: 'contents=read', handle: tags },
];
