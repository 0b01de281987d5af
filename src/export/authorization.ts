/** How a server is told who asks, as a header, and what of it may never be shown. */
import { addressSecrets } from '../request/secrets.js';
import type { Credentials } from './targets.js';

function pairOf(username: string, password: string): string {
  return Buffer.from(`${username}:${password}`, 'utf8').toString('base64');
}

/** The header, or none; `scheme` stands before a token or a key. */
export function authorization(credentials: Credentials, scheme: string): Readonly<Record<string, string>> {
  if (credentials === null) return {};
  if (credentials.kind === 'basic') {
    return { authorization: `Basic ${pairOf(credentials.username, credentials.password)}` };
  }
  return {
    authorization: `${scheme} ${credentials.kind === 'bearer' ? credentials.token : credentials.key}`,
  };
}

function credentialSecrets(credentials: Credentials): readonly string[] {
  if (credentials === null) return [];
  if (credentials.kind === 'bearer') return [credentials.token];
  if (credentials.kind === 'api-key') return [credentials.key];
  const { username, password } = credentials;
  return [pairOf(username, password), password, username];
}

/** What of a server may never be shown: who asks, and each long part of its address, as a key may stand there. */
export function serverSecrets(server: {
  readonly url: string;
  readonly credentials: Credentials;
}): readonly string[] {
  // Of a server the host may be shown, and a bare one is the whole address.
  const parts = addressSecrets(server.url).filter((part) => part !== server.url);
  return [...credentialSecrets(server.credentials), ...parts];
}

/** An address below a server's, whether that ends with `/` or not. */
export function below(url: string, path: string): string {
  return `${url.replace(/\/+$/, '')}${path}`;
}
