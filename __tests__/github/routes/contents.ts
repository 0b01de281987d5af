/** Files at a branch or commit: seeds, or what git holds. */
import { createHash } from 'node:crypto';
import { type Answer, notFound, refusal } from '../answer.js';
import type { Call, Route } from '../router.js';

interface Found {
  readonly path: string;
  readonly sha: string;
  readonly size: number;
  /** `null` for a folder. */
  readonly bytes: Buffer | null;
}

/** Beyond this the JSON form leaves the content out, and beyond the other there is no answer at all. */
const LONGEST_IN_JSON = 2 ** 20;
const LONGEST = 100 * 2 ** 20;

function blobSha(bytes: Buffer): string {
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

function fileOf(path: string, bytes: Buffer): Found {
  return { path, sha: blobSha(bytes), size: bytes.length, bytes };
}

/** The file, or what is directly in the folder; `null` where there is neither. */
function inSeeds(files: Readonly<Record<string, string>>, path: string): Found | readonly Found[] | null {
  const text = files[path];
  if (text !== undefined) return fileOf(path, Buffer.from(text));
  const start = path === '' ? '' : `${path}/`;
  const below = Object.entries(files).filter(([one]) => one.startsWith(start));
  const names = new Set(below.map(([one]) => one.slice(start.length).split('/')[0] ?? ''));
  const found = [...names].sort().map((name) => {
    const file = files[`${start}${name}`];
    if (file !== undefined) return fileOf(`${start}${name}`, Buffer.from(file));
    return { path: `${start}${name}`, sha: blobSha(Buffer.from(name)), size: 0, bytes: null };
  });
  return found.length === 0 ? null : found;
}

function inGit(call: Call, commit: string, path: string): Found | readonly Found[] | null {
  const { git } = call.state;
  const tree = git?.objectNamed(commit, 'tree') ?? null;
  if (git === null || tree === null) return null;
  const entries = git.entries(tree, 'below');
  const foundOf = ({ path: at, sha, size, type }: (typeof entries)[number]): Found => ({
    path: at,
    sha,
    size: size ?? 0,
    bytes: type === 'blob' ? git.blob(sha) : null,
  });
  const own = entries.find((entry) => entry.path === path);
  if (own?.type === 'blob') return foundOf(own);
  const folder = entries.filter(
    (entry) => entry.path.split('/').slice(0, -1).join('/') === path && (path === '' || own !== undefined),
  );
  return folder.length === 0 ? null : folder.map(foundOf);
}

function itemOf(call: Call, ref: string, found: Found): Readonly<Record<string, unknown>> {
  const { owner, name } = call.state.repository;
  const { path, sha, size, bytes } = found;
  const at = path.split('/').map(encodeURIComponent).join('/');
  const kind = bytes === null ? 'tree' : 'blob';
  const url = `${call.api}/repos/${owner}/${name}/contents/${at}?ref=${encodeURIComponent(ref)}`;
  const git_url = `${call.api}/repos/${owner}/${name}/git/${kind}s/${sha}`;
  const html_url = `https://github.com/${owner}/${name}/${kind}/${ref}/${at}`;
  return {
    type: bytes === null ? 'dir' : 'file',
    name: path.split('/').at(-1),
    path,
    sha,
    size,
    url,
    git_url,
    html_url,
    download_url: bytes === null ? null : `https://raw.githubusercontent.com/${owner}/${name}/${ref}/${at}`,
    _links: { self: url, git: git_url, html: html_url },
  };
}

function contentOf({ bytes, size }: Found): { readonly content: string; readonly encoding: string } {
  if (bytes === null || size > LONGEST_IN_JSON) return { content: '', encoding: 'none' };
  return { content: bytes.toString('base64').replaceAll(/.{60}/g, '$&\n'), encoding: 'base64' };
}

function get(call: Call): Answer {
  const { state, query, headers } = call;
  const ref = query.get('ref') ?? state.repository.defaultBranch;
  const path = (call.params['path'] ?? '').replace(/\/$/, '');
  const seeds = state.contents.get(ref);
  const commit = seeds === undefined ? (state.git?.commitNamed(ref) ?? null) : null;
  if (seeds === undefined && state.git?.isEmpty()) return refusal(404, 'This repository is empty.');
  if (seeds === undefined && commit === null) return refusal(404, `No commit found for the ref ${ref}`);
  const found = seeds === undefined ? inGit(call, commit ?? '', path) : inSeeds(seeds, path);
  if (found === null) return notFound();
  if (!('path' in found)) return { status: 200, body: found.map((one) => itemOf(call, ref, one)) };
  if (found.size > LONGEST) return refusal(403, 'This API returns blobs up to 100 MB in size.');
  if (headers['accept']?.includes('raw') === true) {
    const bytes = found.bytes ?? Buffer.alloc(0);
    return { status: 200, raw: { type: 'application/vnd.github.raw+json; charset=utf-8', bytes } };
  }
  return { status: 200, body: { ...itemOf(call, ref, found), ...contentOf(found) } };
}

export const CONTENT_ROUTES: readonly Route[] = [
  { operation: 'repos/get-content', accepts: 'contents=read', handle: get },
];
