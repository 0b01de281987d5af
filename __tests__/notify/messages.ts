/** Messages and one channel of each kind, with secrets that are easy to find again. */
import type { Report } from '../../src/model/report.js';
import type { Channel } from '../../src/notify/channels.js';
import { type Message, messageOf, type Telling } from '../../src/notify/message.js';
import { ENGLISH } from '../../src/notify/wording.js';
import { ENGLISH as IN_ENGLISH } from '../../src/render/english.js';
import type { Moment } from '../../src/request/request.js';
import { accuracy, failed } from '../render/failed.js';

export const MOMENT: Moment = { now: 1_700_000_000_000, nonce: '3156853299f313e23d1673dc12e1703d' };

export const TELLING: Telling = {
  occasions: ['fail', 'always'],
  severity: 'warn',
  repository: 'acme/sentiment',
  link: 'https://github.com/acme/sentiment/actions/runs/7',
  wording: ENGLISH,
  language: IN_ENGLISH,
};

/** No part of this occurs by chance. */
export const CANARY = 'kanarie+Vogel/77=';

const HOOK = `https://hooks.example/send/${encodeURIComponent(CANARY)}`;
const PHONE = '+15005550006';

export const CHANNELS: readonly Channel[] = [
  {
    type: 'alibaba-sms',
    key: { id: 'LTAI-test-key', secret: CANARY },
    signName: '测试',
    template: 'SMS_71390007',
    to: ['15300000001', '15300000002'],
  },
  { type: 'dingtalk', url: `${HOOK}?access_token=${encodeURIComponent(CANARY)}`, secret: CANARY },
  { type: 'feishu', url: HOOK, secret: CANARY },
  { type: 'slack', url: HOOK },
  {
    type: 'sms-gateway',
    url: HOOK,
    authorization: `Bearer ${CANARY}`,
    encoding: 'json',
    fields: { to: 'phone', text: 'words' },
    to: [PHONE],
  },
  { type: 'teams', url: HOOK },
  {
    type: 'twilio',
    account: 'AC00000000000000000000000000000000',
    token: CANARY,
    from: PHONE,
    to: [PHONE, '+15005550009'],
  },
  { type: 'webhook', url: HOOK, secret: `whsec_${CANARY}`, source: 'https://github.com/acme/sentiment' },
  { type: 'wecom', url: HOOK },
];

export function told(report: Report = failed, telling: Partial<Telling> = {}): Message {
  return messageOf(report, { ...TELLING, ...telling });
}

/** The failed report with so many lost metrics of these names. */
export function named(names: readonly string[]): Report {
  return { ...failed, verdicts: names.map((id) => ({ ...accuracy, id })) };
}
