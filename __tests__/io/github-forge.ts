/** The real forge before a GitHub of the tests, with a clock that goes on only while the forge sleeps. */
import { afterEach, expect } from 'vitest';
import type { Fault } from '../../src/failure/failure.js';
import { ForgeError } from '../../src/failure/forge.js';
import type { Means } from '../../src/io/github/client.js';
import { gitHub } from '../../src/io/github/forge.js';
import type { Forge } from '../../src/world.js';
import type { GitHubOptions } from '../github/desk.js';
import { type FakeGitHub, startGitHub } from '../github/fake.js';
import { workflowToken } from '../github/token.js';

export const REPOSITORY = { owner: 'octocat', repo: 'Hello-World' };
const SECRET = 'secret-of-a-test';
const ALL = workflowToken({ actions: 'read', contents: 'write', pull_requests: 'write' });

export interface Scene {
  readonly github: FakeGitHub;
  readonly forge: Forge;
  /** Milliseconds, one for each sleep. */
  readonly slept: readonly number[];
  readonly told: readonly string[];
}

export interface SceneOptions extends Partial<GitHubOptions> {
  readonly token?: ReturnType<typeof workflowToken>;
  readonly means?: Partial<Means>;
}

const open: FakeGitHub[] = [];

/** A forge before a fake; after the test the fake must have seen nothing wrong and used up all its faults. */
export async function scene({ token = ALL, means = {}, ...options }: SceneOptions = {}): Promise<Scene> {
  const github = await startGitHub({ tokens: { [SECRET]: token }, pulls: [{ number: 1 }], ...options });
  open.push(github);
  const slept: number[] = [];
  const told: string[] = [];
  const start = Date.now();
  const forge = gitHub(
    SECRET,
    { ...REPOSITORY, isPublic: false },
    {
      now: () => start + slept.reduce((sum, ms) => sum + ms, 0),
      sleep: async (ms) => void slept.push(ms),
      random: () => 0.5,
      tell: (text) => void told.push(text),
      refused: () => undefined,
      deadlineMs: 600_000,
      idleMs: 5_000,
      apiUrl: github.url,
      ...means,
    },
  );
  return { github, forge, slept, told };
}

afterEach(async () => {
  for (const github of open.splice(0)) {
    await github.close();
    expect(github.violations).toEqual([]);
    expect(github.pending()).toBe(0);
  }
});

/** What a call that must fail fails with. */
export async function faultOf(call: Promise<unknown>): Promise<Fault & { readonly status: number | null }> {
  const error = await call.then(
    () => new Error('the call went well'),
    (reason: unknown) => reason,
  );
  if (!(error instanceof ForgeError)) throw error;
  return { ...error.fault, status: error.status };
}

export function times<T>(count: number, one: () => T): readonly T[] {
  return Array.from({ length: count }, one);
}

/** How often an operation was asked for. */
export function calls({ github }: Scene, operation: string): number {
  return github.requests.filter((one) => one.operation === operation).length;
}
