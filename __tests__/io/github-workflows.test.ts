/** Workflows and their runs, as GitHub lists them. */
import { describe, expect, it } from 'vitest';
import { anySha } from '../github/state.js';
import { calls, faultOf, scene } from './github-forge.js';

const PATH = '.github/workflows/hourly.yml';
const HOUR = 3_600_000;
const START = Date.UTC(2026, 6, 1);

const hourly = Array.from({ length: 350 }, (_, index) => {
  const createdAt = new Date(START + index * HOUR).toISOString().replace('.000Z', 'Z');
  return {
    id: 5000 + index,
    event: 'schedule',
    branch: 'main',
    sha: anySha(1),
    path: PATH,
    conclusion: 'success',
    createdAt,
  };
});

describe('the runs of a workflow', () => {
  it('are the newest 200, oldest first, in two calls, and it is told that there are more', async () => {
    const seen = await scene({ runs: hourly });
    const { runs, whole } = await seen.forge.workflowRuns({
      path: PATH,
      branch: 'main',
      since: '2026-07-01',
    });
    expect([runs.length, runs[0]?.id, runs.at(-1)?.id, whole]).toEqual([200, 5150, 5349, false]);
    expect(calls(seen, 'actions/list-workflow-runs')).toBe(2);
  });

  it('are all of them where they are few, since the day that was asked for, on the branch', async () => {
    const elsewhere = {
      ...hourly[0],
      id: 9000,
      event: 'push',
      branch: 'topic',
      sha: anySha(2),
      path: PATH,
      conclusion: null,
    };
    const seen = await scene({ runs: [...hourly, elsewhere] });
    const { runs, whole } = await seen.forge.workflowRuns({
      path: PATH,
      branch: 'main',
      since: '2026-07-14',
    });
    expect([runs.length, whole]).toEqual([350 - 13 * 24, true]);
    expect(runs[0]).toEqual({
      id: 5312,
      event: 'schedule',
      attempt: 1,
      conclusion: 'success',
      createdAt: '2026-07-14T00:00:00Z',
      startedAt: '2026-07-14T00:00:00Z',
      updatedAt: '2026-07-14T00:00:00Z',
    });
  });

  it('are none of a fork, whatever its branch is called', async () => {
    const foreign = hourly.slice(0, 3).map((run) => ({ ...run, event: 'pull_request', fork: true }));
    const seen = await scene({ runs: foreign });
    const { runs } = await seen.forge.workflowRuns({ path: PATH, branch: 'main', since: '2026-07-01' });
    expect(runs).toEqual([]);
  });

  it('of a workflow that is not there are a fault that names it', async () => {
    const seen = await scene({ runs: hourly });
    const asked = seen.forge.workflowRuns({
      path: '.github/workflows/no.yml',
      branch: 'main',
      since: '2026-07-01',
    });
    expect(await faultOf(asked)).toMatchObject({
      code: 'GITHUB_NOT_FOUND',
      where: '.github/workflows/no.yml',
    });
  });
});

describe('the workflows', () => {
  it('are told with their states, at most 200 in two calls', async () => {
    const workflows = Array.from({ length: 230 }, (_, index) => ({
      path: `.github/workflows/w${index}.yml`,
      name: `w${index}`,
      state: index === 0 ? ('disabled_manually' as const) : ('active' as const),
    }));
    const seen = await scene({ workflows });
    const found = await seen.forge.workflows();
    expect(found).toHaveLength(200);
    expect(found[0]).toMatchObject({ name: 'w0', state: 'disabled_manually' });
    expect(calls(seen, 'actions/list-repo-workflows')).toBe(2);
  });
});

describe('the last change of a file', () => {
  it('is the newest commit that touched it, or none', async () => {
    const commits = [
      { sha: anySha(3), parents: [anySha(2)], date: '2026-07-03T00:00:00Z', changes: ['README.md'] },
      { sha: anySha(2), parents: [anySha(1)], date: '2026-07-02T00:00:00Z', changes: [PATH] },
      { sha: anySha(1), parents: [], date: '2026-07-01T00:00:00Z', changes: [PATH] },
    ];
    const seen = await scene({ commits, tags: { main: anySha(3) } });
    expect(await seen.forge.lastChange(PATH, 'main')).toBe('2026-07-02T00:00:00Z');
    expect(await seen.forge.lastChange('other.yml', 'main')).toBeNull();
  });
});
