/** A message with as many of its lines as a channel takes; those left out are counted. */
import type { Message } from './message.js';

/** Bytes of UTF-8, which are what most receivers count and never fewer than characters. */
function size(text: string): number {
  return Buffer.byteLength(text, 'utf8');
}

/** With its first lines only. */
function withLines(message: Message, count: number): Message {
  const left = message.lines.length - count;
  return { ...message, lines: message.lines.slice(0, count), more: message.more + left };
}

/** The rendering with the most lines that has at most so many bytes; the one without lines where none fits. */
export function fitted(message: Message, bytes: number, render: (message: Message) => string): string {
  for (let count = message.lines.length; count > 0; count -= 1) {
    const text = render(withLines(message, count));
    if (size(text) <= bytes) return text;
  }
  return render(withLines(message, 0));
}
