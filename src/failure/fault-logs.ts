/** What keeps a fault log from being explained by a tree. */
import { sentence } from './failure.js';

export interface CountedLabel {
  readonly name: string;
  readonly rows: number;
}

function meant(nearest: string | null): string {
  return nearest === null ? '' : `; did you mean ${quoted(nearest)}?`;
}

const quoted = (name: string): string => JSON.stringify(name.slice(0, 60));

export const faultLogFaults = {
  FAULT_LABEL_ALONE: sentence({
    weight: 'reading',
    what: (d: { label: string; passedOver: readonly string[] }) =>
      `no column beside ${quoted(d.label)} can tell rows apart${d.passedOver.length === 0 ? '' : `: ${d.passedOver.slice(0, 5).map(quoted).join(', ')} hold one value, ids, free text or lists`}`,
    fix: () => 'add columns with few different values (host, version) or with numbers (temperature, load)',
    example: { label: 'fault', passedOver: ['incident'] as readonly string[] },
  }),
  FAULT_LABEL_EMPTY: sentence({
    weight: 'reading',
    what: (d: { label: string }) => `every cell of the column ${quoted(d.label)} is empty`,
    fix: () => 'write what happened into it, for at least ten rows of each of two kinds',
    example: { label: 'fault' },
  }),
  FAULT_LABEL_KIND: sentence({
    weight: 'reading',
    what: (d: { label: string }) =>
      `the column ${quoted(d.label)} holds no labels, but lists, or more than 10,000 different values`,
    fix: () => 'name a column with at most 20 different values, or write its ranges as words: low, high',
    example: { label: 'temperature' },
  }),
  FAULT_LABEL_MISSING: sentence({
    weight: 'usage',
    what: (d: { label: string; nearest: string | null; found: readonly string[] }) =>
      `there is no column ${quoted(d.label)}${meant(d.nearest)}`,
    fix: (d) => `--label takes one of its columns: ${d.found.join(', ')}`,
    example: {
      label: 'falt',
      nearest: 'fault' as string | null,
      found: ['time', 'fault'] as readonly string[],
    },
  }),
  FAULT_LABEL_ONE: sentence({
    weight: 'reading',
    what: (d: { label: string; name: string }) =>
      `the column ${quoted(d.label)} is ${quoted(d.name)} in every row, so there is nothing to tell apart`,
    fix: () => 'add rows of what is normal: a log of faults alone does not say when there are none',
    example: { label: 'fault', name: 'timeout' },
  }),
  FAULT_LABELS_MANY: sentence({
    weight: 'reading',
    what: (d: { label: string; classes: number; most: number }) =>
      `the column ${quoted(d.label)} has ${d.classes} different values, and a tree tells ${d.most} apart at most`,
    fix: () => 'group them into fewer kinds, or write ranges of numbers as words: low, high',
    example: { label: 'message', classes: 900, most: 20 },
  }),
  FAULT_LABEL_TWIN: sentence({
    weight: 'notice',
    what: (d: { label: string; name: string | null; columns: readonly string[] }) =>
      `${d.columns.map(quoted).join(' and ')} ${d.columns.length === 1 ? 'tells' : 'tell'} ${quoted(d.label)}${d.name === null ? '' : ` ${quoted(d.name)}`} without any mistake: that is rarely a cause, and mostly the same thing under another name`,
    fix: () => 'leave out columns that are written after the fault, and run it again',
    example: { label: 'fault', name: null as string | null, columns: ['error_code'] as readonly string[] },
  }),
  FAULT_ROWS_FEW: sentence({
    weight: 'reading',
    what: (d: { label: string; common: readonly CountedLabel[]; fewest: number }) =>
      `too few rows: a kind is learnt from ${d.fewest} of them, and the commonest of ${quoted(d.label)} are ${d.common.map(({ name, rows }) => `${quoted(name)} in ${rows}`).join(' and ')}`,
    fix: () => 'collect more rows, or group rare kinds into one',
    example: {
      label: 'fault',
      common: [
        { name: 'ok', rows: 40 },
        { name: 'hot', rows: 3 },
      ] as readonly CountedLabel[],
      fewest: 10,
    },
  }),
  FAULT_TABLES_MANY: sentence({
    weight: 'usage',
    what: (d: { files: readonly string[] }) =>
      `a fault log is one table, and ${d.files.length} files were named: ${d.files.slice(0, 5).join(', ')}`,
    fix: () => 'name one, or write them into one file',
    example: { files: ['monday.csv', 'tuesday.csv'] as readonly string[] },
  }),
  LABEL_WITH_BASE: sentence({
    weight: 'usage',
    what: () => 'a fault log (--label) is one table, and has no base',
    fix: () => 'leave --base out to explain a column of one table, or --label to compare two evaluations',
    example: {},
  }),
  TABLE_WANTED: sentence({
    weight: 'reading',
    what: (d: { found: string }) => `this is no table with a row for each incident: ${d.found}`,
    fix: () => 'give CSV or TSV with a header row, JSON Lines, a JSON list of objects, or Parquet',
    example: { found: 'it looks like XML with the root element "log"' },
  }),
};
