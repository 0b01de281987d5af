/**
 * A DingTalk custom robot, signed: HMAC-SHA256 over `timestamp\nsecret` with the secret as key, base64, URL-encoded;
 * the timestamp in milliseconds, at most an hour off. https://open.dingtalk.com/document/robots/customize-robot-security-settings
 * It answers 200 to everything; `errcode` 0 means taken. Nobody is mentioned: there is no `at`.
 */
import { createHmac } from 'node:crypto';
import { okByCode } from '../request/answer.js';
import type { Moment, Request } from '../request/request.js';
import { addressSecrets } from '../request/secrets.js';
import { fitted } from './fitting.js';
import { chatMarkdown } from './markup.js';
import type { Message } from './message.js';

/** A robot's message has at most 20,000 bytes. */
const BYTES = 19_000;

export interface DingTalk {
  readonly type: 'dingtalk';
  readonly url: string;
  /** `SEC…`; `null` where the robot is guarded by keywords or addresses. */
  readonly secret: string | null;
}

/** The signature in base64, not yet URL-encoded. */
export function dingTalkSignature(secret: string, now: number): string {
  return createHmac('sha256', secret).update(`${now}\n${secret}`).digest('base64');
}

export function dingTalk({ url, secret }: DingTalk, message: Message, { now }: Moment): Request {
  const sign = secret === null ? null : dingTalkSignature(secret, now);
  const query = sign === null ? '' : `timestamp=${now}&sign=${encodeURIComponent(sign)}`;
  const join = query === '' ? '' : url.includes('?') ? '&' : '?';
  const secrets = [
    ...addressSecrets(url),
    ...(secret === null ? [] : [secret]),
    ...(sign === null ? [] : [sign]),
  ];
  return {
    method: 'POST',
    url: `${url}${join}${query}`,
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: fitted(message, BYTES, (part) =>
      JSON.stringify({ msgtype: 'markdown', markdown: { title: part.title, text: chatMarkdown(part) } }),
    ),
    secrets,
    ok: okByCode({ codes: ['errcode'], taken: 0, message: 'errmsg' }, secrets),
  };
}
