/** Examples as JSON records: JSON Lines, a list of objects, or the columns that pandas' `to_json()` writes. */
import { Failure } from '../failure/failure.js';
import { chooseColumns, usualParts } from './columns.js';
import { perExampleMetric, perExampleTime } from './descriptive.js';
import { droppedColumns, suiteOf } from './examples.js';
import type { JsonObject } from './json.js';
import { isNumeric } from './measurement.js';
import { EXAMPLES_NEED } from './nearest-format.js';
import { predictionsBecause } from './predictions.js';
import type { Found, Hints, PassedOver, Reader, Reading } from './reader.js';
import { RecordFeed } from './record-feed.js';
import { keysOf, type Records, recordsIn } from './records.js';

const MOST_FAULTS_NAMED = 20;

async function* pushed(records: Records, feed: RecordFeed): AsyncGenerator<void, void, undefined> {
  for await (const batch of records.all()) {
    for (const line of batch) feed.push(line);
    yield;
  }
}

/** All records into the feed. Throws a `Failure` with the first faults of rows. */
export async function fed(records: Records, feed: RecordFeed): Promise<void> {
  for await (const _ of records.plain?.(feed) ?? pushed(records, feed)) {
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

function timeField(record: JsonObject | undefined): string | null {
  const fields = Object.entries(record ?? {});
  return fields.find(([name, value]) => perExampleTime(name) && isNumeric(value))?.[0] ?? null;
}

function recognise({ content }: Found): string | null {
  const records = recordsIn(content);
  if (records === null) return null;
  const keys = keysOf(records.first);
  const because = predictionsBecause(keys);
  if (because !== null) return because.replace('column', 'key');
  const { id } = usualParts(keys);
  if (id === null) return null;
  const field = scoredField(records.first[0]);
  if (field !== null) return `its records have the id ${id} and the metric ${field}`;
  const time = timeField(records.first[0]);
  return time === null ? null : `its records have the id ${id} and the time ${time}`;
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
