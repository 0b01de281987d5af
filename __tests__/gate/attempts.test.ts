/** Artifacts of several attempts of one run, from GitHub's listing to what is measured. */
import { describe, expect, it } from 'vitest';
import { downloaded } from '../../src/action/downloads.js';
import { DEFAULTS } from '../../src/config/config.js';
import { load } from '../../src/gate/load.js';
import { realWorld } from '../../src/io/world.js';
import { makeZip } from '../archive/zip-maker.js';
import { folderWith } from '../bundle/folder.js';
import { anySha } from '../github/state.js';
import { scene } from '../io/github-forge.js';

const RUN = {
  id: 11,
  event: 'pull_request',
  branch: 'topic',
  path: '.github/workflows/gate.yml',
  sha: anySha(11),
};

/** What is read of a run with these texts as `results/s.json`, one for each attempt, the first attempt first. */
async function read(...texts: readonly string[]) {
  const artifacts = texts.map((text) => ({
    name: 'results',
    run: RUN.id,
    bytes: makeZip([{ name: 's.json', data: text }]),
  }));
  const { forge, github } = await scene({ runs: [{ ...RUN, conclusion: 'success' }], artifacts });
  const sources = await downloaded({ forge, happening: { run: '11', triggering: null } }, ['results']);
  const world = realWorld({
    folder: folderWith({}),
    log: { info: () => {}, warn: () => {} },
    at: '2026-11-01T00:00:00Z',
  });
  const { evaluation, notices } = await load(world, { globs: [], sources }, DEFAULTS);
  const [suite, ...others] = evaluation.suites;
  expect(others).toEqual([]);
  const calls = github.requests.filter(({ path }) => !path.startsWith('/storage')).length;
  return { suite, notices, read: sources.length, calls };
}

const accuracy = (value: number) => JSON.stringify({ accuracy: value });

describe('a job that was run again', () => {
  it('is judged by the mean of its attempts, and says so', async () => {
    const { suite, notices } = await read(accuracy(0.8), accuracy(0.9));
    expect(suite).toMatchObject({ name: 's', files: ['results/s.json'], measurements: [{ runs: 2 }] });
    expect(suite?.measurements[0]?.value).toBeCloseTo(0.85, 15);
    expect(notices).toMatchObject([{ code: 'ATTEMPTS_POOLED', weight: 'notice' }]);
    expect(notices[0]?.what).toMatch(/^2 attempts/);
  });

  it('gets no second chance by many attempts: the first ones always count', async () => {
    const {
      suite,
      read: count,
      calls,
    } = await read(...[accuracy(0.5), accuracy(0.6), accuracy(0.97), accuracy(0.98), accuracy(0.99)]);
    expect(count).toBe(3);
    // One for the listing, one for each attempt.
    expect(calls).toBe(4);
    expect(suite?.measurements[0]?.value).toBeCloseTo((0.5 + 0.6 + 0.99) / 3, 15);
  });

  it('can mend a file that broke off, which is told', async () => {
    const { suite, notices } = await read('{"accuracy": 0.', accuracy(0.9));
    expect(suite?.measurements).toMatchObject([{ metric: 'accuracy', value: 0.9 }]);
    expect(suite?.measurements[0]).not.toHaveProperty('runs');
    expect(notices.map(({ code }) => code)).toEqual(['ATTEMPT_UNREADABLE']);
    await expect(read(accuracy(0.9), '{"accuracy": 0.')).rejects.toThrow();
  });

  it('run once is as ever', async () => {
    const { suite, notices } = await read(accuracy(0.9));
    expect(suite?.measurements[0]).not.toHaveProperty('runs');
    expect(notices).toEqual([]);
  });
});
