/** What stands in an unpacked page of a flat column, walked over before the decoder gets it. */
import type { Encoding, SchemaElement } from 'hyparquet';
import { type ByteCursor, BytesTrouble } from './byte-cursor.js';
import { decimalScale, LONGEST_DECIMAL } from './parquet-decimal.js';
import { passDeltas, passRuns } from './parquet-runs.js';
import type { FlatColumn } from './parquet-schema.js';

type Unpack = typeof import('hyparquet/src/delta.js')['deltaBinaryUnpack'];

const SIZES: Readonly<Record<string, number>> = {
  BOOLEAN: 1 / 8,
  INT32: 4,
  INT64: 8,
  INT96: 12,
  FLOAT: 4,
  DOUBLE: 8,
};

export interface ColumnOf extends Pick<FlatColumn, 'element' | 'level'> {
  /** How many entries its dictionary has; `null` where it has none. */
  readonly entries: number | null;
  readonly unpack: Unpack;
}

export interface ValuesOf {
  readonly count: number;
  readonly encoding: Encoding;
  /** Pages of the second version say the length of a run of truth values where the first do not. */
  readonly version: 1 | 2;
}

function widthOf({ type, type_length: length = 0 }: SchemaElement): number {
  if (type === 'FIXED_LEN_BYTE_ARRAY') {
    if (!(length > 0)) throw new BytesTrouble(`its values have ${length} bytes`);
    return length;
  }
  return SIZES[type ?? ''] ?? 0;
}

/** Values one after the other; gives the bytes of all. Throws `BytesTrouble`. */
export function passPlain(cursor: ByteCursor, count: number, element: SchemaElement): number {
  const decimal = decimalScale(element) !== null;
  const width = widthOf(element);
  if (decimal && width > LONGEST_DECIMAL) throw new BytesTrouble(`a decimal has ${width} bytes`);
  if (element.type !== 'BYTE_ARRAY') return cursor.take(Math.ceil(count * width)).length;
  let sum = 0;
  for (let index = 0; index < count; index++) {
    const length = cursor.fixed(4);
    if (decimal && length > LONGEST_DECIMAL) throw new BytesTrouble(`a decimal has ${length} bytes`);
    sum += cursor.take(length).length;
  }
  return sum;
}

function passCodes(cursor: ByteCursor, { count, encoding, version }: ValuesOf, column: ColumnOf): void {
  const isTruth = version === 2 ? encoding === 'RLE' : column.element.type === 'BOOLEAN';
  const isDictionary = encoding !== 'RLE';
  const { entries } = column;
  if (isDictionary && entries === null) throw new BytesTrouble('it is of a dictionary that is not there');
  const most = isDictionary && entries !== null ? entries : Number.POSITIVE_INFINITY;
  const each = (code: number) => {
    if (!(code < most)) throw new BytesTrouble(`entry ${code} is asked for of a dictionary of ${most}`);
  };
  const width = isTruth ? 1 : cursor.byte();
  if (isTruth) cursor.take(4);
  if (width === 0 && version === 1) each(0);
  else passRuns(cursor, { width, count, each });
}

function lengthsAt(bytes: Uint8Array, cursor: ByteCursor, count: number, unpack: Unpack): Int32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const from = cursor.at;
  passDeltas(cursor, count);
  const lengths = new Int32Array(count);
  unpack({ view, offset: from }, count, lengths);
  return lengths;
}

/** Texts that repeat the start of the one before are longer than their bytes, without a bound. */
function passTexts(
  bytes: Uint8Array,
  cursor: ByteCursor,
  { count, encoding }: ValuesOf,
  unpack: Unpack,
): number {
  const prefixes = encoding === 'DELTA_BYTE_ARRAY' ? lengthsAt(bytes, cursor, count, unpack) : null;
  const rests = lengthsAt(bytes, cursor, count, unpack);
  let before = 0;
  let sum = 0;
  for (const [index, rest] of rests.entries()) {
    const prefix = prefixes?.[index] ?? 0;
    if (!(prefix >= 0 && prefix <= before))
      throw new BytesTrouble('a text repeats more than there was before it');
    cursor.take(rest);
    before = prefix + rest;
    sum += before;
  }
  return sum;
}

/** The bytes that the values have once they are decoded, in round numbers. Throws `BytesTrouble`. */
export function passValues(
  bytes: Uint8Array,
  cursor: ByteCursor,
  values: ValuesOf,
  column: ColumnOf,
): number {
  const { count, encoding } = values;
  if (encoding === 'DELTA_BINARY_PACKED') {
    passDeltas(cursor, count);
    return bytes.length;
  }
  if (count === 0) return 0;
  if (encoding === 'PLAIN') return passPlain(cursor, count, column.element);
  if (encoding === 'BYTE_STREAM_SPLIT') return cursor.take(count * widthOf(column.element)).length;
  if (encoding === 'RLE' || encoding === 'PLAIN_DICTIONARY' || encoding === 'RLE_DICTIONARY') {
    passCodes(cursor, values, column);
    return bytes.length;
  }
  if (encoding === 'DELTA_LENGTH_BYTE_ARRAY' || encoding === 'DELTA_BYTE_ARRAY')
    return passTexts(bytes, cursor, values, column.unpack);
  throw new BytesTrouble(`it is encoded in a way that is not known: ${encoding}`);
}
