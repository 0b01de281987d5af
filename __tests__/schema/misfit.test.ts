/** Our checker of schemas against Ajv: both must agree about a report of the demo, whatever in it is changed. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { misfit, type Schema } from '../../src/schema/misfit.js';
import { runCli } from '../cli/run.js';
import { validator } from '../schemas/load.js';

const ROOT = new URL('../../', import.meta.url);
const schema: Schema = JSON.parse(readFileSync(new URL('schemas/report.schema.json', ROOT), 'utf8'));

/** Keywords that say nothing of a value, or (`format`) nothing that the pattern beside it leaves open. */
const SILENT = ['$schema', '$comment', '$id', 'title', 'description', 'format'];
const KNOWN = [
  '$ref',
  '$defs',
  'type',
  'const',
  'enum',
  'anyOf',
  'oneOf',
  'properties',
  'required',
  'additionalProperties',
  'prefixItems',
  'items',
  'minItems',
  'maxItems',
  'minimum',
  'exclusiveMinimum',
  'maximum',
  'minLength',
  'pattern',
];

function keywordsOf(one: unknown): readonly string[] {
  if (typeof one !== 'object' || one === null || Array.isArray(one)) return [];
  return Object.entries(one).flatMap(([key, value]) => {
    if (key === 'properties' || key === '$defs')
      return [key, ...Object.values(value ?? {}).flatMap(keywordsOf)];
    const parts = Array.isArray(value) ? value : [value];
    return [key, ...(key === 'enum' || key === 'const' ? [] : parts.flatMap(keywordsOf))];
  });
}

it('knows every keyword of our schema of reports', () => {
  expect([...new Set(keywordsOf(schema))].filter((key) => ![...SILENT, ...KNOWN].includes(key))).toEqual([]);
});

describe('a small schema', () => {
  const small: Schema = {
    $defs: { id: { type: 'string', minLength: 1, pattern: '^[a-z]+$' } },
    type: 'object',
    properties: {
      id: { $ref: '#/$defs/id' },
      n: { type: ['integer', 'null'], minimum: 0 },
      share: { type: 'number', exclusiveMinimum: 0, maximum: 1 },
      pair: {
        type: 'array',
        prefixItems: [{ type: 'number' }, { type: 'number' }],
        items: false,
        minItems: 2,
      },
      sort: {
        oneOf: [
          { const: 'none' },
          { type: 'object', properties: { by: { enum: ['a', 'b'] } }, required: ['by'] },
        ],
      },
      names: {
        type: 'object',
        additionalProperties: { type: 'array', items: { type: 'string' }, maxItems: 2 },
      },
    },
    required: ['id'],
    additionalProperties: false,
  };

  it.each([
    [{ id: 'x' }, null],
    [{ id: 'x', later: 1 }, null],
    [{ id: 'x', n: null, share: 1, pair: [1, 2], sort: { by: 'b' }, names: { a: ['x'] } }, null],
    [null, ''],
    [[], ''],
    [{}, 'id'],
    [{ id: '' }, 'id'],
    [{ id: 'X' }, 'id'],
    [{ id: 'x', n: 0.5 }, 'n'],
    [{ id: 'x', n: -1 }, 'n'],
    [{ id: 'x', share: 0 }, 'share'],
    [{ id: 'x', share: 1.5 }, 'share'],
    [{ id: 'x', pair: [1] }, 'pair'],
    [{ id: 'x', pair: [1, 2, 3] }, 'pair'],
    [{ id: 'x', pair: [1, '2'] }, 'pair[1]'],
    [{ id: 'x', sort: 'by' }, 'sort'],
    [{ id: 'x', sort: { by: 'c' } }, 'sort.by'],
    [{ id: 'x', sort: {} }, 'sort.by'],
    [{ id: 'x', names: { a: ['x', 1] } }, 'names.a[1]'],
    [{ id: 'x', names: { a: ['x', 'y', 'z'] } }, 'names.a'],
  ])('%j does not fit at %j', (value, place) => {
    expect(misfit(value, small)).toBe(place);
  });
});

describe('a report of the demo', () => {
  let text = '';
  beforeAll(async () => {
    const { stdout } = await runCli(['demo', '--format', 'json'], { cwd: import.meta.dirname });
    const report = JSON.parse(stdout);
    // A few of each are enough to be damaged.
    text = JSON.stringify({
      ...report,
      verdicts: report.verdicts.slice(0, 3),
      flips: report.flips.slice(0, 2),
    });
  });

  it('fits', () => expect(misfit(JSON.parse(text), schema)).toBeNull());

  it('fits after a change where Ajv says that it does, and nowhere else', () => {
    const validate = validator('report');
    const places: (readonly (string | number)[])[] = [];
    const walk = (value: unknown, path: readonly (string | number)[]): void => {
      places.push(path);
      if (Array.isArray(value)) for (const [at, one] of value.entries()) walk(one, [...path, at]);
      else if (typeof value === 'object' && value !== null)
        for (const [key, one] of Object.entries(value)) walk(one, [...path, key]);
    };
    walk(JSON.parse(text), []);
    const odd = fc.oneof(
      fc.constantFrom(null, true, 0, -1, 0.5, 1e9, '', 'x', [], {}, [1, 2], { kind: 'x' }),
      fc.jsonValue({ maxDepth: 1 }),
    );
    fc.assert(
      fc.property(fc.constantFrom(...places.slice(1)), fc.option(odd, { nil: undefined }), (path, value) => {
        const report = JSON.parse(text);
        const parent = path.slice(0, -1).reduce((found, key) => found[key], report);
        const last = path.at(-1) ?? '';
        if (value === undefined) {
          if (Array.isArray(parent)) return;
          delete parent[last];
        } else parent[last] = value;
        const ours = misfit(report, schema);
        const theirs = validate(report);
        // A key too many is a later version's to us.
        const tooMany = (validate.errors ?? []).every(({ keyword }) =>
          ['additionalProperties', 'oneOf', 'anyOf', 'format'].includes(keyword),
        );
        if (theirs) expect(ours, JSON.stringify([path, value])).toBeNull();
        else if (!tooMany) expect(ours, JSON.stringify([path, value])).not.toBeNull();
      }),
      { numRuns: 3_000 },
    );
  });
});
