/** Starts one child process with exactly the environment that is given, and waits for its end. */
import { spawn } from 'node:child_process';

export interface Started {
  readonly pid: number;
  /** To this child alone. */
  readonly kill: (signal: NodeJS.Signals) => void;
}

export interface Finished {
  /** `null` where a signal ended it. */
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly timedOut: boolean;
  readonly stdout: string;
  readonly stderr: string;
}

export interface ChildOptions {
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly input?: string;
  /** The node to run; the one that runs the tests unless given. */
  readonly node?: string;
  readonly timeoutMs?: number;
  /** Called once with the running child, for tests that interrupt it. */
  readonly onStart?: (child: Started) => void;
}

const TIMEOUT_MS = 45_000;

/** The two variables that a program may need to find other programs and its user's folder. */
export function bareEnvironment(): Readonly<Record<string, string>> {
  const { PATH = '', HOME = '' } = process.env;
  return { PATH, HOME };
}

/** The given variables over the other ones; `undefined` takes one away. */
export function overlaid(
  base: Readonly<Record<string, string>>,
  changes: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, string>> {
  const result: Record<string, string> = {};
  for (const [name, value] of Object.entries({ ...base, ...changes })) {
    if (value !== undefined) result[name] = value;
  }
  return result;
}

/** Runs `node ARGS…`; a child that does not end in time is killed, by its own handle. */
export function runChild(options: ChildOptions): Promise<Finished> {
  const { args, cwd, env, input = '', node = process.execPath, timeoutMs = TIMEOUT_MS, onStart } = options;
  return new Promise((resolve, reject) => {
    const child = spawn(node, [...args], { cwd, env, stdio: ['pipe', 'pipe', 'pipe'] });
    const texts = { stdout: '', stderr: '' };
    let timedOut = false;
    const timer = setTimeout(() => {
      timedOut = true;
      child.kill('SIGKILL');
    }, timeoutMs);
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      texts.stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      texts.stderr += text;
    });
    // A child that ends without reading its input closes the pipe; that is its right.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
    child.on('error', (error) => {
      clearTimeout(timer);
      reject(error);
    });
    child.on('close', (status, signal) => {
      clearTimeout(timer);
      resolve({ status, signal, timedOut, ...texts });
    });
    const { pid } = child;
    if (pid !== undefined) onStart?.({ pid, kill: (signal) => child.kill(signal) });
  });
}
