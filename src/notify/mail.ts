/** An e-mail as values: subject, text and HTML. Who sends it lets no file or address be fetched for it. */
import { clip, plainText } from '../render/escape.js';
import type { Mail } from '../request/mail.js';
import { htmlText, plainParts, shownText, standing } from './markup.js';
import type { Line, Message } from './message.js';

const SUBJECT = 200;

export interface MailSettings {
  /** Addresses as of `isMailAddress`. */
  readonly from: string;
  readonly to: readonly string[];
}

function textOf(message: Message): string {
  const { title, link, wording } = message;
  const end = link === null ? [] : [`${wording.open}: ${link}`];
  return `${[plainText(title), ...plainParts(message), ...end].join('\n\n')}\n`;
}

function rowOf(line: Line): string {
  const cells = [
    `${line.symbol} ${htmlText(shownText(line.name))}`,
    htmlText(standing(line)),
    htmlText(line.why),
  ];
  return `<tr>${cells.map((cell) => `<td style="padding:4px 12px 4px 0;vertical-align:top">${cell}</td>`).join('')}</tr>`;
}

function htmlOf(message: Message): string {
  const { title, facts, lines, more, link, wording } = message;
  const told = facts.map(
    ({ label, value }) => `${htmlText(label)}: <code>${htmlText(shownText(value))}</code>`,
  );
  const parts = [
    `<h2 style="font-size:18px">${message.symbol} ${htmlText(title)}</h2>`,
    told.length === 0 ? '' : `<p>${told.join(' · ')}</p>`,
    lines.length === 0 ? '' : `<table>${lines.map(rowOf).join('\n')}</table>`,
    more === 0 ? '' : `<p>${htmlText(wording.more(more))}</p>`,
    link === null ? '' : `<p><a href="${htmlText(link)}">${htmlText(wording.open)}</a></p>`,
  ].filter((part) => part !== '');
  const style = 'font-family:sans-serif;font-size:14px';
  return `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"></head><body style="${style}">\n${parts.join('\n')}\n</body></html>\n`;
}

export function mail({ from, to }: MailSettings, message: Message): Mail {
  return {
    from,
    to,
    subject: clip(plainText(message.title), SUBJECT),
    text: textOf(message),
    html: htmlOf(message),
    headers: { 'X-Holdline-Result': message.result, 'X-Holdline-Fingerprint': message.state },
  };
}
