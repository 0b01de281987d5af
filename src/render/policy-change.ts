/** What a pull request would change in the configuration, in one sentence a change. */
import type { PolicyChange } from '../model/policy.js';
import { clip } from './escape.js';

/** Long enough for globs and values; what a pull request writes must not push the end of the sentence away. */
const LONGEST = 80;

/** `"sentiment/f1"`, `the waiver of "sentiment/f1"`, `suite "sentiment"`, `"settings"`. */
function subject({ what, match }: PolicyChange): string {
  if (match === null) return what === 'rule' ? 'the rules' : '"settings"';
  const name = `"${clip(match, LONGEST)}"`;
  if (what === 'waiver') return `the waiver of ${name}`;
  return what === 'suite' ? `suite ${name}` : name;
}

function valueText(value: string | null): string {
  return value === null ? 'none' : clip(value, LONGEST);
}

/** `max-drop 0.005 → 0.05`, `decision.alpha 0.05 → 0.01`; what comes or goes as a whole is told without a key. */
function moveText({ what, match, key, from, to }: PolicyChange): string {
  const move = `${valueText(from)} → ${valueText(to)}`;
  if (key === what) return match === null ? `${key} ${move}` : move;
  return match === null && what !== 'rule' ? `${what}.${key} ${move}` : `${key} ${move}`;
}

/**
 * Plain text that follows "this pull request": `loosens "accuracy": max-drop 0.005 → 0.05, effective after merge`.
 * Globs and values are the pull request's own: escape the sentence for where it goes.
 */
export function policyChangeSentence(change: PolicyChange): string {
  return `${change.effect} ${subject(change)}: ${moveText(change)}, effective after merge`;
}
