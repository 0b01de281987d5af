import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../src/failure/catalogue.js';
import type { Report } from '../../src/model/report.js';
import { evidences, methods, outcomes, reasons, reports, severities } from './examples.js';
import { faultsBy, nodes, type SchemaName, schemaNames, schemaOf, schemaPath, validator } from './load.js';

const validate = validator('report');

/** All keys and indices of the value, as paths. */
function pathsOf(value: unknown): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => [
    [key],
    ...pathsOf(item).map((rest) => [key, ...rest]),
  ]);
}

/** A copy in which the object at the path was changed. */
function changedAt(
  value: unknown,
  path: readonly string[],
  change: (object: Readonly<Record<string, unknown>>) => unknown,
): unknown {
  if (typeof value !== 'object' || value === null) throw new Error(`nothing at ${path.join('/')}`);
  const entries = Object.entries(value);
  const [key, ...rest] = path;
  if (key === undefined) return change(Object.fromEntries(entries));
  const changed = entries.map(([k, item]) => [k, k === key ? changedAt(item, rest, change) : item] as const);
  return Array.isArray(value) ? changed.map(([, item]) => item) : Object.fromEntries(changed);
}

function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((at, key) => Object.entries(at ?? {}).find(([k]) => k === key)?.[1], value);
}

function enumAt(schema: SchemaName, definition: string, property: string): readonly unknown[] {
  const [, node] =
    nodes(schemaOf(schema)).find(([p]) => p === `/$defs/${definition}/properties/${property}`) ?? [];
  const list = node?.['enum'];
  if (!Array.isArray(list)) throw new Error(`no list at ${definition}.${property}`);
  return list;
}

describe('the report schema', () => {
  test.each(Object.entries(reports))('takes a whole report with result %s', (result, report) => {
    expect(report.result).toBe(result);
    expect(faultsBy(validate, report)).toEqual([]);
  });

  test('takes every report again after it went through JSON', () => {
    for (const report of Object.values(reports)) {
      expect(faultsBy(validate, JSON.parse(JSON.stringify(report)))).toEqual([]);
    }
  });

  test('refuses every one of its keys missing', () => {
    const report: Report = reports.fail;
    const removable = pathsOf(report).filter((path) => {
      const parent = valueAt(report, path.slice(0, -1));
      const isLater = path.length === 1 && LATER['report']?.['']?.includes(path[0] ?? '') === true;
      return !Array.isArray(parent) && path.at(-2) !== 'labels' && !isLater;
    });
    expect(removable.length).toBeGreaterThan(100);
    for (const path of removable) {
      const without = changedAt(report, path.slice(0, -1), (object) =>
        Object.fromEntries(Object.entries(object).filter(([key]) => key !== path.at(-1))),
      );
      expect(validate(without), `without ${path.join('/')}`).toBe(false);
    }
  });

  test('refuses a key too many in every one of its objects', () => {
    const report: Report = reports.fail;
    const objects = [[], ...pathsOf(report)].filter((path) => {
      const value = valueAt(report, path);
      return typeof value === 'object' && value !== null && !Array.isArray(value) && path.at(-1) !== 'labels';
    });
    expect(objects.length).toBeGreaterThan(30);
    for (const path of objects) {
      const more = changedAt(report, path, (object) => ({ ...object, surplus: 1 }));
      expect(validate(more), `one more in ${path.join('/')}`).toBe(false);
    }
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY, undefined])(
    'refuses %s wherever a number stands',
    (bad) => {
      const report: Report = reports.fail;
      const numbers = pathsOf(report).filter((path) => typeof valueAt(report, path) === 'number');
      expect(numbers.length).toBeGreaterThan(60);
      for (const path of numbers) {
        const key = path.at(-1) ?? '';
        const parent = path.slice(0, -1);
        const holder = valueAt(report, parent);
        const broken = Array.isArray(holder)
          ? changedAt(report, parent.slice(0, -1), (object) => ({
              ...object,
              [parent.at(-1) ?? '']: holder.map((item: unknown, index) =>
                String(index) === key ? bad : item,
              ),
            }))
          : changedAt(report, parent, (object) => ({ ...object, [key]: bad }));
        // trend is a list of a list's length: an undefined in it is `null` in JSON, and refused as well
        expect(validate(broken), path.join('/')).toBe(false);
      }
    },
  );

  test.each([
    ['an unknown outcome', ['verdicts', '0'], { outcome: 'fine' }],
    ['an unknown severity', ['verdicts', '0'], { severity: 'info' }],
    ['an unknown method', ['verdicts', '0', 'change'], { method: 'guess' }],
    ['an unknown evidence', ['verdicts', '0', 'change'], { evidence: 'hearsay' }],
    ['an unknown reason', ['verdicts', '1', 'reasons', '0'], { kind: 'because' }],
    ['a reason with the fields of another', ['verdicts', '0', 'reasons', '0'], { kind: 'below-min' }],
    ['a p above 1', ['verdicts', '0', 'change'], { p: 1.5 }],
    ['a standard error below 0', ['verdicts', '0', 'head'], { standardError: -1 }],
    ['an interval with one end', ['verdicts', '0', 'head'], { interval: [0.9] }],
    ['an interval with three ends', ['verdicts', '0', 'head'], { interval: [0.9, 0.91, 0.92] }],
    ['a notice with a code of its own', ['notices', '0'], { code: 'SOMETHING_ELSE' }],
    ['a time in another zone', [], { createdAt: '2026-08-01T10:00:00+02:00' }],
    ['31 February', [], { createdAt: '2026-02-31T10:00:00Z' }],
    ['another schema', [], { schema: 'holdline/report@2' }],
    ['a result that is no result', [], { result: 'passed' }],
    ['a number as text', ['verdicts', '0', 'head'], { value: '0.9' }],
  ])('refuses %s', (_, path, change) => {
    const broken = changedAt(reports.fail, path, (object) => ({ ...object, ...change }));
    expect(validate(broken)).toBe(false);
  });
});

describe('the closed lists', () => {
  test('are those of the types', () => {
    expect(enumAt('report', 'verdict', 'outcome')).toEqual(Object.keys(outcomes));
    expect(enumAt('report', 'verdict', 'severity')).toEqual(Object.keys(severities));
    expect(enumAt('report', 'change', 'evidence')).toEqual(Object.keys(evidences));
    expect(enumAt('report', 'change', 'method')).toEqual(Object.keys(methods));
    const counted = nodes(schemaOf('report')).find(([path]) => path === '/$defs/counts/properties')?.[1];
    expect(Object.keys(counted ?? {})).toEqual(Object.keys(outcomes));
  });

  test('have one subschema for each kind of reason', () => {
    const kinds = nodes(schemaOf('report'))
      .filter(([path]) => /^\/\$defs\/reason\/oneOf\/\d+\/properties\/kind$/.test(path))
      .map(([, node]) => node['const']);
    expect(kinds).toEqual(Object.keys(reasons));
  });

  // The list of codes is generated: UPDATE_SCHEMAS=1 npx vitest run __tests__/schemas writes it anew.
  test.each(['report', 'inspect'] as const)('%s: the codes of notices are those of the catalogue', (name) => {
    const codes = Object.keys(catalogue).sort();
    if (process.env['UPDATE_SCHEMAS'] === '1') writeCodes(name, codes);
    expect(enumAt(name, 'notice', 'code'), 'renew it with UPDATE_SCHEMAS=1').toEqual(codes);
  });
});

/** Replaces the one list that follows the comment `list generated`, and nothing else of the file. */
function writeCodes(name: 'report' | 'inspect', codes: readonly string[]): void {
  const text = readFileSync(schemaPath(name), 'utf8');
  const pattern = /("\$comment": "list generated[\s\S]*?"enum": )\[[^\]]*\]/;
  const indent = /\n( *)"\$comment": "list generated/.exec(text)?.[1] ?? '';
  const list = codes.map((code) => `\n${indent}  ${JSON.stringify(code)}`).join(',');
  writeFileSync(
    schemaPath(name),
    text.replace(pattern, (_, head: string) => `${head}[${list}\n${indent}]`),
  );
}

/** Keys that records and reports did not have from the beginning. */
const LATER: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  record: {
    '': ['limits', 'maintenance', 'told'],
    '/properties/limits/additionalProperties': ['min', 'max'],
    '/$defs/suite': ['fingerprints'],
    '/$defs/measurement': ['runs'],
  },
  report: {
    '': ['quality', 'confusion', 'curves', 'runs', 'inputs'],
    '/$defs/verdict': ['trendAt'],
    '/$defs/policy': ['covered'],
  },
};

describe.each(schemaNames)('the %s schema', (name) => {
  test('leaves no object open: every property but those of later versions is required, and none is added', () => {
    const objects = nodes(schemaOf(name)).filter(
      ([, node]) => node['type'] === 'object' && typeof node['properties'] === 'object',
    );
    expect(objects.length).toBeGreaterThan(0);
    for (const [path, node] of objects) {
      expect(node['additionalProperties'], path).toBe(false);
      const later = LATER[name]?.[path] ?? [];
      const keys = Object.keys(node['properties'] ?? {}).filter((key) => !later.includes(key));
      expect(node['required'], path).toEqual(keys);
    }
  });

  test('is JSON Schema 2020-12 and says what it is', () => {
    const schema = schemaOf(name);
    expect(schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(schema['title']).toMatch(/^holdline\/[a-z-]+@1$/);
    expect(schema['description']).toMatch(/\.$/);
  });
});
