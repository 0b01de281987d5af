/** What happened on GitHub and made this run. Types only. */
export interface Happening {
  /** `pull_request`, `push`, `schedule` … */
  readonly event: string;
  readonly owner: string;
  readonly repo: string;
  /** Of a pull request its head, else the commit that the runner checked out. */
  readonly sha: string | null;
  readonly ref: string | null;
  readonly run: string | null;
  readonly attempt: string;
  readonly workflow: string | null;
  readonly pullRequest: number | null;
  /** The pull request comes from another repository, so the token can only read. */
  readonly fromFork: boolean;
  readonly defaultBranch: string | null;
  /** Of `workflow_run`: the event and branch of the run that triggered this one. */
  readonly triggeredBy: string | null;
  readonly triggeredBranch: string | null;
}
