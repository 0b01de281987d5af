/**
 * Custom benchmarks of github-action-benchmark: a list of `{name, unit, value, range?, extra?}`. Whether bigger or smaller
 * is better stands in the workflow (`customBiggerIsBetter`, `customSmallerIsBetter`), not in the file, so a value has
 * the direction that its name is known for, or that a rule of the configuration gives, or none. `range` is a text of no
 * stated meaning ("3", "± 3", "5%"), and so no standard error.
 */
import { isObject, type JsonObject, type JsonValue, member, textMember } from './json.js';
import { MeasuredValues } from './measured-values.js';
import { isNumeric } from './measurement.js';
import type { Found, Reader, Reading } from './reader.js';

const KEYS = new Set(['name', 'unit', 'value', 'range', 'extra']);

const UNITS: ReadonlyMap<string, string> = new Map([
  ['%', 'percent'],
  ['percent', 'percent'],
  ['seconds', 's'],
  ['sec', 's'],
  ['milliseconds', 'ms'],
  ['microseconds', 'us'],
  ['nanoseconds', 'ns'],
  ['megabytes', 'MB'],
]);

function isRow(row: JsonValue): row is JsonObject {
  const named = textMember(row, 'name') !== null && textMember(row, 'unit') !== null;
  return named && isNumeric(member(row, 'value')) && Object.keys(row ?? {}).every((key) => KEYS.has(key));
}

function rowsIn({ content }: Found): readonly JsonObject[] | null {
  const list: JsonValue = content.shape === 'json' ? content.value : null;
  const fits = Array.isArray(list) && list.length > 0 && list.every((row) => isObject(row) && isRow(row));
  return fits ? list.filter(isObject) : null;
}

function recognise(found: Found): string | null {
  return rowsIn(found) === null ? null : 'its rows have a `name`, a `unit` and a `value`';
}

async function read(found: Found): Promise<Reading> {
  const values = new MeasuredValues(found.path);
  for (const row of rowsIn(found) ?? []) {
    const unit = textMember(row, 'unit') ?? '';
    const known = UNITS.get(unit.toLowerCase()) ?? unit;
    values.add(textMember(row, 'name') ?? '', member(row, 'value'), { unit: known === '' ? null : known });
  }
  return values.reading();
}

export const gabCustom: Reader = {
  format: 'gab-custom',
  title: 'custom results of github-action-benchmark',
  recognise,
  refuse: (found) =>
    recognise(found) === null ? 'it is no list of rows with `name`, `unit` and `value`' : null,
  read,
};
