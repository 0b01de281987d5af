/**
 * Downloads an artifact: GitHub gives an address at a storage host, good for a minute, and the bytes are fetched there
 * without the token. What arrives counts only if it has the digest that GitHub lists.
 */
import { createHash } from 'node:crypto';
import { fault } from '../../failure/catalogue.js';
import { ForgeError } from '../../failure/forge.js';
import type { ArtifactFacts } from '../../world.js';
import { Overfull, whole } from '../transport.js';
import type { Client } from './client.js';
import { forgeError, type Task } from './fault.js';
import { listed } from './lag.js';
import { GaveUp, persist } from './retry.js';
import { fetchingAt } from './storage.js';
import { Unanswerable } from './trouble.js';

const MEBIBYTE = 2 ** 20;
const MOST_MEBIBYTES = 512;
const MOST_TRIES = 3;
const MOST_DIGEST_TRIES = 2;

function taskOf(artifact: ArtifactFacts): Task {
  return {
    doing: 'downloading an artifact',
    where: `artifact ${artifact.name}${artifact.run === null ? '' : ` of run ${artifact.run}`}`,
    needs: 'actions: read',
  };
}

function tooLarge({ doing, where }: Task): ForgeError {
  return new ForgeError(fault('GITHUB_TOO_LARGE', where, { doing, mebibytes: MOST_MEBIBYTES }), null);
}

/** The address of the bytes. Over the open net only with TLS: the address alone opens the artifact. */
async function addressOf(client: Client, artifact: ArtifactFacts, task: Task): Promise<string> {
  return await client.ask(task, async (octokit) => {
    const { headers, status } = await octokit.request(
      'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}',
      {
        ...client.repository,
        artifact_id: artifact.id,
        archive_format: 'zip',
        request: { redirect: 'manual' },
      },
    );
    const { location } = headers;
    if (location === undefined) throw new Unanswerable(status, 'no address of the archive');
    const isPlain = !location.startsWith('https://');
    const isPlainApi = octokit.request.endpoint.DEFAULTS.baseUrl.startsWith('http://');
    if (isPlain && !isPlainApi) throw new Unanswerable(status, 'an address without TLS');
    return location;
  });
}

/** The bytes at the address, whole. */
async function fetched(client: Client, address: string, digest: string | null): Promise<Uint8Array> {
  const { idleMs, now } = client.means;
  const expired = () => now() > client.patience.deadline;
  const bounds = { idleMs, expired, mostBytes: MOST_MEBIBYTES * MEBIBYTE };
  const response = await whole(await fetchingAt(address), bounds)(address);
  // An expired address is refused with 403: a new one helps, so that every refusal counts as "not now".
  if (response.status !== 200) throw new Unanswerable(response.status, 'from the storage host');
  const isPage = response.headers.get('content-type')?.startsWith('text/html') === true;
  // With a digest the bytes speak for themselves.
  if (isPage && digest === null) throw new Unanswerable(response.status, 'an HTML page');
  return new Uint8Array(await response.arrayBuffer());
}

/** Fetches with a new address for each try. */
async function tried(client: Client, artifact: ArtifactFacts, task: Task): Promise<Uint8Array> {
  const { patience } = client;
  const start = patience.now();
  for (let tries = 1; ; tries++) {
    const address = await listed(client, () => addressOf(client, artifact, task));
    try {
      return await persist(() => fetched(client, address, artifact.digest), patience, 'once');
    } catch (error) {
      if (error instanceof Overfull) throw tooLarge(task);
      if (!(error instanceof GaveUp)) throw error;
      const wait = 1_000 * tries + 1_000 * patience.random();
      const now = patience.now();
      const isTrusted = error.trouble.kind !== 'unreachable' || !error.trouble.certificate;
      if (isTrusted && tries < MOST_TRIES && now + wait <= patience.deadline) {
        await patience.sleep(wait);
        continue;
      }
      throw forgeError(task, new GaveUp(error.trouble, tries, Math.round((now - start) / 1000)));
    }
  }
}

/** The artifact's bytes as stored. A digest that does not agree is the end of it, after one more download. */
export async function download(client: Client, artifact: ArtifactFacts): Promise<Uint8Array> {
  const task = taskOf(artifact);
  if (artifact.size > MOST_MEBIBYTES * MEBIBYTE) throw tooLarge(task);
  const expected = artifact.digest;
  for (let tries = 1; ; tries++) {
    const bytes = await tried(client, artifact, task);
    const found = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
    if (expected === null || expected.toLowerCase() === found) return bytes;
    if (tries < MOST_DIGEST_TRIES) continue;
    const details = { expected, found, bytes: bytes.length, tries };
    throw new ForgeError(fault('GITHUB_DIGEST', task.where, details), null);
  }
}
