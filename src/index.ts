#!/usr/bin/env node
/**
 * The one entry, and the only file that does something when it is imported.
 *
 * The exit status is armed: it is bad from the first line on, and only a run that came to its end makes it good. A
 * promise that never settles lets Node run out of work and leave quietly with 0; here that is red, and said.
 */
const STOPPED = 3;
const RED = 1;

const asAction = process.argv.length <= 2 && process.env['GITHUB_ACTIONS'] === 'true';
const armed = asAction ? RED : STOPPED;
let ended = false;
process.exitCode = armed;
process.on('beforeExit', () => {
  if (ended) return;
  ended = true;
  process.stderr.write('holdline: stopped before a verdict: something it waited for never came\n');
  process.exitCode = armed;
});

/** A runner that cancels a job sends SIGINT, then SIGTERM; the statuses are those of a shell. */
const CANCELLED = { SIGINT: 130, SIGTERM: 143 };
for (const [signal, status] of Object.entries(CANCELLED)) {
  process.on(signal, () => {
    process.stderr.write(`holdline: cancelled by ${signal}; nothing is half written\n`);
    process.exit(status);
  });
}

/** Who reads what is printed may stop early, as `| head` does: that is no error, and the status stays the verdict's. */
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

async function crashed(error: unknown): Promise<void> {
  ended = true;
  process.exitCode = armed;
  const { crashText } = await import('./crash.js');
  process.stderr.write(crashText(error, process.env));
}

/** What is thrown where nobody waits for it would be printed by Node as it is, secrets and all. */
process.on('uncaughtException', (error) => {
  crashed(error).finally(() => process.exit(armed));
});

async function run(): Promise<number> {
  if (asAction) return await (await import('./action.js')).runAction(process.env);
  return await (await import('./cli.js')).runCli(process.argv.slice(2));
}

run().then(
  (status) => {
    ended = true;
    process.exitCode = status;
  },
  (error: unknown) => crashed(error),
);
