/**
 * Alibaba Cloud's signature, version 3 (ACS3-HMAC-SHA256):
 * https://www.alibabacloud.com/help/en/sdk/product-overview/v3-request-structure-and-signature
 *
 *   canonical = method, path, query, headers each with a line end, names of headers, SHA-256 of the body; joined by line ends
 *   signature = hex(HMAC-SHA256(secret, "ACS3-HMAC-SHA256\n" + hex(SHA-256(canonical))))
 *
 * Worked example there: RunInstances with the secret `YourAccessKeySecret` gives 06563a9e…3283c0.
 */
import { createHash, createHmac } from 'node:crypto';

export interface Unsigned {
  readonly method: 'POST';
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  /** Names in lower case; all of them are signed. `x-acs-content-sha256` among them. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface AccessKey {
  readonly id: string;
  readonly secret: string;
}

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** RFC 3986, where only letters, digits and `-_.~` stay as they are. */
function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function byName(values: Readonly<Record<string, string>>): readonly (readonly [string, string])[] {
  return Object.entries(values).sort(([a], [b]) => (a < b ? -1 : Number(a > b)));
}

/** The query as it is signed and sent: names in order, both sides encoded. */
export function canonicalQuery(query: Readonly<Record<string, string>>): string {
  return byName(query)
    .map(([name, value]) => `${encoded(name)}=${encoded(value)}`)
    .join('&');
}

/** The value of the header `authorization`. */
export function alibabaAuthorization(request: Unsigned, key: AccessKey): string {
  const headers = byName(request.headers);
  const names = headers.map(([name]) => name).join(';');
  const canonical = [
    request.method,
    request.path,
    canonicalQuery(request.query),
    headers.map(([name, value]) => `${name}:${value.trim()}\n`).join(''),
    names,
    sha256(request.body),
  ].join('\n');
  const signature = createHmac('sha256', key.secret)
    .update(`ACS3-HMAC-SHA256\n${sha256(canonical)}`)
    .digest('hex');
  return `ACS3-HMAC-SHA256 Credential=${key.id},SignedHeaders=${names},Signature=${signature}`;
}
