/**
 * What the answers of an evaluation come to, for every provider and prompt apart: the overall rate of promptfoo changes
 * with every provider that is added. One provider or prompt alone gets no label, so that another model or another
 * wording can be compared with it.
 */

import { crc32c } from '../archive/crc32c.js';
import type { Examples, Labels, ScoredColumn } from '../model/evaluation.js';
import { TableBuilder } from '../table/build.js';
import { measurement, type ReadMeasurement } from './measurement.js';
import type { PromptfooResult } from './promptfoo-result.js';
import { NO_ROLES } from './roles.js';

const LONGEST_ID = 160;

interface Row {
  readonly id: string;
  readonly values: Map<string, number>;
}

/** A short text that stands for a long one. */
function shortened(text: string): string {
  if (text.length <= LONGEST_ID) return text;
  const hash = crc32c(new TextEncoder().encode(text)).toString(16).padStart(8, '0');
  return `${text.slice(0, LONGEST_ID)}… ${hash}`;
}

function labelsOf(result: PromptfooResult, several: { providers: boolean; prompts: boolean }): Labels {
  return {
    ...(several.providers ? { provider: result.provider.slice(0, 100) } : {}),
    ...(several.prompts ? { prompt: result.promptName ?? String(result.prompt) } : {}),
  };
}

/** `pass_rate` and `score` of every answer, and its named scores; what ended in an error was not passed. */
function valuesOf(result: PromptfooResult): readonly (readonly [string, number])[] {
  const passed = Number(result.outcome === 'pass');
  const own = [...result.named].filter(([name]) => name !== 'pass_rate' && name !== 'score');
  return [['pass_rate', passed], ['score', result.score], ...own];
}

interface Gathered extends ScoredColumn {
  sum: number;
  count: number;
}

export interface Tally {
  readonly measurements: readonly ReadMeasurement[];
  readonly examples: Examples;
}

function isNamed(metric: string): boolean {
  return metric !== 'pass_rate' && metric !== 'score';
}

function measured({ metric, labels, sum, count }: Gathered): ReadMeasurement {
  const unit = metric === 'pass_rate' ? 'fraction' : null;
  // Scores of assertions, named or not, are better when they are higher: that is how promptfoo compares a threshold.
  return measurement({ metric, labels, value: sum / count, n: count, direction: 'higher', unit });
}

function tableOf(rows: Iterable<Row>, columns: readonly Gathered[]): Examples {
  const builder = new TableBuilder([
    { name: 'test', kind: 'id' },
    ...columns.map(({ column }) => ({ name: column, kind: 'cells' }) as const),
  ]);
  for (const { id, values } of rows) {
    builder.text(0, id);
    for (const [index, { column }] of columns.entries()) {
      const value = values.get(column);
      if (value === undefined) builder.empty(index + 1);
      else builder.number(index + 1, value);
    }
    builder.endRow();
  }
  const scored = columns.map(({ metric, labels, column }) => ({ metric, labels, column }));
  return { table: builder.finish(), roles: NO_ROLES, scored };
}

/** Results of any order and at least one. */
export function tallyOf(results: readonly PromptfooResult[]): Tally {
  const several = {
    providers: new Set(results.map(({ provider }) => provider)).size > 1,
    prompts: new Set(results.map(({ prompt }) => prompt)).size > 1,
  };
  const columns = new Map<string, Gathered>();
  const rows = new Map<string, Row>();
  const seen = new Map<string, number>();
  for (const result of results.toSorted((a, b) => a.order - b.order)) {
    const labels = labelsOf(result, several);
    const group = JSON.stringify([result.provider, result.prompt]);
    // A test that is repeated, or there twice, is told apart by how often it was met for this prompt and provider.
    const times = (seen.get(`${group} ${result.test}`) ?? 0) + 1;
    seen.set(`${group} ${result.test}`, times);
    const id = `${shortened(result.test)}${times === 1 ? '' : ` #${times}`}`;
    const row = rows.get(id) ?? { id, values: new Map<string, number>() };
    rows.set(id, row);
    for (const [metric, value] of valuesOf(result)) {
      const column = [...Object.values(labels), metric].join('/');
      const known = columns.get(column) ?? { metric, labels, column, sum: 0, count: 0 };
      known.sum += value;
      known.count++;
      columns.set(column, known);
      row.values.set(column, value);
    }
  }
  const all = [...columns.values()].toSorted((a, b) => Number(isNamed(a.metric)) - Number(isNamed(b.metric)));
  return { measurements: all.map(measured), examples: tableOf(rows.values(), all) };
}
