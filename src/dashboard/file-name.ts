/**
 * Names of files for names from outside. What is plain keeps its name, so that an address in a README stays short; all
 * else is cleaned and carries a part of its digest, so that it stays apart from every other, now and in a later run, on
 * file systems that do not tell capitals and small letters apart, too.
 */
import { createHash } from 'node:crypto';

const LONGEST = 80;
const DIGEST_CHARS = 12;
/** What Windows keeps for devices, with any ending. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
/** Parts of small letters and digits, divided by dots, which stand for the slash of an id. */
const PLAIN = /^[a-z0-9][a-z0-9_-]*(?:\/[a-z0-9][a-z0-9_-]*)?$/;

/** The name without an ending: of `[a-z0-9._~-]` and capitals, never empty, never starting with a dot. */
export function fileName(id: string): string {
  const cleaned = id
    .replace(/[^A-Za-z0-9_-]+/g, '.')
    .replace(/^[.-]+|\.+$/g, '')
    .slice(0, LONGEST);
  const isPlain = PLAIN.test(id) && id.length <= LONGEST && !RESERVED.test(cleaned);
  if (isPlain) return cleaned;
  const digest = createHash('sha256').update(id.toWellFormed()).digest('hex').slice(0, DIGEST_CHARS);
  return `${cleaned === '' || RESERVED.test(cleaned) ? `x${cleaned}` : cleaned}~${digest}`;
}
