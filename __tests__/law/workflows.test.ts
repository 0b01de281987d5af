/** The project's own workflows: actions by commit, least permissions, an end, and nothing that runs a stranger's code with rights. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const FOLDER = new URL('../../.github/workflows/', import.meta.url);
const NAMES = readdirSync(FOLDER).sort();

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly 'timeout-minutes'?: number;
  readonly steps: readonly {
    readonly uses?: string;
    readonly run?: string;
    readonly with?: Readonly<Record<string, unknown>>;
  }[];
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

function textOf(name: string): string {
  return readFileSync(new URL(name, FOLDER), 'utf8');
}

describe('the workflows', () => {
  it('are the six that there are', () => {
    expect(NAMES).toEqual([
      'ci.yml',
      'codeql.yml',
      'dependencies.yml',
      'nightly.yml',
      'release.yml',
      'scorecard.yml',
    ]);
  });

  it.each(NAMES)('%s names each action by its commit, with the version beside it', (name) => {
    const uses = [...textOf(name).matchAll(/uses: (.*)/g)].map(([, action = '']) => action);
    expect(uses.length).toBeGreaterThan(0);
    for (const action of uses.filter((one) => !one.startsWith('./'))) {
      expect(action).toMatch(/^[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    }
  });

  it.each(NAMES)('%s grants nothing to all jobs, and to each by name', (name) => {
    const { on, permissions, jobs }: Workflow = parse(textOf(name));
    expect(permissions).toEqual({});
    expect(Object.keys(on)).not.toContain('pull_request_target');
    for (const job of Object.values(jobs)) {
      expect(job.permissions).toBeTypeOf('object');
      expect(job['timeout-minutes']).toBeGreaterThan(0);
      const isRelease = name === 'release.yml';
      expect(job.permissions?.['contents'] === 'write').toBe(isRelease);
      for (const { uses, run, with: inputs } of job.steps) {
        if (uses?.startsWith('actions/checkout@')) expect(inputs?.['persist-credentials']).toBe(false);
        // What an event says is passed by the environment, never pasted into a script.
        expect(run ?? '').not.toContain('${{');
      }
    }
  });

  it('pass actionlint', (context) => {
    const { status, stdout, error } = spawnSync('actionlint', {
      cwd: new URL('../..', import.meta.url),
      encoding: 'utf8',
    });
    if (error !== undefined) return context.skip('no actionlint on this machine');
    expect(stdout).toBe('');
    expect(status).toBe(0);
  });
});
