/** The real world: this machine's files, clock and streams. */
import { createHash, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import type { Log, Screen, World } from '../world.js';
import { nodeCodec } from './codec.js';
import { localFiles } from './files.js';
import { gitHead, gitTags } from './git.js';
import { own } from './own.js';
import { withProgress } from './progress.js';

/** Lines on standard error, which never carries results. */
export const errorLog: Log = {
  info: (text) => void process.stderr.write(`${text}\n`),
  warn: (text) => void process.stderr.write(`${text}\n`),
};

export interface Place {
  readonly folder: string;
  readonly log: Log;
  /** A fixed time in ISO 8601, or `null` for the clock's. */
  readonly at: string | null;
}

export function realWorld({ folder, log, at }: Place): World {
  const meter = {
    terminal: process.stderr.isTTY === true,
    write: (text: string) => void process.stderr.write(text),
    clock: () => performance.now(),
  };
  return {
    files: withProgress(localFiles(folder), meter),
    log,
    now: () => (at === null ? new Date() : new Date(at)),
    randomId: randomUUID,
    variable: (name) => process.env[name] || null,
    user: () => userInfo().username,
    sha256: (text) => createHash('sha256').update(text).digest('hex'),
    codec: nodeCodec,
    gitHead: () => gitHead(folder),
    gitTags: () => gitTags(folder),
    send: async (request, terms) => await (await import('./send.js')).send(request, terms),
    sendMail: async (mail, terms) => await (await import('./mail.js')).sendMail(mail, terms),
    version: own().version,
    ownText: (path) => readFileSync(join(own().folder, path), 'utf8'),
  };
}

/** Colour only on a terminal whose user did not refuse it (https://no-color.org). */
export function realScreen(): Screen {
  const colour =
    process.stdout.isTTY === true && (process.env['NO_COLOR'] ?? '') === '' && process.env['TERM'] !== 'dumb';
  return { colour, width: process.stdout.columns ?? 100 };
}
