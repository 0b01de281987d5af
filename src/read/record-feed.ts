/** Puts JSON records into an example table: as objects, or by their values as they are written. */
import { fault } from '../failure/catalogue.js';
import type { Fault } from '../failure/failure.js';
import type { ExampleTable, RawRow } from '../model/table.js';
import { TableBuilder } from '../table/build.js';
import type { Choice, Part } from './columns.js';
import { perExampleMetric } from './descriptive.js';
import { classText, idText } from './examples.js';
import { type JsonValue, kindOf, NotANumber } from './json.js';
import type { LineTaker } from './json-rows.js';
import type { JsonLine } from './reader.js';

const ABSENT = -1;
const QUOTE = 34;
const SLASH = 47;
const ZERO = 48;
const NINE = 57;
const COLON = 58;
const LOWEST_VISIBLE = 33;
const HIGHEST_ASCII = 126;
/** Whole numbers of so many digits are written by JavaScript as they stand. */
const EXACT_DIGITS = 15;

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

interface Span {
  readonly from: number;
  readonly to: number;
}

/** Neither empty nor with blanks around it nor, perhaps, an absolute path. */
function isPlainText(bytes: Uint8Array, { from, to }: Span): boolean {
  const visible = (byte: number) => byte >= LOWEST_VISIBLE && byte <= HIGHEST_ASCII;
  const first = bytes[from] ?? 0;
  if (from >= to || !visible(first) || !visible(bytes[to - 1] ?? 0)) return false;
  return first !== SLASH && bytes[from + 1] !== COLON;
}

function isPlainNumber(bytes: Uint8Array, { from, to }: Span): boolean {
  for (let at = from; at < to; at++) {
    const byte = bytes[at] ?? 0;
    if (byte < ZERO || byte > NINE) return false;
  }
  return to - from <= EXACT_DIGITS;
}

function spelledText(value: string, part: Part | undefined): string {
  const bare = value.trim();
  if (part === 'id') return idText(bare);
  return part === 'truth' || part === 'prediction' ? classText(bare) : bare;
}

/** As a class `true` is a label; as a metric of the example it is 1. */
function countsAsNumber(key: string, part: Part | undefined): boolean {
  return part === undefined && perExampleMetric(key);
}

/** Feeds records into a table, parsed or not, and remembers what did not fit. */
export class RecordFeed implements LineTaker {
  readonly faults: Fault[] = [];
  readonly nested = new Set<string>();
  readonly late = new Set<string>();
  private readonly path: string;
  private readonly keys: readonly string[];
  private readonly known: ReadonlySet<string>;
  private readonly partByKey = new Map<string, Part>();
  private readonly builder: TableBuilder;
  private readonly idColumn: number;
  /** Of each column in the rows that are taken. */
  private places = new Int32Array(0);

  constructor(path: string, keys: readonly string[], choice: Choice) {
    this.path = path;
    this.keys = keys;
    this.known = new Set(keys);
    this.idColumn = choice.parts.id === null ? ABSENT : keys.indexOf(choice.parts.id);
    for (const part of ['id', 'truth', 'prediction', 'score', 'weight'] as const) {
      const key = choice.parts[part];
      if (key !== null) this.partByKey.set(key, part);
    }
    const kind = (name: string) => (name === choice.parts.id ? 'id' : 'cells');
    this.builder = new TableBuilder(
      keys.map((name) => ({ name, kind: kind(name), spelling: (raw) => this.spelled(name, raw) })),
    );
  }

  /** Every part must be there, so that no row of these keys has a fault. */
  begin = (keys: readonly string[]): boolean => {
    this.places = Int32Array.from(this.keys, (key) => keys.indexOf(key));
    const parts = [...this.partByKey].filter(([, part]) => part !== 'weight');
    return parts.every(([key]) => keys.includes(key));
  };

  take = (row: RawRow): void => {
    for (let column = 0; column < this.places.length; column++) {
      const at = this.places[column] ?? ABSENT;
      if (at === ABSENT) this.builder.empty(column);
      else if (column !== this.idColumn) this.builder.raw(column, row, at);
      else this.rawId(row, at);
    }
    this.builder.endRow();
  };

  add = (line: JsonLine): void => this.push(line);

  mark = (): number => this.faults.length;

  back = (mark: number): void => {
    this.faults.length = mark;
  };

  push({ line, record }: JsonLine): void {
    for (const [column, key] of this.keys.entries()) {
      const value = Object.hasOwn(record, key) ? record[key] : undefined;
      const part = this.partByKey.get(key);
      if (part !== undefined && part !== 'weight') this.checkPart(key, value, line);
      this.cell(column, value, part);
    }
    for (const key of Object.keys(record))
      if (!this.known.has(key) && this.late.size < 100) this.late.add(key);
    this.builder.endRow();
  }

  finish(): ExampleTable {
    const table = this.builder.finish();
    const columns = new Map([...table.columns].filter(([name]) => !this.nested.has(name)));
    return { ...table, columns, dropped: table.dropped.filter((name) => !this.nested.has(name)) };
  }

  /** Most ids are what stands between the quotes, or a whole number. */
  private rawId({ bytes, bounds }: RawRow, at: number): void {
    const from = bounds[2 * at] ?? 0;
    const to = bounds[2 * at + 1] ?? 0;
    const inner = bytes[from] === QUOTE ? { from: from + 1, to: to - 1 } : { from, to };
    if (inner.from > from ? isPlainText(bytes, inner) : isPlainNumber(bytes, inner)) {
      bounds[2 * at] = inner.from;
      bounds[2 * at + 1] = inner.to;
      this.builder.raw(this.idColumn, { bytes, bounds }, at);
    } else this.cell(this.idColumn, JSON.parse(decoder.decode(bytes.subarray(from, to))), 'id');
  }

  /** The text that a scalar is as a cell; none is empty. */
  private spelled(key: string, raw: string): string {
    const value: unknown = JSON.parse(raw);
    const part = this.partByKey.get(key);
    if (typeof value === 'string') return spelledText(value, part);
    if (typeof value === 'boolean' && countsAsNumber(key, part)) return value ? '1' : '0';
    return value === null ? '' : String(value);
  }

  private checkPart(key: string, value: JsonValue | undefined, line: number): void {
    const structured = typeof value === 'object' && value !== null && !(value instanceof NotANumber);
    if (value !== undefined && !structured) return;
    const found = structured ? `holds ${kindOf(value)}` : 'is not there, and the records before have it';
    this.faults.push(fault('ROW_SHAPE', `${this.path}:${line}`, { key, found }));
  }

  private cell(column: number, value: JsonValue | undefined, part: Part | undefined): void {
    if (value === undefined || value === null) this.builder.empty(column);
    else if (typeof value === 'number') this.builder.number(column, value);
    else if (typeof value === 'string') this.text(column, value, part);
    else if (value instanceof NotANumber) this.builder.text(column, value.notANumber);
    else if (typeof value === 'boolean') this.truthValue(column, value, part);
    else {
      this.nested.add(this.keys[column] ?? '');
      this.builder.empty(column);
    }
  }

  private text(column: number, value: string, part: Part | undefined): void {
    this.builder.text(column, spelledText(value, part));
  }

  private truthValue(column: number, value: boolean, part: Part | undefined): void {
    if (countsAsNumber(this.keys[column] ?? '', part)) this.builder.number(column, value ? 1 : 0);
    else this.builder.text(column, String(value));
  }
}
