/**
 * The shape of a JSON value, written once as data. The same table checks what is read, fixes the order of the keys
 * that are written, and leaves out keys it does not know, so that the three can never drift apart.
 */

export type Shape =
  /** `name` is a text that is not empty, `size` a finite number from 0 up, `time` is ISO 8601 in UTC. */
  | { readonly is: 'text' | 'name' | 'time' | 'number' | 'size' }
  | { readonly is: 'null-or'; readonly shape: Shape }
  /** Of a field that earlier records do not have. */
  | { readonly is: 'absent-or'; readonly shape: Shape }
  | { readonly is: 'list'; readonly of: Shape }
  | { readonly is: 'map'; readonly of: Shape }
  /** The keys in the order in which they are written; none of them is `__proto__`. */
  | { readonly is: 'fields'; readonly fields: readonly Field[] };

type Field = readonly [key: string, shape: Shape];

/** An object with these keys. */
export function object(fields: Readonly<Record<string, Shape>>): Shape {
  return { is: 'fields', fields: Object.entries(fields) };
}

type Scalar = Extract<Shape, { readonly is: 'text' | 'name' | 'time' | 'number' | 'size' }>['is'];

const ALLOWED: Readonly<Record<Scalar, string>> = {
  text: 'a text',
  name: 'a text that is not empty',
  time: 'a time like 2026-01-31T12:00:00Z',
  number: 'a finite number',
  size: 'a finite number from 0 up',
};

const UTC = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?Z$/;
const SHOWN = 40;

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** 31 February is no time, although `Date` would roll it over into March: the day must come back as written. */
function isTime(text: string): boolean {
  if (!UTC.test(text)) return false;
  // What rolls over comes back with another day; what is no time at all comes back with NaN.
  return new Date(text).getUTCDate() === Number(text.slice(8, 10));
}

function fits(value: unknown, scalar: Scalar): boolean {
  switch (scalar) {
    case 'text':
      return typeof value === 'string';
    case 'name':
      return typeof value === 'string' && value !== '';
    case 'time':
      return typeof value === 'string' && isTime(value);
    case 'number':
      return typeof value === 'number' && Number.isFinite(value);
    case 'size':
      return typeof value === 'number' && Number.isFinite(value) && value >= 0;
  }
}

/** What stands there, short enough for one line: lists and objects by their kind only. */
function shown(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (isObject(value)) return 'an object';
  const text = typeof value === 'string' ? JSON.stringify(value) : String(value);
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}

function mismatch(value: unknown, path: string, allowed: string): string {
  return `has ${shown(value)} as ${path === '' ? 'its value' : path}, where ${allowed} must stand`;
}

function firstOf<Item>(items: readonly Item[], look: (item: Item, index: number) => string | null) {
  for (const [index, item] of items.entries()) {
    const why = look(item, index);
    if (why !== null) return why;
  }
  return null;
}

function missingOrWrong(
  object: Readonly<Record<string, unknown>>,
  fields: readonly Field[],
  path: string,
): string | null {
  return firstOf(fields, ([key, shape]) => {
    const place = path === '' ? key : `${path}.${key}`;
    if (Object.hasOwn(object, key)) return complaint(object[key], shape, place);
    return shape.is === 'absent-or' ? null : `lacks ${place}`;
  });
}

/** Stands for a value that does not fit; no JSON value is like it. */
export const MISFIT = Symbol('does not fit');

/**
 * The value with the keys of the shape alone, as `known` gives it, or `MISFIT` where `complaint` has something to say:
 * both in one pass, since every value of every line of a long history goes through here.
 */
export function fitting(value: unknown, shape: Shape): unknown {
  switch (shape.is) {
    case 'null-or':
      return value === null ? null : fitting(value, shape.shape);
    case 'absent-or':
      return fitting(value, shape.shape);
    case 'list':
      return Array.isArray(value) ? fittingItems(value, shape.of) : MISFIT;
    case 'map': {
      if (!isObject(value)) return MISFIT;
      const keys = Object.keys(value).sort();
      const values = keys.map((key) => value[key]);
      const items = fittingItems(values, shape.of);
      return Array.isArray(items) ? Object.fromEntries(keys.map((key, at) => [key, items[at]])) : MISFIT;
    }
    case 'fields':
      return isObject(value) ? fittingFields(value, shape.fields) : MISFIT;
    default:
      return fits(value, shape.is) ? value : MISFIT;
  }
}

function fittingItems(items: readonly unknown[], of: Shape): unknown {
  const taken: unknown[] = [];
  for (const item of items) {
    const one = fitting(item, of);
    if (one === MISFIT) return MISFIT;
    taken.push(one);
  }
  return taken;
}

function fittingFields(value: Readonly<Record<string, unknown>>, fields: readonly Field[]): unknown {
  const taken: Record<string, unknown> = {};
  for (const [key, shape] of fields) {
    if (!Object.hasOwn(value, key)) {
      if (shape.is === 'absent-or') continue;
      return MISFIT;
    }
    const one = fitting(value[key], shape);
    if (one === MISFIT) return MISFIT;
    taken[key] = one;
  }
  return taken;
}

/** The first thing about the value that does not fit the shape, as the rest of a sentence, or `null`. */
export function complaint(value: unknown, shape: Shape, path: string): string | null {
  switch (shape.is) {
    case 'null-or':
      return value === null ? null : complaint(value, shape.shape, path);
    case 'absent-or':
      return complaint(value, shape.shape, path);
    case 'list':
      if (!Array.isArray(value)) return mismatch(value, path, 'a list');
      return firstOf<unknown>(value, (item, index) => complaint(item, shape.of, `${path}[${index}]`));
    case 'map':
      if (!isObject(value)) return mismatch(value, path, 'an object');
      return firstOf(Object.entries(value), ([key, item]) =>
        complaint(item, shape.of, `${path}[${shown(key)}]`),
      );
    case 'fields':
      if (!isObject(value)) return mismatch(value, path, 'an object');
      return missingOrWrong(value, shape.fields, path);
    default:
      return fits(value, shape.is) ? null : mismatch(value, path, ALLOWED[shape.is]);
  }
}

/**
 * A copy with the keys of the shape alone, in the shape's order; keys of a map are sorted. What does not fit is copied
 * as it is. `Object.fromEntries` defines keys, so that a suite called `__proto__` is a key like any other.
 */
export function known(value: unknown, shape: Shape): unknown {
  switch (shape.is) {
    case 'null-or':
      return value === null ? null : known(value, shape.shape);
    case 'absent-or':
      return known(value, shape.shape);
    case 'list':
      return Array.isArray(value) ? value.map((item: unknown) => known(item, shape.of)) : value;
    case 'map':
      if (!isObject(value)) return value;
      return Object.fromEntries(
        Object.keys(value)
          .sort()
          .map((key) => [key, known(value[key], shape.of)]),
      );
    case 'fields':
      if (!isObject(value)) return value;
      return Object.fromEntries(
        shape.fields
          .filter(([key, field]) => field.is !== 'absent-or' || Object.hasOwn(value, key))
          .map(([key, field]) => [key, known(value[key], field)]),
      );
    default:
      return value;
  }
}
