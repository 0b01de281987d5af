/** What must agree between two runs for their comparison to be fair, as short texts: the prompt, the limit, the version. */
import type { JsonValue } from './json.js';

const LONGEST = 200;

/** Texts, numbers and truth values of a file by name; what is absent, empty or structured is left out. */
export function fingerprintsOf(
  values: Readonly<Record<string, JsonValue | undefined>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) => {
      const plain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
      const text = plain ? String(value).slice(0, LONGEST) : '';
      return text === '' ? [] : [[key, text]];
    }),
  );
}
