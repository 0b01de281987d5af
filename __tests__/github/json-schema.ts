/** From the schemas of OpenAPI 3.0 to JSON Schema 2020-12, which the validator compiles. */
import type { OpenApiSchema } from './description.js';

export type JsonSchema = Readonly<Record<string, unknown>>;

/** Where the converted schemas of the description live; `#/components/schemas/x` becomes `github#/$defs/x`. */
export const SCHEMAS_ID = 'github';

const CHOICES = ['allOf', 'anyOf', 'oneOf'];

function isSchema(value: unknown): value is OpenApiSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function schemasOf(value: unknown): readonly OpenApiSchema[] {
  return Array.isArray(value) ? value.filter(isSchema) : [];
}

/** OpenAPI 3.0 says `nullable`, JSON Schema lists `null` among the types and values. */
function withNull(schema: JsonSchema): JsonSchema {
  const listed = schema['enum'];
  const values = Array.isArray(listed) && !listed.includes(null) ? [...listed, null] : listed;
  const complete = values === undefined ? schema : { ...schema, enum: values };
  return typeof schema['type'] === 'string'
    ? { ...complete, type: [schema['type'], 'null'] }
    : { anyOf: [{ type: 'null' }, complete] };
}

type Convert = (schema: OpenApiSchema) => JsonSchema;

/** Converts each keyword; what to do with the schemas inside is given. */
function converted(schema: OpenApiSchema, inner: Convert, member: Convert): JsonSchema {
  const result: Record<string, unknown> = {};
  for (const [keyword, value] of Object.entries(schema)) {
    if (keyword === 'nullable') continue;
    if (keyword === '$ref')
      result[keyword] = String(value).replace('#/components/schemas/', `${SCHEMAS_ID}#/$defs/`);
    else if (keyword === 'properties' && isSchema(value)) {
      const entries = Object.entries(value).map(([name, part]) => [
        name,
        isSchema(part) ? inner(part) : part,
      ]);
      result[keyword] = Object.fromEntries(entries);
    } else if (CHOICES.includes(keyword)) result[keyword] = schemasOf(value).map(member);
    else if ((keyword === 'items' || keyword === 'additionalProperties') && isSchema(value))
      result[keyword] = inner(value);
    else result[keyword] = value;
  }
  return result;
}

/** As GitHub means it: properties that are not listed are allowed, which is right for answers. */
export function openSchema(schema: OpenApiSchema): JsonSchema {
  const plain = converted(schema, openSchema, openSchema);
  return schema['nullable'] === true ? withNull(plain) : plain;
}

/** Whether the schema, or one of its alternatives, names the properties of an object. */
function listsProperties(schema: OpenApiSchema): boolean {
  const choices = CHOICES.flatMap((keyword) => schemasOf(schema[keyword]));
  return schema['properties'] !== undefined || choices.some(listsProperties);
}

/** A member of `oneOf` and the like: what it leaves over may be listed by the schema around it. */
function memberSchema(schema: OpenApiSchema): JsonSchema {
  const plain = converted(schema, closedSchema, memberSchema);
  return schema['nullable'] === true ? withNull(plain) : plain;
}

/**
 * For what we send: a property that the description does not list is a mistake of ours (GitHub itself ignores it in silence),
 * except where the schema says that any property may come.
 */
export function closedSchema(schema: OpenApiSchema): JsonSchema {
  const plain = converted(schema, closedSchema, memberSchema);
  const closed = listsProperties(schema) ? { ...plain, unevaluatedProperties: false } : plain;
  return schema['nullable'] === true ? withNull(closed) : closed;
}
