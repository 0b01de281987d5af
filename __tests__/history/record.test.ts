import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeLine, encodeRecord, sameContent } from '../../src/history/record.js';
import { faultsBy, nodes, schemaOf, validator } from '../schemas/load.js';
import { anyRecord, example } from './records.js';

/** The example's JSON with changes; `undefined` takes a key away. */
function line(changes: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({ ...example, ...changes });
}

function whyDamaged(text: string): string {
  const decoded = decodeLine(text);
  return decoded.kind === 'damaged' ? decoded.why : `no damage, but ${decoded.kind}`;
}

describe('a record as one line', () => {
  test('comes back as it was, whatever is in it', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const text = encodeRecord(record);
        expect(text).not.toMatch(/[\n\r]/);
        expect(decodeLine(text)).toEqual({ kind: 'record', record });
      }),
    );
  });

  test('is the same text for the same content, whatever the order of the keys', () => {
    const backwards = Object.fromEntries(Object.entries(example).reverse());
    const decoded = decodeLine(JSON.stringify(backwards));
    if (decoded.kind !== 'record') throw new Error(decoded.kind);
    expect(encodeRecord(decoded.record)).toBe(encodeRecord(example));
    const file = { file: 'f', sha256: '0', n: 1 };
    expect(encodeRecord({ ...example, outcomes: { fr: file, en: file } })).toBe(
      encodeRecord({ ...example, outcomes: { en: file, fr: file } }),
    );
    expect(encodeRecord(example)).toMatch(/^\{"schema":"holdline\/record@1","id":"9000000001\.1","sha":/);
  });

  test('fits the schema that ships, which has the very keys that are written', () => {
    const validate = validator('record');
    expect(faultsBy(validate, JSON.parse(encodeRecord(example)))).toEqual([]);
    fc.assert(
      fc.property(anyRecord, (record) => {
        expect(faultsBy(validate, JSON.parse(encodeRecord(record)))).toEqual([]);
      }),
    );
    const written = Object.keys(JSON.parse(encodeRecord(example)));
    const properties = nodes(schemaOf('record')).find(([path]) => path === '/properties')?.[1];
    expect(Object.keys(properties ?? {})).toEqual(written);
  });

  test('has null where a value is not finite', () => {
    const record = {
      ...example,
      measurements: [
        { id: 'a/b', value: Number.NaN, n: Number.POSITIVE_INFINITY, standardError: Number.NaN },
      ],
    };
    expect(encodeRecord(record)).toContain('{"id":"a/b","value":null,"n":null,"standardError":null}');
  });

  test.each([
    [
      'a time that is not in UTC',
      { at: '2026-08-01T10:00:00+02:00' },
      'has "2026-08-01T10:00:00+02:00" as at',
    ],
    ['an empty id', { id: '' }, 'has "" as id'],
    [
      'a negative standard error',
      { measurements: [{ id: 'a/b', value: 1, n: 1, standardError: -1 }] },
      'has -1 as measurements[0].standardError',
    ],
  ])('is not written with %s', (_, change, why) => {
    expect(() => encodeRecord({ ...example, ...change })).toThrow(`can't be written: it ${why}`);
  });

  test('is not changed by being written', () => {
    const frozen = Object.freeze({ ...example, head: Object.freeze({ ...example.head }) });
    expect(encodeRecord(frozen)).toBe(encodeRecord(example));
  });
});

describe('reading a line', () => {
  test('passes over keys it does not know, at every depth', () => {
    const more = line({
      added: { by: 'a later minor version' },
      head: { ...example.head, added: 1 },
      measurements: example.measurements.map((measurement) => ({ ...measurement, unit: 'ms' })),
    });
    expect(decodeLine(more)).toEqual({ kind: 'record', record: example });
  });

  test('takes a carriage return at the end', () => {
    expect(decodeLine(`${encodeRecord(example)}\r`)).toEqual({ kind: 'record', record: example });
  });

  test.each(['holdline/record@2', 'holdline/record@99'])(
    'knows %s as newer, even where the rest has changed',
    (schema) => {
      expect(decodeLine(line({ schema, measurements: 'elsewhere now' }))).toEqual({ kind: 'newer', schema });
    },
  );

  test.each([
    ['{"schema":"holdline/record@1","id":"9', 'is cut off in the middle'],
    ['"id":"9.1","measurements":[]}', 'lacks its beginning'],
    ['<<<<<<< HEAD', 'is a merge-conflict marker (<<<<<<<)'],
    ['=======', 'is a merge-conflict marker (=======)'],
    ['>>>>>>> origin/holdline', 'is a merge-conflict marker (>>>>>>>)'],
    ['||||||| 1a2b3c4', 'is a merge-conflict marker (|||||||)'],
    [`${encodeRecord(example)}\0`, 'has NUL bytes in it'],
    [encodeRecord(example).replace('small', 'sm\ufffdll'), 'has bytes that are not UTF-8'],
    [`${encodeRecord(example)}${encodeRecord(example)}`, 'is not JSON'],
    ['hello', 'is not JSON'],
    ['null', 'has null as its value, where an object must stand'],
    ['[]', 'has a list as its value, where an object must stand'],
    ['{}', 'lacks schema'],
    [line({ schema: 'holdline/sealed@1' }), 'is encrypted, and does not open: it was altered'],
    [
      line({ schema: ['holdline/record@2'] }),
      'has a list as schema, where a text that is not empty must stand',
    ],
    [line({ schema: 'holdline/record@0' }), 'has a schema other than "holdline/record@1"'],
    [line({ schema: 'holdline/report@1' }), 'has a schema other than "holdline/record@1"'],
    [line({ id: undefined }), 'lacks id'],
    [line({ id: 12 }), 'has 12 as id, where a text that is not empty must stand'],
    [line({ at: '1 August' }), 'has "1 August" as at, where a time like 2026-01-31T12:00:00Z must stand'],
    [
      line({ at: '2026-02-30T00:00:00Z' }),
      'has "2026-02-30T00:00:00Z" as at, where a time like 2026-01-31T12:00:00Z must stand',
    ],
    [line({ sha: 5 }), 'has 5 as sha, where a text must stand'],
    [line({ measurements: {} }), 'has an object as measurements, where a list must stand'],
    [line({ measurements: [{ id: 'a/b', value: 1, n: 1 }] }), 'lacks measurements[0].standardError'],
    [
      line({ measurements: [{ id: 'a/b', value: '0.9', n: 1, standardError: null }] }),
      'has "0.9" as measurements[0].value, where a finite number must stand',
    ],
    [
      line({}).replace('0.921', '1e999'),
      'has Infinity as measurements[0].value, where a finite number must stand',
    ],
    [
      line({ outcomes: { sentiment: { file: 'a', sha256: 'b', n: -1 } } }),
      'has -1 as outcomes["sentiment"].n, where a finite number from 0 up must stand',
    ],
    [
      line({}).replace('1000', '1e999'),
      'has Infinity as measurements[0].n, where a finite number from 0 up must stand',
    ],
    [line({ head: null }), 'has null as head, where an object must stand'],
    [
      line({ id: { deep: 'x'.repeat(1000) } }),
      'has an object as id, where a text that is not empty must stand',
    ],
  ])('says what is wrong: %s', (text, why) => {
    expect(whyDamaged(text)).toBe(why);
  });

  test('never throws and never lets a number in that is not finite, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.json().map((json) => line({ measurements: JSON.parse(json) })),
        ),
        (text) => {
          const decoded = decodeLine(text);
          if (decoded.kind !== 'record') return;
          for (const { value } of decoded.record.measurements) {
            expect(value === null || Number.isFinite(value)).toBe(true);
          }
        },
      ),
    );
  });

  test('keeps its reasons short', () => {
    expect(whyDamaged(line({ at: 'x'.repeat(10_000) })).length).toBeLessThan(120);
    expect(whyDamaged('['.repeat(200_000))).toBe('is not JSON');
  });
});

describe('the same content', () => {
  test('does not depend on when it was written down', () => {
    const later = {
      ...example,
      at: '2026-08-02T10:00:00Z',
      head: { ...example.head, at: '2026-08-02T10:00:00Z' },
    };
    expect(sameContent(example, later)).toBe(true);
  });

  test('depends on everything else', () => {
    expect(sameContent(example, { ...example, sha: 'b'.repeat(40) })).toBe(false);
    expect(sameContent(example, { ...example, measurements: example.measurements.slice(1) })).toBe(false);
    expect(sameContent(example, { ...example, result: 'fail' })).toBe(false);
  });
});
