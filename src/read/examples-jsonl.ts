/** Examples as JSON records: JSON Lines, a list of objects, or the columns that pandas' `to_json()` writes. */

import { fault } from '../failure/catalogue.js';
import { Failure, type Fault } from '../failure/failure.js';
import type { ExampleTable } from '../model/table.js';
import { TableBuilder } from '../table/build.js';
import { type Choice, chooseColumns, type Part, usualParts } from './columns.js';
import { perExampleMetric } from './descriptive.js';
import { classText, droppedColumns, idText, suiteOf } from './examples.js';
import { type JsonObject, type JsonValue, kindOf, NotANumber } from './json.js';
import { isNumeric } from './measurement.js';
import { EXAMPLES_NEED } from './nearest-format.js';
import { predictionsBecause } from './predictions.js';
import type { Found, Hints, JsonLine, PassedOver, Reader, Reading } from './reader.js';
import { keysOf, type Records, recordsIn } from './records.js';

const MOST_FAULTS_NAMED = 20;

/** Feeds records into a table and remembers what did not fit. */
class RecordFeed {
  readonly faults: Fault[] = [];
  readonly nested = new Set<string>();
  readonly late = new Set<string>();
  private readonly path: string;
  private readonly keys: readonly string[];
  private readonly known: ReadonlySet<string>;
  private readonly partByKey = new Map<string, Part>();
  private readonly builder: TableBuilder;

  constructor(path: string, keys: readonly string[], choice: Choice) {
    this.path = path;
    this.keys = keys;
    this.known = new Set(keys);
    for (const part of ['id', 'truth', 'prediction', 'score', 'weight'] as const) {
      const key = choice.parts[part];
      if (key !== null) this.partByKey.set(key, part);
    }
    const kind = (name: string) => (name === choice.parts.id ? 'id' : 'cells');
    this.builder = new TableBuilder(keys.map((name) => ({ name, kind: kind(name) })));
  }

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
    const bare = value.trim();
    if (part === 'id') this.builder.text(column, idText(bare));
    else this.builder.text(column, part === 'truth' || part === 'prediction' ? classText(bare) : bare);
  }

  /** As a class `true` is a label; as a metric of the example it is 1. */
  private truthValue(column: number, value: boolean, part: Part | undefined): void {
    if (part === undefined && perExampleMetric(this.keys[column] ?? ''))
      this.builder.number(column, value ? 1 : 0);
    else this.builder.text(column, String(value));
  }
}

async function fed(records: Records, feed: RecordFeed): Promise<void> {
  for await (const batch of records.all()) {
    for (const line of batch) feed.push(line);
    if (feed.faults.length >= MOST_FAULTS_NAMED) break;
  }
  if (feed.faults.length > 0) throw new Failure(feed.faults.slice(0, MOST_FAULTS_NAMED));
}

async function read({ content, path }: Found, hints: Hints): Promise<Reading> {
  const records = recordsIn(content);
  if (records === null) throw new TypeError('examples are read from records only');
  const keys = keysOf(records.first);
  const choice = chooseColumns(keys, hints.columns, path);
  if (choice.faults.length > 0) throw new Failure(choice.faults);
  const feed = new RecordFeed(path, keys, choice);
  await fed(records, feed);
  const table = feed.finish();
  const because = (names: Iterable<string>, why: string): readonly PassedOver[] =>
    [...names].map((name) => ({ name, because: why }));
  return {
    suites: [suiteOf({ table, choice, path, scores: true })],
    passedOver: [
      ...because(feed.nested, 'it holds lists or objects'),
      ...because(feed.late, 'none of the first records has it'),
      ...droppedColumns(table),
    ],
    notices: [],
  };
}

function scoredField(record: JsonObject | undefined): string | null {
  const fields = Object.entries(record ?? {});
  const field = fields.find(
    ([name, value]) => perExampleMetric(name) && (isNumeric(value) || typeof value === 'boolean'),
  );
  return field?.[0] ?? null;
}

function recognise({ content }: Found): string | null {
  const records = recordsIn(content);
  if (records === null) return null;
  const keys = keysOf(records.first);
  const because = predictionsBecause(keys);
  if (because !== null) return because.replace('column', 'key');
  const { id } = usualParts(keys);
  const field = scoredField(records.first[0]);
  return id === null || field === null ? null : `its records have the id ${id} and the metric ${field}`;
}

export const examplesJsonl: Reader = {
  format: 'examples-jsonl',
  title: 'examples in JSON Lines',
  needs: {
    of: ['records'],
    keys: EXAMPLES_NEED,
  },
  recognise,
  refuse: ({ content }) => (recordsIn(content) === null ? 'this is no list of JSON records' : null),
  read,
};
