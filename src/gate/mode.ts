/** What a run does when `mode` is `auto`: pull requests are judged, the base branch is judged and recorded. */
import { failure } from '../failure/catalogue.js';
import type { Happening } from '../model/happening.js';

const ON_A_BRANCH: readonly string[] = ['push', 'workflow_dispatch', 'repository_dispatch'];

function onBase(happening: Happening, baseBranch: string): boolean {
  return happening.ref === `refs/heads/${baseBranch}` || happening.ref === baseBranch;
}

/** The mode by the event. Fails for events whose mode is not part of this version. */
export function modeOf(happening: Happening): 'gate' | 'record' {
  const base = happening.defaultBranch ?? 'main';
  if (happening.event === 'schedule') throw failure('MODE_NOT_YET', 'input mode', { event: 'schedule' });
  if (happening.event === 'workflow_run') {
    return happening.triggeredBy === 'push' && happening.triggeredBranch === base ? 'record' : 'gate';
  }
  return ON_A_BRANCH.includes(happening.event) && onBase(happening, base) ? 'record' : 'gate';
}
