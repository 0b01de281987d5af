/**
 * The way to the storage host. Whether a proxy stands before it is asked of its own name, because the toolkit's `fetch`
 * goes to every host as it goes to the API: https_proxy and no_proxy may part the two.
 */
import { throughProxy } from '../proxy.js';
import type { Fetching } from '../transport.js';

/** A `fetch` for this address, by the runner's proxy where there is one, and without a token. */
export async function fetchingAt(address: string): Promise<Fetching> {
  const { fetch } = await import('undici');
  const dispatcher = await throughProxy(new URL(address));
  return async (url, { signal = null } = {}) =>
    await fetch(url, { signal, ...(dispatcher === null ? {} : { dispatcher }) });
}
