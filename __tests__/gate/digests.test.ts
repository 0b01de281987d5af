/** Files are hashed while they are read; of those that nobody opens only the names are known. */
import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { digested, digestsOf } from '../../src/gate/digests.js';
import { nodeCodec } from '../../src/io/codec.js';
import { sourceOfText } from '../read/sources.js';

const TEXTS = ['first', 'second', 'third'];
const sources = TEXTS.map((text) => sourceOfText(`${text}.txt`, text, 2));
const sha = (text = '') => createHash('sha256').update(text).digest('hex');

it('a file that was read, one that was left in the middle and one that nobody opened', async () => {
  const { sources: watched, digests } = digested(sources, nodeCodec);
  const [first, second] = watched;
  if (first === undefined || second === undefined) throw new Error('no sources');
  for await (const _ of first.open());
  for await (const _ of second.open()) break;
  expect((await digests()).map(({ path, sha256 }) => [path, sha256])).toEqual([
    ['first.txt', sha('first')],
    ['second.txt', sha('second')],
    ['third.txt', null],
  ]);
});

it('all of them, where all are asked for', async () => {
  expect((await digestsOf(sources, nodeCodec)).map(({ sha256 }) => sha256)).toEqual(TEXTS.map(sha));
});
