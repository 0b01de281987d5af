/** F31: clocks that are wrong. Waits go by GitHub's clock, bases by commits; no clock keeps a run from its end. */
import { describe, expect, it } from 'vitest';
import { push } from '../../github/events.js';
import { secondaryLimit } from '../../github/fault.js';
import { anySha } from '../../github/state.js';
import { ending, gitHub, hurried, lines, record, run, uploaded } from './scene.js';

const DAY = 86_400_000;
const clocks: readonly (readonly [string, number])[] = [
  ['a day late', -DAY],
  ['a day early', DAY],
  ['in 1970', 60_000 - Date.now()],
  ['in 2100', Date.UTC(2100, 0) - Date.now()],
];

describe('a runner whose clock stands', () => {
  it.each(clocks)(
    '%s records, waits as long as GitHub says, and is judged against afterwards',
    async (_, ahead) => {
      const github = await gitHub({ git: true, artifacts: [] });
      const sha = github.state.git?.tip('refs/heads/main') ?? '';
      github.inject('git/get-ref', secondaryLimit(40));
      const inputs = { history: 'branch' };
      const event = push({ sha, before: null });
      const wrong = await run({ github, event, inputs, env: hurried({ ahead }) });
      expect(ending(wrong), wrong.told).toEqual({
        status: 0,
        result: 'neutral',
        recorded: 'true',
        codes: [],
      });
      expect(wrong.stderr).toContain('going on in 41 s');
      const right = await run({ github, inputs: { ...inputs, comment: 'never' } });
      expect(right.outputs['result']).toBe('pass');
      expect(right.report?.base?.ageDays).toBeGreaterThanOrEqual(0);
    },
  );
});

it.each(['1970-01-01T00:00:00Z', '2100-01-01T00:00:00Z'])(
  'a record of %s is no base for a commit that has one of its own',
  async (at) => {
    const value = (is: number) => [{ id: 'head/accuracy', value: is, n: null, standardError: null }];
    const odd = record({ id: '70.1', sha: anySha(50), at, measurements: value(0.2) });
    const right = record({
      id: '71.1',
      sha: anySha(51),
      at: '2026-09-02T00:00:00Z',
      measurements: value(0.9),
    });
    for (const text of [lines(odd, right), lines(right, odd)]) {
      const github = await gitHub({
        artifacts: [{ name: 'holdline-history', run: 71, bytes: uploaded(text) }],
      });
      const { report } = await run({ github, inputs: { comment: 'never' } });
      expect(report?.base).toMatchObject({ sha: anySha(51), distance: 0 });
      expect(report?.verdicts[0]?.base?.value).toBe(0.9);
    }
  },
);
