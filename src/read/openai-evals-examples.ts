/**
 * The examples in a log of OpenAI's evals: `match` events say whether an answer was right, `metrics` events have values
 * by name. Only values that the final report has the mean of are kept, and only where that mean is theirs: then they
 * are what the report is made of, and the log is whole.
 */

import type { Examples } from '../model/evaluation.js';
import { TableBuilder } from '../table/build.js';
import { isObject, type JsonObject, type JsonValue, member, NotANumber, textMember } from './json.js';
import type { PassedOver } from './reader.js';
import { NO_ROLES } from './roles.js';

/** Relative; the report's mean is a sum in another order. */
const SAME_MEAN = 1e-9;

function numberIn(value: JsonValue | undefined): number | null {
  if (typeof value === 'boolean') return Number(value);
  return value instanceof NotANumber ? Number.NaN : typeof value === 'number' ? value : null;
}

function agree(values: readonly (number | undefined)[], reported: JsonValue | undefined): boolean {
  const known = values.filter((value) => value !== undefined);
  const mean = known.reduce((sum, value) => sum + value, 0) / known.length;
  return (
    typeof reported === 'number' && Math.abs(mean - reported) <= SAME_MEAN * Math.max(1, Math.abs(reported))
  );
}

export class EvalsExamples {
  /** How often an answer was matched. */
  matches = 0;
  private readonly rowById = new Map<string, number>();
  private readonly seen = new Map<string, number>();
  /** By column, then by row; holes where an example has no such value. */
  private readonly columns = new Map<string, (number | undefined)[]>();

  get rows(): number {
    return this.rowById.size;
  }

  push(event: JsonObject): void {
    const type = textMember(event, 'type') ?? '';
    const id = textMember(event, 'sample_id');
    const data = member(event, 'data');
    if (id === null || !isObject(data) || (type !== 'match' && type !== 'metrics')) return;
    const row = this.rowOf(id, type);
    if (type === 'match') {
      this.matches++;
      this.set(row, 'accuracy', member(data, 'correct'));
    } else for (const [name, value] of Object.entries(data)) this.set(row, name, value);
  }

  agreeing(report: JsonObject): {
    readonly examples: Examples | null;
    readonly passedOver: readonly PassedOver[];
  } {
    const reported = [...this.columns].filter(([name]) => typeof member(report, name) === 'number');
    const kept = reported.filter(([name, values]) => agree(values, member(report, name)));
    const passedOver = reported
      .filter(([name]) => !kept.some(([other]) => other === name))
      .map(([name]) => ({
        name: `${name} of single examples`,
        because: 'their mean is not the one in the report',
      }));
    return { examples: kept.length === 0 ? null : this.examplesOf(kept), passedOver };
  }

  /** The second match of an example is a row of its own, since the report counts it too. */
  private rowOf(id: string, type: string): number {
    const times = (this.seen.get(`${type} ${id}`) ?? 0) + 1;
    this.seen.set(`${type} ${id}`, times);
    const name = times === 1 ? id : `${id}#${times}`;
    const row = this.rowById.get(name) ?? this.rowById.size;
    this.rowById.set(name, row);
    return row;
  }

  private set(row: number, column: string, value: JsonValue | undefined): void {
    const number = numberIn(value);
    if (number === null) return;
    const values = this.columns.get(column) ?? [];
    values[row] ??= number;
    this.columns.set(column, values);
  }

  private examplesOf(kept: readonly (readonly [string, (number | undefined)[]])[]): Examples {
    const builder = new TableBuilder([
      { name: 'sample_id', kind: 'id' },
      ...kept.map(([name]) => ({ name, kind: 'cells' }) as const),
    ]);
    for (const [id, row] of this.rowById) {
      builder.text(0, id);
      for (const [index, [, values]] of kept.entries()) {
        const value = values[row];
        if (value === undefined) builder.empty(index + 1);
        else builder.number(index + 1, value);
      }
      builder.endRow();
    }
    const scored = kept.map(([name]) => ({ metric: name, labels: {}, column: name }));
    return { table: builder.finish(), roles: NO_ROLES, scored };
  }
}
