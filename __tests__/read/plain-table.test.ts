import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPlainTable } from '../../src/read/plain-table.js';
import { FIXTURES, failureOf, sourceOfFile, sourceOfText } from './sources.js';

const read = (path: string) => readPlainTable(sourceOfFile(join(FIXTURES, path), path));
const text = (path: string, content: string) => readPlainTable(sourceOfText(path, content));

describe('a plain table', () => {
  it('is the same of CSV and of Parquet', async () => {
    const [csv, parquet] = await Promise.all([
      read('predictions/binary.csv'),
      read('parquet/snappy.parquet'),
    ]);
    expect([...parquet.table.columns.keys()]).toEqual([...csv.table.columns.keys()]);
    expect(parquet.table.rows).toBe(csv.table.rows);
    for (const [name, { labels, values }] of csv.table.columns) {
      const other = parquet.table.columns.get(name);
      expect(other?.values, name).toEqual(values);
      if (values === null) expect(other?.labels, name).toEqual(labels);
    }
  });

  it('has every column as it is, an id too, and no column without a name', async () => {
    const { table } = await text('a.csv', ',id,y_true,day\n0,a,1.0,mon\n1,b,2.0,tue\n');
    expect(table.ids).toBeNull();
    expect([...table.columns.keys()]).toEqual(['id', 'y_true', 'day']);
    expect(table.columns.get('y_true')?.labels).toEqual(['1.0', '2.0']);
  });

  it('has the keys of records, and tells those that are none', async () => {
    const records = Array.from({ length: 30 }, (_, i) => ({ a: i % 2, b: [1], ...(i > 25 ? { c: 1 } : {}) }));
    const { table, passedOver } = await text('a.json', JSON.stringify(records));
    expect([table.rows, [...table.columns.keys()]]).toEqual([30, ['a']]);
    expect(passedOver).toEqual([
      { name: 'b', because: 'it holds lists or objects' },
      { name: 'c', because: 'none of the first records has it' },
    ]);
  });

  it.each([
    ['a.xml', '<log/>', 'TABLE_WANTED'],
    ['a.json', '{"accuracy": 0.9}', 'TABLE_WANTED'],
    ['a.txt', 'nothing to see', 'TABLE_WANTED'],
    ['a.csv', 'a,b\n', 'NO_ROWS'],
    ['a.csv', '', 'FILE_EMPTY'],
  ])('is not %s with %j', async (path, content, code) => {
    expect((await failureOf(text(path, content))).faults.map((one) => one.code)).toEqual([code]);
  });
});
