/** Leads from a configured anchor to commits: through GitHub, or through git's own files. */
import { ForgeError } from '../failure/forge.js';
import { matchesText } from '../judge/glob.js';
import type { Anchor } from '../model/policy.js';
import type { Forge, World } from '../world.js';
import type { AnchorLine } from './anchor.js';

/** `v1.10.0` is newer than `v1.9.0`, and `v1.0.0` than `v1.0.0-rc.1`. */
function byVersion(a: string, b: string): number {
  if (a.startsWith(`${b}-`)) return -1;
  if (b.startsWith(`${a}-`)) return 1;
  return a.localeCompare(b, 'en', { numeric: true });
}

/** The newest by version of the tags that the glob matches; `null` where none does. */
export function newestTag(tags: Iterable<string>, glob: string): string | null {
  const matching = [...tags].filter((tag) => matchesText(glob, tag));
  return matching.sort(byVersion).at(-1) ?? null;
}

async function nameOn(forge: Forge, anchor: Anchor): Promise<string | null> {
  switch (anchor.kind) {
    case 'last-release':
      return await forge.latestRelease();
    case 'tag':
      return newestTag(await forge.tags(), anchor.glob);
    case 'commit':
      return anchor.sha;
    case 'best':
      return null;
  }
}

/** The anchor's commit and its ancestors by GitHub; `null` where there is no such tag, release or commit. */
export async function anchorLineOn(forge: Forge, anchor: Anchor): Promise<AnchorLine | null> {
  const name = await nameOn(forge, anchor);
  if (name === null) return null;
  try {
    const commits = await forge.commits(name);
    return { name, line: commits.map((commit) => commit.sha) };
  } catch (error) {
    const gone = error instanceof ForgeError && (error.status === 404 || error.status === 422);
    if (gone) return null;
    throw error;
  }
}

/**
 * The anchor's commit by git's own files, where its ancestors are not looked for. There are no releases in git: the
 * last one is taken to be the newest tag.
 */
export async function anchorLineIn(world: World, anchor: Anchor): Promise<AnchorLine | null> {
  if (anchor.kind === 'commit') return { name: anchor.sha, line: [anchor.sha] };
  if (anchor.kind === 'best') return null;
  const tags = await world.gitTags();
  const name = newestTag(tags.keys(), anchor.kind === 'tag' ? anchor.glob : '*');
  const sha = name === null ? undefined : tags.get(name);
  return name === null || sha === undefined ? null : { name, line: [sha] };
}
