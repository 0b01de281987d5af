/**
 * Logged samples of lm-evaluation-harness (`samples_<task>_<time>.jsonl`): one line a document and filter.
 * The values of one document are brought into one row; each metric and filter is a column of its own, and so is what the
 * document says of itself in short values.
 */

import type { Examples, ScoredColumn } from '../model/evaluation.js';
import { TableBuilder } from '../table/build.js';
import { DocFields, writeCell } from './doc-fields.js';
import { type JsonObject, type JsonValue, kindOf, member, NotANumber, textMember } from './json.js';
import { filterLabels } from './lm-eval-results.js';
import type { Found, JsonLine, PassedOver, Reader, Reading } from './reader.js';
import { NO_ROLES } from './roles.js';

const STANDARD = new Set(
  'doc_id doc target arguments resps filtered_resps filter metrics doc_hash prompt_hash target_hash'.split(
    ' ',
  ),
);

interface Gathered extends ScoredColumn {
  /** By row; holes where the document has no such line. */
  readonly values: (number | NotANumber)[];
}

export interface SampleExamples {
  readonly examples: Examples | null;
  readonly passedOver: readonly PassedOver[];
}

function idOf(value: JsonValue | undefined): string | null {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
}

/** The metrics of a line: named by itself since 0.4.5, before that every key that is not a standard one. */
function metricsOf(record: JsonObject): readonly string[] {
  const stated = member(record, 'metrics');
  return Array.isArray(stated)
    ? stated.filter((name) => typeof name === 'string')
    : Object.keys(record).filter((key) => !STANDARD.has(key));
}

/** Gathers the lines of a task by document. */
class SampleTable {
  private readonly rowByDoc = new Map<string, number>();
  private readonly docIds: string[] = [];
  private readonly hashes: (string | null)[] = [];
  private readonly columns = new Map<string, Gathered>();
  private readonly refused = new Map<string, string>();
  private readonly fields = new DocFields();

  push(record: JsonObject): void {
    const doc =
      idOf(member(record, 'doc_id')) ?? textMember(record, 'doc_hash') ?? `line ${this.docIds.length + 1}`;
    const row = this.rowOf(doc, record);
    for (const metric of metricsOf(record)) this.value(row, metric, record);
  }

  examples(): SampleExamples {
    const passedOver = [...this.refused].map(([name, because]) => ({ name, because }));
    const scored = [...this.columns.values()].filter((column) => !this.refused.has(column.metric));
    if (scored.length === 0) return { examples: null, passedOver };
    return { examples: { table: this.table(scored), roles: NO_ROLES, scored: scored.map(bare) }, passedOver };
  }

  private rowOf(doc: string, record: JsonObject): number {
    const known = this.rowByDoc.get(doc);
    if (known !== undefined) return known;
    const row = this.docIds.push(doc) - 1;
    this.hashes.push(textMember(record, 'doc_hash'));
    this.rowByDoc.set(doc, row);
    this.fields.push(row, member(record, 'doc'));
    return row;
  }

  private value(row: number, metric: string, record: JsonObject): void {
    const value = member(record, metric);
    const number = typeof value === 'boolean' ? Number(value) : value;
    if (typeof number === 'number' || number instanceof NotANumber) {
      const column = this.freeColumn(row, metric, textMember(record, 'filter'));
      column.values[row] = number;
    } else {
      const why = Array.isArray(value)
        ? 'its values are lists for a metric of the whole corpus, and have no mean'
        : `a value of it is ${kindOf(value)}, not a number`;
      this.refused.set(metric, why);
    }
  }

  /** Old files do not name the filter: then the second line of a document is told from the first by its number. */
  private freeColumn(row: number, metric: string, filter: string | null): Gathered {
    for (let line = 1; ; line++) {
      const name = line === 1 ? (filter ?? 'none') : `${filter ?? ''}#${line}`;
      const key = name === 'none' ? metric : `${metric},${name}`;
      let column = this.columns.get(key);
      if (column === undefined) {
        column = { metric, labels: filterLabels(name), column: key, values: [] };
        this.columns.set(key, column);
      }
      if (column.values[row] === undefined) return column;
    }
  }

  /** The hash of the content pairs runs even where the order changed; where it is not one a document, the number does. */
  private ids(): readonly string[] {
    const hashes = this.hashes.filter((hash) => hash !== null);
    const unique = hashes.length === this.docIds.length && new Set(hashes).size === hashes.length;
    return unique ? hashes : this.docIds;
  }

  private table(scored: readonly Gathered[]) {
    const ids = this.ids();
    const idName = ids === this.docIds ? 'doc_id' : 'doc_hash';
    const fields = this.fields.columns(new Set([idName, ...scored.map(({ column }) => column)]));
    const names = [...scored.map(({ column }) => column), ...fields.map(({ name }) => name)];
    const builder = new TableBuilder([
      { name: idName, kind: 'id' },
      ...names.map((name) => ({ name, kind: 'cells' }) as const),
    ]);
    for (const [row, id] of ids.entries()) {
      builder.text(0, id);
      for (const [index, { values }] of scored.entries()) {
        const value = values[row];
        if (value === undefined) builder.empty(index + 1);
        else builder.number(index + 1, value instanceof NotANumber ? Number.NaN : value);
      }
      for (const [index, { cells }] of fields.entries())
        writeCell(builder, 1 + scored.length + index, cells.get(row));
      builder.endRow();
    }
    return builder.finish();
  }
}

function bare({ metric, labels, column }: Gathered): ScoredColumn {
  return { metric, labels, column };
}

/** The examples of one task from its records in any order; `null` where no metric has a number a document. */
export function examplesOfSamples(records: Iterable<JsonObject>): SampleExamples {
  const table = new SampleTable();
  for (const record of records) table.push(record);
  return table.examples();
}

/** The task is in the file's name only: `samples_<task>_2025-07-21T14-41-47.889425.jsonl`. */
function taskOf(path: string): string | null {
  return /(?:^|\/)samples_(.+)_\d{4}-\d\d-\d\dT[\d:.-]+\.jsonl$/.exec(path)?.[1] ?? null;
}

function recognise({ content }: Found): string | null {
  if (content.shape !== 'jsonl') return null;
  const [first] = content.first;
  const logged = ['doc_id', 'doc', 'resps', 'filtered_resps'].every(
    (key) => member(first, key) !== undefined,
  );
  return logged ? 'its records have doc_id, doc, resps and filtered_resps' : null;
}

async function gather(lines: AsyncIterable<readonly JsonLine[]>) {
  const table = new SampleTable();
  for await (const batch of lines) for (const { record } of batch) table.push(record);
  return table.examples();
}

async function read({ content, path }: Found): Promise<Reading> {
  if (content.shape !== 'jsonl') throw new TypeError('samples are read from JSON Lines only');
  const { examples, passedOver } = await gather(content.records());
  const suite = {
    name: taskOf(path),
    model: null,
    dataset: null,
    fingerprints: {},
    measurements: [],
    examples,
  };
  return { suites: [suite], passedOver, notices: [] };
}

export const lmEvalSamples: Reader = {
  format: 'lm-eval-samples',
  title: 'logged samples of lm-evaluation-harness',
  needs: {
    of: ['records'],
    keys: [['doc_id'], ['doc'], ['resps'], ['filtered_resps']],
  },
  recognise,
  refuse: (found) =>
    recognise(found) === null ? 'its records have no doc_id, doc, resps and filtered_resps' : null,
  read,
};
