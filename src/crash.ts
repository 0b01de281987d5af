/**
 * What an error that nobody foresaw says, without the secrets of the environment: such an error may quote anything that
 * the program held. Which variables hold secrets the configuration knows, and it may be the cause; so all are taken for
 * secret that neither the runner nor the system sets.
 */
import { addressSecrets, redacted } from './request/secrets.js';

type Env = Readonly<Record<string, string | undefined>>;

/** These help to find the cause, and hold no secret. */
const KNOWN =
  /^(?:GITHUB_(?!TOKEN)|RUNNER_|ACTIONS_(?!.*TOKEN)|INPUT_(?!GITHUB-TOKEN)|NODE_|LC_|(?:PATH|HOME|PWD|SHELL|USER|LOGNAME|LANG|TERM|HOSTNAME|TMPDIR|CI)$)/;
/** A shorter one would take words out of the sentence. */
const LEAST = 8;

function secretsOf(env: Env): readonly string[] {
  return Object.entries(env).flatMap(([name, value]) =>
    value === undefined || value.length < LEAST || KNOWN.test(name) ? [] : [value, ...addressSecrets(value)],
  );
}

/** One sentence, and with the runner's own switch for it where it came from. */
export function crashText(error: unknown, env: Env): string {
  const words = error instanceof Error ? error.message : String(error);
  const stack = env['RUNNER_DEBUG'] === '1' && error instanceof Error ? `${error.stack}\n` : '';
  const text = `holdline: an internal error, so nothing was judged: ${words}\n${stack}`;
  return redacted(text, secretsOf(env));
}
