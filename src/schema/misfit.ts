/**
 * Where a JSON value does not fit a schema: JSON Schema 2020-12 (https://json-schema.org/draft/2020-12), as far as the
 * schemas of this project go. Keys that a schema does not name are let be, so that a later report can be read.
 */

export interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema | boolean;
  readonly prefixItems?: readonly Schema[];
  readonly items?: Schema | boolean;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly pattern?: string;
}

interface Spot {
  /** Of the definitions. */
  readonly root: Schema;
  /** `verdicts[3].head`; empty for the whole. */
  readonly path: string;
  /** How far within the whole. */
  readonly depth: number;
}

export interface Misfit {
  readonly path: string;
  readonly depth: number;
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

function isOfType(value: unknown, type: string): boolean {
  return type === 'integer' ? Number.isInteger(value) : typeOf(value) === type;
}

function fitsScalar(value: unknown, schema: Schema): boolean {
  const { type, minimum, exclusiveMinimum, maximum, minLength, pattern } = schema;
  const types = type === undefined ? [] : [type].flat();
  if (types.length > 0 && !types.some((one) => isOfType(value, one))) return false;
  if (Object.hasOwn(schema, 'const') && value !== schema.const) return false;
  if (schema.enum !== undefined && !schema.enum.includes(value)) return false;
  if (typeof value === 'string') {
    if (minLength !== undefined && value.length < minLength) return false;
    return pattern === undefined || new RegExp(pattern, 'u').test(value);
  }
  if (typeof value !== 'number') return true;
  if (minimum !== undefined && !(value >= minimum)) return false;
  if (exclusiveMinimum !== undefined && !(value > exclusiveMinimum)) return false;
  return maximum === undefined || value <= maximum;
}

function inner(spot: Spot, key: string | number): Spot {
  const step = typeof key === 'number' ? `[${key}]` : spot.path === '' ? key : `.${key}`;
  return { ...spot, path: `${spot.path}${step}`, depth: spot.depth + 1 };
}

function inList(list: readonly unknown[], schema: Schema, spot: Spot): Misfit | null {
  const { prefixItems = [], items = true, minItems = 0, maxItems = Number.POSITIVE_INFINITY } = schema;
  const most = items === false ? Math.min(maxItems, prefixItems.length) : maxItems;
  if (list.length < minItems || list.length > most) return spot;
  for (const [index, value] of list.entries()) {
    const own = prefixItems[index] ?? items;
    const found = typeof own === 'boolean' ? null : misfitAt(value, own, inner(spot, index));
    if (found !== null) return found;
  }
  return null;
}

function inObject(value: object, schema: Schema, spot: Spot): Misfit | null {
  const { properties = {}, required = [], additionalProperties: others = true } = schema;
  const missing = required.find((key) => !Object.hasOwn(value, key));
  if (missing !== undefined) return inner(spot, missing);
  for (const [key, member] of Object.entries(value)) {
    const own = Object.hasOwn(properties, key) ? properties[key] : others;
    if (own === undefined || typeof own === 'boolean') continue;
    const found = misfitAt(member, own, inner(spot, key));
    if (found !== null) return found;
  }
  return null;
}

/** Of several forms the one that fits farthest in is what was meant. */
function inForms(value: unknown, forms: readonly Schema[], spot: Spot): Misfit | null {
  let farthest: Misfit = spot;
  for (const form of forms) {
    const found = misfitAt(value, form, spot);
    if (found === null) return null;
    if (found.depth > farthest.depth) farthest = found;
  }
  return farthest;
}

function misfitAt(value: unknown, schema: Schema, spot: Spot): Misfit | null {
  if (schema.$ref !== undefined) {
    const name = schema.$ref.replace('#/$defs/', '');
    return misfitAt(value, spot.root.$defs?.[name] ?? {}, spot);
  }
  if (!fitsScalar(value, schema)) return spot;
  const forms = schema.anyOf ?? schema.oneOf;
  const found = forms === undefined ? null : inForms(value, forms, spot);
  if (found !== null) return found;
  if (Array.isArray(value)) return inList(value, schema, spot);
  return typeof value === 'object' && value !== null ? inObject(value, schema, spot) : null;
}

/** The first place at which the value does not fit, such as `verdicts[3].head`; `null` where it fits. */
export function misfit(value: unknown, schema: Schema): string | null {
  return misfitAt(value, schema, { root: schema, path: '', depth: 0 })?.path ?? null;
}
