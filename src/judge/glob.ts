/**
 * Globs over measurement ids. The whole id must match: `*` stands for any characters, `/` too, `?` for one.
 * Braces at the end, `{lang=*}`, ask for labels among those of the id, whatever other labels it has.
 * The matcher is written by hand, because a regular expression made from a glob can take exponential time.
 */
import type { Place } from '../model/evaluation.js';
import { measurementId } from '../model/identity.js';

interface LabelGlob {
  readonly key: string;
  readonly value: string;
}

/** Whether the glob matches the measurement. Time is at most length of glob × length of id. */
export function matchesId(glob: string, place: Place): boolean {
  const braced = bracedGlob(glob);
  if (braced === null) return matchesText(glob, measurementId(place));
  const bare = measurementId({ suite: place.suite, metric: place.metric, labels: {} });
  if (!matchesText(braced.head, bare)) return false;
  const written = Object.entries(place.labels).map(([key, value]) => ({
    key: asId(key),
    value: asId(value),
  }));
  return braced.labels.every((wanted) =>
    written.some((label) => matchesText(wanted.key, label.key) && matchesText(wanted.value, label.value)),
  );
}

/** Whether the whole text matches, `*` any characters and `?` one. */
export function matchesText(glob: string, text: string): boolean {
  let g = 0;
  let t = 0;
  let star = -1;
  let resume = 0;
  while (t < text.length) {
    if (glob[g] === '*') {
      // Only the last star needs trying again: whatever an earlier one could take, the last can take too.
      star = g++;
      resume = t;
    } else if (glob[g] === '?') {
      g++;
      t += width(text, t);
    } else if (glob[g] === text[t]) {
      g++;
      t++;
    } else if (star >= 0) {
      g = star + 1;
      resume += width(text, resume);
      t = resume;
    } else return false;
  }
  while (glob[g] === '*') g++;
  return g === glob.length;
}

/** A character outside the basic plane (an emoji, say) is two units of a JavaScript string, and one character. */
function width(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

/** A name as it stands in an id: quoted where it holds a character with a meaning of its own. */
function asId(name: string): string {
  return measurementId({ suite: name, metric: 'm', labels: {} }).slice(0, -2);
}

/** The part before the braces and the labels in them; `null` where the glob has no list of labels at its end. */
function bracedGlob(glob: string): { readonly head: string; readonly labels: readonly LabelGlob[] } | null {
  const open = outsideQuotes(glob, '{', 0);
  if (open < 0 || !glob.endsWith('}')) return null;
  const inside = glob.slice(open + 1, -1);
  const labels: LabelGlob[] = [];
  let start = 0;
  while (start <= inside.length) {
    const comma = outsideQuotes(inside, ',', start);
    const end = comma < 0 ? inside.length : comma;
    const pair = inside.slice(start, end);
    const equals = outsideQuotes(pair, '=', 0);
    if (equals < 1) return null;
    labels.push({ key: pair.slice(0, equals), value: pair.slice(equals + 1) });
    start = end + 1;
  }
  return { head: glob.slice(0, open), labels };
}

/** Where the character first stands outside of JSON strings, from `start` on; −1 where it does not. */
function outsideQuotes(text: string, wanted: string, start: number): number {
  let quoted = false;
  for (let at = start; at < text.length; at++) {
    const found = text[at];
    if (quoted && found === '\\') at++;
    else if (found === '"') quoted = !quoted;
    else if (!quoted && found === wanted) return at;
  }
  return -1;
}
