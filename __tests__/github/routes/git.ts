/** Objects of git: commits, trees and blobs, kept by git itself. */
import { type Answer, notFound, refusal } from '../answer.js';
import type { BareRepository, Signature } from '../bare-repository.js';
import { type Call, type Route, recordOf } from '../router.js';
import type { Commit } from '../state.js';
import { type TreeChange, writeTree } from '../tree.js';

const READ = 'contents=read';
const WRITE = 'contents=write';

/** Where the objects' addresses begin. */
export function gitUrl(call: Call): string {
  const { owner, name } = call.state.repository;
  return `${call.api}/repos/${owner}/${name}/git`;
}

/** The route, if there is a repository; GitHub refuses everything on one without a commit. */
export function withGit(handle: (call: Call, git: BareRepository) => Answer): Route['handle'] {
  return (call) => {
    const { git } = call.state;
    if (git === null) throw new Error('this fake has no repository: start it with the seed `git`');
    return git.isEmpty() ? refusal(409, 'Git Repository is empty.') : handle(call, git);
  };
}

function commitBody(call: Call, commit: Commit): Readonly<Record<string, unknown>> {
  const { owner, name } = call.state.repository;
  const git = gitUrl(call);
  const page = (sha: string) => `https://github.com/${owner}/${name}/commit/${sha}`;
  const link = (sha: string) => ({ sha, url: `${git}/commits/${sha}`, html_url: page(sha) });
  return {
    ...call.example('git/get-commit', 200),
    ...link(commit.sha),
    message: commit.message,
    author: { ...commit.author, date: commit.date },
    committer: { ...commit.author, date: commit.date },
    tree: { sha: commit.tree, url: `${git}/trees/${commit.tree}` },
    parents: commit.parents.map(link),
  };
}

function getCommit(call: Call): Answer {
  const sha = call.params['commit_sha'] ?? '';
  const commit = call.state.git?.commit(sha) ?? call.state.commits.get(sha);
  return commit === undefined ? notFound() : { status: 200, body: commitBody(call, commit) };
}

/** Who signs: the one who is named, else the one whose token it is. */
function signature(call: Call, field: 'author' | 'committer'): Signature {
  const { login } = call.token;
  const { name, email, date } = { ...recordOf(call.body['author']), ...recordOf(call.body[field]) };
  return {
    name: String(name ?? login),
    email: String(email ?? `${login}@users.noreply.github.com`),
    date: String(date ?? call.state.tick()),
  };
}

function createCommit(call: Call, git: BareRepository): Answer {
  const { message, tree, parents } = call.body;
  const wanted = Array.isArray(parents) ? parents.map(String) : [];
  if (git.objectNamed(String(tree), 'tree') === null) return refusal(422, 'Tree SHA does not exist');
  if (wanted.some((parent) => git.objectNamed(parent, 'commit') === null)) {
    return refusal(422, 'Parent SHA does not exist or is not a commit object');
  }
  const author = signature(call, 'author');
  const committer = signature(call, 'committer');
  const signed = { tree: String(tree), parents: wanted, message: String(message), author, committer };
  const commit = git.commit(git.addCommit(signed));
  return commit === null ? notFound() : { status: 201, body: commitBody(call, commit) };
}

function treeBody(call: Call, sha: string, below: 'below' | 'here'): Readonly<Record<string, unknown>> {
  const url = gitUrl(call);
  const entries = call.state.git?.entries(sha, below) ?? [];
  const tree = entries.map(({ size, ...entry }) => ({
    ...entry,
    ...(size === null ? {} : { size }),
    url: `${url}/${entry.type}s/${entry.sha}`,
  }));
  return { sha, url: `${url}/trees/${sha}`, tree, truncated: false };
}

/** Any value of `recursive` means yes, `false` and `0` too, as GitHub documents. */
function getTree(call: Call, git: BareRepository): Answer {
  const name = call.params['tree_sha'] ?? '';
  const sha = git.objectNamed(git.commitNamed(name) ?? name, 'tree');
  const below = call.query.has('recursive') ? 'below' : 'here';
  return sha === null ? notFound() : { status: 200, body: treeBody(call, sha, below) };
}

function changeOf(git: BareRepository, entry: unknown): TreeChange {
  const { path, mode, sha, content } = recordOf(entry);
  const named = typeof sha === 'string' ? sha : null;
  const object = typeof content === 'string' ? git.addBlob(Buffer.from(content)) : named;
  return { path: String(path), mode: String(mode ?? '100644'), sha: object };
}

/** What GitHub refuses in the changes, or `null`. */
function refusedChanges(git: BareRepository, base: string | null, changes: readonly TreeChange[]) {
  const isRemoving = changes.some(({ sha }) => sha === null);
  const there = base === null || !isRemoving ? [] : git.entries(base, 'below').map((entry) => entry.path);
  for (const { path, mode, sha } of changes) {
    if (sha === null) {
      if (!there.includes(path)) return refusal(422, 'GitRPC::BadObjectState');
    } else if (!mode.startsWith('100')) throw new Error(`the fake takes files only, not mode ${mode}`);
    else if (git.objectNamed(sha, 'blob') === null)
      return refusal(422, `tree.sha ${sha} is not a valid blob`);
  }
  return null;
}

function createTree(call: Call, git: BareRepository): Answer {
  const { tree, base_tree: named } = call.body;
  const base = named === undefined ? null : git.objectNamed(String(named), 'tree');
  if (named !== undefined && base === null) return refusal(422, 'base_tree is not a valid tree oid');
  const changes = Array.isArray(tree) ? tree.map((entry) => changeOf(git, entry)) : [];
  if (changes.length === 0) return refusal(422, 'Invalid tree info');
  const refused = refusedChanges(git, base, changes);
  if (refused !== null) return refused;
  const sha = writeTree(git, base, changes);
  if (sha === null) return refusal(422, 'tree.path contains a malformed path component');
  return { status: 201, body: treeBody(call, sha, 'here') };
}

function getBlob(call: Call, git: BareRepository): Answer {
  const sha = call.params['file_sha'] ?? '';
  const bytes = git.blob(sha);
  if (bytes === null) return notFound();
  if (call.headers['accept']?.includes('raw') === true) {
    return { status: 200, raw: { type: 'application/vnd.github.raw+json; charset=utf-8', bytes } };
  }
  const url = `${gitUrl(call)}/blobs/${sha}`;
  const content = bytes.toString('base64').replaceAll(/.{60}/g, '$&\n');
  const size = bytes.length;
  return { status: 200, body: { sha, node_id: sha, size, url, content, encoding: 'base64' } };
}

function createBlob(call: Call, git: BareRepository): Answer {
  const { content, encoding } = call.body;
  const sha = git.addBlob(Buffer.from(String(content), encoding === 'base64' ? 'base64' : 'utf8'));
  return { status: 201, body: { sha, url: `${gitUrl(call)}/blobs/${sha}` } };
}

export const GIT_ROUTES: readonly Route[] = [
  { operation: 'git/get-commit', accepts: READ, handle: getCommit },
  { operation: 'git/create-commit', accepts: WRITE, handle: withGit(createCommit) },
  { operation: 'git/get-tree', accepts: READ, handle: withGit(getTree) },
  { operation: 'git/create-tree', accepts: WRITE, handle: withGit(createTree) },
  { operation: 'git/get-blob', accepts: READ, handle: withGit(getBlob) },
  { operation: 'git/create-blob', accepts: WRITE, handle: withGit(createBlob) },
];
