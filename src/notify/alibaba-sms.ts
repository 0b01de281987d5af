/**
 * An SMS by Alibaba Cloud's SendSms (version 2017-05-25): https://help.aliyun.com/document_detail/419273.html
 * The words are those of a template that Alibaba approved; it is given `result`, `count` and `name`.
 * It answers 200 to everything; `Code` is `OK` where it was taken.
 */
import { clip } from '../render/escape.js';
import { okByCode } from '../request/answer.js';
import type { Moment, Request } from '../request/request.js';
import { type AccessKey, alibabaAuthorization, canonicalQuery, sha256 } from './alibaba-signature.js';
import { shownText } from './markup.js';
import type { Message } from './message.js';

const HOST = 'dysmsapi.aliyuncs.com';
/** A variable of a template has at most 35 characters, and none that could be a link. */
const VARIABLE = 35;

export interface AlibabaSms {
  readonly type: 'alibaba-sms';
  readonly key: AccessKey;
  readonly signName: string;
  /** `SMS_` and digits. */
  readonly template: string;
  /** At most 1,000. */
  readonly to: readonly string[];
}

function variable(text: string): string {
  return clip(shownText(text).replace(/[^\p{L}\p{N} ,=%-]/gu, '_'), VARIABLE);
}

function templateParam({ result, lines, more }: Message): string {
  const name = variable(lines[0]?.name ?? '-');
  return JSON.stringify({ result, count: String(lines.length + more), name });
}

export function alibabaSms(channel: AlibabaSms, message: Message, { now, nonce }: Moment): Request {
  const { key, signName, template, to } = channel;
  const query = {
    PhoneNumbers: to.join(','),
    SignName: signName,
    TemplateCode: template,
    TemplateParam: templateParam(message),
  };
  const headers = {
    host: HOST,
    'x-acs-action': 'SendSms',
    'x-acs-content-sha256': sha256(''),
    'x-acs-date': `${new Date(now).toISOString().slice(0, 19)}Z`,
    'x-acs-signature-nonce': nonce,
    'x-acs-version': '2017-05-25',
  };
  const authorization = alibabaAuthorization({ method: 'POST', path: '/', query, headers, body: '' }, key);
  const secrets = [key.secret, key.id, authorization];
  return {
    method: 'POST',
    url: `https://${HOST}/?${canonicalQuery(query)}`,
    headers: { ...headers, authorization },
    body: '',
    secrets,
    ok: okByCode({ codes: ['Code'], taken: 'OK', message: 'Message' }, secrets),
  };
}
