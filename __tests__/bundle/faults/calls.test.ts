/** F50 to F52: a call that can't be meant is red before anything is asked of GitHub. */
import { describe, expect, it } from 'vitest';
import { mergeGroup, pullRequest, workflowRun } from '../../github/events.js';
import { anySha } from '../../github/state.js';
import { ending, gitHub, run, SECRET, written } from './scene.js';

const fails = (code: string) => ({ status: 1, result: 'error', recorded: 'false', codes: [code] });

/** Nothing that GitHub did not say before is read from a payload, so that the rules never come from the code under test. */
describe('F51 the payload of an event', () => {
  const events = [
    ['pull_request', pullRequest()],
    ['merge_group', mergeGroup({ sha: anySha(2) })],
    ['workflow_run', workflowRun({ run: { id: 80, sha: anySha(84), branch: 'topic-42' } })],
  ] as const;
  it.each(events)('of %s that is missing is an error', async (_, event) => {
    const github = await gitHub();
    const env = { GITHUB_EVENT_PATH: '/nowhere/event.json' };
    const ended = await run({ github, event, env });
    expect(ending(ended), ended.told).toEqual(fails('EVENT_UNREADABLE'));
    expect(ended.stdout).toContain('docs/workflows.md');
    expect(github.requests).toEqual([]);
  });

  it.each([
    ['empty', {}],
    ['of another event', { action: 'created', issue: { number: 1 }, comment: { id: 7 } }],
    ['without a number', { pull_request: { base: { ref: 'main', sha: anySha(50) } } }],
    ['with a number that is none', { pull_request: { number: '1; rm' } }],
  ])('of pull_request that is %s is an error', async (_, payload) => {
    const github = await gitHub();
    const files = { 'head.json': '{"accuracy": 0.9}', '.github/holdline.yml': 'rules: []\n' };
    const ended = await run({ github, files, event: { ...pullRequest(), payload } });
    expect(ending(ended)).toEqual(fails('EVENT_UNREADABLE'));
    expect(github.requests).toEqual([]);
  });

  it('of 8 MiB is read', async () => {
    const event = pullRequest();
    const payload = { ...event.payload, filler: 'x'.repeat(8 * 2 ** 20) };
    const ended = await run({ github: await gitHub(), event: { ...event, payload } });
    expect(ending(ended)).toEqual({ status: 0, result: 'pass', recorded: 'false', codes: [] });
  });

  it('of issue_comment judges and writes nothing, as any event does that is nobody’s', async () => {
    const github = await gitHub();
    const event = { ...pullRequest(), name: 'issue_comment', payload: { issue: { number: 1 } } };
    const ended = await run({ github, event, inputs: { history: 'none' } });
    expect(ending(ended)).toEqual({ status: 0, result: 'neutral', recorded: 'false', codes: [] });
    expect(written(github)).toEqual([]);
  });
});

describe('a configuration', () => {
  const broken: readonly (readonly [string, string, string, RegExp])[] = [
    ['F50 with a typo', 'ruels: []\n', 'CONFIG_KEY_UNKNOWN', /1:1: .*did you mean "?rules/],
    ['F50 that is no YAML', 'rules: [\n', 'CONFIG_SYNTAX', /holdline\.yml.*:\d+:\d+/],
    ['F52 of a version to come', 'version: 2\n', 'CONFIG_KEY_UNKNOWN', /1:1: .*version/],
  ];
  it.each(broken)('%s is an error before anything is downloaded', async (_, text, code, sentence) => {
    const contents = { [anySha(51)]: { '.github/holdline.yml': text } };
    const github = await gitHub({ contents });
    const ended = await run({ github, inputs: { comment: 'never' } });
    expect(ending(ended), ended.told).toEqual(fails(code));
    expect(ended.stdout).toMatch(sentence);
    expect(github.requests.map(({ operation }) => operation)).not.toContain('storage');
  });
});

describe('a token that no header can hold', () => {
  it.each([
    ['a line break', SECRET.replace('/', '\n')],
    ['a blank', SECRET.replace('/', ' ')],
    ['a letter beyond ASCII', SECRET.replace('/', '\u0436')],
  ])('for %s is refused, sent nowhere and not shown in any part', async (_, token) => {
    const github = await gitHub();
    const ended = await run({ github, inputs: { 'github-token': token } });
    expect(ending(ended), ended.told).toEqual({ ...fails('OPTION_TOKEN'), recorded: undefined });
    for (const part of token.split(/\s/)) expect(JSON.stringify(ended)).not.toContain(part);
    expect(github.requests).toEqual([]);
  });
});
