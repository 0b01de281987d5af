/** G01–G05: what can be wrong with any file, whatever it holds. */
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { seeded } from '../../archive/zip-maker.js';
import type { BadInput } from './case.js';

const random = (): Uint8Array => {
  const next = seeded(7);
  return Uint8Array.from({ length: 2048 }, () => Math.floor(next() * 256));
};

const ANY = { made: () => ({}), status: 3, outcome: 'not judged' } as const;

export const FILE_INPUTS: readonly BadInput[] = [
  {
    ...ANY,
    id: 'G01',
    wrong: 'bytes at random',
    head: 'head.json',
    made: () => ({ 'head.json': random() }),
    code: 'ENCODING',
    says: ['head.json'],
  },
  { ...ANY, id: 'G02', wrong: 'no such file', head: 'head.json', code: 'FILE_MISSING', says: ['head.json'] },
  {
    ...ANY,
    id: 'G03',
    wrong: 'a pattern that matches nothing',
    head: 'out/*.json',
    code: 'GLOB_EMPTY',
    says: ['out/*.json'],
  },
  {
    ...ANY,
    id: 'G04',
    wrong: 'a folder called head.json',
    head: 'head.json',
    prepare: (folder) => mkdirSync(join(folder, 'head.json')),
    code: 'FILE_IS_FOLDER',
    says: ['head.json/**'],
  },
  {
    ...ANY,
    id: 'G05',
    wrong: 'a pipe that nobody writes to',
    head: 'head.json',
    prepare: (folder) => execFileSync('mkfifo', [join(folder, 'head.json')]),
    code: 'FILE_UNREADABLE',
    says: ['head.json', 'plain file'],
  },
];
