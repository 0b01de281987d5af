/**
 * The fields of a protobuf message by number. Only the wire format is read, by hand: of TensorBoard's messages ten
 * fields are wanted, and a schema compiler and its runtime would weigh more than these lines.
 * Source: protobuf.dev/programming-guides/encoding.
 */

/** A message that is not well formed. Whoever knows the file makes a `Failure` of it. */
export class ProtobufTrouble extends Error {}

export interface Field {
  readonly number: number;
  /** A varint (64 bits, rounded beyond 2^53), or `null` for the other kinds. */
  readonly varint: number | null;
  /** The bytes of a fixed or a length-delimited field. */
  readonly bytes: Uint8Array;
}

const LONGEST_VARINT = 10;
const NOTHING = new Uint8Array();

interface Varint {
  readonly value: number;
  readonly end: number;
}

function varintAt(bytes: Uint8Array, start: number): Varint {
  let value = 0;
  for (let at = start; at < start + LONGEST_VARINT; at++) {
    const byte = bytes[at];
    if (byte === undefined) throw new ProtobufTrouble('a number is cut');
    value += (byte & 0x7f) * 2 ** (7 * (at - start));
    if (byte < 0x80) return { value, end: at + 1 };
  }
  throw new ProtobufTrouble(`a number has more than ${LONGEST_VARINT} bytes`);
}

/** How many bytes the content of a field has that starts here, and where. */
function extent(wire: number, bytes: Uint8Array, at: number): readonly [start: number, length: number] {
  if (wire === 1) return [at, 8];
  if (wire === 5) return [at, 4];
  if (wire !== 2) throw new ProtobufTrouble(`a field is of the kind ${wire}, which there is not`);
  const { value, end } = varintAt(bytes, at);
  return [end, value];
}

/** Every field in order. Throws `ProtobufTrouble`. */
export function* fieldsOf(bytes: Uint8Array): Generator<Field, void, undefined> {
  let at = 0;
  while (at < bytes.length) {
    const key = varintAt(bytes, at);
    const number = Math.floor(key.value / 8);
    const wire = key.value % 8;
    if (number === 0) throw new ProtobufTrouble('a field has the number 0');
    if (wire === 0) {
      const { value, end } = varintAt(bytes, key.end);
      yield { number, varint: value, bytes: NOTHING };
      at = end;
      continue;
    }
    const [start, length] = extent(wire, bytes, key.end);
    if (length > bytes.length - start) throw new ProtobufTrouble('a field is cut');
    yield { number, varint: null, bytes: bytes.subarray(start, start + length) };
    at = start + length;
  }
}

/** A varint as a signed number of 64 bits. */
export function signed(varint: number): number {
  return varint >= 2 ** 63 ? varint - 2 ** 64 : varint;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
}

/** Floats of 32 or 64 bits, little-endian. Throws `ProtobufTrouble` where the bytes are no whole number of them. */
export function floatsIn(bytes: Uint8Array, size: 4 | 8): readonly number[] {
  if (bytes.length % size !== 0) throw new ProtobufTrouble('a float is cut');
  const view = viewOf(bytes);
  return Array.from({ length: bytes.length / size }, (_, at) =>
    size === 4 ? view.getFloat32(at * 4, true) : view.getFloat64(at * 8, true),
  );
}

/** Whole numbers one after the other, as packed fields have them. */
export function varintsIn(bytes: Uint8Array): readonly number[] {
  const all: number[] = [];
  let at = 0;
  while (at < bytes.length) {
    const { value, end } = varintAt(bytes, at);
    all.push(signed(value));
    at = end;
  }
  return all;
}
