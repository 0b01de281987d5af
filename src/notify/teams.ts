/**
 * A webhook of Microsoft Teams' Workflows with an Adaptive Card. Text runs know no Markdown, so no name is markup.
 * https://adaptivecards.io/explorer/TextRun.html, https://learn.microsoft.com/microsoftteams/platform/webhooks-and-connectors
 * Workflows answer 202 with nothing; the older connectors answer 200 with `1`, and 200 with a sentence for what failed.
 */
import type { Result } from '../model/report.js';
import { refusal, statusRefusal } from '../request/answer.js';
import type { Request } from '../request/request.js';
import { addressSecrets } from '../request/secrets.js';
import { fitted } from './fitting.js';
import { plainParts } from './markup.js';
import type { Message } from './message.js';

/** A message has at most 28 KB. */
const BYTES = 26_000;

const COLOURS: Readonly<Record<Result, string>> = {
  pass: 'Good',
  fail: 'Attention',
  error: 'Warning',
  neutral: 'Default',
};

export interface Teams {
  readonly type: 'teams';
  readonly url: string;
}

function richText(run: object): object {
  return { type: 'RichTextBlock', inlines: [{ type: 'TextRun', ...run }] };
}

function cardOf(message: Message): object {
  const { symbol, title, link, wording } = message;
  const heading = { text: `${symbol} ${title}`, weight: 'Bolder', color: COLOURS[message.result] };
  return {
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    type: 'AdaptiveCard',
    version: '1.4',
    msteams: { width: 'Full' },
    body: [richText(heading), ...plainParts(message).map((text) => richText({ text }))],
    actions: link === null ? [] : [{ type: 'Action.OpenUrl', title: wording.open, url: link }],
  };
}

function teamsOk(secrets: readonly string[]): Request['ok'] {
  return (status, body) => {
    if (status === 202 || status === 204) return null;
    if (status !== 200) return statusRefusal(status, body, secrets);
    return ['', '1'].includes(body.trim()) ? null : refusal(`answered 200: ${body.trim()}`, secrets);
  };
}

export function teams({ url }: Teams, message: Message): Request {
  const secrets = addressSecrets(url);
  return {
    method: 'POST',
    url,
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: fitted(message, BYTES, (part) => {
      const content = cardOf(part);
      const card = { contentType: 'application/vnd.microsoft.card.adaptive', contentUrl: null, content };
      return JSON.stringify({ type: 'message', attachments: [card] });
    }),
    secrets,
    ok: teamsOk(secrets),
  };
}
