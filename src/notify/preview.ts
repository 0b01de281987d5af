/** The body that a channel would be sent for a report, with placeholders where its keys would be. */
import type { Report } from '../model/report.js';
import { ENGLISH as IN_ENGLISH } from '../render/english.js';
import { type Channel, requestsOf } from './channels.js';
import type { Preview } from './configured.js';
import { mail } from './mail.js';
import { messageOf } from './message.js';
import { occasions } from './occasion.js';
import { shortText } from './short-text.js';
import { ENGLISH } from './wording.js';

const PLACE = 'https://example.com/';

function channelOf(type: Exclude<Preview, 'email' | 'sms'>): Channel {
  if (type === 'webhook') return { type, url: PLACE, secret: null, source: PLACE };
  if (type === 'dingtalk' || type === 'feishu') return { type, url: PLACE, secret: null };
  return { type, url: PLACE };
}

/** Of `email` the text and the HTML with their headers, of `sms` the text, of any other the body of the request. */
export function previewed(report: Report, type: Preview): string {
  const message = messageOf(report, {
    occasions: occasions(report, 'warn', null),
    severity: 'warn',
    repository: null,
    link: null,
    wording: ENGLISH,
    language: IN_ENGLISH,
  });
  if (type === 'sms') return `${shortText(message)}\n`;
  if (type === 'email') {
    const { subject, text, html } = mail({ from: '', to: [] }, message);
    return `Subject: ${subject}\n\n${text}\n${html}`;
  }
  const moment = { now: Date.parse(report.createdAt), nonce: 'preview' };
  return requestsOf(channelOf(type), message, moment)
    .map(({ body }) => `${String(body)}\n`)
    .join('');
}
