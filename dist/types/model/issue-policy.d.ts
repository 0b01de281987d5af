/** How the issue of a health check is kept. Types only. */
export interface IssuePolicy {
    /** Put on when it is opened. */
    readonly labels: readonly string[];
    /** Logins, put on when it is opened. */
    readonly assignees: readonly string[];
    /** `null`: the usual one. */
    readonly title: string | null;
    /** While the same is wrong, so many days pass between two comments. */
    readonly remindAfterDays: number;
    /** What fails again within so many days opens the same issue again. */
    readonly reopenWithinDays: number;
}
