/** An SMS by a gateway of one's own, one request a receiver: JSON or a form, with the names of its fields. */
import { okByStatus } from '../request/answer.js';
import type { Request } from '../request/request.js';
import { addressSecrets } from '../request/secrets.js';
import type { Message } from './message.js';
import { shortText } from './short-text.js';

export interface SmsGateway {
  readonly type: 'sms-gateway';
  readonly url: string;
  /** The whole value of the header `authorization`: `Bearer …`. */
  readonly authorization: string | null;
  readonly encoding: 'json' | 'form';
  /** What the gateway calls the receiver and the text. */
  readonly fields: { readonly to: string; readonly text: string };
  readonly to: readonly string[];
}

const TYPES = { json: 'application/json; charset=utf-8', form: 'application/x-www-form-urlencoded' } as const;

function authorizationSecrets(authorization: string | null): readonly string[] {
  return authorization === null ? [] : [authorization, authorization.replace(/^\S+\s+/, '')];
}

/** One request for each receiver. */
export function smsGateway(channel: SmsGateway, message: Message): readonly Request[] {
  const { url, authorization, encoding, fields, to } = channel;
  const secrets = [...addressSecrets(url), ...authorizationSecrets(authorization)];
  return to.map((number) => {
    const values = { [fields.to]: number, [fields.text]: shortText(message) };
    return {
      method: 'POST',
      url,
      headers: {
        'content-type': TYPES[encoding],
        ...(authorization === null ? {} : { authorization }),
      },
      body: encoding === 'json' ? JSON.stringify(values) : new URLSearchParams(values).toString(),
      secrets,
      ok: okByStatus(secrets),
    };
  });
}
