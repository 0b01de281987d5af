/** Puts the end of the tries into words a user can act on. */
import { fault } from '../../failure/catalogue.js';
import type { Fault } from '../../failure/failure.js';
import { ForgeError } from '../../failure/forge.js';
import type { GaveUp } from './retry.js';
import type { Trouble } from './trouble.js';

/** What a call is for: `doing` reads on after "while", `needs` is a permission as under `permissions:`. */
export interface Task {
  readonly doing: string;
  readonly where: string;
  readonly needs: string;
}

type Refused = Trouble & { kind: 'refused' };

/** The first GitHub Enterprise Server that has all that is asked for here. */
const LEAST_SERVER = [3, 16] as const;

/** Whether `3.9.2` is before the least version. What can't be read as a version is not. */
function isOld(server: string): boolean {
  const [major = Number.NaN, minor = Number.NaN] = server.split('.').map(Number);
  const [leastMajor, leastMinor] = LEAST_SERVER;
  return major < leastMajor || (major === leastMajor && minor < leastMinor);
}

/** What an old server does not know it refuses with one of many statuses; a lack of rights is the same everywhere. */
function refusal(task: Task, refused: Refused): Fault {
  const { status, server } = refused;
  if (server === null || !isOld(server) || status === 401 || status === 403) return answered(task, refused);
  const details = { doing: task.doing, status, found: server, least: LEAST_SERVER.join('.') };
  return fault('GITHUB_SERVER_OLD', task.where, details);
}

function answered(task: Task, { status, words, needs, request }: Refused): Fault {
  const { doing, where } = task;
  const asking = { doing, needs: needs ?? task.needs };
  switch (status) {
    case 401:
      return fault('GITHUB_UNAUTHORIZED', where, { doing });
    case 403:
      return fault('GITHUB_FORBIDDEN', where, { ...asking, words });
    case 404:
      return fault('GITHUB_NOT_FOUND', where, asking);
    case 410:
      return fault('GITHUB_GONE', where, { doing });
    case 409:
      return fault('GITHUB_CONFLICT', where, { doing, words });
    default:
      return fault('GITHUB_INVALID', where, { doing, status, words, request });
  }
}

/** The error of a task that failed for good. */
export function forgeError(task: Task, { trouble, tries, seconds }: GaveUp): ForgeError {
  const { doing, where } = task;
  switch (trouble.kind) {
    case 'refused':
      return new ForgeError(refusal(task, trouble), trouble.status, trouble.words);
    case 'limited': {
      const { status, limit, wait } = trouble;
      const reset = wait === null ? null : new Date(wait.until).toISOString().replace(/\.\d+Z$/, 'Z');
      const details = { doing, limit, reset };
      // Status 429, also where GitHub said 403: a limit is no missing permission.
      return new ForgeError(fault('GITHUB_RATE_LIMIT', where, details), status === 403 ? 429 : status);
    }
    case 'unavailable': {
      const { status, found } = trouble;
      const details = { doing, tries, seconds, status, found };
      return new ForgeError(fault('GITHUB_UNAVAILABLE', where, details), status);
    }
    case 'unreachable': {
      const { reason, certificate } = trouble;
      const details = { doing, tries, seconds, reason, certificate };
      return new ForgeError(fault('GITHUB_UNREACHABLE', where, details), null);
    }
  }
}
