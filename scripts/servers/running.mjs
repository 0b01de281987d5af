// Servers that a check starts on loopback and ends again by their process ids.
import { spawnSync } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { freePort, send as sendOne, started } from './started.mjs';

const PATIENCE = 30_000;

export { freePort };

/** Asks again until it is so; `otherwise` says what there is instead. */
export async function until(isSo, otherwise) {
  const end = Date.now() + PATIENCE;
  for (;;) {
    if (await isSo()) return;
    if (Date.now() > end) throw new Error(otherwise());
    await pause(250);
  }
}

/** Sends built requests in order; throws at the first that is refused. */
export async function send(requests) {
  const bodies = [];
  for (const request of requests) bodies.push(await sendOne(request));
  return bodies;
}

/** Sends what must not be taken: the builder's own `ok` has to name the status. */
export async function refused(requests, status) {
  const said = await send(requests).then(
    () => 'taken',
    (error) => String(error),
  );
  if (!said.includes(`answered ${status}`)) throw new Error(`expected ${status}, but: ${said}`);
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
    const server = started(path, args, { cwd: this.folder });
    this.#running.push(server);
    await until(
      async () => {
        if (server.child.exitCode !== null)
          throw new Error(`${path} ended with ${server.child.exitCode}: ${server.log()}`);
        return fetch(address).then(
          ({ ok, status }) => ok || status === 401,
          () => false,
        );
      },
      () => `${path} does not answer at ${address}: ${server.log()}`,
    );
    return server.child;
  }

  async end() {
    for (const action of this.#last) action();
    for (const server of this.#running.reverse()) await server.end();
  }
}

/** The program that the variable names, or the one on the PATH; `null` where there is none. */
export function program(name, variable) {
  const found = process.env[variable] ?? name;
  const { error } = spawnSync(found, ['--version'], { encoding: 'utf8' });
  return error === undefined ? found : null;
}

/** What became of each check: a few words of what it saw, or why it failed. */
export async function outcomes(checks) {
  const rows = [];
  for (const [name, check] of Object.entries(checks)) {
    try {
      rows.push({ name, outcome: 'ok', detail: await check() });
    } catch (error) {
      rows.push({ name, outcome: 'failed', detail: String(error instanceof Error ? error.message : error) });
    }
  }
  return rows;
}

export const skipped = (name, detail) => ({ name, outcome: 'skipped', detail });

/** Prints the table where the module was called by itself; a failure is the exit status 1. */
export async function printed(url, run) {
  if (url !== pathToFileURL(process.argv[1] ?? '').href) return;
  const rows = await run();
  for (const { name, outcome, detail } of rows) {
    process.stdout.write(`${outcome === 'skipped' ? 'SKIPPED' : outcome.padEnd(7)}  ${name}: ${detail}\n`);
  }
  process.exitCode = rows.some(({ outcome }) => outcome === 'failed') ? 1 : 0;
}
