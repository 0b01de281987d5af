/** Several gates on one pull request, through the committed bundle: one comment each, or one that they share. */
import { expect, it } from 'vitest';
import { partsIn } from '../../src/render/parts.js';
import { pullRequest } from '../github/events.js';
import { runAction } from '../github/runner.js';
import { anySha } from '../github/state.js';
import { workflowToken } from '../github/token.js';
import { GOOD, gitHub, run, SECRET } from './stage.js';

const TOKEN = workflowToken({ contents: 'read', pull_requests: 'write' });
const leg = (suite: string, more: Readonly<Record<string, string>> = {}) => ({
  artifacts: 'preds.csv',
  'github-token': SECRET,
  history: 'none',
  suite,
  'comment-id': 'models',
  ...more,
});

it('share one comment with a part each, though all write at once', async () => {
  const github = await gitHub(TOKEN);
  const suites = ['ads', 'maps', 'search'];
  const runs = suites.map((suite) =>
    runAction({ event: pullRequest(), files: { 'preds.csv': GOOD }, github, inputs: leg(suite) }),
  );
  const ended = await Promise.all(runs);
  expect(ended.map((one) => one.status)).toEqual([0, 0, 0]);
  const comments = [...github.state.comments.values()];
  expect(comments).toHaveLength(1);
  const [comment] = comments;
  expect(partsIn(comment?.body ?? '').map((part) => part.key)).toEqual(suites);
  expect(comment?.body).toContain('Holdline: `ads` neutral · `maps` neutral · `search` neutral');
}, 60_000);

it('begin no shared comment where nothing changed and only changes are wanted', async () => {
  const github = await gitHub(TOKEN);
  const inputs = leg('ads', { comment: 'changes', baseline: 'base.csv' });
  const files = { 'preds.csv': GOOD, 'base.csv': GOOD };
  const told = await run({ event: pullRequest(), files, github, inputs });
  expect([told.outputs['result'], github.state.comments.size]).toEqual(['pass', 0]);
  expect(told.report.deliveries).toMatchObject([
    { channel: 'comment', ok: true, detail: 'nothing changed, so nothing was written' },
  ]);
}, 60_000);

it('have a comment each without an id', async () => {
  const github = await gitHub(TOKEN);
  for (const suite of ['ads', 'search']) {
    const inputs = leg(suite, { 'comment-id': '' });
    await run({ event: pullRequest(), files: { 'preds.csv': GOOD }, github, inputs });
  }
  expect(github.state.comments.size).toBe(2);
});

it('leave what a newer run has written, and take out what is of an older commit', async () => {
  const github = await gitHub(TOKEN);
  const files = { 'preds.csv': GOOD };
  const at = (sha: number) => pullRequest({ head: { sha: anySha(sha) } });
  const newer = { GITHUB_RUN_ID: '7000000009' };
  await run({ event: at(2), files, github, inputs: leg('ads') });
  await run({ event: at(3), files, github, inputs: leg('search'), env: newer });
  const late = await run({ event: at(2), files, github, inputs: leg('ads') });
  const [comment] = [...github.state.comments.values()];
  expect(partsIn(comment?.body ?? '').map((part) => [part.key, part.sha])).toEqual([['search', anySha(3)]]);
  expect(late.report.deliveries).toMatchObject([{ channel: 'comment', ok: true }]);
  expect(late.report.deliveries[0]?.detail).toContain('newer run');
}, 60_000);

it('a comment of one gate is left alone by a run that is older', async () => {
  const github = await gitHub(TOKEN);
  const inputs = leg('ads', { 'comment-id': '' });
  const files = { 'preds.csv': GOOD };
  await run({ event: pullRequest(), files, github, inputs, env: { GITHUB_RUN_ID: '7000000009' } });
  const [before] = [...github.state.comments.values()];
  await run({
    event: pullRequest(),
    files: { 'preds.csv': GOOD.replaceAll(',1,1', ',1,0') },
    github,
    inputs,
  });
  expect([...github.state.comments.values()]).toEqual([before]);
});
