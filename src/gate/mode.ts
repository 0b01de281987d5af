/** What a run does when `mode` is `auto`: pull requests are judged, the base branch is judged and recorded. */
import { failure } from '../failure/catalogue.js';
import type { Happening } from '../model/happening.js';

const ON_A_BRANCH: readonly string[] = ['push', 'workflow_dispatch', 'repository_dispatch'];

/** The branch whose history counts: the one that was asked for, else the event's base, else the default branch. */
export function baseBranchOf(happening: Happening, asked: string | null): string {
  return asked ?? happening.baseBranch ?? happening.defaultBranch ?? 'main';
}

/** The mode by the event. Fails for events whose mode is not part of this version. */
export function modeOf(happening: Happening, baseBranch: string): 'gate' | 'record' {
  const { event, ref, triggering } = happening;
  if (event === 'schedule') throw failure('MODE_NOT_YET', 'input mode', { event });
  if (event === 'workflow_run') {
    const onBase = triggering?.event === 'push' && triggering.ownBranch && triggering.branch === baseBranch;
    return onBase ? 'record' : 'gate';
  }
  return ON_A_BRANCH.includes(event) && ref === `refs/heads/${baseBranch}` ? 'record' : 'gate';
}
