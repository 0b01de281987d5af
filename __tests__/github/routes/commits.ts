/** Commits of the repository: one, its ancestors, and how two stand to each other. */
import { type Answer, notFound, refusal } from '../answer.js';
import { commitNamed, historyOf, mergeBase } from '../graph.js';
import { pageOf } from '../paging.js';
import { type Call, type Route, recordOf } from '../router.js';
import type { Commit } from '../state.js';

const READ = 'contents=read';

function commitBody(call: Call, commit: Commit): Readonly<Record<string, unknown>> {
  const example = call.example('repos/list-commits', 200);
  const { owner, name } = call.state.repository;
  const repository = `${call.api}/repos/${owner}/${name}`;
  const page = (sha: string) => `https://github.com/${owner}/${name}/commit/${sha}`;
  const link = (sha: string) => ({ sha, url: `${repository}/commits/${sha}`, html_url: page(sha) });
  const author = { ...commit.author, date: commit.date };
  return {
    ...example,
    ...link(commit.sha),
    node_id: Buffer.from(`Commit${commit.sha}`).toString('base64'),
    comments_url: `${repository}/commits/${commit.sha}/comments`,
    commit: {
      ...recordOf(example['commit']),
      url: `${repository}/git/commits/${commit.sha}`,
      message: commit.message,
      author,
      committer: author,
      tree: { sha: commit.tree, url: `${repository}/git/trees/${commit.tree}` },
    },
    parents: commit.parents.map(link),
  };
}

function get(call: Call): Answer {
  const ref = call.params['ref'] ?? '';
  const commit = commitNamed(call.state, ref);
  if (commit === null) return refusal(422, `No commit found for SHA: ${ref}`);
  return { status: 200, body: commitBody(call, commit) };
}

/** Filters that are declared but not served would give a wrong list in silence. */
function refuseFilters(call: Call, names: readonly string[]): void {
  const asked = names.filter((name) => call.query.has(name));
  if (asked.length > 0) throw new Error(`the fake has no filter ${asked.join(', ')}`);
}

function list(call: Call): Answer {
  refuseFilters(call, ['author', 'committer', 'since', 'until']);
  const { state, query } = call;
  if (state.git?.isEmpty()) return refusal(409, 'Git Repository is empty.');
  const commit = commitNamed(state, query.get('sha') ?? state.repository.defaultBranch);
  if (commit === null) return notFound();
  const path = query.get('path');
  const listed = historyOf(state, commit).filter(
    ({ changes }) => path === null || changes?.includes(path) === true,
  );
  const { items, headers } = pageOf(call, listed);
  return { status: 200, headers, body: items.map((one) => commitBody(call, one)) };
}

function statusOf(ahead: number, behind: number): string {
  if (ahead === 0 && behind === 0) return 'identical';
  if (behind === 0) return 'ahead';
  return ahead === 0 ? 'behind' : 'diverged';
}

/** `base...head`, each the name of a branch, with `owner:` before it or not, or of a commit. */
function compare(call: Call): Answer {
  const { state, api } = call;
  const names = (call.params['basehead'] ?? '').split('...').map((name) => name.replace(/^[^:]+:/, ''));
  const [base, head] = names.map((name) => commitNamed(state, name));
  if (names.length !== 2 || !base || !head) return notFound();
  const common = mergeBase(state, base, head);
  if (common === null) return refusal(404, `No common ancestor between ${names[0]} and ${names[1]}.`);
  const ofBase = historyOf(state, base);
  const ofHead = historyOf(state, head);
  const without = (all: readonly Commit[], others: readonly Commit[]) => {
    const known = new Set(others.map((one) => one.sha));
    return all.filter((one) => !known.has(one.sha));
  };
  const ahead = without(ofHead, ofBase).toReversed();
  const behind = without(ofBase, ofHead).length;
  const { items, headers } = pageOf(call, ahead);
  const { owner, name } = state.repository;
  const page = `https://github.com/${owner}/${name}/compare/${base.sha}...${head.sha}`;
  const body = {
    url: `${api}/repos/${owner}/${name}/compare/${base.sha}...${head.sha}`,
    html_url: page,
    permalink_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    base_commit: commitBody(call, base),
    merge_base_commit: commitBody(call, common),
    status: statusOf(ahead.length, behind),
    ahead_by: ahead.length,
    behind_by: behind,
    total_commits: ahead.length,
    commits: items.map((one) => commitBody(call, one)),
    files: [],
  };
  return { status: 200, headers, body };
}

export const COMMIT_ROUTES: readonly Route[] = [
  { operation: 'repos/get-commit', accepts: READ, handle: get },
  { operation: 'repos/list-commits', accepts: READ, handle: list },
  { operation: 'repos/compare-commits-with-basehead', accepts: READ, handle: compare },
];
