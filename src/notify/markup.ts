/**
 * Names in the markup of each channel. Chats read only a part of Markdown and each another one, and none says how
 * to escape in it; so what could start a link, an image, a mention or HTML is replaced by a sign that looks like it.
 */
import { clip, plainText } from '../render/escape.js';
import type { Line, Message } from './message.js';

const NAME = 120;

/** Signs that act in some chat's Markdown, code span or not. */
const ACTING: Readonly<Record<string, string>> = {
  '[': '［',
  ']': '］',
  '<': '‹',
  '>': '›',
  '`': 'ˋ',
  '@': '＠',
  '&': '＆',
};
/** Signs that act outside code spans. */
const STYLING: Readonly<Record<string, string>> = {
  '*': '＊',
  _: '＿',
  '#': '＃',
  '~': '～',
  '|': '∣',
  '\\': '＼',
};

/** An address in a text would be made a link by the reader's app. */
function unlinked(text: string): string {
  return text.replaceAll('://', ':∕∕').replace(/\bwww\./gi, 'www․');
}

function acting(text: string): string {
  return unlinked(plainText(text)).replace(/[[\]<>`@&]/g, (sign) => ACTING[sign] ?? sign);
}

/** An untrusted name as a code span for DingTalk and WeCom. */
export function chatName(text: string): string {
  return `\`${acting(clip(text, NAME))}\``;
}

/** A sentence that may quote a file, for DingTalk and WeCom. */
export function chatProse(text: string): string {
  return acting(text).replace(/[*_#~|\\]/g, (sign) => STYLING[sign] ?? sign);
}

/** Untrusted text for a field that its receiver shows as it is. */
export function shownText(text: string): string {
  return plainText(clip(text, NAME));
}

/** For text and attributes of HTML. */
export function htmlText(text: string): string {
  const entities: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  };
  return plainText(text).replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}

/** For the text of Slack that is read as mrkdwn: https://docs.slack.dev/messaging/formatting-message-text */
export function slackText(text: string): string {
  return plainText(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** What stands after the name: `regressed, 0.931 → 0.902, −2.9 pp`. */
export function standing({ word, values }: Line): string {
  return values === '' ? word : `${word}, ${values}`;
}

/** A line for a field that is shown as it is: symbol, name, standing, why. */
export function plainLine(line: Line): string {
  const why = line.why === '' ? '' : ` — ${line.why}`;
  return `${line.symbol} ${shownText(line.name)}: ${standing(line)}${why}`;
}

/** Plain paragraphs after the title: facts in one line, then the lines, then how many more there are. */
export function plainParts({ facts, lines, more, wording }: Message): readonly string[] {
  const told = facts.map(({ label, value }) => `${label}: ${shownText(value)}`).join(' · ');
  return [told, ...lines.map(plainLine), more > 0 ? wording.more(more) : ''].filter((part) => part !== '');
}

/** The body in the Markdown that DingTalk and WeCom read: heading, title, facts, lines, link. */
export function chatMarkdown(message: Message): string {
  const { symbol, title, facts, lines, more, link, wording } = message;
  return [
    `### ${symbol} ${chatProse(title)}`,
    facts.map(({ label, value }) => `${label}: ${chatName(value)}`).join(' · '),
    ...lines.map((line) => {
      const why = line.why === '' ? '' : ` — ${chatProse(line.why)}`;
      return `- ${line.symbol} ${chatName(line.name)}: ${standing(line)}${why}`;
    }),
    more > 0 ? wording.more(more) : '',
    link === null ? '' : `[${wording.open}](${link})`,
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}
