/**
 * The commits that a base may come from, the wanted one first. A job with the default checkout measures head merged
 * into the base branch's tip, so the right base is that tip: the first parent of the test merge. The payload's own
 * base commit is often hours old.
 */
import { ForgeError } from '../failure/forge.js';
import type { Happening } from '../model/happening.js';
import type { CommitFacts, Forge } from '../world.js';

/** The wanted commit and, of the listed ones, its ancestors in their order. */
function below(wanted: string, listed: readonly CommitFacts[]): readonly string[] {
  const parents = new Map(listed.map((commit) => [commit.sha, commit.parents]));
  const reached = new Set([wanted]);
  for (const sha of reached) for (const parent of parents.get(sha) ?? []) reached.add(parent);
  return [wanted, ...listed.map((commit) => commit.sha).filter((sha) => sha !== wanted && reached.has(sha))];
}

function isGone(error: unknown): boolean {
  return error instanceof ForgeError && (error.status === 404 || error.status === 422);
}

/** A test merge may be gone when the pull request was pushed to again: then the payload's base commit must do. */
async function ofTestMerge(forge: Forge, merge: string, baseSha: string | null): Promise<readonly string[]> {
  try {
    const listed = await forge.commits(merge);
    const tip = listed.find((commit) => commit.sha === merge)?.parents[0];
    return tip === undefined ? [] : below(tip, listed);
  } catch (error) {
    if (!isGone(error) || baseSha === null) throw error;
    return await ofBase(forge, baseSha);
  }
}

/** Without its ancestors the commit itself is still a base. */
async function ofBase(forge: Forge, baseSha: string): Promise<readonly string[]> {
  try {
    return below(baseSha, await forge.commits(baseSha));
  } catch (error) {
    if (isGone(error)) return [baseSha];
    throw error;
  }
}

/** The one commit that head should be held against, or `null` where any newest record will do. */
async function wanted(forge: Forge, happening: Happening, baseBranch: string): Promise<string | null> {
  const { event, sha, baseSha, before } = happening;
  if (event === 'merge_group') return baseSha;
  if (happening.pullRequest !== null && baseSha !== null && sha !== null) {
    return await forge.mergeBase(baseSha, sha);
  }
  if (event !== 'push' || sha === null) return null;
  return happening.ref === `refs/heads/${baseBranch}` ? before : await forge.mergeBase(baseBranch, sha);
}

/** The wanted commit and its ancestors; empty where no particular commit is wanted. */
export async function baseLine(
  forge: Forge,
  happening: Happening,
  baseBranch: string,
): Promise<readonly string[]> {
  const { event, checkedOut, sha, baseSha } = happening;
  if (event === 'pull_request' && checkedOut !== null && checkedOut !== sha) {
    return await ofTestMerge(forge, checkedOut, baseSha);
  }
  const commit = await wanted(forge, happening, baseBranch);
  return commit === null ? [] : below(commit, await forge.commits(commit));
}
