/**
 * Whose records may be believed. An artifact's name proves nothing: a pull request of a fork may upload one of the same
 * name, from a branch that is also called main. Only runs of this repository's own base branch, on an event that no
 * outsider can cause, of the workflow that records, count.
 */
import type { ArtifactFacts, RunFacts } from '../world.js';

/** Events that run the base branch's own code and never a pull request's. */
const TRUSTED_EVENTS: readonly string[] = ['push', 'schedule', 'workflow_dispatch', 'repository_dispatch'];
/** A red gate is recorded too, or main could stay red for ever; a run that still goes on has judged already. */
const JUDGED: readonly (string | null)[] = ['success', 'failure', 'neutral', null];

export interface TrustedSource {
  readonly branch: string;
  /** Path of the workflow file that records. */
  readonly workflowPath: string;
  /** Other workflows that record and that may be believed too: those that a health check watches. */
  readonly alsoFrom?: readonly string[];
  /** This very run: its own artifact is no history. */
  readonly run: number | null;
}

/** Whether the listing alone already rules the artifact out. */
export function mayBeTrusted(artifact: ArtifactFacts, source: TrustedSource): boolean {
  return (
    artifact.ownBranch &&
    artifact.branch === source.branch &&
    artifact.run !== null &&
    artifact.run !== source.run
  );
}

/** Whether the run behind an artifact may be trusted, as GitHub itself tells of it. */
export function isTrusted(run: RunFacts, source: TrustedSource): boolean {
  return (
    run.ownBranch &&
    run.branch === source.branch &&
    TRUSTED_EVENTS.includes(run.event) &&
    (run.workflowPath === source.workflowPath || source.alsoFrom?.includes(run.workflowPath) === true) &&
    JUDGED.includes(run.conclusion)
  );
}
