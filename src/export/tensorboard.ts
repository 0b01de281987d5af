/**
 * An event file for TensorBoard: each value of head a scalar whose tag is the measurement's id. The step is the time of
 * the report in seconds, so that reports in one folder make a curve. `simple_value` has 32 bits: 0.9639 is 0.96389997.
 * Fields: Event {1 wall_time, 2 step, 3 file_version, 5 summary}; Summary {1 value}; Value {1 tag, 2 simple_value}.
 * Sources: tensorflow/core/util/event.proto, framework/summary.proto, lib/io/record_writer.h.
 */
import { maskedCrc32c } from '../archive/crc32c.js';
import { eventId } from './event-id.js';
import type { Exported } from './exported.js';
import { varint } from './varint.js';

export interface EventFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const VERSION = 'brain.Event:2';

function whole(number: number, value: number): Uint8Array {
  return Uint8Array.from([number * 8, ...varint(value)]);
}

function delimited(number: number, bytes: Uint8Array): Uint8Array {
  return Buffer.concat([Uint8Array.from([number * 8 + 2, ...varint(bytes.length)]), bytes]);
}

function text(number: number, value: string): Uint8Array {
  return delimited(number, Buffer.from(value, 'utf8'));
}

function double(number: number, value: number): Uint8Array {
  const bytes = Buffer.alloc(9);
  bytes.writeUInt8(number * 8 + 1, 0);
  bytes.writeDoubleLE(value, 1);
  return bytes;
}

function float(number: number, value: number): Uint8Array {
  const bytes = Buffer.alloc(5);
  bytes.writeUInt8(number * 8 + 5, 0);
  bytes.writeFloatLE(value, 1);
  return bytes;
}

/** Length, checksum of the length, bytes, checksum of the bytes. */
export function tfRecord(bytes: Uint8Array): Uint8Array {
  const framed = Buffer.alloc(bytes.length + 16);
  framed.writeBigUInt64LE(BigInt(bytes.length), 0);
  framed.writeUInt32LE(maskedCrc32c(framed.subarray(0, 8)), 8);
  framed.set(bytes, 12);
  framed.writeUInt32LE(maskedCrc32c(bytes), bytes.length + 12);
  return framed;
}

/** The one event file of a report; values that are no finite float of 32 bits are left out. */
export function tensorBoardEvents(exported: Exported): EventFile {
  const { report } = exported;
  const milliseconds = Date.parse(report.createdAt);
  const time = Number.isFinite(milliseconds) ? milliseconds / 1000 : 0;
  const step = Math.max(0, Math.floor(time));
  const scalars = report.verdicts.flatMap(({ id, head }) => {
    const value = head?.value ?? null;
    if (value === null || !Number.isFinite(Math.fround(value))) return [];
    const summary = delimited(1, Buffer.concat([text(1, id), float(2, value)]));
    return [Buffer.concat([double(1, time), whole(2, step), delimited(5, summary)])];
  });
  const version = Buffer.concat([double(1, time), text(3, VERSION)]);
  const seconds = String(step).padStart(10, '0');
  return {
    name: `events.out.tfevents.${seconds}.holdline.${eventId(exported, 'tensorboard').slice(0, 8)}`,
    bytes: Buffer.concat([version, ...scalars].map(tfRecord)),
  };
}
