/** Bytes in the Base64 of GitHub's answers. */
import { Unanswerable } from './trouble.js';

interface Encoded {
  readonly content: string;
  readonly encoding: string;
  readonly size: number | null;
}

/** @throws Unanswerable where the content is not of the size that is told beside it. */
export function bytesOf({ content, encoding, size }: Encoded): Uint8Array {
  const bytes = Buffer.from(content, encoding === 'base64' ? 'base64' : 'utf8');
  if (size !== null && bytes.length !== size) {
    throw new Unanswerable(200, `${bytes.length} bytes where ${size} are told of`);
  }
  return new Uint8Array(bytes);
}
