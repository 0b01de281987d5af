/** GitHub's runner: inputs, outputs, annotations and the job summary, through its own toolkit. */
import { statSync, truncateSync } from 'node:fs';
import * as core from '@actions/core';
import { fault } from '../failure/catalogue.js';
import { faultText } from '../failure/failure.js';
import type { Log } from '../world.js';
import { codeOf } from './disk.js';

export interface Runner {
  readonly input: (name: string) => string;
  /** Never fails: an output that can't be written is told, and leaves nothing half written. */
  readonly output: (name: string, value: string) => void;
  /** Adds Markdown to the job summary. */
  readonly summary: (markdown: string) => Promise<void>;
  readonly error: (text: string) => void;
  readonly notice: (text: string) => void;
  /** Keeps a text out of everything that the job prints. */
  readonly secret: (text: string) => void;
  readonly log: Log;
  /** Where files of this run may be written. */
  readonly temp: string;
  readonly workspace: string;
  /** Address of this run on GitHub, where it is known. */
  readonly runUrl: string | null;
}

type Env = Readonly<Record<string, string | undefined>>;

function runUrl(env: Env): string | null {
  const server = env['GITHUB_SERVER_URL'];
  const repository = env['GITHUB_REPOSITORY'];
  const run = env['GITHUB_RUN_ID'];
  if (server === undefined || repository === undefined || run === undefined) return null;
  return `${server}/${repository}/actions/runs/${run}`;
}

/** The runner reads the file of outputs as a whole: half of one would take the others with it. */
function withOutput(path: string | undefined, write: () => void): void {
  const before = path === undefined ? null : statSync(path, { throwIfNoEntry: false });
  try {
    write();
  } catch (error) {
    if (path !== undefined && before != null) truncateSync(path, before.size);
    throw error;
  }
}

function outputs(env: Env): Runner['output'] {
  return (name, value) => {
    try {
      withOutput(env['GITHUB_OUTPUT'], () => core.setOutput(name, value));
    } catch (error) {
      core.notice(faultText(fault('OUTPUT_FAILED', null, { name, reason: codeOf(error) })));
    }
  };
}

/** The runner this environment describes. `safe` makes text from files harmless in a log: see render/escape. */
export function githubRunner(env: Env, safe: (text: string) => string): Runner {
  const line = (text: string) => core.info(safe(text));
  return {
    input: (name) => core.getInput(name),
    output: outputs(env),
    summary: async (markdown) => {
      await core.summary.addRaw(markdown, true).write();
    },
    error: (text) => core.error(safe(text)),
    notice: (text) => core.notice(safe(text)),
    secret: core.setSecret,
    log: { info: line, warn: line },
    temp: env['RUNNER_TEMP'] ?? '.',
    workspace: env['GITHUB_WORKSPACE'] ?? '.',
    runUrl: runUrl(env),
  };
}
