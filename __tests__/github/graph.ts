/** Commits and their ancestors, be they git's own or seeds. */
import type { Commit, State } from './state.js';

/** The commit with this name; a branch's name works only where there is a repository of git. */
export function commitNamed(state: State, name: string): Commit | null {
  const { git, commits } = state;
  const sha = git?.commitNamed(name);
  const own = sha ? git?.commit(sha) : null;
  return own ?? commits.get(state.tags.get(name) ?? name) ?? null;
}

/** A commit and its ancestors, newest first. Ancestors that were not seeded are not told of. */
export function historyOf(state: State, commit: Commit): readonly Commit[] {
  if (state.git?.objectNamed(commit.sha, 'commit')) return state.git.history(commit.sha);
  const reached = new Map([[commit.sha, commit]]);
  // The map grows while it is walked, which is how the parents of the parents are reached.
  for (const one of reached.values()) {
    for (const parent of one.parents) {
      const known = state.commits.get(parent);
      if (known !== undefined) reached.set(parent, known);
    }
  }
  return [...reached.values()].sort((a, b) => b.date.localeCompare(a.date));
}

/** The newest common ancestor; `null` where the histories have nothing in common. */
export function mergeBase(state: State, base: Commit, head: Commit): Commit | null {
  const { git } = state;
  if (git?.objectNamed(base.sha, 'commit') && git.objectNamed(head.sha, 'commit')) {
    const sha = git.mergeBase(base.sha, head.sha);
    return sha === null ? null : git.commit(sha);
  }
  const ofHead = new Set(historyOf(state, head).map((one) => one.sha));
  return historyOf(state, base).find((one) => ofHead.has(one.sha)) ?? null;
}
