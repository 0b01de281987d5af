/** Names in git. A handler waits for git from its look to its swap, so that of two rivals one always loses. */
import { type Answer, notFound, refusal } from '../answer.js';
import type { BareRepository } from '../bare-repository.js';
import type { Call, Route } from '../router.js';
import { gitUrl, withGit } from './git.js';

function refBody(call: Call, ref: string, sha: string): Readonly<Record<string, unknown>> {
  const git = gitUrl(call);
  const node_id = Buffer.from(`Ref${ref}`).toString('base64');
  return {
    ref,
    node_id,
    url: `${git}/${ref}`,
    object: { type: 'commit', sha, url: `${git}/commits/${sha}` },
  };
}

/** In the words of a ruleset; GitHub gives no code by which a program could tell it from other refusals. */
function refusedByRule(call: Call, ref: string, rule: string): Answer | null {
  const isProtected = call.state.protectedBranches.has(ref.replace(/^refs\/heads\//, ''));
  return isProtected ? refusal(422, `Repository rule violations found\n\n${rule}\n\n`) : null;
}

function getRef(call: Call, git: BareRepository): Answer {
  const ref = `refs/${call.params['ref']}`;
  const sha = git.tip(ref);
  return sha === null ? notFound() : { status: 200, body: refBody(call, ref, sha) };
}

function createRef(call: Call, git: BareRepository): Answer {
  const ref = String(call.body['ref']);
  const sha = String(call.body['sha']);
  if (!/^refs\/[^/]+\/./.test(ref) || git.ask(['check-ref-format', ref]) === null) {
    return refusal(422, `${ref} is not a valid ref name.`);
  }
  if (git.tip(ref) !== null) return refusal(422, 'Reference already exists');
  if (git.objectNamed(sha, 'commit') === null) return refusal(422, 'Object does not exist');
  const refused = refusedByRule(call, ref, 'Cannot create ref due to creations being restricted.');
  if (refused !== null) return refused;
  // Git also says no where the name of one branch would be the folder of another.
  if (!git.swap(ref, sha, null)) return refusal(422, 'Reference update failed');
  const body = refBody(call, ref, sha);
  return { status: 201, headers: { location: String(body['url']) }, body };
}

function updateRef(call: Call, git: BareRepository): Answer {
  const ref = `refs/${call.params['ref']}`;
  const sha = String(call.body['sha']);
  const tip = git.tip(ref);
  if (tip === null) return refusal(422, 'Reference does not exist');
  if (git.objectNamed(sha, 'commit') === null) return refusal(422, 'Object does not exist');
  const refused = refusedByRule(call, ref, 'Changes must be made through a pull request.');
  if (refused !== null) return refused;
  if (call.body['force'] !== true && !git.isAncestor(tip, sha)) {
    return refusal(422, 'Update is not a fast forward');
  }
  if (!git.swap(ref, sha, tip)) return refusal(422, 'Reference cannot be updated');
  return { status: 200, body: refBody(call, ref, sha) };
}

export const REF_ROUTES: readonly Route[] = [
  { operation: 'git/get-ref', accepts: 'contents=read', handle: withGit(getRef) },
  { operation: 'git/create-ref', accepts: 'contents=write', handle: withGit(createRef) },
  { operation: 'git/update-ref', accepts: 'contents=write', handle: withGit(updateRef) },
];
