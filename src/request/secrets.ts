/** Secrets of a request in every form in which they could be shown, and the request with all of them masked. */
import type { Request } from './request.js';

const MASK = '***';
/** A shorter part of an address is a word such as `robot`, not a key. */
const KEY_LENGTH = 8;

/**
 * As they are, URL-encoded, in base64, in base64 of URLs, in hexadecimal and inside a JSON text, and with their line
 * breaks made blanks, as messages have them; longest first.
 */
export function secretForms(secret: string): readonly string[] {
  if (secret === '') return [];
  const form = new URLSearchParams([['', secret]]).toString().slice(1);
  const bytes = Buffer.from(secret, 'utf8');
  const base64 = bytes.toString('base64');
  const hex = bytes.toString('hex');
  const forms = [
    secret,
    encodeURIComponent(secret.toWellFormed()),
    form,
    base64,
    base64.replace(/=+$/, ''),
    bytes.toString('base64url'),
    hex,
    hex.toUpperCase(),
    secret.replace(/\s+/g, ' ').trim(),
    JSON.stringify(secret).slice(1, -1),
  ];
  return [...new Set(forms)].filter((one) => one !== '').sort((a, b) => b.length - a.length);
}

/** As it was before it was put into an address; as it is where it was not. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** What an address keeps secret: a webhook's address is its own key. The whole, and each long part of path and query. */
export function addressSecrets(url: string): readonly string[] {
  if (!URL.canParse(url)) return [url];
  const { username, password, pathname, searchParams } = new URL(url);
  const encoded = [username, password, ...pathname.split('/')];
  const parts = [...encoded, ...encoded.map(decoded), ...searchParams.values()];
  return [...new Set([url, ...parts.filter((part) => part.length >= KEY_LENGTH)])];
}

/** The text with every form of every secret masked. */
export function redacted(text: string, secrets: readonly string[]): string {
  return secrets
    .flatMap(secretForms)
    .sort((a, b) => b.length - a.length)
    .reduce((shown, form) => shown.replaceAll(form, MASK), text);
}

/** What of an address may be shown: scheme and host. */
export function originOf(url: string): string {
  return URL.canParse(url) ? new URL(url).origin : MASK;
}

/** A request as a dry run shows it: method, scheme and host, headers, body. */
export function maskedRequest({ method, url, headers, body, secrets }: Request): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  const shown =
    typeof body === 'string' ? body : `${body.length} bytes of ${headers['content-type'] ?? 'data'}`;
  return redacted([`${method} ${originOf(url)}/${MASK}`, ...lines, '', shown].join('\n'), secrets);
}
