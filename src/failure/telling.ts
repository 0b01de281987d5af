/** What can go wrong around a run: downloads, files that are written, deliveries. A failed delivery changes no verdict. */
import { sentence } from './failure.js';

export const tellingFaults = {
  ARTIFACT_MISSING: sentence({
    weight: 'reading',
    what: (d: { wanted: string; run: number; found: readonly string[] }) =>
      `run ${d.run} has no workflow artifact "${d.wanted}"; it has ${d.found.length === 0 ? 'none' : d.found.join(', ')}`,
    fix: () => 'check the name, and that the job that uploads it ran and uploaded it',
    example: { wanted: 'results', run: 7, found: ['logs'] as readonly string[] },
  }),
  PASSED_OVER: sentence({
    weight: 'notice',
    what: (d: { because: string }) => `is passed over: ${d.because}`,
    fix: null,
    example: { because: 'a text, not a number' },
  }),
  NOT_A_NUMBER: sentence({
    weight: 'notice',
    what: (d: { found: string }) => `is not a finite number: ${d.found}`,
    fix: null,
    example: { found: 'only one class in y_true' },
  }),
  FILE_UNWRITABLE: sentence({
    weight: 'reading',
    what: (d: { reason: string }) => `the file can't be written (${d.reason})`,
    fix: (d) =>
      d.reason === 'ENOSPC'
        ? 'free space on this disk'
        : 'check that the folder is there and may be written to',
    example: { reason: 'EACCES' },
  }),
  NOT_RECORDED: sentence({
    weight: 'notice',
    what: (d: { reason: string }) => `this run was not added to the history: ${d.reason}`,
    fix: null,
    example: { reason: 'no history is configured' },
  }),
  OUTPUT_FAILED: sentence({
    weight: 'notice',
    what: (d: { name: string; reason: string }) =>
      `the output ${d.name} could not be written (${d.reason}); the verdict stands, and the status of the step tells it`,
    fix: () => 'free space on the disk of the runner; steps that read this output find it empty',
    example: { name: 'result', reason: 'ENOSPC' },
  }),
  PERMISSIONS_MISSING: sentence({
    weight: 'notice',
    what: (d: { lacking: readonly { needs: string; doing: string }[]; block: string }) =>
      `the token lacks ${d.lacking.length} permissions: ${d.lacking.map(({ needs, doing }) => `${needs} (refused while ${doing})`).join(', ')}`,
    fix: (d) =>
      `give the job this block, which holds all that these inputs ask for: permissions: { ${d.block} }`,
    example: {
      lacking: [
        { needs: 'contents: read', doing: 'reading a file' },
        { needs: 'checks: write', doing: 'publishing a check run' },
      ] as readonly { needs: string; doing: string }[],
      block: 'actions: read, checks: write, contents: read, pull-requests: write',
    },
  }),
  SUMMARY_FAILED: sentence({
    weight: 'notice',
    what: (d: { reason: string }) => `the job summary could not be written (${d.reason}); the verdict stands`,
    fix: null,
    example: { reason: 'ENOSPC' },
  }),
  PULL_REQUEST_UNCLEAR: sentence({
    weight: 'notice',
    what: (d: { count: number; sha: string }) =>
      `${d.count === 0 ? 'no open pull request has' : `${d.count} open pull requests have`} the head commit ${d.sha.slice(0, 7)}, so no comment was written`,
    fix: null,
    example: { count: 0, sha: '4f2a9c1d' },
  }),
  CHECK_FAILED: sentence({
    weight: 'notice',
    what: (d: { reason: string }) => `the check run could not be published: ${d.reason}; the verdict stands`,
    fix: () => 'add to the job: permissions: { checks: write }, or leave out the input check-run',
    example: { reason: 'the token may not do that' },
  }),
  RESPONSE_FAILED: sentence({
    weight: 'notice',
    what: (d: { channel: string; reason: string; needs: string }) =>
      `${d.channel === 'labels' ? 'the labels of the pull request could not be set' : 'nothing could be started'}: ${d.reason}; the verdict stands`,
    fix: (d) => `add to the job: permissions: { ${d.needs} }, and check the names under respond`,
    example: { channel: 'labels', reason: 'the token may not do that', needs: 'pull-requests: write' },
  }),
  NOTIFY_FAILED: sentence({
    weight: 'notice',
    what: (d: { channel: string; reason: string; strict: boolean }) =>
      `${d.channel} could not be told: ${d.reason}; ${d.strict ? 'it is strict, so that the run is an error' : 'the verdict stands'}`,
    fix: () => 'check its address, its key and its limits (docs/notify.md); the report is in the job summary',
    example: { channel: 'dingtalk', reason: 'answered 502', strict: false },
  }),
  NOTIFY_VARIABLE_EMPTY: sentence({
    weight: 'notice',
    what: (d: { channel: string; variable: string; fork: boolean }) =>
      d.fork
        ? 'a pull request from a fork has no secrets, so channels that need one are not told'
        : `${d.channel} is not told, because the variable ${d.variable} is not set`,
    fix: (d) =>
      d.fork
        ? 'to tell them, judge in workflow_run (docs/workflows.md)'
        : `set ${d.variable} under env: in the workflow, from a secret`,
    example: { channel: 'dingtalk', variable: 'DINGTALK_URL', fork: false },
  }),
  ISSUE_DISABLED: sentence({
    weight: 'notice',
    what: () =>
      'issues are turned off in this repository, so no issue tells what is wrong; the verdict stands',
    fix: () => 'turn issues on in the settings of the repository, or set health.issue: false',
    example: {},
  }),
  ISSUE_FAILED: sentence({
    weight: 'notice',
    what: (d: { reason: string }) => `the issue could not be written (${d.reason}); the verdict stands`,
    fix: () => 'the next health check tries again; the report is in the job summary',
    example: { reason: 'GitHub answered 502' },
  }),
  ISSUE_FORBIDDEN: sentence({
    weight: 'notice',
    what: () =>
      'the token may not write issues, so the report is in the job summary only; the verdict stands',
    fix: () => 'add to the job: permissions: { issues: write }, or set health.issue: false',
    example: {},
  }),
  ISSUE_UNTRUSTED: sentence({
    weight: 'notice',
    what: () => 'no issue is written for a pull request or a run that one started; the verdict stands',
    fix: () => 'run the health check on a schedule',
    example: {},
  }),
  COMMENT_NO_TOKEN: sentence({
    weight: 'notice',
    what: () => 'no token was given, so no comment was written; the report is in the job summary',
    fix: () => 'leave out the input github-token, or set comment: never',
    example: {},
  }),
  COMMENT_FORBIDDEN: sentence({
    weight: 'notice',
    what: () => 'the token may not write comments on pull requests, so the report is in the job summary only',
    fix: () => 'add to the job: permissions: { contents: read, pull-requests: write }',
    example: {},
  }),
  COMMENT_FORBIDDEN_FORK: sentence({
    weight: 'notice',
    what: () =>
      'a pull request from a fork runs with a read-only token, so the report is in the job summary and not in a comment',
    fix: null,
    example: {},
  }),
  COMMENT_FAILED: sentence({
    weight: 'notice',
    what: (d: { reason: string }) => `the comment could not be written (${d.reason}); the verdict stands`,
    fix: () => 'run the job again to write it; the report is in the job summary',
    example: { reason: 'GitHub answered 502' },
  }),
};
