/** What a run does when `mode` is `auto`: pull requests are judged, the base branch is judged and recorded, schedules look after both. */
import { failure } from '../failure/catalogue.js';
import type { Happening } from '../model/happening.js';
import type { Report } from '../model/report.js';

export type Mode = Report['mode'];

const RECORDING: readonly string[] = ['push', 'schedule', 'workflow_dispatch', 'repository_dispatch'];

/** The branch whose history counts: the one that was asked for, else the event's base, else the default branch. */
export function baseBranchOf(happening: Happening, asked: string | null): string {
  return asked ?? happening.baseBranch ?? happening.defaultBranch ?? 'main';
}

/** Whether a run carries out the base branch's own code, so that what it measured may become history. */
function isTrusted({ event, ref, triggering }: Happening, baseBranch: string): boolean {
  if (event === 'workflow_run') {
    return triggering?.event === 'push' && triggering.ownBranch && triggering.branch === baseBranch;
  }
  if (event === 'merge_group') return true;
  return RECORDING.includes(event) && ref === `refs/heads/${baseBranch}`;
}

/** Whether the payload tells what this event is about; without it rules would be those of the code that is judged. */
function isTold({ event, pullRequest, baseSha, triggering }: Happening): boolean {
  if (event.startsWith('pull_request')) return pullRequest !== null;
  if (event === 'merge_group') return baseSha !== null;
  return event !== 'workflow_run' || triggering !== null;
}

/**
 * The mode that was asked for, or the one that the event has. Fails where a record is asked of a run that may not write
 * the base branch's history, and where the event's payload does not tell whom the run is about.
 */
export function modeOf(happening: Happening, baseBranch: string, asked: 'auto' | Mode): Mode {
  const { event } = happening;
  if (!isTold(happening)) throw failure('EVENT_UNREADABLE', 'GITHUB_EVENT_PATH', { event });
  const trusted = isTrusted(happening, baseBranch);
  if (asked === 'gate' || asked === 'health') return asked;
  if (asked === 'record') {
    if (!trusted) throw failure('RECORD_UNTRUSTED', 'input mode', { event, branch: baseBranch });
    return 'record';
  }
  if (event === 'schedule') return 'health';
  return trusted && event !== 'merge_group' ? 'record' : 'gate';
}
