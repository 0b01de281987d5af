/**
 * A group robot of WeCom. Its key is in the address; nothing is signed. https://developer.work.weixin.qq.com/document/path/91770
 * It answers 200 to everything; `errcode` 0 means taken.
 */
import { okByCode } from '../request/answer.js';
import type { Request } from '../request/request.js';
import { addressSecrets } from '../request/secrets.js';
import { fitted } from './fitting.js';
import { chatMarkdown } from './markup.js';
import type { Message } from './message.js';

/** Of the content, in UTF-8. */
const BYTES = 4096;

export interface WeCom {
  readonly type: 'wecom';
  readonly url: string;
}

export function weCom({ url }: WeCom, message: Message): Request {
  const secrets = addressSecrets(url);
  const content = fitted(message, BYTES, chatMarkdown);
  return {
    method: 'POST',
    url,
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: JSON.stringify({ msgtype: 'markdown', markdown: { content } }),
    secrets,
    ok: okByCode({ codes: ['errcode'], taken: 0, message: 'errmsg' }, secrets),
  };
}
