/** A comment that several gates share: every part stays whole, whatever the others are called and say. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.js';
import { commentMarker } from '../../src/render/comment.js';
import { holdsPart, type PartOptions, partsIn, withPart } from '../../src/render/parts.js';
import { isNewer, stampIn, stampLine } from '../../src/render/stamp.js';
import { HOSTILE } from './hostile.js';
import { REPORTS } from './reports.js';

const report = reportNamed(0);
function reportNamed(index: number): Report {
  const found = Object.values(REPORTS)[index];
  if (found === undefined) throw new Error('there are no reports');
  return found;
}

const failed = { ...report, result: 'fail' as const };

const options = (key: string, more: Partial<PartOptions> = {}): PartOptions => ({
  marker: 'models',
  key,
  sha: 'a'.repeat(40),
  run: 7,
  attempt: 1,
  links: { run: null, baseCommit: null },
  ...more,
});

function put(keys: readonly string[]): string {
  return keys.reduce<string | null>((body, key) => withPart(body, report, options(key)) ?? body, null) ?? '';
}

describe('a shared comment', () => {
  it('has every gate’s part once, in the order of their names, below one title', () => {
    const body = put(['search', 'ads', 'search']);
    expect(body.startsWith(commentMarker('models'))).toBe(true);
    expect(partsIn(body).map((part) => part.key)).toEqual(['ads', 'search']);
    const both = withPart(body, failed, options('search')) ?? '';
    expect(both.split('\n')[2]).toBe(`### ✗ Holdline: \`ads\` ${report.result} · \`search\` fail`);
    expect(holdsPart(both, { key: 'search', run: 7, attempt: 1 })).toBe(true);
    expect(holdsPart(both, { key: 'search', run: 7, attempt: 2 })).toBe(false);
  });

  it('does not depend on who writes first', () => {
    expect(put(['a', 'b', 'c'])).toBe(put(['c', 'a', 'b']));
  });

  it('takes out the parts of older commits, and is left alone by older runs', () => {
    const old = put(['search', 'ads']);
    const newer = withPart(old, report, options('ads', { sha: 'b'.repeat(40), run: 8 })) ?? '';
    expect(partsIn(newer).map((part) => [part.key, part.run])).toEqual([['ads', 8]]);
    expect(withPart(newer, report, options('search'))).toBeNull();
    expect(withPart(newer, report, options('ads'))).toBeNull();
  });

  it('keeps its parts apart whatever a gate or a metric is called', () => {
    fc.assert(
      fc.property(fc.constantFrom(...HOSTILE), fc.string(), (hostile, name) => {
        const keys = [`k${hostile}`, name === '' ? 'x' : name];
        const named = { ...report, verdicts: report.verdicts.map((one) => ({ ...one, id: hostile })) };
        const first = withPart(null, named, options(keys[0] ?? '')) ?? '';
        const both = withPart(first, named, options(keys[1] ?? '')) ?? '';
        const expected = new Set(
          keys.map((key) => partsIn(withPart(null, report, options(key)) ?? '')[0]?.key),
        );
        expect(new Set(partsIn(both).map((part) => part.key))).toEqual(expected);
      }),
    );
  });

  it('fits into a comment with forty gates', () => {
    const body = put(Array.from({ length: 40 }, (_, i) => `model-${i}`));
    expect(partsIn(body).length).toBe(40);
  });
});

describe('the stamp of a run', () => {
  it('comes back, and tells which is newer', () => {
    expect(stampIn(`x\n${stampLine({ run: 12, attempt: 3 })}\ny`)).toEqual({ run: 12, attempt: 3 });
    expect(stampIn('nothing')).toBeNull();
    const at = (run: number, attempt: number) => ({ run, attempt });
    expect([isNewer(at(2, 1), at(1, 9)), isNewer(at(1, 2), at(1, 1)), isNewer(at(1, 1), at(1, 1))]).toEqual([
      true,
      true,
      false,
    ]);
  });
});
