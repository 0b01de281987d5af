/** What a health check is asked to look at, and by which configuration. */
import type { ReportRequest } from '../gate/report.js';
import type { HistoryStore } from '../history/store.js';
import type { Forge } from '../world.js';

export interface HealthRequest extends ReportRequest {
  readonly mode: 'health';
  /** `null` for none. */
  readonly history: HistoryStore | null;
  /** `null` on the command line and without a token: then no workflow can be seen. */
  readonly forge: Forge | null;
  /** The branch whose runs count. */
  readonly branch: string;
  /** Where the files of workflows rule: GitHub starts schedules from the default branch. */
  readonly defaultBranch: string;
  /** Path of the workflow that runs this check. */
  readonly ownWorkflow: string;
  /** Name of the artifacts that hold the history; `null` where it is elsewhere. */
  readonly artifactName: string | null;
}
