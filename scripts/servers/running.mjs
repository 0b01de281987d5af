// Servers that a check starts on loopback and ends again by their process ids.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';

const PATIENCE = 30_000;

export async function freePort() {
  const server = createServer();
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address();
  await new Promise((done) => server.close(done));
  return port;
}

const pause = (ms) => new Promise((done) => setTimeout(done, ms));

/** Asks again until it is so; `otherwise` says what there is instead. */
export async function until(isSo, otherwise) {
  const end = Date.now() + PATIENCE;
  for (;;) {
    if (await isSo()) return;
    if (Date.now() > end) throw new Error(otherwise());
    await pause(250);
  }
}

/** Sends built requests in order, as io/ does, and believes only their own `ok`. */
export async function send(requests) {
  const bodies = [];
  for (const { method, url, headers, body, ok } of requests) {
    const response = await fetch(url, {
      method,
      headers,
      redirect: 'error',
      ...(body === '' ? {} : { body }),
    });
    const text = await response.text();
    const refused = ok(response.status, text);
    if (refused !== null) throw new Error(`${method} ${url} ${refused}`);
    bodies.push(text);
  }
  return bodies;
}

export class Servers {
  #running = [];
  #last = [];

  constructor(folder) {
    this.folder = folder;
  }

  onEnd(action) {
    this.#last.push(action);
  }

  /** Starts a program and waits until its address answers. */
  async start(path, args, address) {
    const child = spawn(path, args, { cwd: this.folder, stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    child.stderr.on('data', (data) => {
      said = `${said}${data}`.slice(-2000);
    });
    this.#running.push(child);
    await until(
      async () => {
        if (child.exitCode !== null) throw new Error(`${path} ended with ${child.exitCode}: ${said}`);
        return fetch(address).then(
          ({ ok }) => ok,
          () => false,
        );
      },
      () => `${path} does not answer at ${address}: ${said}`,
    );
    return child;
  }

  async end() {
    for (const action of this.#last) action();
    for (const child of this.#running.reverse()) {
      if (child.exitCode !== null) continue;
      const ended = new Promise((done) => child.once('exit', done));
      child.kill('SIGTERM');
      await Promise.race([ended, pause(5000).then(() => child.kill('SIGKILL'))]);
    }
  }
}
