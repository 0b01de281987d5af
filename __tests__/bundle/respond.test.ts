/** What a result sets going: labels of a pull request, a workflow or an event on the base branch. */
import { describe, expect, it } from 'vitest';
import { pullRequest, push } from '../github/events.js';
import type { FakeGitHub } from '../github/fake.js';
import { refused } from '../github/fault.js';
import { anySha } from '../github/state.js';
import { workflowToken } from '../github/token.js';
import { codes, GOOD, gitHub, run, WORSE } from './stage.js';

const TOKEN = workflowToken({ contents: 'write', pull_requests: 'write', actions: 'write' });
const LABELS = 'respond: { labels: { fail: model-regression, pass: model-ok } }\n';
const BASE = { 'base.csv': GOOD };

async function onPull(github: FakeGitHub, preds: string, config = LABELS) {
  // The configuration of a pull request is that of the commit it was merged with.
  const files = { ...BASE, 'preds.csv': preds, '.github/holdline.yml': config };
  return await run({
    event: pullRequest(),
    github,
    files,
    inputs: { baseline: 'base.csv', history: 'none' },
  });
}

const contents = (config: string) => ({ [anySha(50)]: { '.github/holdline.yml': config } });

describe('labels', () => {
  it('are those of the result, and no others of ours', async () => {
    const github = await gitHub(TOKEN, { contents: contents(LABELS) });
    const failed = await onPull(github, WORSE);
    expect(failed.report.result).toBe('fail');
    expect(github.state.labels.get(1)).toEqual(['model-regression']);
    github.state.labels.get(1)?.push('theirs');
    const passed = await onPull(github, GOOD);
    expect(passed.report.result).toBe('pass');
    expect(github.state.labels.get(1)).toEqual(['theirs', 'model-ok']);
    expect(passed.report.deliveries).toContainEqual({
      channel: 'labels',
      ok: true,
      detail: '+ model-ok, − model-regression',
    });
  });

  it('are only told of in a dry run, and a refusal changes no verdict', async () => {
    const dry = LABELS.replace(' } }', ' }, dry-run: true }');
    const github = await gitHub(TOKEN, { contents: contents(dry) });
    const { report } = await onPull(github, WORSE, dry);
    expect(github.state.labels.get(1) ?? []).toEqual([]);
    expect(report.deliveries.map(({ detail }) => detail)).toContain('a dry run: + model-regression');
    const other = await gitHub(TOKEN, { contents: contents(LABELS) });
    other.inject('issues/add-labels', refused(403, 'No.'));
    const told = await onPull(other, WORSE);
    expect(told.report.result).toBe('fail');
    expect(codes(told.report)).toContain('RESPONSE_FAILED');
  });
});

describe('a dispatch', () => {
  const CONFIG =
    'respond: { dispatch: { on: fail, workflow: rollback.yml, inputs: { why: model } } }\nrules: [{ match: "*/accuracy", min: 0.85 }]\n';
  const onMain = (github: FakeGitHub, preds: string, config = CONFIG) =>
    run({
      event: push(),
      github,
      files: { 'preds.csv': preds, '.github/holdline.yml': config },
      inputs: { history: 'branch' },
    });

  it('starts the workflow once until the result has been another, and is recorded', async () => {
    const github = await gitHub(TOKEN, { git: true });
    const first = await onMain(github, WORSE);
    expect(first.report.result).toBe('fail');
    expect(github.state.started).toEqual([{ name: 'rollback.yml', ref: 'main', inputs: { why: 'model' } }]);
    await onMain(github, WORSE);
    expect(github.state.started).toHaveLength(1);
  });

  it('may be an event, and nothing in a dry run', async () => {
    const event = CONFIG.replace('workflow: rollback.yml', 'event-type: model-failed');
    const github = await gitHub(TOKEN, { git: true });
    await onMain(github, WORSE, event);
    expect(github.state.started).toMatchObject([
      { name: 'model-failed', ref: null, inputs: { why: 'model', result: 'fail' } },
    ]);
    const dry = await gitHub(TOKEN, { git: true });
    const { report } = await onMain(dry, WORSE, CONFIG.replace('} } }', '} }, dry-run: true }'));
    expect(dry.state.started).toEqual([]);
    expect(report.deliveries.map(({ detail }) => detail)).toContain(
      'a dry run: workflow rollback.yml would be started',
    );
  });

  it('is not started by a pull request', async () => {
    const github = await gitHub(TOKEN, { contents: contents(CONFIG) });
    await onPull(github, WORSE, CONFIG);
    expect(github.state.started).toEqual([]);
  });
});
