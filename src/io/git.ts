/** Commits and tags, read from git's own files: starting git would be another program to trust. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';

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

const TAGS = 'refs/tags/';

/** Tags in the one file that git packs references into; the line after an annotated one has the commit it is of. */
async function packedTags(git: string): Promise<ReadonlyMap<string, string>> {
  const tags = new Map<string, string>();
  let last = '';
  for (const line of (await textOf(join(git, 'packed-refs')))?.split('\n') ?? []) {
    const [sha = '', ref = ''] = line.split(' ');
    if (line.startsWith('^')) tags.set(last, line.slice(1).trim());
    else if (ref.startsWith(TAGS)) tags.set(ref.slice(TAGS.length), sha);
    last = ref.startsWith(TAGS) ? ref.slice(TAGS.length) : '';
  }
  tags.delete('');
  return tags;
}

/** The commit that an annotated tag is of; a plain one, and one that is packed away, is its own. */
async function peeled(git: string, sha: string): Promise<string> {
  try {
    const object = inflateSync(
      await readFile(join(git, 'objects', sha.slice(0, 2), sha.slice(2))),
    ).toString();
    return /^tag \d+\0object ([0-9a-f]+)\n/.exec(object)?.[1] ?? sha;
  } catch {
    return sha;
  }
}

/** The commits of all tags of this folder's repository by name; empty where there is none. */
export async function gitTags(folder: string): Promise<ReadonlyMap<string, string>> {
  const git = await gitFolder(folder);
  const tags = new Map(await packedTags(git));
  const names = await readdir(join(git, TAGS), { recursive: true }).catch((): string[] => []);
  for (const name of names) {
    const sha = await textOf(join(git, TAGS, name));
    if (sha !== null && SHA.test(sha)) tags.set(name.replaceAll('\\', '/'), await peeled(git, sha));
  }
  return tags;
}
