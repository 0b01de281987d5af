/**
 * An intended change, accepted with a label: on the pull request it announces that the new level will hold once merged;
 * on the base branch the run that brings the merge does not fail, and its record says who accepted what.
 */
import { fault } from '../failure/catalogue.js';
import type { Fault } from '../failure/failure.js';
import { ForgeError } from '../failure/forge.js';
import { type Acceptance, NOT_ACCEPTED } from '../gate/request.js';
import type { Stage } from './stage.js';

/** What the label on the merged pull request of this push says. Trouble with asking changes no verdict: it is told. */
export async function acceptanceOf({ forge, happening }: Stage, label: string): Promise<Acceptance> {
  const { event, sha } = happening;
  if (forge === null || event !== 'push' || sha === null || label === '') return NOT_ACCEPTED;
  try {
    const pulls = await forge.mergedPulls(sha);
    const labelled = pulls.find((pull) => pull.labels.includes(label));
    if (labelled === undefined) return NOT_ACCEPTED;
    return { accepted: { pullRequest: labelled.number, by: labelled.author }, notices: [] };
  } catch (error) {
    if (!(error instanceof ForgeError)) throw error;
    return { accepted: null, notices: [fault('ACCEPT_UNREADABLE', null, { label, reason: error.message })] };
  }
}

/** What a labelled pull request that is still open is told: the label takes effect with the merge. */
export function announced({ happening }: Stage, label: string): readonly Fault[] {
  const waits = happening.pullRequest !== null && happening.labels.includes(label);
  return waits ? [fault('ACCEPT_AFTER_MERGE', null, { label })] : [];
}
