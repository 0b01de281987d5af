/**
 * An incoming webhook of Slack with Block Kit. Names stand in `plain_text` only; the one block of mrkdwn holds our own
 * words and a plain address. https://docs.slack.dev/reference/block-kit/blocks
 * It answers `ok` as text; Slack's API answers 200 with `ok: false` for what it did not take.
 */
import { clip } from '../render/escape.js';
import { isTaken, jsonAnswer, refusal, statusRefusal, wordOf } from '../request/answer.js';
import type { Request } from '../request/request.js';
import { addressSecrets } from '../request/secrets.js';
import { fitted } from './fitting.js';
import { plainParts, slackText } from './markup.js';
import type { Message } from './message.js';

/** Characters of a header's and of a section's text. There are at most 50 blocks; a message has at most 34 of ours. */
const HEADER = 150;
const SECTION = 3000;
/** Slack states no limit of the whole; its API refuses text over 40,000 characters. */
const BYTES = 30_000;

export interface Slack {
  readonly type: 'slack';
  readonly url: string;
}

function plain(text: string, limit: number): object {
  return { type: 'plain_text', text: clip(text, limit), emoji: false };
}

function blocksOf(message: Message): readonly object[] {
  const { symbol, title, link, wording } = message;
  const sections = plainParts(message).map((part) => ({ type: 'section', text: plain(part, SECTION) }));
  const open = { type: 'mrkdwn', text: `<${(link ?? '').replaceAll('&', '&amp;')}|${wording.open}>` };
  return [
    { type: 'header', text: plain(`${symbol} ${title}`, HEADER) },
    ...sections,
    ...(link === null ? [] : [{ type: 'context', elements: [open] }]),
  ];
}

function slackOk(secrets: readonly string[]): Request['ok'] {
  return (status, body) => {
    if (!isTaken(status)) return statusRefusal(status, body, secrets);
    const answer = jsonAnswer(body);
    if (body.trim() === 'ok' || answer?.['ok'] === true) return null;
    return refusal(`answered ${status}: ${wordOf(answer?.['error'] ?? body.trim())}`, secrets);
  };
}

export function slack({ url }: Slack, message: Message): Request {
  const secrets = addressSecrets(url);
  return {
    method: 'POST',
    url,
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: fitted(message, BYTES, (part) =>
      JSON.stringify({
        text: slackText(`${part.symbol} ${part.title}`),
        unfurl_links: false,
        unfurl_media: false,
        blocks: blocksOf(part),
      }),
    ),
    secrets,
    ok: slackOk(secrets),
  };
}
