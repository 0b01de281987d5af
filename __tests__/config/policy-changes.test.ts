/** Which way each change of a configuration goes: every row of the table in `src/config/difference.ts`. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeConfig } from '../../src/config/decode.js';
import { differenceOf } from '../../src/config/difference.js';

async function changes(base: string, head: string) {
  return differenceOf(await decodeConfig('c.yml', base), await decodeConfig('c.yml', head));
}

/** `effect what match key from→to` of each change. */
async function told(base: string, head: string): Promise<readonly string[]> {
  return (await changes(base, head)).map(
    ({ effect, what, match, key, from, to }) => `${effect} ${what} ${match} ${key} ${from}→${to}`,
  );
}

const rules = (...texts: readonly string[]) =>
  `history: { keep: 500 }\nrules:\n  - { match: "z", target: 0 }\n${texts.map((text) => `  - { match: ${text} }\n`).join('')}`;
const waivers = (...texts: readonly string[]) =>
  `history: { keep: 500 }\n${texts.length === 0 ? '' : 'waivers:\n'}${texts.map((text) => `  - { match: a, ${text} }\n`).join('')}`;
const BY = 'owner: "@o", reason: r';

describe('a change of a rule', () => {
  it.each([
    ['a, min: 0.9', 'a, min: 0.8', 'loosens', 'min 0.9→0.8'],
    ['a, min: 0.8', 'a, min: 0.9', 'tightens', 'min 0.8→0.9'],
    ['a, max: 5', 'a, max: 6', 'loosens', 'max 5→6'],
    ['a, max: 6', 'a, max: 5', 'tightens', 'max 6→5'],
    ['a, max-drop: 0.005', 'a, max-drop: 0.05', 'loosens', 'max-drop 0.005→0.05'],
    ['a, max-rise: 5%', 'a, max-rise: 2%', 'tightens', 'max-rise 5%→2%'],
    ['a, max-rise: 5%', 'a, max-rise: 0.01', 'changes', 'max-rise 5%→0.01'],
    ['a, severity: fail', 'a, severity: warn', 'loosens', 'severity fail→warn'],
    ['a, severity: warn', 'a, severity: fail', 'tightens', 'severity warn→fail'],
    ['a, direction: higher', 'a, direction: lower', 'changes', 'direction higher→lower'],
    ['a, target: 1', 'a, target: 2', 'changes', 'target 1→2'],
  ])('%s → %s %s', async (base, head, effect, move) => {
    expect(await told(rules(base), rules(head))).toEqual([`${effect} rule a ${move}`]);
  });

  it.each([
    ['a, min: 1', 'tightens', 'loosens', 'min null→1'],
    ['a, max: 1', 'tightens', 'loosens', 'max null→1'],
    ['a, severity: fail', 'tightens', 'loosens', 'severity null→fail'],
    ['a, severity: warn', 'loosens', 'tightens', 'severity null→warn'],
    ['a, max-drop: 0.1', 'changes', 'changes', 'max-drop null→0.1'],
    ['a, direction: lower', 'changes', 'changes', 'direction null→lower'],
  ])('%s added %s, removed %s', async (rule, added, removed, move) => {
    const [key = '', values = ''] = move.split(' ');
    expect(await told(rules(), rules(rule))).toEqual([`${added} rule a ${move}`]);
    const back = values.split('→').reverse().join('→');
    expect(await told(rules(rule), rules())).toEqual([`${removed} rule a ${key} ${back}`]);
  });

  it('that gives a glob of its own a lower limit beside a stricter one is never told as tightening', async () => {
    const strict = '"*", min: 0.9';
    expect(await told(rules(strict), rules(strict, 'a, min: 0.1'))).toEqual(['changes rule a min null→0.1']);
    expect(await told(rules(strict), rules(strict, 'a, min: 0.95'))).toEqual([
      'tightens rule a min null→0.95',
    ]);
  });

  it('of the order alone is told, because the last rule wins', async () => {
    const [wide, narrow] = ['"*", min: 0.1', 'a, min: 0.9'];
    expect(await told(rules(wide, narrow), rules(narrow, wide))).toEqual([
      'changes rule null order of min "*", "a"→"a", "*"',
    ]);
    // Rules of other keys never overrule one another.
    expect(await told(rules(wide, 'a, max: 1'), rules('a, max: 1', wide))).toEqual([]);
    expect(await told(rules('a, min: 1', 'a, max: 2'), rules('a, max: 2.0, min: 1'))).toEqual([]);
  });
});

describe('a change of a waiver', () => {
  const old = `until: 2027-01-31, ${BY}`;
  it.each([
    [`until: 2027-02-28, ${BY}`, 'loosens', 'until 2027-01-31→2027-02-28'],
    [`until: 2026-12-31, ${BY}`, 'tightens', 'until 2027-01-31→2026-12-31'],
    [`${old}, max-drop: 0.1`, 'tightens', 'max-drop null→0.1'],
    ['until: 2027-01-31, owner: "@p", reason: r', 'changes', 'owner @o→@p'],
    ['until: 2027-01-31, owner: "@o", reason: s', 'changes', 'reason r→s'],
  ])('to %s %s', async (head, effect, move) => {
    expect(await told(waivers(old), waivers(head))).toEqual([`${effect} waiver a ${move}`]);
  });

  it('adds, removes, widens, narrows', async () => {
    const low = `${old}, max-drop: 0.1`;
    expect(await told(waivers(), waivers(low))).toEqual([
      'loosens waiver a waiver null→until 2027-01-31 by "@o", max-drop 0.1',
    ]);
    expect(await told(waivers(old), waivers())).toEqual([
      'tightens waiver a waiver until 2027-01-31 by "@o"→null',
    ]);
    expect(await told(waivers(low), waivers(old))).toEqual(['loosens waiver a max-drop 0.1→null']);
    expect(await told(waivers(low), waivers(`${old}, max-drop: 0.2`))).toEqual([
      'loosens waiver a max-drop 0.1→0.2',
    ]);
    expect(await told(waivers(low), waivers(`${low}, max-rise: 0.2`))).toEqual([
      'changes waiver a max-rise null→0.2',
    ]);
  });

  it('leaves equal ones out, wherever they stand', async () => {
    const other = `until: 2028-01-31, ${BY}`;
    expect(await told(waivers(old, other), waivers(other, old))).toEqual([]);
    expect(await told(waivers(old, other), waivers(other))).toEqual([
      'tightens waiver a waiver until 2027-01-31 by "@o"→null',
    ]);
  });
});

describe('a change of the rest', () => {
  it.each([
    ['decision: { alpha: 0.01 }', 'decision: { alpha: 0.001 }', 'loosens decision null alpha 0.01→0.001'],
    ['decision: { alpha: 0.001 }', 'decision: { alpha: 0.01 }', 'tightens decision null alpha 0.001→0.01'],
    ['decision: { seed: 1 }', 'decision: { alpha-warn: 0.02 }', 'loosens decision null alpha-warn 0.05→0.02'],
    ['decision: { seed: 1 }', 'decision: { seed: 2 }', 'changes decision null seed 1→2'],
    [
      'pairing: { min-paired: 0.9 }',
      'pairing: { min-paired: 0.5 }',
      'changes pairing null min-paired 0.9→0.5',
    ],
    [
      'history: { store: branch }',
      'history: { store: none }',
      'loosens history null store branch:holdline→none',
    ],
    ['history: { store: none }', 'history: { store: "path:h" }', 'tightens history null store none→path:h'],
    ['history: { window: 9 }', 'history: { window: 5 }', 'changes history null window 9→5'],
    ['required: [s/a, s/b]', 'required: [s/b]', 'loosens required s/a required required→null'],
    ['required: [s/b]', 'required: [s/a, s/b]', 'tightens required s/a required null→required'],
    ['suites: [{ name: s }, { name: t }]', 'suites: [{ name: s }]', 'loosens suite t suite suite→null'],
    ['suites: [{ name: s }]', 'suites: [{ name: s }, { format: csv }]', 'tightens suite #1 suite null→suite'],
    ['suites: [{ name: s }]', 'suites: [{ name: s, metrics: [f1] }]', 'changes suite s metrics null→["f1"]'],
  ])('%s → %s', async (base, head, change) => {
    expect(await told(base, head)).toEqual([change]);
  });
});

it('swaps sides when read backwards, and equal configurations do not differ', async () => {
  const value = fc.constantFrom('0.1', '0.5', '0.9');
  const key = fc.constantFrom('min', 'max', 'max-drop', 'max-rise');
  const glob = fc.constantFrom('a', '"*"', 'b');
  const text = fc
    .array(fc.tuple(glob, key, value), { maxLength: 4 })
    .map((list) => rules(...list.map(([match, name, number]) => `${match}, ${name}: ${number}`)));
  const opposite = { loosens: 'tightens', tightens: 'loosens', changes: 'changes' };
  await fc.assert(
    fc.asyncProperty(text, text, async (base, head) => {
      const [there, back] = [await changes(base, head), await changes(head, base)];
      const turned = back.map((one) => ({
        ...one,
        from: one.to,
        to: one.from,
        effect: opposite[one.effect],
      }));
      const sorted = (list: readonly object[]) =>
        list.map((one) => JSON.stringify(Object.entries(one).sort())).sort();
      expect(sorted(turned)).toEqual(sorted(there));
      expect(await changes(base, base)).toEqual([]);
    }),
    { numRuns: 150 },
  );
});
