/** Every recipe of docs/workflows.md, run from the committed bundle with its own inputs and exactly its own permissions. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { makeZip } from '../archive/zip-maker.js';
import type { TriggeredEvent } from '../github/event-parts.js';
import { mergeGroup, pullRequest, push, schedule, workflowRun } from '../github/events.js';
import type { FakeGitHub } from '../github/fake.js';
import { anySha } from '../github/state.js';
import { workflowToken } from '../github/token.js';
import { GOOD, gitHub, run } from './stage.js';

const docs = readFileSync(join(import.meta.dirname, '../../docs/workflows.md'), 'utf8');

interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string | boolean>>;
}

interface Recipe {
  readonly permissions: Readonly<Record<string, 'read' | 'write'>>;
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>>;
}

function recipe(name: string): Recipe {
  const text = docs.split(`<!-- recipe: ${name} -->\n\`\`\`yaml\n`)[1]?.split('```')[0];
  if (text === undefined) throw new Error(`there is no recipe ${name}`);
  return parse(text);
}

/** The inputs of one leg, where there is a matrix. */
function inputsOf({ jobs }: Recipe): Readonly<Record<string, string>> {
  const steps = Object.values(jobs).flatMap((job) => job.steps);
  const gate = steps.find((step) => step.uses?.startsWith('OWNER/holdline'));
  const given = Object.entries(gate?.with ?? {});
  return Object.fromEntries(
    given.map(([name, value]) => [name, String(value).replace(/^\$\{\{.*\}\}$/, 'ads')]),
  );
}

function tokenOf({ permissions }: Recipe) {
  const rights = Object.entries(permissions).map(([name, right]) => [name.replaceAll('-', '_'), right]);
  return workflowToken(Object.fromEntries(rights));
}

const onMain = (github: FakeGitHub) =>
  push({ sha: github.state.git?.tip('refs/heads/main') ?? anySha(50), before: null });
const OWN_RUN = 7_000_000_001;
const evaluated = { event: 'pull_request', branch: 'topic-1', sha: anySha(2), conclusion: 'success' };
/** The run that evaluated, and this very one: artifacts may be of either. */
const RUNS = [
  { ...evaluated, id: 80, path: '.github/workflows/evaluate.yml' },
  { ...evaluated, id: OWN_RUN, path: '.github/workflows/gate.yml' },
];
const results = (name: string, of: number) => ({
  name,
  run: of,
  bytes: makeZip([{ name: 'preds.csv', data: GOOD }]),
});

const CASES: readonly (readonly [string, string, (github: FakeGitHub) => TriggeredEvent])[] = [
  ['pull-requests', 'a pull request', () => pullRequest()],
  ['pull-requests', 'a push to main', () => push({ sha: anySha(51), before: anySha(50) })],
  ['branch', 'a push to main', onMain],
  ['branch', 'a pull request', () => pullRequest()],
  [
    'fork-judge',
    'the end of an evaluation',
    () => workflowRun({ run: { id: 80, sha: anySha(2), branch: 'topic-1' } }),
  ],
  ['merge-queue', 'a merge group', () => mergeGroup({ baseSha: anySha(50) })],
  ['nightly', 'a schedule', () => schedule()],
  ['matrix', 'a pull request', () => pullRequest()],
  ['monorepo', 'a pull request', () => pullRequest()],
  ['monorepo', 'a push to main', onMain],
  ['rollback', 'a pull request', () => pullRequest()],
  ['rollback', 'a push to main', onMain],
  ['enterprise', 'a pull request', () => pullRequest()],
];

it.each(CASES)('%s: %s', async (name, _, event) => {
  const text = recipe(name);
  const inputs = inputsOf(text);
  const artifacts = [results('results', 80), results('results-ads', OWN_RUN)];
  const seeds = { runs: RUNS, artifacts, ...(inputs['history'] === 'branch' ? { git: true as const } : {}) };
  const github = await gitHub(tokenOf(text), seeds);
  const happened = event(github);
  const told = await run({
    event: happened,
    files: { 'results/preds.csv': GOOD },
    inputs: { artifacts: '', ...inputs },
    github,
    env: { GITHUB_RUN_ID: String(OWN_RUN) },
  });
  expect(told.report.notices).toEqual([]);
  expect([told.status, told.outputs['result']]).toEqual([0, 'neutral']);
  const speaks = happened.name === 'pull_request' || happened.name === 'workflow_run';
  expect(github.state.comments.size).toBe(speaks ? 1 : 0);
});

/** The configuration that a recipe comes with: the block before its workflow. */
function configOf(name: string): string {
  const before = docs.split(`<!-- recipe: ${name} -->`)[0] ?? '';
  return before.split('```yaml\n').at(-1)?.split('```')[0] ?? '';
}

it('health-issue: a schedule, and nothing was recorded for long', async () => {
  const text = recipe('health-issue');
  const github = await gitHub(tokenOf(text), { git: true });
  const files = { '.github/holdline.yml': configOf('health-issue') };
  const told = await run({ event: schedule(), files, inputs: inputsOf(text), github });
  const codes = told.report.notices.map(({ code }) => code);
  expect(codes.filter((code) => /FORBIDDEN|TOKEN/.test(code))).toEqual([]);
  expect([...github.state.issues.values()].map(({ labels }) => labels)).toEqual([['model-health']]);
});

it('rollback: what would be done is told first', async () => {
  const text = recipe('rollback');
  const github = await gitHub(tokenOf(text), { git: true });
  const files = {
    '.github/holdline.yml': `${configOf('rollback')}rules: [{ match: "*/accuracy", min: 0.999 }]\n`,
    'results/preds.csv': GOOD,
  };
  const told = await run({
    event: onMain(github),
    files,
    inputs: { artifacts: '', ...inputsOf(text) },
    github,
  });
  expect(told.report.result).toBe('fail');
  expect(told.report.deliveries).toContainEqual({
    channel: 'dispatch',
    ok: true,
    detail: 'a dry run: workflow rollback.yml would be started',
  });
  expect(github.state.started).toEqual([]);
});
