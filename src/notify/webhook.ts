/**
 * A webhook of anybody's: a CloudEvent in structured mode (https://github.com/cloudevents/spec, version 1.0), signed as
 * Standard Webhooks say (https://www.standardwebhooks.com): `v1,` and HMAC-SHA256 over `id.timestamp.body`, in base64.
 */
import { createHmac } from 'node:crypto';
import { okByStatus } from '../request/answer.js';
import type { Moment, Request } from '../request/request.js';
import { addressSecrets } from '../request/secrets.js';
import { fitted } from './fitting.js';
import type { Message } from './message.js';

/** What every receiver of CloudEvents must be able to take is 64 KB. */
const BYTES = 64_000;
const PREFIX = 'whsec_';

export interface Webhook {
  readonly type: 'webhook';
  readonly url: string;
  /** `whsec_` and a key in base64, or any other text, whose bytes are the key. */
  readonly secret: string | null;
  /** Where the events come from, a URI: `https://github.com/owner/name`. */
  readonly source: string;
}

export interface Signed {
  readonly id: string;
  /** Seconds since 1970. */
  readonly seconds: number;
  readonly body: string;
}

function keyOf(secret: string): Buffer {
  return secret.startsWith(PREFIX)
    ? Buffer.from(secret.slice(PREFIX.length), 'base64')
    : Buffer.from(secret, 'utf8');
}

/** The value of the header `webhook-signature`. */
export function webhookSignature(secret: string, { id, seconds, body }: Signed): string {
  return `v1,${createHmac('sha256', keyOf(secret)).update(`${id}.${seconds}.${body}`).digest('base64')}`;
}

function eventOf(message: Message, source: string): object {
  const { result, occasions, title, facts, lines, more, link, state } = message;
  return {
    specversion: '1.0',
    id: message.id,
    source,
    type: `holdline.report.${result}`,
    time: message.at,
    datacontenttype: 'application/json',
    data: { result, occasions, title, facts, verdicts: lines, more, link, fingerprint: state },
  };
}

export function webhook({ url, secret, source }: Webhook, message: Message, { now }: Moment): Request {
  const seconds = Math.floor(now / 1000);
  const body = fitted(message, BYTES, (part) => JSON.stringify(eventOf(part, source)));
  const signature = secret === null ? null : webhookSignature(secret, { id: message.id, seconds, body });
  const secrets = [
    ...addressSecrets(url),
    ...(secret === null ? [] : [secret, secret.replace(PREFIX, '')]),
    ...(signature === null ? [] : [signature]),
  ];
  return {
    method: 'POST',
    url,
    headers: {
      'content-type': 'application/cloudevents+json; charset=utf-8',
      'webhook-id': message.id,
      'webhook-timestamp': String(seconds),
      ...(signature === null ? {} : { 'webhook-signature': signature }),
    },
    body,
    secrets,
    ok: okByStatus(secrets),
  };
}
