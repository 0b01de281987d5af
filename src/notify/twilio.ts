/** An SMS by Twilio's API, one request a receiver: https://www.twilio.com/docs/messaging/api/message-resource */
import { isTaken, jsonAnswer, refusal, statusRefusal, wordOf } from '../request/answer.js';
import type { Request } from '../request/request.js';
import type { Message } from './message.js';
import { shortText } from './short-text.js';

export interface Twilio {
  readonly type: 'twilio';
  /** `AC` and 32 hexadecimal digits. */
  readonly account: string;
  readonly token: string;
  /** A number in E.164, or the id of a messaging service: `MG…`. */
  readonly from: string;
  /** E.164. */
  readonly to: readonly string[];
}

function twilioOk(secrets: readonly string[]): Request['ok'] {
  return (status, body) => {
    const answer = jsonAnswer(body);
    const said = answer === null ? body : `${wordOf(answer['code'])} ${wordOf(answer['message'])}`;
    if (!isTaken(status)) return statusRefusal(status, said, secrets);
    const state = answer?.['status'];
    const failed = state === 'failed' || state === 'undelivered';
    if (typeof answer?.['sid'] === 'string' && !failed) return null;
    const why = failed ? wordOf(answer?.['error_message'] ?? state) : 'no message id';
    return refusal(`answered ${status}: ${why}`, secrets);
  };
}

/** One request for each receiver. */
export function twilio({ account, token, from, to }: Twilio, message: Message): readonly Request[] {
  const basic = Buffer.from(`${account}:${token}`, 'utf8').toString('base64');
  const sender = from.startsWith('MG') ? 'MessagingServiceSid' : 'From';
  const secrets = [token, basic];
  return to.map((number) => ({
    method: 'POST',
    url: `https://api.twilio.com/2010-04-01/Accounts/${encodeURIComponent(account)}/Messages.json`,
    headers: { authorization: `Basic ${basic}`, 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ To: number, [sender]: from, Body: shortText(message) }).toString(),
    secrets,
    ok: twilioOk(secrets),
  }));
}
