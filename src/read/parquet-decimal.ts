/**
 * Decimals of a Parquet file with all their digits: the value is the unscaled whole number divided by ten to the power
 * of the scale. A double would turn 2.51 into 2.5100000000000002, and join ids of 38 digits that differ in the last.
 *
 * Source: Apache Parquet, Logical Types, DECIMAL (the whole number is an int32, an int64, or bytes in two's complement,
 * the highest first).
 *
 * Example: 251 with the scale 2 is "2.51", −350 is "-3.5".
 */
import type { SchemaElement } from 'hyparquet';
import { BytesTrouble } from './byte-cursor.js';

/** Bytes. Longer ones are read in time that grows with the square of their length. */
export const LONGEST_DECIMAL = 256;
/** The digits of as many bytes. */
const LARGEST_SCALE = 616;

/** `null` of what is no decimal. Throws `BytesTrouble`. */
export function decimalScale({ name, converted_type, scale, logical_type }: SchemaElement): number | null {
  if (converted_type !== 'DECIMAL' && logical_type?.type !== 'DECIMAL') return null;
  const found = scale ?? (logical_type?.type === 'DECIMAL' ? logical_type.scale : 0);
  if (Number.isInteger(found) && found >= 0 && found <= LARGEST_SCALE) return found;
  throw new BytesTrouble(`the decimals of ${JSON.stringify(name)} have the scale ${found}`);
}

/** A decimal as the whole number or the bytes that it is kept as: the decoder would make a double of it, or a text. */
export function keptRaw(element: SchemaElement): SchemaElement {
  if (decimalScale(element) === null) return element;
  const { converted_type: _, logical_type: __, ...raw } = element;
  return raw.type === 'BYTE_ARRAY' ? { ...raw, type: 'FIXED_LEN_BYTE_ARRAY' } : raw;
}

function unscaled(value: unknown): bigint | null {
  if (typeof value === 'bigint') return value;
  if (typeof value === 'number') return BigInt(value);
  if (!(value instanceof Uint8Array)) return null;
  const hexadecimal = Array.from(value, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return BigInt.asIntN(8 * value.length, BigInt(`0x0${hexadecimal}`));
}

/** The cell of a decimal that was kept raw; empty for null. */
export function decimalCell(value: unknown, scale: number): string {
  const whole = unscaled(value);
  if (whole === null) return '';
  if (scale === 0) return String(whole);
  const sign = whole < 0n ? '-' : '';
  const digits = String(whole < 0n ? -whole : whole).padStart(scale + 1, '0');
  const fraction = digits.slice(-scale).replace(/0+$/, '');
  return `${sign}${digits.slice(0, -scale)}${fraction === '' ? '' : `.${fraction}`}`;
}
