/** JSON values as this room sees them, and how to look into them. */

export type JsonValue = null | boolean | number | string | NotANumber | readonly JsonValue[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: JsonValue;
}

/** What stands where a number should and is none: Python's bare NaN and Infinity, or a number out of range. */
export class NotANumber {
  readonly notANumber: string;

  constructor(text: string) {
    this.notANumber = text;
  }
}

export function isObject(value: JsonValue | undefined): value is JsonObject {
  return (
    typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof NotANumber)
  );
}

/** The value of this key, never anything inherited (`constructor` is a name like any other). */
export function member(object: JsonValue | undefined, key: string): JsonValue | undefined {
  return isObject(object) && Object.hasOwn(object, key) ? object[key] : undefined;
}

export function textMember(object: JsonValue | undefined, key: string): string | null {
  const value = member(object, key);
  return typeof value === 'string' ? value : null;
}

/** A value as a text: structured ones as JSON, so that two different ones stay two; nothing is the empty text. */
export function textOf(value: JsonValue | undefined): string {
  if (value === undefined || value === null) return '';
  if (value instanceof NotANumber) return value.notANumber;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** What a value is called in sentences. */
export function kindOf(value: JsonValue | undefined): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (value instanceof NotANumber) return value.notANumber;
  if (typeof value === 'object') return 'an object';
  if (typeof value === 'string') return `the text ${JSON.stringify(value.slice(0, 40))}`;
  return typeof value === 'boolean' ? String(value) : 'a number';
}
