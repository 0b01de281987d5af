import { describe, expect, it } from 'vitest';
import { chooseBases } from '../../src/history/base.js';
import { isTrusted, mayBeTrusted, type TrustedSource } from '../../src/history/trust.js';
import type { HistoryRecord } from '../../src/model/history.js';
import type { ArtifactFacts, RunFacts } from '../../src/world.js';

function record(id: string, sha: string | null, suites: readonly string[], day: number): HistoryRecord {
  const at = `2026-10-${String(day).padStart(2, '0')}T00:00:00.000Z`;
  return {
    schema: 'holdline/record@1',
    id,
    sha,
    ref: null,
    event: 'push',
    workflow: null,
    at,
    result: 'pass',
    accepted: [],
    head: {
      sha,
      ref: null,
      run: id,
      at,
      suites: suites.map((name) => ({ name, model: null, dataset: null, format: 'metrics-json', files: [] })),
    },
    measurements: suites.map((suite) => ({
      id: `${suite}/accuracy`,
      value: 0.9,
      n: null,
      standardError: null,
    })),
    outcomes: null,
  };
}

function chosen(records: readonly HistoryRecord[], line: readonly string[], suites = ['s']) {
  const bases = chooseBases({ records, damaged: [] }, suites, line);
  return Object.fromEntries([...bases].map(([suite, base]) => [suite, [base.record.id, base.distance]]));
}

describe('the base', () => {
  const main = [record('1', 'a', ['s'], 1), record('2', 'b', ['s'], 2), record('3', 'c', ['s'], 3)];

  it('is the record of the wanted commit, even where newer ones are there', () => {
    expect(chosen(main, ['b', 'a'])).toEqual({ s: ['2', 0] });
  });

  it('is else of the nearest ancestor that has one', () => {
    expect(chosen(main, ['x', 'y', 'a'])).toEqual({ s: ['1', 2] });
  });

  it('is the nearest of several ancestors, whichever was recorded last', () => {
    expect(chosen(main, ['x', 'a', 'b', 'c'])).toEqual({ s: ['1', 1] });
    expect(chosen(main, ['x', 'c', 'b', 'a'])).toEqual({ s: ['3', 1] });
    expect(chosen(main, ['b', 'c', 'a'])).toEqual({ s: ['2', 0] });
  });

  it('is no record that names no commit, unless it is the newest', () => {
    const unnamed = record('4', null, ['s'], 4);
    expect(chosen([...main, unnamed], ['a'])).toEqual({ s: ['1', 0] });
    expect(chosen([...main, unnamed], ['x'])).toEqual({ s: ['4', null] });
  });

  it('is else the newest there is, on another line', () => {
    expect(chosen(main, ['x', 'y'])).toEqual({ s: ['3', null] });
    expect(chosen(main, [])).toEqual({ s: ['3', null] });
  });

  it('is the newest of several runs of one commit', () => {
    expect(chosen([...main, record('4', 'b', ['s'], 4)], ['b'])).toEqual({ s: ['4', 0] });
  });

  it('is chosen for each suite, because legs of a matrix record side by side', () => {
    const legs = [record('1', 'a', ['fr'], 1), record('2', 'a', ['en'], 1), record('3', 'b', ['en'], 2)];
    expect(chosen(legs, ['b', 'a'], ['fr', 'en', 'de'])).toEqual({ fr: ['1', 1], en: ['3', 0] });
  });

  it('is none where no record holds the suite', () => {
    expect(chosen(main, ['b'], ['other'])).toEqual({});
  });
});

describe('trust', () => {
  const source: TrustedSource = { branch: 'main', workflowPath: '.github/workflows/gate.yml', run: 9 };
  const artifact: ArtifactFacts = {
    id: 1,
    name: 'holdline-history',
    size: 10,
    createdAt: '2026-10-01T00:00:00Z',
    expired: false,
    expiresAt: null,
    digest: null,
    run: 7,
    branch: 'main',
    sha: 'a',
    ownBranch: true,
  };
  const run: RunFacts = {
    id: 7,
    event: 'push',
    branch: 'main',
    sha: 'a',
    workflowPath: '.github/workflows/gate.yml',
    ownBranch: true,
    conclusion: 'success',
  };

  it('is given to the base branch’s own runs, red ones too', () => {
    expect(mayBeTrusted(artifact, source)).toBe(true);
    expect(isTrusted(run, source)).toBe(true);
    expect(isTrusted({ ...run, conclusion: 'failure' }, source)).toBe(true);
    expect(isTrusted({ ...run, event: 'schedule' }, source)).toBe(true);
  });

  it('is given to another workflow only where it is named', () => {
    const other = { ...run, workflowPath: '.github/workflows/other.yml' };
    expect(isTrusted(other, { ...source, alsoFrom: ['.github/workflows/third.yml'] })).toBe(false);
    expect(isTrusted(other, { ...source, alsoFrom: ['.github/workflows/other.yml'] })).toBe(true);
    expect(isTrusted({ ...other, ownBranch: false }, { ...source, alsoFrom: [other.workflowPath] })).toBe(
      false,
    );
  });

  it.each([
    ['a fork’s branch of the same name', { ownBranch: false }],
    ['another branch', { branch: 'topic' }],
    ['no run', { run: null }],
    ['this very run', { run: 9 }],
  ])('is not given to an artifact of %s', (_, change) => {
    expect(mayBeTrusted({ ...artifact, ...change }, source)).toBe(false);
  });

  it.each([
    ['a fork', { ownBranch: false }],
    ['another branch', { branch: 'topic' }],
    ['a pull request', { event: 'pull_request' }],
    ['a pull request with rights', { event: 'pull_request_target' }],
    ['a run that another run triggered', { event: 'workflow_run' }],
    ['another workflow', { workflowPath: '.github/workflows/other.yml' }],
    ['a run that was cancelled', { conclusion: 'cancelled' }],
  ])('is not given to a run of %s', (_, change) => {
    expect(isTrusted({ ...run, ...change }, source)).toBe(false);
  });
});
