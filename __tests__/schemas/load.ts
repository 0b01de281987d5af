/** The shipped schemas, as files and as Ajv sees them in its strict mode. */
import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

export const schemaNames = [
  'report',
  'record',
  'inspect',
  'explain',
  'suggest',
  'backtest',
  'audit',
  'record-command',
  'sql',
  'verify',
  'dashboard',
  'init',
] as const;
export type SchemaName = (typeof schemaNames)[number];

export function schemaPath(name: SchemaName): URL {
  return new URL(`../../schemas/${name}.schema.json`, import.meta.url);
}

export function schemaOf(name: SchemaName): Readonly<Record<string, unknown>> {
  return JSON.parse(readFileSync(schemaPath(name), 'utf8'));
}

export function validator(name: SchemaName): ValidateFunction {
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  addFormats.default(ajv);
  return ajv.compile(schemaOf(name));
}

/** What is wrong with the value by this schema, one line a fault; empty where nothing is. */
export function faultsBy(validate: ValidateFunction, value: unknown): readonly string[] {
  return validate(value) ? [] : (validate.errors ?? []).map((e) => `${e.instancePath} ${e.message ?? ''}`);
}

/** Every object within the schema, with the path that leads to it. */
export function nodes(
  schema: unknown,
  path = '',
): readonly (readonly [string, Readonly<Record<string, unknown>>])[] {
  if (Array.isArray(schema)) return schema.flatMap((item, index) => nodes(item, `${path}/${index}`));
  if (typeof schema !== 'object' || schema === null) return [];
  const object: Readonly<Record<string, unknown>> = Object.fromEntries(Object.entries(schema));
  return [
    [path, object] as const,
    ...Object.entries(object).flatMap(([key, value]) => nodes(value, `${path}/${key}`)),
  ];
}
