/** The one contract between the pure rooms and effects. Real ones are in io/, tests bring their own folders. */
import type { Fault } from './failure/failure.js';
import type { Source } from './model/source.js';
import type { Workflow, WorkflowRun } from './model/workflow.js';
import type { Mail, MailTerms } from './request/mail.js';
import type { Request, Sent, Terms } from './request/request.js';

/** What globs lead to. Faults stand beside what was found, so that those of the files themselves can be told with them. */
export interface FoundFiles {
  /** Sorted by path, each once. */
  readonly sources: readonly Source[];
  /** `GLOB_EMPTY`, `FILE_MISSING`, `FILE_IS_FOLDER`, `FILE_UNREADABLE`. */
  readonly faults: readonly Fault[];
}

export interface Files {
  readonly find: (globs: readonly string[]) => Promise<FoundFiles>;
  /** The whole text in UTF-8, or `null` where there is no such file. Any other trouble is a `Failure`. */
  readonly readText: (path: string) => Promise<string | null>;
  /** Writes the whole file or nothing: a new file beside it, flushed, then renamed. Makes folders. */
  readonly writeText: (path: string, text: string) => Promise<void>;
  /** The whole bytes, or `null` where there is no such file. */
  readonly readBytes: (path: string) => Promise<Uint8Array | null>;
  readonly writeBytes: (path: string, bytes: Uint8Array) => Promise<void>;
  readonly remove: (path: string) => Promise<void>;
  /** Names of the files below a folder, relative to it, with `/`; empty where there is no folder. */
  readonly list: (folder: string) => Promise<readonly string[]>;
  /** Adds text at the end of a file in one write, flushed; makes the file and its folders. */
  readonly appendText: (path: string, text: string) => Promise<void>;
}

export interface Log {
  /** One line for people while work goes on; never on standard output of the command line. */
  readonly info: (text: string) => void;
  readonly warn: (text: string) => void;
}

export interface World {
  readonly files: Files;
  readonly log: Log;
  /** The current time. Nothing else reads a clock. */
  readonly now: () => Date;
  /** A name for a run that was given none. */
  readonly randomId: () => string;
  /** Of the text's bytes in UTF-8, hexadecimal. */
  readonly sha256: (text: string) => string;
  readonly codec: Codec;
  /** A variable of the environment; `null` where it is not set or empty. */
  readonly variable: (name: string) => string | null;
  /** Who runs this, for what a person decides. */
  readonly user: () => string;
  /** The commit that is checked out, or `null` outside a repository. */
  readonly gitHead: () => Promise<string | null>;
  /** The commits of this repository's tags by name; empty outside a repository. */
  readonly gitTags: () => Promise<ReadonlyMap<string, string>>;
  /** Sends what a channel or an export built. Never fails: what went wrong is told, without secrets. */
  readonly send: (request: Request, terms: Terms) => Promise<Sent>;
  /** Sends a mail by a server that speaks TLS. Never fails. */
  readonly sendMail: (mail: Mail, terms: MailTerms) => Promise<Sent>;
  readonly version: string;
  /** A text that ships with Holdline, by its path in the package. */
  readonly ownText: (path: string) => string;
}

/** Locks and opens bytes with one key, so that what opens is what was locked: authenticated encryption. */
export interface Seal {
  /** Public name of the key, hexadecimal: tells another key from damage. */
  readonly key: string;
  /** `purpose` is bound in: what was locked for one does not open for another. The same bytes lock to the same bytes. */
  readonly lock: (bytes: Uint8Array, purpose: string) => Uint8Array;
  /** `null` where the bytes were altered, or locked with another key or for another purpose. */
  readonly open: (bytes: Uint8Array, purpose: string) => Uint8Array | null;
}

/** Bytes in and bytes out: pure in effect, but Node's own, so that only io/ may bring them. */
export interface Codec {
  readonly gzip: (bytes: Uint8Array) => Uint8Array;
  /** At most `limit` bytes come out; `null` where the bytes are damaged or more would come. */
  readonly gunzip: (bytes: Uint8Array, limit: number) => Uint8Array | null;
  /** Hexadecimal. */
  readonly sha256: (bytes: Uint8Array) => string;
  /** SHA-256 of bytes that come piece by piece. */
  readonly hashing: () => { readonly update: (bytes: Uint8Array) => void; readonly hex: () => string };
  readonly base64: (bytes: Uint8Array) => string;
  /** `null` where the text is no base64. */
  readonly fromBase64: (text: string) => Uint8Array | null;
  /** The seal of a secret text. Takes about a tenth of a second: a secret that people chose must be slow to guess. */
  readonly seal: (secret: string) => Seal;
}

/** What standard output is shown on. */
export interface Screen {
  readonly colour: boolean;
  /** Columns. */
  readonly width: number;
}

/** An artifact of a workflow run, as the listing tells of it. */
export interface ArtifactFacts {
  readonly id: number;
  readonly name: string;
  readonly size: number;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  readonly expired: boolean;
  /** ISO 8601, UTC; `null` where it is not told. */
  readonly expiresAt: string | null;
  /** `sha256:…` of the archive, where GitHub tells it. */
  readonly digest: string | null;
  readonly run: number | null;
  readonly branch: string | null;
  readonly sha: string | null;
  /** The run's branch belongs to this repository and to no fork. */
  readonly ownBranch: boolean;
}

/** A workflow run: what decides whether its artifacts may be trusted. */
export interface RunFacts {
  readonly id: number;
  readonly event: string;
  readonly branch: string | null;
  readonly sha: string;
  /** Path of the workflow file, without `@ref`. */
  readonly workflowPath: string;
  readonly ownBranch: boolean;
  readonly conclusion: string | null;
}

export interface CommitFacts {
  readonly sha: string;
  /** Of a test merge the first is the tip that it was merged into. */
  readonly parents: readonly string[];
}

/** A pull request that brought a commit to its branch. */
export interface MergedPull {
  readonly number: number;
  readonly author: string;
  readonly labels: readonly string[];
}

/** One state of a branch that holds files: writers compare and swap on `commit`. */
export interface BranchTip {
  readonly commit: string;
  /** Path → blob sha. */
  readonly files: ReadonlyMap<string, string>;
}

/** Files to put on a branch, as one commit on top of `parent` (`null`: the first commit of a branch that is not there). */
export interface BranchCommit {
  readonly branch: string;
  readonly parent: string | null;
  readonly message: string;
  /** Path → content; `null` removes the file. */
  readonly files: ReadonlyMap<string, Uint8Array | null>;
}

/** Where the pull request lives: GitHub, or the tests' stand-in for it. Calls fail with a `ForgeError`. */
export interface Forge {
  /**
   * The comment on this issue or pull request that begins with the marker and was written by this token's own login,
   * looked for over all pages; the oldest where there are several.
   */
  readonly findComment: (issue: number, marker: string) => Promise<Comment | null>;
  /** The issues of this token's own login whose text begins with the marker, open and closed, lowest number first. */
  readonly ownIssues: (marker: string) => Promise<readonly Issue[]>;
  /** Never tried twice: an answer that was lost may have opened it. */
  readonly createIssue: (wanted: {
    readonly title: string;
    readonly body: string;
    readonly labels?: readonly string[];
    readonly assignees?: readonly string[];
  }) => Promise<Issue>;
  readonly changeIssue: (
    issue: number,
    wanted: {
      readonly body: string;
      readonly state?: 'open' | 'closed';
      readonly state_reason?: 'completed' | 'not_planned';
    },
  ) => Promise<void>;
  readonly noteIssue: (issue: number, body: string) => Promise<void>;
  readonly createComment: (issue: number, body: string) => Promise<Comment>;
  readonly updateComment: (comment: number, body: string) => Promise<Comment>;
  /** Names of the labels of a pull request, at most 100. */
  readonly labels: (issue: number) => Promise<readonly string[]>;
  readonly addLabel: (issue: number, label: string) => Promise<void>;
  readonly removeLabel: (issue: number, label: string) => Promise<void>;
  /** Starts a run of a workflow by its file. */
  readonly startWorkflow: (wanted: {
    readonly file: string;
    readonly ref: string;
    readonly inputs: Readonly<Record<string, string>>;
  }) => Promise<void>;
  /** Sends `repository_dispatch`. */
  readonly startEvent: (wanted: {
    readonly eventType: string;
    readonly payload: Readonly<Record<string, string>>;
  }) => Promise<void>;
  /** Makes a check run; its address. */
  readonly publishCheck: (check: Check) => Promise<string>;
  /** A file's bytes at a commit or branch; `null` where there is none. */
  readonly readFile: (path: string, ref: string) => Promise<Uint8Array | null>;
  readonly mergeBase: (base: string, head: string) => Promise<string>;
  /** A commit and its ancestors with their parents, newest first, at most 100. */
  readonly commits: (sha: string) => Promise<readonly CommitFacts[]>;
  /** Artifacts of this name over all runs, newest first, at most 100; how many there are in all tells how far back it sees. */
  readonly artifacts: (
    name: string,
  ) => Promise<{ readonly total: number; readonly items: readonly ArtifactFacts[] }>;
  /** All artifacts of one run. */
  readonly runArtifacts: (run: number) => Promise<readonly ArtifactFacts[]>;
  readonly run: (id: number) => Promise<RunFacts>;
  /** The artifact's bytes as stored, its digest checked. */
  readonly download: (artifact: ArtifactFacts) => Promise<Uint8Array>;
  /** Numbers of the open pull requests from this head whose head commit and repository agree. */
  readonly pullRequests: (wanted: {
    readonly head: string;
    readonly sha: string;
    readonly repository: number | null;
  }) => Promise<readonly number[]>;
  /** The tag of the newest release that is neither a draft nor a prerelease; `null` where there is none. */
  readonly latestRelease: () => Promise<string | null>;
  /** Names of tags, at most 100. */
  readonly tags: () => Promise<readonly string[]>;
  /** Merged pull requests that this commit came with. */
  readonly mergedPulls: (sha: string) => Promise<readonly MergedPull[]>;
  /** The workflows of the repository, disabled ones too, at most 200. */
  readonly workflows: () => Promise<readonly Workflow[]>;
  /** This branch's own runs of a workflow since a time, oldest first, at most the newest 200; whether those are all. */
  readonly workflowRuns: (wanted: {
    readonly path: string;
    readonly branch: string;
    /** ISO 8601, UTC. */
    readonly since: string;
  }) => Promise<{ readonly runs: readonly WorkflowRun[]; readonly whole: boolean }>;
  /** When the newest commit on the branch changed this file; `null` where none did. ISO 8601, UTC. */
  readonly lastChange: (path: string, ref: string) => Promise<string | null>;
  readonly branchTip: (branch: string) => Promise<BranchTip | null>;
  readonly readBlob: (sha: string) => Promise<Uint8Array>;
  /** `moved` where another writer was faster: decided by reading the tip again, never by words of an answer. */
  readonly commitToBranch: (commit: BranchCommit) => Promise<'committed' | 'moved'>;
}

/** A finished check run on a commit. */
export interface Check {
  readonly name: string;
  readonly sha: string;
  readonly conclusion: 'success' | 'failure' | 'neutral';
  readonly title: string;
  readonly summary: string;
  readonly annotations: readonly {
    readonly path: string;
    readonly level: 'failure' | 'warning';
    readonly title: string;
    readonly message: string;
  }[];
  readonly detailsUrl: string | null;
}

export interface Comment {
  readonly id: number;
  readonly url: string;
  /** As it stands there. */
  readonly body: string;
}

export interface Issue {
  readonly number: number;
  readonly url: string;
  /** As it stands there. */
  readonly body: string;
  readonly isOpen: boolean;
  /** ISO 8601, UTC; `null` where it is open. */
  readonly closedAt: string | null;
}
