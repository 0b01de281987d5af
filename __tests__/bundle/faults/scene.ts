/**
 * One run of the bundle in trouble: what it printed, wrote and left. Every run is searched for its secret, and every
 * fake must have seen only calls that GitHub's description knows, and used up all its faults.
 */
import { pathToFileURL } from 'node:url';
import { afterEach, expect } from 'vitest';
import { encodeRecord } from '../../../src/history/record.js';
import type { HistoryRecord } from '../../../src/model/history.js';
import type { Report } from '../../../src/model/report.js';
import { makeZip } from '../../archive/zip-maker.js';
import { shownOf } from '../../github/canary.js';
import type { GitHubOptions } from '../../github/desk.js';
import { pullRequest } from '../../github/events.js';
import { type FakeGitHub, startGitHub } from '../../github/fake.js';
import type { Fault } from '../../github/fault.js';
import { type RunOptions, type RunResult, runAction } from '../../github/runner.js';
import { anySha } from '../../github/state.js';
import { type Token, workflowToken } from '../../github/token.js';
import { run as anyRecord } from '../../history/records.js';

/** A token that every one of the six encodings writes in another way. */
export const SECRET = 'ghs_canary+of/a="test"?>~';
export const FILES = { 'head.json': '{"accuracy": 0.9}' };
const GATE = '.github/workflows/gate.yml';
/** A run that recorded on main, and the commits between it and the pull request's test merge. */
export const ON_MAIN = {
  id: 71,
  event: 'push',
  branch: 'main',
  sha: anySha(50),
  path: GATE,
  conclusion: 'success',
};
export const COMMITS = [
  { sha: anySha(2), parents: [anySha(50)] },
  { sha: anySha(101), parents: [anySha(51), anySha(2)] },
  { sha: anySha(51), parents: [anySha(50)] },
  { sha: anySha(50), parents: [] },
];
/** All that any recipe asks for. */
export const ALL = workflowToken({
  contents: 'write',
  actions: 'read',
  pull_requests: 'write',
  checks: 'write',
});

/** The record of run 71 on main, or one like it. */
export function record(change: Partial<HistoryRecord> = {}): HistoryRecord {
  const { id = '71.1', sha = anySha(50) } = change;
  const one = anyRecord(id, 1);
  const measurements = [{ id: 'head/accuracy', value: 0.9, n: null, standardError: null }];
  const suites = [{ name: 'head', model: null, dataset: null, format: 'metrics', files: ['head.json'] }];
  return { ...one, sha, measurements, head: { ...one.head, sha, suites }, ...change };
}

export function lines(...records: readonly HistoryRecord[]): string {
  return records.map((one) => `${encodeRecord(one)}\n`).join('');
}

/** What the upload step makes of a history. */
export function uploaded(text: string = lines(record())): Uint8Array {
  return makeZip([{ name: 'history.jsonl', data: text }]);
}

const open: FakeGitHub[] = [];

export interface Seeds extends Partial<GitHubOptions> {
  readonly token?: Token;
}

/** A repository with one pull request and a history in artifacts. */
export async function gitHub({ token = ALL, ...seeds }: Seeds = {}): Promise<FakeGitHub> {
  const github = await startGitHub({
    tokens: { [SECRET]: token },
    pulls: [{ number: 1, head: { sha: anySha(2), ref: 'topic-1' } }],
    commits: COMMITS,
    runs: [ON_MAIN],
    artifacts: [{ name: 'holdline-history', run: 71, bytes: uploaded() }],
    ...seeds,
  });
  open.push(github);
  return github;
}

afterEach(async () => {
  for (const github of open.splice(0)) {
    await github.close();
    expect(github.violations).toEqual([]);
    expect(github.pending()).toBe(0);
  }
});

/** Variables that make a run's long waits short; the clock's faults are `hurry.mjs`'s own. */
export function hurried(
  clock: { readonly ahead?: number; readonly rate?: number; readonly idle?: number } = {},
) {
  const url = pathToFileURL(`${import.meta.dirname}/hurry.mjs`);
  for (const [name, value] of Object.entries(clock)) url.searchParams.set(name, String(value));
  return { NODE_OPTIONS: `--import ${url.href}` };
}

/** Time to meet these faults in: only where answers stop coming is the wait for them short. */
export function timeFor(faults: readonly Fault[]) {
  return hurried(faults.some((fault) => fault.transport?.startsWith('stall')) ? { idle: 700 } : {});
}

export interface Ended extends RunResult {
  /** `null` where a signal ended the run before there was one. */
  readonly report: Report | null;
  /** Standard output, standard error and the summary: whatever a person can read. */
  readonly told: string;
  /** Codes of what the report says beside the verdicts. */
  readonly codes: readonly string[];
}

/** The runner takes this line for itself: it is how a secret is named to it, and nobody sees it. */
const MASK = /^::add-mask::.*$/gm;

/** None of the secrets stands in anything that a run leaves: log, summary, outputs, files, their names. */
export function mustBeSilent(run: RunResult, secrets: readonly string[] = [SECRET]): void {
  const { stdout, stderr, summary, outputs, files, commandFiles } = run;
  const left = [outputs, files, commandFiles].map((one) => Object.entries(one).join('\n'));
  const all = [stdout.replace(MASK, ''), stderr, summary, ...left].join('\n');
  expect(shownOf(all, secrets)).toEqual([]);
}

/** A run on a pull request with its waits made short, unless told otherwise. */
export async function run(options: Partial<RunOptions> = {}): Promise<Ended> {
  const finished = await runAction({
    event: pullRequest(),
    files: FILES,
    ...options,
    inputs: { artifacts: 'head.json', 'github-token': SECRET, ...options.inputs },
    env: { ...hurried(), ...options.env },
  });
  mustBeSilent(finished);
  expect(finished.workspaceChanges).toEqual([]);
  const [text] = Object.entries(finished.files).flatMap(([path, content]) =>
    path.endsWith('report.json') ? [content] : [],
  );
  const report: Report | null = text === undefined ? null : JSON.parse(text);
  const told = `${finished.stdout}${finished.stderr}${finished.summary}`;
  return { ...finished, report, told, codes: report?.notices.map((notice) => notice.code) ?? [] };
}

/** The heart of what became of a run, for one comparison. */
export function ending({ status, outputs, codes }: Ended) {
  return { status, result: outputs['result'], recorded: outputs['recorded'], codes };
}

/** What was asked of GitHub beyond reading. */
export function written(github: FakeGitHub): readonly string[] {
  const writes = github.requests.filter(
    ({ method, operation }) => method !== 'GET' && operation !== 'graphql',
  );
  return writes.map((request) => request.operation ?? request.path);
}

export function times(count: number, one: () => Fault): readonly Fault[] {
  return Array.from({ length: count }, one);
}
