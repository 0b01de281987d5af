/** `anchor` of the configuration: `best`, `last-release`, a commit, or a glob over tags. */
import type { Anchor } from '../model/policy.js';
import type { Slot, Values } from './values.js';

const COMMIT = /^[0-9a-f]{7,40}$/;
/** What a tag may be called, and the wildcards of a glob. */
const TAG = /^[^\s~^:\\]+$/;

/** The anchor that a text names, or `null` where it names none. */
function anchorOf(text: string): Anchor | null {
  if (text === 'best' || text === 'last-release') return { kind: text };
  if (COMMIT.test(text)) return { kind: 'commit', sha: text };
  return TAG.test(text) ? { kind: 'tag', glob: text } : null;
}

/** The anchor as the configuration writes it. */
export function anchorText(anchor: Anchor): string {
  if (anchor.kind === 'tag') return anchor.glob;
  return anchor.kind === 'commit' ? anchor.sha : anchor.kind;
}

export function decodeAnchor(slot: Slot | undefined, values: Values): Anchor | null {
  const text = values.text(slot);
  if (slot === undefined || text === null) return null;
  const anchor = anchorOf(text);
  return (
    anchor ?? values.refuse(slot, 'best, last-release, a commit or a glob over tags', 'anchor: last-release')
  );
}
