/** Protocol Buffers read back by their wire format (https://protobuf.dev/programming-guides/encoding/), with no schema. */
export interface Field {
  readonly field: number;
  readonly whole: number;
  readonly double: number;
  readonly bytes: Buffer;
}

const NONE = { whole: Number.NaN, double: Number.NaN, bytes: Buffer.alloc(0) };

function varintAt(bytes: Buffer, start: number): readonly [whole: number, end: number] {
  let whole = 0;
  let at = start;
  for (let scale = 1; ; scale *= 128) {
    const byte = bytes.readUInt8(at);
    at += 1;
    whole += (byte % 128) * scale;
    if (byte < 128) return [whole, at];
  }
}

export function fieldsOf(bytes: Buffer): readonly Field[] {
  const fields: Field[] = [];
  let at = 0;
  while (at < bytes.length) {
    const [tag, start] = varintAt(bytes, at);
    const [field, wire] = [Math.floor(tag / 8), tag % 8];
    if (wire === 1) {
      fields.push({ ...NONE, field, double: bytes.readDoubleLE(start) });
      at = start + 8;
    } else {
      const [whole, end] = varintAt(bytes, start);
      if (wire !== 0 && wire !== 2) throw new Error(`wire type ${wire} at ${at}`);
      at = wire === 0 ? end : end + whole;
      if (at > bytes.length) throw new Error(`${whole} bytes at ${end} of ${bytes.length}`);
      fields.push(
        wire === 0 ? { ...NONE, field, whole } : { ...NONE, field, bytes: bytes.subarray(end, at) },
      );
    }
  }
  return fields;
}
