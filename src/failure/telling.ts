/** What can go wrong when something is written or delivered. A failed delivery changes no verdict. */
import { sentence } from './failure.js';

export const tellingFaults = {
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
  SUMMARY_FAILED: sentence({
    weight: 'notice',
    what: (d: { reason: string }) => `the job summary could not be written (${d.reason}); the verdict stands`,
    fix: null,
    example: { reason: 'ENOSPC' },
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
