/** Objects of git. */
import { type Answer, notFound } from '../answer.js';
import { type Call, type Route, recordOf } from '../router.js';

function getCommit(call: Call): Answer {
  const commit = call.state.commits.get(call.params['commit_sha'] ?? '');
  if (commit === undefined) return notFound();
  const { owner, name } = call.state.repository;
  const example = call.example('git/get-commit', 200);
  const git = `${call.api}/repos/${owner}/${name}/git`;
  const page = (sha: string) => `https://github.com/${owner}/${name}/commit/${sha}`;
  const link = (sha: string) => ({ sha, url: `${git}/commits/${sha}`, html_url: page(sha) });
  const body = {
    ...example,
    ...link(commit.sha),
    message: commit.message,
    author: { ...recordOf(example['author']), date: commit.date },
    committer: { ...recordOf(example['committer']), date: commit.date },
    tree: { sha: commit.tree, url: `${git}/trees/${commit.tree}` },
    parents: commit.parents.map(link),
  };
  return { status: 200, body };
}

export const GIT_ROUTES: readonly Route[] = [
  { operation: 'git/get-commit', accepts: 'contents=read', handle: getCommit },
];
