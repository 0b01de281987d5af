// What the scripts of servers share: a free port, a process that is ended by its id, and waiting until it answers.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

export async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((done) => server.once('listening', done));
  const { port } = server.address();
  await new Promise((done) => server.close(done));
  return port;
}

/** In a process group of its own, so that its workers end with it. */
export function started(command, args, options = {}) {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], detached: true, ...options });
  let log = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (log += chunk));
  const ended = new Promise((done) => child.once('close', done));
  child.once('error', (error) => (log += error.message));
  const end = async () => {
    if (child.pid === undefined || child.exitCode !== null) return;
    process.kill(-child.pid, 'SIGTERM');
    const forced = setTimeout(() => process.kill(-child.pid, 'SIGKILL'), 10_000);
    await ended;
    clearTimeout(forced);
  };
  return { child, end, log: () => log };
}

export async function answers(url, server, seconds = 90) {
  for (const until = Date.now() + 1000 * seconds; Date.now() < until; await pause(300)) {
    if (server.child.exitCode !== null) throw new Error(`it ended: ${server.log().slice(-400)}`);
    const response = await fetch(url).catch(() => null);
    if (response?.ok) return;
  }
  throw new Error(`it did not answer in ${seconds} s: ${server.log().slice(-400)}`);
}

/** Sends a request as it was built; throws where its own `ok` refuses. */
export async function send({ method, url, headers, body, ok }) {
  const response = await fetch(url, {
    method,
    headers,
    body: body === '' ? undefined : body,
    redirect: 'error',
  });
  const text = await response.text();
  const refused = ok(response.status, text);
  if (refused !== null) throw new Error(`${method} ${new URL(url).pathname}: ${refused}`);
  return text;
}

export async function withFolder(use) {
  const folder = mkdtempSync(join(tmpdir(), 'holdline-servers-'));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What became of a check: `failed` with the reason where it throws. */
export async function checked(name, use) {
  try {
    return { name, outcome: 'ok', detail: await use() };
  } catch (error) {
    return { name, outcome: 'failed', detail: String(error?.message ?? error).slice(0, 600) };
  }
}

export const PYTHON = process.env['HOLDLINE_PYTHON'] ?? 'python3';

/** Runs a Python program that prints JSON. */
export async function python(program, args = [], env = {}) {
  const { child, log } = started(PYTHON, ['-c', program, ...args], { env: { ...process.env, ...env } });
  let out = '';
  child.stdout.on('data', (chunk) => (out += chunk));
  const code = await new Promise((done) => child.once('close', done));
  if (code !== 0) throw new Error(log().slice(-600));
  return JSON.parse(out.trim().split('\n').at(-1));
}

export async function hasPython(module) {
  return await python(
    `import json, importlib.util as u; print(json.dumps(u.find_spec("${module}") is not None))`,
  ).catch(() => false);
}

export function expectSame(found, wanted, what) {
  if (JSON.stringify(found) !== JSON.stringify(wanted)) {
    throw new Error(`${what}: ${JSON.stringify(found)} and not ${JSON.stringify(wanted)}`);
  }
}
