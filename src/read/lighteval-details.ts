/**
 * Details of lighteval (`details/<model>/<time>/details_<task>_<time>.parquet`): one row an example of one task.
 *
 * Since 0.10 a row is `doc`, `metric` and `model_response`, all structs, with the id of the example and the whole name of
 * its task in `doc`. Before, it was flat but for `metrics`, without an id, so that the question itself is the id, and
 * without the name of the task, which only the file has. Metrics of the whole corpus have lists here, and no mean.
 * Source: lighteval/logging/info_loggers.py, `DetailsLogger.Detail`, in 0.8.1 and 0.13.0.
 */
import type { Examples } from '../model/evaluation.js';
import { TableBuilder } from '../table/build.js';
import { nameOf } from './folder.js';
import type { Content, Found, PassedOver, Reading } from './reader.js';
import { NO_ROLES } from './roles.js';

type TableContent = Extract<Content, { readonly shape: 'table' }>;

const FEWSHOT = /(?:\|\d+)+$/;
/** In the name of a file `|` may have become another character, since not every file system takes it. */
const FEWSHOT_IN_FILE = /_\d+$/;
const OF_METRIC = /^metrics?\.(?=.)/;
const IN_FILE = /^details_(.+)_\d{4}-\d\d-\d\dT[\d-]+(?:\.\d+)?\.parquet$/;
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$|^(?:NaN|-?Infinity)$/;
const TRUTH: ReadonlyMap<string, number> = new Map([
  ['true', 1],
  ['false', 0],
]);

/** The name of a task without the numbers of few-shots at its end. */
export function bare(task: string): string {
  return task.replace(FEWSHOT, '');
}

/** Why this is a table of details, or `null`. */
export function detailsBecause(content: Content): string | null {
  if (content.shape !== 'table') return null;
  const has = (name: string) => content.header.includes(name);
  if (!content.header.some((name) => OF_METRIC.test(name))) return null;
  if (has('doc.query') && has('doc.task_name')) return 'each row has a doc and its metric';
  const old = has('full_prompt') && has('example') && has('num_asked_few_shots');
  return old ? 'each row has an example, its full_prompt and its metrics' : null;
}

interface Columns {
  /** Where the id stands. */
  readonly id: number;
  readonly idName: string;
  readonly metrics: readonly { readonly name: string; readonly at: number }[];
}

/** Some tasks give their examples no id; the question is the next best that two runs share. */
function columnsOf({ header, first }: TableContent): Columns {
  const at = header.indexOf('doc.id');
  const named = at >= 0 && first.every((row) => row[at] !== '');
  const idName = named ? 'doc.id' : header.includes('doc.query') ? 'doc.query' : 'example';
  const metrics = header.flatMap((name, index) =>
    OF_METRIC.test(name) ? [{ name: name.replace(OF_METRIC, ''), at: index }] : [],
  );
  return { id: header.indexOf(idName), idName, metrics };
}

function numberIn(cell: string): number | null {
  return TRUTH.get(cell) ?? (NUMBER.test(cell) ? Number(cell) : null);
}

function taskOf({ header, first }: TableContent, path: string): string | null {
  const written = first[0]?.[header.indexOf('doc.task_name')] ?? '';
  if (written !== '') return bare(written);
  const task = IN_FILE.exec(nameOf(path))?.[1] ?? '';
  if (task === '') return null;
  return task.includes('|') ? bare(task) : task.replace(FEWSHOT_IN_FILE, '');
}

async function examplesIn(content: TableContent): Promise<Examples> {
  const { id, idName, metrics } = columnsOf(content);
  const builder = new TableBuilder([
    { name: idName, kind: 'id' },
    ...metrics.map(({ name }) => ({ name, kind: 'cells' }) as const),
  ]);
  for await (const batch of content.rows()) {
    for (const row of batch) {
      builder.text(0, row[id] ?? '');
      for (const [index, { at }] of metrics.entries()) {
        const value = numberIn(row[at] ?? '');
        if (value === null) builder.empty(index + 1);
        else builder.number(index + 1, value);
      }
      builder.endRow();
    }
  }
  const table = builder.finish();
  const scored = metrics
    .filter(({ name }) => (table.columns.get(name)?.missing ?? table.rows) < table.rows)
    .map(({ name }) => ({ metric: name, labels: {}, column: name }));
  return { table, roles: NO_ROLES, scored };
}

export async function readDetails({ content, path }: Found): Promise<Reading> {
  if (content.shape !== 'table') throw new TypeError('details are read from tables only');
  const examples = await examplesIn(content);
  const scored = new Set(examples.scored.map(({ metric }) => metric));
  const passedOver: readonly PassedOver[] = columnsOf(content)
    .metrics.filter(({ name }) => !scored.has(name))
    .map(({ name }) => ({ name, because: 'it has no number in any row' }));
  const name = taskOf(content, path);
  const suite = { name, model: null, dataset: null, fingerprints: {}, measurements: [] };
  return { suites: [{ ...suite, examples: scored.size === 0 ? null : examples }], passedOver, notices: [] };
}
