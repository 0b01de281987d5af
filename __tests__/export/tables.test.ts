/** The CSV and the Parquet file, read back by readers that are not ours. */
import { parse } from 'csv-parse/sync';
import { parquetMetadataAsync, parquetReadObjects, parquetSchema } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { COLUMNS } from '../../src/export/columns.js';
import { parquetFile } from '../../src/export/parquet.js';
import { tidyCsv } from '../../src/export/tidy-csv.js';
import { report, reported, verdict } from '../render/building.js';
import { ALL, exported, ODD, one } from './exporting.js';

type Row = Readonly<Record<string, string>>;
const rowsOf = (text: string): readonly Row[] => parse(text, { columns: true });

describe.each(ALL)('%s', (_, value) => {
  it('has a row a verdict in the CSV, with the values themselves', () => {
    const rows = rowsOf(tidyCsv(value));
    expect(rows).toHaveLength(value.report.verdicts.length);
    for (const [index, verdict] of value.report.verdicts.entries()) {
      const row = rows[index];
      expect(row?.['outcome']).toBe(verdict.outcome);
      expect(row?.['head_value']).toBe(verdict.head?.value == null ? '' : String(verdict.head.value));
      expect(row?.['change']).toBe(verdict.change === null ? '' : String(verdict.change.absolute));
    }
  });

  it('has the same rows in the Parquet file, typed', async () => {
    const bytes = await parquetFile(value);
    const file = new Uint8Array(bytes).buffer;
    const metadata = await parquetMetadataAsync(file);
    expect(parquetSchema(metadata).children.map(({ element }) => element.name)).toEqual(
      COLUMNS.map(({ name }) => name),
    );
    const rows = await parquetReadObjects({ file });
    expect(rows).toHaveLength(value.report.verdicts.length);
    for (const [index, verdict] of value.report.verdicts.entries()) {
      expect(rows[index]).toMatchObject({
        outcome: verdict.outcome,
        id: verdict.id.toWellFormed(),
        head_value: verdict.head?.value ?? null,
        p: verdict.change?.p ?? null,
        created_at: new Date(value.report.createdAt),
      });
    }
  });
});

describe('a cell of text', () => {
  const metricCell = (metric: string) =>
    rowsOf(tidyCsv(exported(report({ result: 'pass', base: null, verdicts: [named(metric)] }))))[0]?.[
      'metric'
    ];
  const named = (metric: string) => verdict({ id: `s/${metric}`, suite: 's', metric, outcome: 'passed' });

  it.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    ' =1',
    '\ufeff=1',
    '\u200b=1',
    '＝1',
    '＋1',
    '－1',
    '＠x',
  ])('%j is no formula', (metric) => expect(metricCell(metric)).toBe(`'${metric}`));

  it.each(['accuracy', 'f1=macro', 'a-b', '1-2', '猫', "'x", 'a,b"c'])('%j stays as it is', (metric) =>
    expect(metricCell(metric)).toBe(metric),
  );

  it('never begins like a formula, whatever a file holds', () => {
    for (const row of rowsOf(tidyCsv(one('hostile names'))))
      for (const [name, cell] of Object.entries(row))
        if (COLUMNS.find((column) => column.name === name)?.type === 'text')
          expect(cell).not.toMatch(/^[\s\ufeff]*[=+\-@]|^[\t\r]/);
    expect(ODD).toContain('=1+1');
  });

  it('is a number where it is one, negative ones too', () => {
    const negative = verdict({ id: 's/m', outcome: 'passed', head: reported(-0.25) });
    const rows = rowsOf(tidyCsv(exported(report({ result: 'pass', base: null, verdicts: [negative] }))));
    expect(rows[0]?.['head_value']).toBe('-0.25');
  });
});
