/** Where a history lives, as inputs and the configuration write it: `artifact`, `branch`, `branch:NAME`, `path:DIR`, `none`. */

export type HistoryPlace =
  | { readonly store: 'none' }
  | { readonly store: 'artifact' }
  | { readonly store: 'branch'; readonly branch: string }
  | { readonly store: 'folder'; readonly folder: string };

export const USUAL_BRANCH = 'holdline';

/** What git allows in a branch name, as far as a user would type it (git check-ref-format). */
const BRANCH = /^(?!\/|.*(?:\/\/|\.\.|@\{|\.lock$|\.$|\/$))[\w./@+-]{1,200}$/;

/** The place a text names, or `null` where it names none. */
export function historyPlace(text: string): HistoryPlace | null {
  if (text === 'none' || text === 'artifact') return { store: text };
  if (text === 'branch') return { store: 'branch', branch: USUAL_BRANCH };
  const [kind, ...rest] = text.split(':');
  const name = rest.join(':');
  if (kind === 'branch' && BRANCH.test(name)) return { store: 'branch', branch: name };
  return kind === 'path' && name !== '' ? { store: 'folder', folder: name } : null;
}

/**
 * The place that counts: what the call says, else the configuration, else workflow artifacts; but where base files
 * are named and nobody spoke of a history, none is looked for.
 */
export function placeFor(
  given: HistoryPlace | null,
  configured: HistoryPlace | null,
  baseline: readonly string[],
): HistoryPlace {
  return given ?? configured ?? (baseline.length > 0 ? { store: 'none' } : { store: 'artifact' });
}
