/**
 * A walk over Thrift's compact protocol before the parser of Parquet gets it: the parser believes every length, so that
 * a number of a million bytes or a list in a list in a list keeps it busy for ever. Nothing is kept of what is passed.
 * Source: thrift/doc/specs/thrift-compact-protocol.md.
 */
import { type ByteCursor, BytesTrouble } from './byte-cursor.js';

/** Parquet's own metadata is nine deep. */
const DEEPEST = 32;

const [STOP, TRUE, FALSE, BYTE, I16, I32, I64, DOUBLE, BINARY, LIST, STRUCT] = [
  0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 12,
];

function passElement(cursor: ByteCursor, type: number, depth: number): void {
  if (type === TRUE || type === FALSE) return;
  if (type === BYTE) cursor.take(1);
  else if (type === I16 || type === I32 || type === I64) cursor.varint();
  else if (type === DOUBLE) cursor.take(8);
  else if (type === BINARY) cursor.take(cursor.varint());
  else if (type === LIST) passList(cursor, depth + 1);
  else if (type === STRUCT) passStruct(cursor, depth + 1);
  else throw new BytesTrouble(`a field is of the kind ${type}, which Parquet has not`);
}

function passList(cursor: ByteCursor, depth: number): void {
  const head = cursor.byte();
  const type = head % 16;
  const size = head >> 4 === 15 ? cursor.varint() : head >> 4;
  // Each element takes a byte at the least.
  if (size > cursor.left) throw new BytesTrouble(`a list of ${size} is to follow in ${cursor.left} bytes`);
  for (let index = 0; index < size; index++) {
    passElement(cursor, type === TRUE || type === FALSE ? BYTE : type, depth);
  }
}

/** Moves behind the struct that starts here. Throws `BytesTrouble`. */
export function passStruct(cursor: ByteCursor, depth = 0): void {
  if (depth > DEEPEST) throw new BytesTrouble(`its metadata is nested more than ${DEEPEST} deep`);
  for (;;) {
    const head = cursor.byte();
    const type = head % 16;
    if (type === STOP) return;
    if (head >> 4 === 0) cursor.varint();
    passElement(cursor, type, depth);
  }
}
