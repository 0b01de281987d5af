/**
 * A custom bot of Feishu (open.feishu.cn) or Lark (open.larksuite.com), signed: HMAC-SHA256 of nothing with the key
 * `timestamp\nsecret`, base64, in the body; the timestamp in seconds, at most an hour off.
 * https://open.feishu.cn/document/client-docs/bot-v3/add-custom-bot
 * It answers 200 with `code` (older ones `StatusCode`); 0 means taken. All text is `plain_text`, so no name is markup.
 */
import { createHmac } from 'node:crypto';
import type { Result } from '../model/report.js';
import { okByCode } from '../request/answer.js';
import type { Moment, Request } from '../request/request.js';
import { addressSecrets } from '../request/secrets.js';
import { fitted } from './fitting.js';
import { plainParts } from './markup.js';
import type { Message } from './message.js';

/** A request has at most 20 KB. */
const BYTES = 19_000;

const COLOURS: Readonly<Record<Result, string>> = {
  pass: 'green',
  fail: 'red',
  error: 'orange',
  neutral: 'grey',
};

export interface Feishu {
  readonly type: 'feishu';
  readonly url: string;
  readonly secret: string | null;
}

/** In base64; `seconds` since 1970. */
export function feishuSignature(secret: string, seconds: number): string {
  return createHmac('sha256', `${seconds}\n${secret}`).digest('base64');
}

function plain(content: string): { readonly tag: 'plain_text'; readonly content: string } {
  return { tag: 'plain_text', content };
}

function cardOf(message: Message): object {
  const parts = plainParts(message).map((part) => ({ tag: 'div', text: plain(part) }));
  const button = { tag: 'button', text: plain(message.wording.open), url: message.link, type: 'default' };
  return {
    config: { wide_screen_mode: true },
    header: { template: COLOURS[message.result], title: plain(`${message.symbol} ${message.title}`) },
    elements: [...parts, ...(message.link === null ? [] : [{ tag: 'action', actions: [button] }])],
  };
}

export function feishu({ url, secret }: Feishu, message: Message, { now }: Moment): Request {
  const seconds = Math.floor(now / 1000);
  const sign = secret === null ? null : feishuSignature(secret, seconds);
  const proof = sign === null ? {} : { timestamp: String(seconds), sign };
  const secrets = [
    ...addressSecrets(url),
    ...(secret === null ? [] : [secret]),
    ...(sign === null ? [] : [sign]),
  ];
  return {
    method: 'POST',
    url,
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: fitted(message, BYTES, (part) =>
      JSON.stringify({ ...proof, msg_type: 'interactive', card: cardOf(part) }),
    ),
    secrets,
    ok: okByCode({ codes: ['code', 'StatusCode'], taken: 0, message: 'msg' }, secrets),
  };
}
