import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isObject, member, NotANumber } from '../../src/read/json.js';
import { readJsonText } from '../../src/read/json-text.js';
import { LIMITS } from '../../src/read/limits.js';
import { DUPLICATES_FOUND_UP_TO, parseJson, position } from '../../src/read/parse-json.js';
import { soundJson } from '../../src/read/sound-json.js';

const DEEPEST = LIMITS['json-depth'];

function syntax(text: string): string {
  const outcome = readJsonText(text);
  if (outcome.kind !== 'syntax') throw new Error(`${text} was read`);
  return `${position(text, outcome.offset)} ${outcome.found}`;
}

describe('the JSON parser', () => {
  it('reads what JSON.parse reads, and the same', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), fc.constantFrom('', ' ', '\n\t'), (text, blank) => {
        expect(JSON.stringify(parseJson(blank + text + blank, 'a.json'))).toBe(
          JSON.stringify(parseJson(JSON.stringify(JSON.parse(text)), 'a.json')),
        );
        expect(JSON.parse(JSON.stringify(parseJson(text, 'a.json')))).toEqual(JSON.parse(text));
      }),
      { numRuns: 500, seed: 1 },
    );
  });

  it.each([
    ['two hundred thousand lists side by side', `[${'[],'.repeat(200_000)}1]`],
    ['as many brackets in a text', JSON.stringify(['['.repeat(200_000)])],
    [
      'as many behind quotes and backslashes in a text',
      JSON.stringify(['\\"\\\\"'.repeat(2), '"[{\\'.repeat(200_000)]),
    ],
    ['as many objects side by side', `[${'{},'.repeat(200_000)}"["]`],
  ])('has no fear of %s', (_, text) => {
    expect(JSON.stringify(parseJson(text, 'a.json'))).toBe(text);
  });

  it.each([
    ['lists', '['.repeat(200_000)],
    ['objects', '{"a":'.repeat(200_000)],
    [
      'lists in a document too long to look for equal keys',
      `["${'x'.repeat(DUPLICATES_FOUND_UP_TO)}",${'['.repeat(200_000)}`,
    ],
  ])('has a limit for %s in each other', (_, text) => {
    expect(() => parseJson(text, 'a.json')).toThrow(/JSON_DEPTH/);
  });

  it('leaves to JSON.parse only what our own parser reads the same and without a fault', () => {
    const part = fc.constantFrom(
      ...'{}[],:'.split(''),
      '"a":',
      '"a:":',
      '"b"',
      '"\\u003a"',
      '1',
      '1e999',
      'null',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 14 }), (parts) => {
        const text = `{"a":${parts.join('')}}`;
        const quick = soundJson(text, DEEPEST);
        const outcome = readJsonText(text);
        if (quick === undefined) return;
        expect(outcome).toEqual({ kind: 'value', value: quick, duplicates: [] });
      }),
      { numRuns: 3000, seed: 3 },
    );
  });

  it.each([
    ['{"a": "x:y", "b": [{"c:": "::"}]}', true],
    ['{"a": "x:y", "a": 1}', false],
    ['{"a": 1, "\\u0061": 1}', false],
    ['[{"a": "\\u003a", "a": ""}, {"b": 1, "b": "\\u003A"}]', false],
    ['{"a": 1e999}', false],
    ['{"a": NaN}', false],
    [`${'['.repeat(DEEPEST)}${']'.repeat(DEEPEST)}`, true],
    [`${'['.repeat(DEEPEST + 1)}${']'.repeat(DEEPEST + 1)}`, false],
  ])('takes the shorter way for %s: %s', (text, shorter) => {
    expect(soundJson(text, DEEPEST) !== undefined).toBe(shorter);
  });

  it('refuses what JSON.parse refuses, but for NaN and Infinity', () => {
    const alphabet = fc.constantFrom(...'{}[],:"\\ 01-.eE+tfn\n\tu'.split(''), 'true', 'null', '"a"', 'NaN');
    fc.assert(
      fc.property(fc.array(alphabet, { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        let strict = true;
        try {
          JSON.parse(text.replaceAll('NaN', '0'));
        } catch {
          strict = false;
        }
        const ours = readJsonText(text.replaceAll('NaN', '0')).kind === 'value';
        expect(ours).toBe(strict);
      }),
      { numRuns: 3000, seed: 2 },
    );
  });

  it('takes what Python writes for no number, outside of strings only', () => {
    const text = '{"a": NaN, "b": [Infinity, -Infinity], "c": "NaN", "d": 1e999, "e": -1e999}';
    const value = parseJson(text, 'a.json');
    expect(member(value, 'a')).toEqual(new NotANumber('NaN'));
    expect(member(value, 'b')).toEqual([new NotANumber('Infinity'), new NotANumber('-Infinity')]);
    expect(member(value, 'c')).toBe('NaN');
    expect(member(value, 'd')).toEqual(new NotANumber('1e999'));
    expect(member(value, 'e')).toEqual(new NotANumber('-1e999'));
    expect(isObject(member(value, 'a'))).toBe(false);
  });

  it('lets no key of a file reach a prototype', () => {
    const value = parseJson(
      '{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"x": 1}}}',
      'a.json',
    );
    expect(member(value, 'polluted')).toBeUndefined();
    expect(member(member(value, '__proto__'), 'polluted')).toBe(1);
    expect(member(value, 'toString')).toBeUndefined();
    expect('polluted' in {}).toBe(false);
  });

  it('reads text behind a byte order mark', () => {
    expect(member(parseJson('\ufeff{"a": 1}', 'a.json'), 'a')).toBe(1);
  });

  it.each([
    ['{"a": 1,\n "b": 2,\n}', '2:8 a "," stands before "}"'],
    ['[1, 2,]', '1:6 a "," stands before "]"'],
    ['{"a": 1', '1:8 unexpected end of the text (a "," or "}" belongs here)'],
    ['{"a": "x', '1:7 unexpected end of the text, in the string that starts here'],
    ['{"a": "x\ny"}', '1:7 a line break stands in the string that starts here'],
    ['{"a": "\\x"}', '1:7 a "\\" in the string that starts here escapes nothing'],
    ["{'a': 1}", '1:2 a single quote; JSON has double quotes only'],
    ['{ // note\n}', '1:3 a comment; JSON has none, and JSON5 is not supported'],
    [
      '{"a": 1}\n{"a": 2}',
      '2:1 a second document; if these are JSON Lines, put one document on each line and call the file .jsonl',
    ],
    ['{"a": 1}\n}', '2:1 unexpected "}" (the document ends before it)'],
    ['{\n<<<<<<< HEAD\n"a": 1}', '2:1 a merge conflict marker'],
    ['{"a": 01}', '1:8 unexpected "1" (a "," or "}" belongs here)'],
    ['{"a" 1}', '1:6 unexpected "1" (a ":" belongs here)'],
    ['', '1:1 unexpected end of the text (a value belongs here)'],
  ])('says where and what is wrong in %j', (text, told) => {
    expect(syntax(text)).toBe(told);
  });

  it('names every key that stands twice', () => {
    const outcome = readJsonText('{"a": 1, "b": {"c": 1, "c": 2}, "a": 3}');
    expect(outcome).toMatchObject({ duplicates: [{ key: 'c' }, { key: 'a', offset: 32 }] });
  });

  it('stops at a depth, long before the stack does', () => {
    const deepest = LIMITS['json-depth'];
    expect(readJsonText('['.repeat(deepest) + ']'.repeat(deepest)).kind).toBe('value');
    expect(readJsonText('['.repeat(deepest + 1) + ']'.repeat(deepest + 1)).kind).toBe('depth');
    expect(readJsonText('{"a":'.repeat(1_000_000)).kind).toBe('depth');
  });

  it('reads a text too long for the search of duplicates all the same, with NaN too', () => {
    const filler = `"${'x'.repeat(DUPLICATES_FOUND_UP_TO)}"`;
    expect(member(parseJson(`{"a": 1, "b": ${filler}, "a": 2}`, 'a.json'), 'a')).toBe(2);
    expect(member(parseJson(`{"a": NaN, "b": ${filler}}`, 'a.json'), 'a')).toEqual(new NotANumber('NaN'));
  });
});
