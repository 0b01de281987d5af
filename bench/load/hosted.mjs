// Runs the bundle as the Action against the tests' GitHub, and says what each run cost: time, memory, calls, bytes, and
// what git had to keep. The fake is TypeScript of the tests, compiled to build/load by `npm run bench:load`.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const ROOT = join(import.meta.dirname, '../..');
const COMPILED = join(ROOT, 'build/load/__tests__/github');
const MEASURE = pathToFileURL(join(import.meta.dirname, '../measure.mjs')).href;
const LONGEST_MS = 480_000;
const SECRET = 'secret-of-the-benchmark';
export const BRANCH = 'holdline';

// The description that the fake holds every call against is no code, so the compiler leaves it where it is.
copyFileSync(join(ROOT, '__tests__/github/openapi.trimmed.json'), join(COMPILED, 'openapi.trimmed.json'));
const { startGitHub } = await import(pathToFileURL(join(COMPILED, 'fake.js')).href);
const { runAction } = await import(pathToFileURL(join(COMPILED, 'runner.js')).href);
const { commitFiles } = await import(pathToFileURL(join(COMPILED, 'tree.js')).href);
const { workflowToken } = await import(pathToFileURL(join(COMPILED, 'token.js')).href);
export const { pullRequest, push, schedule } = await import(pathToFileURL(join(COMPILED, 'events.js')).href);

/** A repository with an empty history branch, all permissions of the recipes, and one pull request at main's commit. */
export async function repository() {
  const permissions = { contents: 'write', actions: 'read', pull_requests: 'write', issues: 'write' };
  const github = await startGitHub({
    tokens: { [SECRET]: workflowToken(permissions) },
    git: true,
    artifacts: [],
    pulls: [{ number: 1 }],
  });
  return { github, main: github.state.git.tip('refs/heads/main') };
}

/** Puts this text on the history branch, as one commit. */
export function seed(github, text) {
  commitFiles(github.state.git, { branch: BRANCH, files: { 'history.jsonl': text } });
}

/** What git says of the fake's repository, trimmed. */
export function git(github, ...args) {
  const { status, stdout, stderr } = spawnSync('git', ['--git-dir', github.gitDir, ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 29,
  });
  if (status !== 0) throw new Error(`git ${args[0]}: ${stderr}`);
  return stdout.trim();
}

/** The size in bytes of the repository's loose objects, and of its packs. */
export function storage(github) {
  const told = Object.fromEntries(
    git(github, 'count-objects', '-v')
      .split('\n')
      .map((line) => line.split(': ')),
  );
  return { loose: Number(told.size) * 1024, packed: Number(told['size-pack']) * 1024 };
}

const bytesOf = (body) =>
  body === null || body === undefined ? 0 : Buffer.byteLength(JSON.stringify(body), 'utf8');

/**
 * One run of the Action: `{status, outputs, summary, output, seconds, cpu, memory}`. A run that a signal ended has no
 * account of its own: `cpu` and `memory` are NaN there.
 */
export async function act(setting, github, { event, files, inputs, env = {} }) {
  const folder = mkdtempSync(join(tmpdir(), 'holdline-load-'));
  const usage = join(folder, 'usage.json');
  const start = process.hrtime.bigint();
  try {
    const ended = await runAction({
      github,
      event,
      files,
      bundle: setting.bundle,
      inputs: { history: 'branch', 'github-token': SECRET, ...inputs },
      env: { NODE_OPTIONS: `--import ${MEASURE}`, HOLDLINE_BENCH_USAGE: usage, ...env },
      timeoutMs: LONGEST_MS,
    });
    const seconds = Number(process.hrtime.bigint() - start) / 1e9;
    const used = ended.status === null ? { cpu: NaN, memory: NaN } : JSON.parse(readFileSync(usage, 'utf8'));
    return { ...ended, seconds, ...used };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The same alone on a repository, with its calls, the bytes that it sent, and the bytes of loose objects it left. */
export async function actAlone(setting, github, run) {
  const [calls, before] = [github.requests.length, storage(github)];
  const ended = await act(setting, github, run);
  const asked = github.requests.slice(calls);
  refuseViolations(github);
  return {
    ...ended,
    calls: asked.length,
    sent: asked.reduce((sum, { body }) => sum + bytesOf(body), 0),
    kept: storage(github).loose - before.loose,
  };
}

/** What GitHub's own description does not know is no measurement of anything. */
export function refuseViolations({ violations }) {
  if (violations.length > 0) throw new Error(`calls that GitHub does not know: ${violations[0]}`);
}
