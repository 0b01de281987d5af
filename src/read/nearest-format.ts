/** What a file that no reader knows looks most like, and what it lacks to be it. */
import { usualNames } from './columns.js';
import { foreign } from './foreign.js';
import { isObject } from './json.js';
import type { Content, Needs, Reader } from './reader.js';
import { keysOf, recordsIn } from './records.js';

/** The names that a content has at its top, and of what kind it is; `null` where it has none. */
function namesIn(content: Content): { readonly of: Needs['of'][number]; readonly names: Names } | null {
  if (content.shape === 'table') return { of: 'table', names: folded(content.header) };
  const records = recordsIn(content);
  if (records !== null) return { of: 'records', names: folded(keysOf(records.first)) };
  if (content.shape !== 'json' || !isObject(content.value) || foreign(content.value) !== null) return null;
  return { of: 'object', names: folded(Object.keys(content.value)) };
}

type Names = ReadonlySet<string>;

function folded(names: readonly string[]): Names {
  return new Set(names.map((name) => name.toLowerCase()));
}

/** One need is met by any of its spellings. */
function isMet(need: readonly string[], names: Names): boolean {
  return need.some((spelling) => names.has(spelling.toLowerCase()));
}

export interface Nearest {
  readonly format: string;
  /** The first spelling of each need that is not met. */
  readonly missing: readonly string[];
}

/**
 * The formats that at least half of whose needs are met, and no other has more of them met; in order of readers.
 * More than three are no answer.
 */
export function nearestFormats(content: Content, readers: readonly Reader[]): readonly Nearest[] {
  const found = namesIn(content);
  if (found === null) return [];
  const near = readers.flatMap(({ format, needs }) => {
    if (needs === undefined || !needs.of.includes(found.of)) return [];
    const missing = needs.keys.filter((need) => !isMet(need, found.names));
    const share = 1 - missing.length / needs.keys.length;
    return share < 0.5 ? [] : [{ format, share, missing: missing.flatMap(([first]) => first ?? []) }];
  });
  const best = Math.max(...near.map(({ share }) => share));
  const nearest = near.filter(({ share }) => share === best);
  return nearest.length > 3 ? [] : nearest.map(({ format, missing }) => ({ format, missing }));
}

/** What examples need: a truth, and something that was said of it. */
export const EXAMPLES_NEED: Needs['keys'] = [
  usualNames('truth'),
  [...usualNames('prediction'), ...usualNames('score')],
];

function lacking({ format, missing }: Nearest): string {
  return missing.length === 0
    ? `${format}, but what stands under its keys has another form`
    : `${format}, but has no ${missing.join(', ')}`;
}

/** "most like lm-eval-samples, but has no resps", or `undefined` where nothing is near. */
export function nearestText(content: Content, readers: readonly Reader[]): string | undefined {
  const near = nearestFormats(content, readers);
  return near.length === 0 ? undefined : `It looks most like ${near.map(lacking).join('; or like ')}`;
}
