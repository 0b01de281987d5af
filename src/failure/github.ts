/** What can go wrong between this program and GitHub. `doing` reads on after "while": `reading artifacts`. */
import { sentence } from './failure.js';

interface Doing {
  readonly doing: string;
}

/** What was asked for permission: `actions: read`, or several, parted by commas. */
interface Asking extends Doing {
  readonly needs: string;
}

interface Worn extends Doing {
  readonly tries: number;
  readonly seconds: number;
}

function effort({ tries, seconds }: Worn): string {
  return tries === 1 ? '1 try' : `${tries} tries in ${seconds} s`;
}

export interface Refused extends Doing {
  readonly status: number;
  readonly words: string;
  readonly request: string | null;
}

export interface Limited extends Doing {
  /** Requests an hour; `null` for the limit of which GitHub tells no number. */
  readonly limit: string | null;
  /** ISO 8601, UTC. */
  readonly reset: string | null;
}

export interface Down extends Worn {
  readonly status: number;
  /** What came in place of an answer. */
  readonly found: string | null;
}

const refusedExample: Refused = {
  doing: 'writing a tree',
  status: 422,
  words: 'Validation Failed',
  request: 'FA4E:1:2:3:4',
};
const limitedExample: Limited = { doing: 'listing artifacts', limit: '1000', reset: '2026-11-01T12:40:00Z' };
const downExample: Down = { doing: 'listing artifacts', status: 502, found: null, tries: 5, seconds: 31 };

const LATER =
  'run the job again later; https://www.githubstatus.com tells whether GitHub itself is in trouble';

export const githubFaults = {
  GITHUB_UNAUTHORIZED: sentence({
    weight: 'reading',
    what: (d: Doing) => `GitHub does not accept the token (401) while ${d.doing}`,
    fix: () =>
      'give a token that is still valid: the one of the workflow lives as long as its job, one of an app for an hour',
    example: { doing: 'listing artifacts' },
  }),
  GITHUB_FORBIDDEN: sentence({
    weight: 'reading',
    what: (d: Asking & { words: string }) =>
      `the token may not do this (403: ${d.words}) while ${d.doing}; it needs the permission ${d.needs}`,
    fix: (d) =>
      `add to the job: permissions: { ${d.needs} }, beside what stands there already; what such a block does not name is refused`,
    example: {
      doing: 'listing artifacts',
      words: 'Resource not accessible by integration',
      needs: 'actions: read',
    },
  }),
  GITHUB_NOT_FOUND: sentence({
    weight: 'reading',
    what: (d: Asking) =>
      `it is missing, or the token may not see it (GitHub answers 404 to both) while ${d.doing}`,
    fix: (d) => `check that it is there, and that the job has permissions: { ${d.needs} }`,
    example: { doing: 'reading a workflow run', needs: 'actions: read' },
  }),
  GITHUB_GONE: sentence({
    weight: 'reading',
    what: (d: Doing) => `it has expired or was deleted (410) while ${d.doing}`,
    fix: () =>
      'run the workflow that makes it again, or keep such files longer: retention-days of the upload',
    example: { doing: 'downloading an artifact' },
  }),
  GITHUB_CONFLICT: sentence({
    weight: 'reading',
    what: (d: Doing & { words: string }) =>
      `GitHub can't do this as things stand (409: ${d.words}) while ${d.doing}`,
    fix: () => 'run the job again; a repository without any commit needs a first one',
    example: { doing: 'writing a commit', words: 'Git Repository is empty.' },
  }),
  GITHUB_INVALID: sentence({
    weight: 'reading',
    what: (d: Refused) =>
      `GitHub refuses the request (${d.status}: ${d.words}) while ${d.doing}${d.request === null ? '' : `; request ${d.request}`}`,
    fix: () =>
      'read what GitHub says about it; if your settings did not cause it, report it to Holdline with this line',
    example: refusedExample,
  }),
  GITHUB_SERVER_OLD: sentence({
    weight: 'reading',
    what: (d: Doing & { status: number; found: string; least: string }) =>
      `this GitHub Enterprise Server is version ${d.found}, and what is asked needs ${d.least} at least (${d.status}) while ${d.doing}`,
    fix: (d) =>
      `update the server to ${d.least} or newer; until then keep the history in files (history: path:DIR), which asks nothing of it`,
    example: { doing: 'listing artifacts', status: 404, found: '3.9.2', least: '3.16' },
  }),
  GITHUB_RATE_LIMIT: sentence({
    weight: 'reading',
    what: (d: Limited) =>
      `GitHub's rate limit${d.limit === null ? '' : ` of ${d.limit} requests an hour`} is used up while ${d.doing}; ${
        d.reset === null ? 'it did not say until when' : `it is open again at ${d.reset}`
      }, later than this run waits`,
    fix: (d) =>
      `run the job again${d.reset === null ? ' in some minutes' : ' after that time'}; one gate after a matrix asks less than one in each of its legs`,
    example: limitedExample,
  }),
  GITHUB_UNAVAILABLE: sentence({
    weight: 'reading',
    what: (d: Down) =>
      `GitHub is unavailable (${d.status}${d.found === null ? '' : `, ${d.found}`}) while ${d.doing}; ${effort(d)}`,
    fix: () => LATER,
    example: downExample,
  }),
  GITHUB_UNREACHABLE: sentence({
    weight: 'reading',
    what: (d: Worn & { reason: string; certificate: boolean }) =>
      `GitHub can't be reached (${d.reason}) while ${d.doing}; ${effort(d)}`,
    fix: (d) =>
      d.certificate
        ? 'have Node trust the certificate of your proxy or GitHub server: NODE_EXTRA_CA_CERTS=/path/to/ca.pem in the runner’s environment'
        : 'check the runner’s network; behind a proxy set https_proxy and no_proxy in its environment',
    example: {
      doing: 'listing artifacts',
      reason: 'connect ECONNREFUSED',
      certificate: false,
      tries: 5,
      seconds: 31,
    },
  }),
  GITHUB_TOO_LARGE: sentence({
    weight: 'reading',
    what: (d: Doing & { mebibytes: number }) => `it is larger than ${d.mebibytes} MiB while ${d.doing}`,
    fix: () => 'upload only the files that are judged',
    example: { doing: 'downloading an artifact', mebibytes: 512 },
  }),
  GITHUB_DIGEST: sentence({
    weight: 'reading',
    what: (d: { expected: string; found: string; bytes: number; tries: number }) =>
      `the ${d.bytes} bytes that arrived have the digest ${d.found}, and GitHub lists ${d.expected}, after ${d.tries} downloads`,
    fix: () =>
      'run the job again; if it stays, something between the runner and the storage changes files, or the artifact is damaged',
    example: {
      expected: `sha256:${'a'.repeat(64)}`,
      found: `sha256:${'b'.repeat(64)}`,
      bytes: 1204,
      tries: 2,
    },
  }),
  GITHUB_BRANCH_REFUSED: sentence({
    weight: 'reading',
    what: (d: { branch: string; status: number; words: string }) =>
      `GitHub does not let the branch "${d.branch}" be written (${d.status}: ${d.words}), although no other writer has moved it`,
    fix: (d) =>
      `exempt "${d.branch}" from rulesets and protected branches that ask for pull requests, checks or signatures, and give the job permissions: { contents: write }`,
    example: { branch: 'holdline', status: 422, words: 'Repository rule violations found' },
  }),
};
