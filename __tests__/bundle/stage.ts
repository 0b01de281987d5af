/** What the tests of the Action share: a GitHub, a run whose report is read back, and a record of main. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import type { Report } from '../../src/model/report.js';
import { makeZip } from '../archive/zip-maker.js';
import { push } from '../github/events.js';
import { type FakeGitHub, startGitHub } from '../github/fake.js';
import { type RunOptions, type RunResult, runAction } from '../github/runner.js';
import { anySha } from '../github/state.js';
import { type Token, workflowToken } from '../github/token.js';
import { folderWith, predictions } from './folder.js';

type Seeds = Partial<Parameters<typeof startGitHub>[0]>;

export const SECRET = 'secret-of-a-test';
const PATH = '.github/workflows/gate.yml';
export const GOOD = predictions({ right: 450, wrong: 50 });
export const WORSE = predictions({ right: 450, wrong: 50, lost: 40 });
export const READS = workflowToken({ contents: 'read', actions: 'read', pull_requests: 'write' });
export const WRITES = workflowToken({ contents: 'write', pull_requests: 'write' });

export const ofMain = {
  id: 71,
  event: 'push',
  branch: 'main',
  sha: anySha(50),
  path: PATH,
  conclusion: 'success',
};

/** The test merge, its parents, and main behind it. */
export const COMMITS = [
  { sha: anySha(2), parents: [anySha(50)] },
  { sha: anySha(101), parents: [anySha(51), anySha(2)] },
  { sha: anySha(51), parents: [anySha(50)] },
  { sha: anySha(50), parents: [] },
];

/** A GitHub for one test; at its end every request must have been one that GitHub's description knows. */
export async function gitHub(token: Token, seeds: Seeds = {}): Promise<FakeGitHub> {
  const pulls = [{ number: 1, head: { sha: anySha(2), ref: 'topic-1' } }];
  const fake = await startGitHub({ tokens: { [SECRET]: token }, pulls, commits: COMMITS, ...seeds });
  onTestFinished(async () => {
    await fake.close();
    expect(fake.violations).toEqual([]);
  });
  return fake;
}

export interface Told extends RunResult {
  readonly report: Report;
  readonly temp: string;
}

/** A run whose temporary folder stays readable, bytes and all. */
export async function run(
  options: Pick<RunOptions, 'event' | 'github' | 'files' | 'inputs' | 'env'>,
): Promise<Told> {
  const temp = folderWith({});
  const inputs = { artifacts: 'preds.csv', 'github-token': SECRET, ...options.inputs };
  const finished = await runAction({ ...options, inputs, env: { ...options.env, RUNNER_TEMP: temp } });
  const paths = readdirSync(temp, { recursive: true, encoding: 'utf8' });
  const path = paths.find((name) => name.endsWith('report.json'));
  if (path === undefined) throw new Error(`no report: ${finished.stdout}${finished.stderr}`);
  const report: Report = JSON.parse(readFileSync(join(temp, path), 'utf8'));
  return { ...finished, report, temp };
}

export const codes = (report: Report) => report.notices.map((notice) => notice.code);

/** The artifact that the upload step would make of the folder that a run named. */
export function uploaded(folder: string): Uint8Array {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true });
  const files = names.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return makeZip(files.map((file) => ({ name: file.slice(folder.length + 1), data: readFileSync(file) })));
}

/** What a push to main leaves behind: its record as an artifact. */
export async function recordedOnMain(more: Pick<RunOptions, 'files' | 'env'> = {}): Promise<Uint8Array> {
  const github = await gitHub(READS);
  const files = { 'preds.csv': GOOD, ...more.files };
  const finished = await run({ ...more, event: push({ sha: anySha(50) }), files, github });
  expect(finished.outputs).toMatchObject({ result: 'neutral', recorded: 'true' });
  return uploaded(finished.outputs['record-path'] ?? '');
}

/** A push of the commit that main really has, where the GitHub has a repository. */
export const tip = (github: FakeGitHub) =>
  push({ sha: github.state.git?.tip('refs/heads/main') ?? '', before: null });
