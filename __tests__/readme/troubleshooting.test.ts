/** docs/troubleshooting.md has every sentence of the catalogue, as it is said today. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type Code, catalogue, fault } from '../../src/failure/catalogue.js';

const page = readFileSync(join(import.meta.dirname, '../../docs/troubleshooting.md'), 'utf8');
const codes = Object.keys(catalogue) as Code[];

/** Without the marks that keep a sentence from being markup. */
function unescaped(text: string): string {
  return text.replaceAll(/\\([<*_|[\]\\`])/g, '$1');
}

it('has every code once, and none that there is not', () => {
  const listed = [...page.matchAll(/^- `([A-Z0-9_]+)` \(/gm)].map((match) => match[1] ?? '');
  expect(listed.toSorted()).toEqual(codes.toSorted());
});

it.each(codes)('%s says there what it says', (code) => {
  const { what, fix, weight } = fault(code, null, catalogue[code].example as never);
  const mend = fix === null ? '' : `\n  **Fix:** ${fix.replaceAll('\n', ' ')}`;
  expect(unescaped(page)).toContain(`- \`${code}\` (${weight}): ${what.replaceAll('\n', ' ')}${mend}\n`);
});
