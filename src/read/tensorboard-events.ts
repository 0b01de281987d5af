/**
 * The scalars in one event file. Fields: Event {1 wall_time, 2 step, 5 summary}; Summary {1 value}; Value {1 tag,
 * 2 simple_value, 8 tensor, 9 metadata {1 plugin_data {1 plugin_name}}}; TensorProto {1 dtype, 4 tensor_content,
 * 5 float_val, 6 double_val, 7 int_val, 10 int64_val}. PyTorch writes simple_value, or float_val where asked for new
 * style; TensorFlow 2 writes tensor_content. Text and histograms come as tensors too: only tensors of one number count.
 * Source: tensorflow/core/util/event.proto, framework/summary.proto and tensor.proto.
 */
import { failure } from '../failure/catalogue.js';
import type { Source } from '../model/source.js';
import { type Field, fieldsOf, floatsIn, ProtobufTrouble, signed, varintsIn } from './protobuf.js';
import { tfRecords } from './tfrecords.js';

export interface Point {
  readonly value: number;
  readonly step: number;
  /** Seconds since 1970. */
  readonly time: number;
}

export interface EventFile {
  /** When its first event was written: files of one folder are in the order of their times. */
  readonly start: number;
  /** The last value of each tag, by step and then by time. */
  readonly last: ReadonlyMap<string, Point>;
  /** Tags that are no scalars, and what they are. */
  readonly others: ReadonlyMap<string, string>;
  /** Whether a tag was written again for a step that is not after the one before. */
  readonly fallsBack: boolean;
  /** The number of the record that is not whole, `null` where all are. */
  readonly cutAt: number | null;
}

const UTF8 = new TextDecoder();
const MOST_TAGS = 10_000;

function inner(bytes: Uint8Array, number: number): Uint8Array | null {
  let last: Uint8Array | null = null;
  for (const field of fieldsOf(bytes))
    if (field.number === number && field.varint === null) last = field.bytes;
  return last;
}

/** What a tensor of these types holds; `null` for types that are no numbers. */
function numbersIn(dtype: number, field: Field): readonly number[] | null {
  const { number, varint, bytes } = field;
  if (dtype === 1 && (number === 4 || number === 5)) return floatsIn(bytes, 4);
  if (dtype === 2 && (number === 4 || number === 6)) return floatsIn(bytes, 8);
  if ((dtype === 3 && number === 7) || (dtype === 9 && number === 10))
    return varint === null ? varintsIn(bytes) : [signed(varint)];
  return null;
}

const NUMERIC: ReadonlySet<number> = new Set([1, 2, 3, 9]);

interface Tensor {
  readonly dtype: number;
  readonly numbers: readonly number[];
}

function tensorIn(bytes: Uint8Array): Tensor {
  const fields = [...fieldsOf(bytes)];
  const dtype = fields.findLast(({ number }) => number === 1)?.varint ?? 0;
  return { dtype, numbers: fields.flatMap((field) => numbersIn(dtype, field) ?? []) };
}

interface Value {
  readonly tag: string;
  readonly plugin: string | null;
  readonly simple: number | null;
  readonly tensor: Tensor | null;
}

function valueIn(bytes: Uint8Array): Value {
  const plugin = inner(inner(inner(bytes, 9) ?? new Uint8Array(), 1) ?? new Uint8Array(), 1);
  const simple = inner(bytes, 2);
  const tensor = inner(bytes, 8);
  return {
    tag: UTF8.decode(inner(bytes, 1) ?? new Uint8Array()),
    plugin: plugin === null ? null : UTF8.decode(plugin),
    simple: simple === null ? null : (floatsIn(simple, 4)[0] ?? null),
    tensor: tensor === null ? null : tensorIn(tensor),
  };
}

class Scalars {
  readonly last = new Map<string, Point>();
  readonly others = new Map<string, string>();
  start = Number.POSITIVE_INFINITY;
  fallsBack = false;
  cutAt: number | null = null;
  private readonly plugins = new Map<string, string>();
  private readonly path: string;

  constructor(path: string) {
    this.path = path;
  }

  /** An event is a time, a step and a summary of values, or something else (a graph, a version). */
  event(bytes: Uint8Array): void {
    let time = 0;
    let step = 0;
    const summaries: Uint8Array[] = [];
    for (const { number, varint, bytes: content } of fieldsOf(bytes)) {
      if (number === 1 && varint === null) time = floatsIn(content, 8)[0] ?? 0;
      if (number === 2 && varint !== null) step = signed(varint);
      if (number === 5 && varint === null) summaries.push(content);
    }
    this.start = Math.min(this.start, time);
    for (const summary of summaries) {
      for (const { number, bytes: content } of fieldsOf(summary)) {
        if (number === 1) this.value(valueIn(content), step, time);
      }
    }
  }

  private value({ tag, plugin, simple, tensor }: Value, step: number, time: number): void {
    // A writer may tell the plugin with the first value of a tag only.
    if (plugin !== null && plugin !== '') this.plugins.set(tag, plugin);
    const kind = this.plugins.get(tag) ?? null;
    const value = simple ?? this.numberIn(tag, kind, tensor);
    if (value === null) {
      if (this.others.size < MOST_TAGS) this.others.set(tag, kind ?? 'a picture, sound or histogram');
      return;
    }
    const before = this.last.get(tag);
    if (before !== undefined && before.step >= step) this.fallsBack = true;
    if (before === undefined || step > before.step || (step === before.step && time >= before.time))
      this.last.set(tag, { value, step, time });
  }

  private numberIn(tag: string, plugin: string | null, tensor: Tensor | null): number | null {
    if (tensor === null || (plugin !== null && plugin !== 'scalars')) return null;
    const [value = null] = tensor.numbers;
    if (NUMERIC.has(tensor.dtype) && tensor.numbers.length === 1) return value;
    if (plugin === null) return null;
    const found = `the type ${tensor.dtype} with ${tensor.numbers.length} numbers`;
    throw failure('TENSORBOARD_DTYPE', this.path, { tag: tag.slice(0, 80), found });
  }
}

/** Faults: those of `tfRecords`, `TENSORBOARD_PROTO`, `TENSORBOARD_DTYPE`. */
export async function eventFile(source: Source): Promise<EventFile> {
  const scalars = new Scalars(source.path);
  let record = 0;
  for await (const read of tfRecords(source)) {
    record++;
    if ('cutAt' in read) {
      scalars.cutAt = read.cutAt;
      break;
    }
    try {
      scalars.event(read.bytes);
    } catch (error) {
      if (!(error instanceof ProtobufTrouble)) throw error;
      throw failure('TENSORBOARD_PROTO', source.path, { record, found: error.message });
    }
  }
  return scalars;
}
