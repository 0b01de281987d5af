/** TOML 1.0 → the values that JSON has: dates become text, NaN and infinities `NotANumber`. */
import type { TomlPrimitive, TomlTable, TomlValue } from 'smol-toml';
import { failure } from '../failure/catalogue.js';
import type { Source } from '../model/source.js';
import { type JsonValue, NotANumber } from './json.js';
import { limitsOf } from './limits.js';

type Value = TomlPrimitive | TomlValue | TomlTable;

function jsonOf(value: Value): JsonValue {
  if (typeof value === 'number') return Number.isFinite(value) ? value : new NotANumber(String(value));
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'bigint') return Number(value);
  if (Array.isArray(value)) return value.map(jsonOf);
  if (value instanceof Date) return value.toISOString();
  const object: Record<string, JsonValue> = Object.create(null);
  for (const [key, inner] of Object.entries(value)) object[key] = jsonOf(inner);
  return object;
}

/** Fault: `TOML_SYNTAX`, with line and column; nesting and doubled keys are of it too. */
export async function readToml(text: string, source: Pick<Source, 'path' | 'limits'>): Promise<JsonValue> {
  const { parse, TomlError } = await import('smol-toml');
  try {
    return jsonOf(
      parse(text.replace(/^\uFEFF/, ''), {
        integersAsBigInt: 'asNeeded',
        maxDepth: limitsOf(source)['toml-depth'],
      }),
    );
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const found = (error.message.split('\n', 1)[0] ?? '').replace(/^Invalid TOML document: /, '');
    throw failure('TOML_SYNTAX', `${source.path}:${error.line}:${error.column}`, { found });
  }
}
