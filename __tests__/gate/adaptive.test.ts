/** Limits that the history sets: a bound like any other, from the base branch's values alone. */
import { describe, expect, it } from 'vitest';
import { decodeConfig } from '../../src/config/decode.js';
import { adapted } from '../../src/gate/adaptive.js';
import { judge } from '../../src/judge/judge.js';
import { nextTrial } from '../../src/replay/turn.js';
import { historyOf, type Line, slow, steady } from '../replay/histories.js';

async function adaptedFor(yaml: string, lines: readonly Line[] = [steady, slow], records = 40) {
  const trial = nextTrial(historyOf(records, lines), await decodeConfig('c.yml', yaml));
  if (trial === null) throw new Error('there is no trial');
  return adapted(trial);
}

describe('limit: history', () => {
  it('bounds the worse side, the further off the rarer it may be broken', async () => {
    const { limits, notices } = await adaptedFor('rules: [{ match: "s/*", limit: history }]');
    expect(notices).toEqual([]);
    expect([...limits.keys()]).toEqual(['s/accuracy', 's/latency_mean']);
    const min = limits.get('s/accuracy')?.min ?? Number.NaN;
    expect(limits.get('s/accuracy')).toEqual({ min });
    expect(min).toBeGreaterThan(0.88);
    expect(min).toBeLessThan(0.9);
    expect(limits.get('s/latency_mean')?.max).toBeGreaterThan(220);
    const rare = await adaptedFor('rules: [{ match: "s/*", limit: { history: 0.00001 } }]');
    expect(rare.limits.get('s/accuracy')?.min).toBeLessThan(min);
  });

  it('shares its rate among all that ask', async () => {
    const alone = await adaptedFor('rules: [{ match: "s/accuracy", limit: history }]');
    const both = await adaptedFor('rules: [{ match: "s/*", limit: history }]');
    expect(both.limits.get('s/accuracy')?.min).toBeLessThan(
      alone.limits.get('s/accuracy')?.min ?? Number.NaN,
    );
  });

  it('is a limit to the judge, and to what comes after', async () => {
    const { trial, limits } = await adaptedFor('rules: [{ match: "s/accuracy", limit: history }]');
    const { min = Number.NaN } = limits.get('s/accuracy') ?? {};
    const worse = trial.head.map((one) => (one.metric === 'accuracy' ? { ...one, value: min - 1e-6 } : one));
    const [verdict] = judge({ ...trial, head: worse }).verdicts;
    expect(verdict).toMatchObject({ id: 's/accuracy', outcome: 'violated', limits: { min, max: null } });
  });

  it('waits for ten records, and says when there is nothing to bound', async () => {
    const young = await adaptedFor('rules: [{ match: "s/accuracy", limit: history }]', [steady], 6);
    expect(young.limits.size).toBe(0);
    expect(young.notices.map(({ code, where }) => [code, where])).toEqual([['LIMIT_YOUNG', 's/accuracy']]);
    const none = await adaptedFor('rules: [{ match: "s/zork", limit: history }]', [
      steady,
      { id: 's/zork', at: (_, draw) => draw },
    ]);
    expect(none.notices.map(({ code, where }) => [code, where])).toEqual([['LIMIT_NO_HISTORY', 'c.yml:1:9']]);
  });

  it('leaves a trial alone in which nobody asks', async () => {
    const { trial, limits, notices } = await adaptedFor('rules: [{ match: "s/*", max-drop: 0.1 }]');
    expect([trial.rules.length, limits.size, notices]).toEqual([1, 0, []]);
  });

  it.each([
    ['rules: [{ match: "s/*", limit: histroy }]', 'CONFIG_TYPE'],
    ['rules: [{ match: "s/*", limit: { history: 2 } }]', 'CONFIG_TYPE'],
    ['rules: [{ match: "s/*", limit: { hist: 0.1 } }]', 'CONFIG_TYPE'],
    ['rules: [{ match: "s/*", limit: history, min: 0.9 }]', 'CONFIG_RANGE'],
  ])('%s is refused', async (yaml, code) => {
    await expect(decodeConfig('c.yml', yaml)).rejects.toMatchObject({ faults: [{ code }] });
  });
});
