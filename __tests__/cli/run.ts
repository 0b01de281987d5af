/** Runs the bundle as the command line. */
import { fileURLToPath } from 'node:url';
import { bareEnvironment, type ChildOptions, type Finished, overlaid, runChild } from './child.js';

/** The bundle under test: what is committed, unless `HOLDLINE_BUNDLE` names another one. */
export function bundlePath(): string {
  return process.env['HOLDLINE_BUNDLE'] ?? fileURLToPath(new URL('../../dist/index.js', import.meta.url));
}

export interface CliOptions extends Pick<ChildOptions, 'cwd' | 'input' | 'node' | 'timeoutMs' | 'onStart'> {
  readonly bundle?: string;
  /** Beside `PATH` and `HOME`, which alone come from outside; `undefined` takes one away. */
  readonly env?: Readonly<Record<string, string | undefined>>;
}

/** `holdline ARGS…` in a folder, with nothing in the environment but what is given. */
export function runCli(args: readonly string[], options: CliOptions): Promise<Finished> {
  const { bundle = bundlePath(), env = {}, ...others } = options;
  return runChild({ ...others, args: [bundle, ...args], env: overlaid(bareEnvironment(), env) });
}
