/** What happened on GitHub and made this run. Types only. */
export interface Happening {
  /** `pull_request`, `push`, `schedule` … */
  readonly event: string;
  readonly owner: string;
  readonly repo: string;
  /** Everybody may read the repository: what is not found there is not there. */
  readonly isPublic: boolean;
  /** The commit under judgement: of a pull request its head, else what the event brought. */
  readonly sha: string | null;
  /** The commit that the runner checked out: of a pull request the test merge. */
  readonly checkedOut: string | null;
  readonly ref: string | null;
  /** Who set the run going. */
  readonly actor: string | null;
  readonly run: string | null;
  readonly attempt: string;
  readonly workflow: string | null;
  /** Path of the workflow file of this run. */
  readonly workflowPath: string;
  readonly pullRequest: number | null;
  /** Of the pull request. */
  readonly labels: readonly string[];
  /** The pull request comes from another repository, so the token can only read. */
  readonly fromFork: boolean;
  readonly defaultBranch: string | null;
  /** Branch and commit that the change is to go into, as the event tells them. */
  readonly baseBranch: string | null;
  readonly baseSha: string | null;
  /** Of a push: the commit before; `null` for a new or rewritten branch. */
  readonly before: string | null;
  /** Of `workflow_run`: the run that triggered this one. */
  readonly triggering: Triggering | null;
}

export interface Triggering {
  readonly run: number;
  readonly event: string;
  readonly branch: string;
  readonly sha: string;
  readonly headOwner: string;
  readonly headRepository: number | null;
  /** The branch is this repository's own. */
  readonly ownBranch: boolean;
}
