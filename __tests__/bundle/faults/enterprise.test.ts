/** F46: GitHub Enterprise Server, whose API lies below a path: the recipes of docs/workflows.md run there as they stand. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { makeZip } from '../../archive/zip-maker.js';
import { pullRequest, push } from '../../github/events.js';
import type { FakeGitHub } from '../../github/fake.js';
import { refused } from '../../github/fault.js';
import { anySha } from '../../github/state.js';
import { folderWith } from '../folder.js';
import { ending, gitHub, ON_MAIN, run, type Seeds } from './scene.js';

const docs = readFileSync(join(import.meta.dirname, '../../../docs/workflows.md'), 'utf8');
const FILES = { 'results/head.json': '{"accuracy": 0.9}' };

interface Job {
  readonly steps: readonly { readonly uses?: string; readonly with?: Readonly<Record<string, string>> }[];
}

/** The inputs that a recipe gives the gate. */
function inputsOf(recipe: string): Readonly<Record<string, string>> {
  const [, text = ''] = docs.split(`<!-- recipe: ${recipe} -->\n\`\`\`yaml\n`);
  const jobs: Readonly<Record<string, Job>> = parse(text.split('```')[0] ?? '').jobs;
  const steps = Object.values(jobs).flatMap((job) => job.steps);
  return steps.find((step) => step.uses?.startsWith('OWNER/holdline'))?.with ?? {};
}

const enterprise = (seeds: Seeds = {}) =>
  gitHub({ prefix: '/api/v3', server: '3.17.1', artifacts: [], ...seeds });

const PASSES = { status: 0, result: 'pass', recorded: 'false', codes: [] };

/** Twice on the pull request: the second time the comment is looked for, and GraphQL asked whose it is. */
async function judgedTwice(github: FakeGitHub, recipe: string): Promise<void> {
  for (const _ of ['opened', 'pushed to']) {
    const ended = await run({ github, event: pullRequest(), files: FILES, inputs: inputsOf(recipe) });
    expect(ending(ended), ended.told).toEqual(PASSES);
    expect(ended.report?.base?.source).toBe('history');
  }
  expect(github.state.comments.size).toBe(1);
  expect(github.requests.filter((request) => request.operation === 'graphql')).toHaveLength(1);
  expect(github.graphqlUrl).toMatch(/\/api\/graphql$/);
}

describe('on an Enterprise Server', () => {
  it('the recipe with artifacts records on main and judges a pull request', async () => {
    const temp = folderWith({});
    const inputs = inputsOf('pull-requests');
    expect(inputs).toEqual({ artifacts: 'results/**' });
    const event = push({ sha: anySha(50) });
    const first = await run({
      github: await enterprise(),
      event,
      files: FILES,
      inputs,
      env: { RUNNER_TEMP: temp },
    });
    expect([first.status, first.outputs['recorded']], first.told).toEqual([0, 'true']);
    const folder = first.outputs['record-path'] ?? '';
    const files = readdirSync(folder).map((name) => ({ name, data: readFileSync(join(folder, name)) }));
    const artifacts = [{ name: 'holdline-history', run: ON_MAIN.id, bytes: makeZip(files) }];
    await judgedTwice(await enterprise({ artifacts }), 'pull-requests');
  });

  it('the recipe with a branch records on main and judges a pull request', async () => {
    const github = await enterprise({ git: true });
    const sha = github.state.git?.tip('refs/heads/main') ?? '';
    const inputs = inputsOf('branch');
    expect(inputs['history']).toBe('branch');
    const first = await run({ github, event: push({ sha, before: null }), files: FILES, inputs });
    expect([first.status, first.outputs['recorded']], first.told).toEqual([0, 'true']);
    await judgedTwice(github, 'branch');
  });
});

describe('a server that is too old', () => {
  it.each([
    [404, '3.9.2', 'GITHUB_SERVER_OLD'],
    [406, '3.15.0', 'GITHUB_SERVER_OLD'],
    [404, '2.22.1', 'GITHUB_SERVER_OLD'],
    [404, '3.16.0', 'GITHUB_NOT_FOUND'],
    [404, '4.0.0', 'GITHUB_NOT_FOUND'],
    [403, '3.9.2', 'GITHUB_FORBIDDEN'],
  ])('refuses with %i, version %s: %s', async (status, server, code) => {
    const github = await enterprise({ server });
    github.inject('actions/list-artifacts-for-repo', refused(status, 'Not Found'));
    const ended = await run({ github, inputs: { comment: 'never' } });
    expect(ending(ended), ended.told).toEqual({
      status: 1,
      result: 'error',
      recorded: 'false',
      codes: [code],
    });
    if (code !== 'GITHUB_SERVER_OLD') return;
    expect(ended.stdout).toContain(
      `GitHub Enterprise Server is version ${server}, and what is asked needs 3.16 at least`,
    );
    expect(ended.stdout).toContain('update the server to 3.16 or newer');
  });

  it('is no reason to fail where nothing is asked that it lacks', async () => {
    const github = await enterprise({ server: '3.9.2' });
    const ended = await run({ github, inputs: { history: 'none' } });
    expect(ending(ended), ended.told).toEqual({ ...PASSES, result: 'neutral' });
  });
});
