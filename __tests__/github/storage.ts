/**
 * The host where artifacts lie: no part of GitHub's API, so it knows no token. Whoever holds an address may read, until
 * it runs out.
 */
import type { Answer } from './answer.js';
import type { Asked } from './intake.js';
import type { State } from './state.js';

/** The name under which faults of the storage host are queued and its requests recorded. */
export const STORAGE = 'storage';

const FOLDER = '/storage/';

/** A new address for an artifact's bytes: the key stands in the query, as in those of GitHub's own store. */
export function storageAddress(state: State, artifact: number): string {
  const signature = `signature-${state.nextId()}`;
  state.signatures.set(signature, artifact);
  return `${FOLDER}${artifact}.zip?rsct=application%2Fzip&sig=${signature}`;
}

export function isStorage({ path }: Asked): boolean {
  return path.startsWith(FOLDER);
}

function refused(status: number, code: string): Answer {
  const xml = `<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code></Error>`;
  return { status, host: 'storage', raw: { type: 'application/xml', bytes: xml } };
}

/** The answer to an address whose time is over; to be put into the queue of `STORAGE`. */
export function outdatedAddress(): Answer {
  return refused(403, 'AuthenticationFailed');
}

/** GitHub's store answers a request that brings a token with a refusal; so does this one. */
export function storageAnswer(state: State, asked: Asked): Answer {
  if (asked.bringsAuthorization) return refused(401, 'InvalidAuthenticationInfo');
  const number = state.signatures.get(asked.query.get('sig') ?? '');
  const artifact = state.artifacts.get(number ?? 0);
  if (asked.method !== 'GET' || artifact === undefined || asked.path !== `${FOLDER}${artifact.id}.zip`) {
    return outdatedAddress();
  }
  const { bytes, file, name } = artifact;
  const type = file === null ? 'application/zip' : 'application/octet-stream';
  const shown = file ?? `${name}.zip`;
  return {
    status: 200,
    host: 'storage',
    raw: { type, bytes },
    headers: { 'content-disposition': `attachment; filename="${encodeURIComponent(shown)}"` },
  };
}
