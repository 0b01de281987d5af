/**
 * Memory for arrays that live as long as one calculation, used again by the next one. A million numbers are eight
 * megabytes; a dozen such arrays that wait to be collected are more than all the examples they were made of.
 *
 * What is lent holds whatever was in it before. Who has lent it may give it back once nobody reads it any more; what is
 * not given back is collected as any other array.
 */

/** Below this many bytes memory is cheap. */
const LEAST = 1 << 18;
const MOST_IDLE = 4;
/** Memory of more than so many times what is asked for stays where it is. */
const MOST_WASTE = 4;
const BYTES = 8;

let idle: readonly ArrayBuffer[] = [];
const lent = new WeakSet<ArrayBufferLike>();

function memory(bytes: number): ArrayBuffer {
  const found = idle.find(({ byteLength }) => byteLength >= bytes && byteLength <= MOST_WASTE * bytes);
  idle = idle.filter((one) => one !== found);
  const own = found ?? new ArrayBuffer(bytes);
  lent.add(own);
  return own;
}

/** So many doubles, of any value. */
export function lentFloats(length: number): Float64Array {
  if (BYTES * length < LEAST) return new Float64Array(length);
  return new Float64Array(memory(BYTES * length), 0, length);
}

/** So many whole numbers of 32 bits, of any value; their memory serves for as many doubles. */
export function lentWords(length: number): Uint32Array {
  if (BYTES * length < LEAST) return new Uint32Array(length);
  return new Uint32Array(memory(BYTES * length), 0, length);
}

/** Gives the array's memory back, where it was lent; else does nothing. Nobody may read the array after that. */
export function giveBack({ buffer }: Float64Array | Uint32Array): void {
  if (!lent.delete(buffer) || !(buffer instanceof ArrayBuffer)) return;
  if (idle.length < MOST_IDLE) idle = [...idle, buffer];
}

/** Lets go of what was given back, where other work follows. */
export function letGo(): void {
  idle = [];
}
