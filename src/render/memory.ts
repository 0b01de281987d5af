/**
 * What channels were told, in a line of a comment or an issue that nobody sees, so that the same is told once. Read back
 * from our own texts only; whatever a person made of the line is taken for nothing.
 */
import type { RecordedTold } from '../model/history.js';

export type Memory = Readonly<Record<string, RecordedTold>>;

const LINE = /^<!-- holdline-told:([\w-]{0,8000}) -->$/m;

function isTold(value: unknown): value is RecordedTold {
  return (
    typeof value === 'object' &&
    value !== null &&
    'fingerprint' in value &&
    typeof value.fingerprint === 'string' &&
    'occasions' in value &&
    Array.isArray(value.occasions) &&
    value.occasions.every((one) => typeof one === 'string') &&
    (!('at' in value) || typeof value.at === 'string')
  );
}

/** Base64 of URLs holds nothing that could end an HTML comment; empty for no memory. */
export function memoryLine(memory: Memory): string {
  if (Object.keys(memory).length === 0) return '';
  return `<!-- holdline-told:${Buffer.from(JSON.stringify(memory), 'utf8').toString('base64url')} -->`;
}

export function memoryIn(body: string): Memory {
  const [, text] = LINE.exec(body) ?? [];
  if (text === undefined) return {};
  try {
    const value: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
    if (typeof value !== 'object' || value === null) return {};
    return Object.fromEntries(
      Object.entries(value).filter((entry): entry is [string, RecordedTold] => isTold(entry[1])),
    );
  } catch {
    return {};
  }
}

/** The text with another memory in the place of its own; as it is where it has no place for one. */
export function withMemory(body: string, memory: Memory): string {
  const line = memoryLine(memory);
  if (line === '') return body;
  if (LINE.test(body)) return body.replace(LINE, line);
  // Behind the marker, by which the text is found again.
  return body.replace(/^(<!-- .* -->)$/m, `$1\n${line}`);
}
