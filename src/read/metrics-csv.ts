/**
 * Tables of metrics: long (one row a metric), wide (one row a model or slice, one column a metric), and logs of
 * training (one row an epoch or step), of which the last value of each column counts.
 */
import { failure } from '../failure/catalogue.js';
import { classScoreColumns, usualParts } from './columns.js';
import { descriptive } from './descriptive.js';
import { limitsOf } from './limits.js';
import { cellValue, columnFor, isNumberColumn, labelsByName, type TableContent } from './metric-cells.js';
import { readLog, readLong, readWide } from './metric-tables.js';
import type { Found, Reader, Reading } from './reader.js';

/** More rows than this are examples or a log of every batch, and no list of metrics. */
const MANY_ROWS = 20;

type Layout = 'long' | 'log' | 'wide';

function isLong(header: readonly string[]): boolean {
  const metric = columnFor('metric', header);
  const value = columnFor('value', header);
  if (metric < 0 || value < 0) return false;
  return header[metric]?.toLowerCase() !== 'name' || /value$/i.test(header[value] ?? '');
}

/** Whether these are rows of metrics as much as examples: the same column would be the value and the score. */
export function isContested(header: readonly string[]): boolean {
  const { truth, prediction, score } = usualParts(header);
  if (!isLong(header) || truth === null || prediction !== null || score === null) return false;
  return header.indexOf(score) === columnFor('value', header);
}

function isLog(header: readonly string[]): boolean {
  return header.some((name) => /^(epoch|step|global_step|iteration|iter)$/i.test(name));
}

function hasMetricColumn({ header, first }: TableContent): boolean {
  return header.some((name, at) => descriptive(name) === null && isNumberColumn(first, at));
}

/** What names the rows of a wide table: words, under a heading that says so. */
function namesRows({ header, first }: TableContent): boolean {
  return header.some((name, at) => {
    const named =
      name === '' ||
      labelsByName(name) ||
      [columnFor('model', header), columnFor('suite', header)].includes(at);
    return named && first.some((row) => cellValue(row[at] ?? '') === null);
  });
}

function layoutOf(content: TableContent): Layout | null {
  const { header, first } = content;
  if (isLong(header)) return 'long';
  if (!hasMetricColumn(content)) return null;
  if (isLog(header)) return 'log';
  const scores = classScoreColumns(header).length > 1;
  const few = first.length === 1 || (first.length < MANY_ROWS && namesRows(content));
  return few && !scores ? 'wide' : null;
}

const BECAUSE = {
  long: 'each row has the name of a metric and its value',
  log: 'it is a log by epoch or step',
  wide: 'it has one column a metric and few rows',
} as const;

function recognise({ content }: Found): string | null {
  const layout = content.shape === 'table' ? layoutOf(content) : null;
  return layout === null ? null : BECAUSE[layout];
}

/** Fault: `CSV_LIMIT`. */
export async function allRows(
  content: TableContent,
  found: Pick<Found, 'path' | 'limits'>,
): Promise<readonly (readonly string[])[]> {
  const key = 'metric-rows';
  const limit = limitsOf(found)[key];
  const rows: (readonly string[])[] = [];
  for await (const batch of content.rows()) {
    for (const row of batch) rows.push(row);
    if (rows.length > limit) {
      const many = `there are more than ${limit} rows, which is no list of metrics`;
      throw failure('CSV_LIMIT', found.path, { found: many, key, limit });
    }
  }
  return rows;
}

async function read(found: Found): Promise<Reading> {
  const { content, path } = found;
  if (content.shape !== 'table') throw new TypeError('metrics in CSV are read from tables only');
  const layout = layoutOf(content) ?? 'wide';
  const table = { path, header: content.header, rows: await allRows(content, found) };
  if (layout === 'long') return readLong(table);
  return layout === 'log' ? readLog(table) : readWide(table);
}

export const metricsCsv: Reader = {
  format: 'metrics-csv',
  title: 'a table of metrics',
  needs: {
    of: ['table'],
    keys: [
      ['metric', 'metric_name', 'measure'],
      ['value', 'metric_value', 'score', 'result'],
    ],
  },
  recognise,
  refuse: ({ content }) => (content.shape === 'table' ? null : 'this is no table with a header row'),
  read,
};
