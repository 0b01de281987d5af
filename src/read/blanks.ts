/** Blanks around a cell in its bytes, as `String.trim` knows them: ECMAScript's white space and line terminators. */

const CARRIAGE_RETURN = 13;
const SPACE = 32;
/** The lowest first byte of a character of several bytes, and the lowest of those that follow it. */
const LOWEST_START = 0xc2;
const LOWEST_TAIL = 0x80;

/** Those of several bytes, in UTF-8. */
const BLANKS: readonly (readonly number[])[] = [
  [0xc2, 0xa0],
  [0xe1, 0x9a, 0x80],
  ...[0x80, 0x81, 0x82, 0x83, 0x84, 0x85, 0x86, 0x87, 0x88, 0x89, 0x8a, 0xa8, 0xa9, 0xaf].map((tail) => [
    0xe2,
    0x80,
    tail,
  ]),
  [0xe2, 0x81, 0x9f],
  [0xe3, 0x80, 0x80],
  [0xef, 0xbb, 0xbf],
];

const isBlankByte = (byte: number): boolean => byte === SPACE || (byte >= 9 && byte <= CARRIAGE_RETURN);

/** How many bytes the blank takes that starts at `from`, or 0. */
export function blankAt(bytes: Uint8Array, from: number, to: number): number {
  if (isBlankByte(bytes[from] ?? 0)) return 1;
  const is = (blank: readonly number[]) =>
    blank.length <= to - from && blank.every((byte, i) => bytes[from + i] === byte);
  return BLANKS.find(is)?.length ?? 0;
}

/** How many bytes the blank takes that ends at `to`, or 0. */
export function blankBefore(bytes: Uint8Array, from: number, to: number): number {
  if (isBlankByte(bytes[to - 1] ?? 0)) return 1;
  const is = (blank: readonly number[]) => {
    const start = to - blank.length;
    return start >= from && blank.every((byte, i) => bytes[start + i] === byte);
  };
  return BLANKS.find(is)?.length ?? 0;
}

/** Whether the first or last byte of these may be a blank, or part of one. */
export function mayBeBlank(bytes: Uint8Array, from: number, to: number): boolean {
  if (from >= to) return false;
  const first = bytes[from] ?? 0;
  const last = bytes[to - 1] ?? 0;
  return first <= SPACE || last <= SPACE || first >= LOWEST_START || last >= LOWEST_TAIL;
}
