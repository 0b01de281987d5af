/** The commit that is checked out, read from git's own files: starting git would be another program to trust. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

async function textOf(path: string): Promise<string | null> {
  try {
    return (await readFile(path, 'utf8')).trim();
  } catch {
    return null;
  }
}

const SHA = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;

/** In a work tree of its own, `.git` is a file that names the folder. */
async function gitFolder(folder: string): Promise<string> {
  const pointer = await textOf(join(folder, '.git'));
  return pointer?.startsWith('gitdir: ') === true ? pointer.slice('gitdir: '.length) : join(folder, '.git');
}

async function packed(git: string, ref: string): Promise<string | null> {
  const lines = (await textOf(join(git, 'packed-refs')))?.split('\n') ?? [];
  return lines.find((line) => line.endsWith(` ${ref}`))?.split(' ')[0] ?? null;
}

/** HEAD's commit in this folder's repository, or `null` where there is none. */
export async function gitHead(folder: string): Promise<string | null> {
  const git = await gitFolder(folder);
  const head = await textOf(join(git, 'HEAD'));
  if (head === null) return null;
  const ref = head.startsWith('ref: ') ? head.slice('ref: '.length) : null;
  const sha = ref === null ? head : ((await textOf(join(git, ref))) ?? (await packed(git, ref)));
  return sha !== null && SHA.test(sha) ? sha : null;
}
