/** What GitHub tells of workflows and of their runs. Types only. */
export interface Workflow {
    /** As people know it: `name:` of the file. */
    readonly name: string;
    /** `.github/workflows/evaluate.yml`. */
    readonly path: string;
    /** `active`, `deleted`, `disabled_fork`, `disabled_inactivity`, `disabled_manually`. */
    readonly state: string;
    /** ISO 8601. */
    readonly createdAt: string;
}
/** One run of a workflow, as its listing tells it: of a run with several attempts, the latest. */
export interface WorkflowRun {
    readonly id: number;
    /** `push`, `schedule` … */
    readonly event: string;
    /** From 1 on; more where the run was run again. */
    readonly attempt: number;
    /** `success`, `failure`, `cancelled` …; `null` while the run goes on. */
    readonly conclusion: string | null;
    /** ISO 8601, UTC, as the next two. */
    readonly createdAt: string;
    /** Of the latest attempt. */
    readonly startedAt: string;
    /** Of a finished run about when it ended. */
    readonly updatedAt: string;
}
/** When a workflow is to run by itself. */
export interface Schedule {
    /** Five fields, as the workflow's file has them. */
    readonly cron: string;
    /** IANA name; UTC where the file says nothing. */
    readonly timezone: string;
}
