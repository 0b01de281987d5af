/**
 * Scores that a judge or a metric gave to single samples, sample by sample: what ragas, DeepEval and Azure write.
 * Each metric becomes a column; a sample without a score of it keeps a hole, which no mean may hide.
 */

import { fault } from '../failure/catalogue.js';
import type { Fault } from '../failure/failure.js';
import type { Direction, Examples, Labels, ScoredColumn } from '../model/evaluation.js';
import { TableBuilder } from '../table/build.js';
import { type JsonValue, NotANumber } from './json.js';
import { measurement, type ReadMeasurement } from './measurement.js';
import { NO_ROLES } from './roles.js';

interface Gathered extends ScoredColumn {
  /** By row; holes where the sample has no score. */
  readonly values: (number | undefined)[];
}

/** One score of one sample; anything but a finite number is a hole. */
export interface Score {
  readonly metric: string;
  readonly labels?: Labels;
  readonly value: JsonValue | undefined;
}

export class ScoreRows {
  private readonly idName: string;
  private readonly ids: (string | null)[] = [];
  private readonly columns = new Map<string, Gathered>();

  /** `idName` is what the ids are called in the file. */
  constructor(idName: string) {
    this.idName = idName;
  }

  get rows(): number {
    return this.ids.length;
  }

  /** `id` is what the sample asks, as far as it is known: the same in every run. */
  push(id: string | null, scores: readonly Score[]): void {
    const row = this.ids.push(id) - 1;
    for (const { metric, labels = {}, value } of scores) {
      const about = Object.entries(labels).map(([key, text]) => `,${key}=${text}`);
      const key = metric + about.join('');
      const column = this.columns.get(key) ?? { metric, labels, column: key, values: [] };
      this.columns.set(key, column);
      if (typeof value === 'number' && Number.isFinite(value)) column.values[row] = value;
    }
  }

  /** `null` where no sample has a score at all. */
  examples(): Examples | null {
    const scored = [...this.columns.values()];
    if (scored.length === 0) return null;
    const ids = this.contentIds();
    const builder = new TableBuilder([
      ...(ids === null ? [] : [{ name: this.idName, kind: 'id' } as const]),
      ...scored.map(({ column }) => ({ name: column, kind: 'cells' }) as const),
    ]);
    const first = ids === null ? 0 : 1;
    for (let row = 0; row < this.rows; row++) {
      if (ids !== null) builder.text(0, ids[row] ?? '');
      for (const [index, { values }] of scored.entries()) {
        builder.number(first + index, values[row] ?? Number.NaN);
      }
      builder.endRow();
    }
    const bare = scored.map(({ metric, labels, column }) => ({ metric, labels, column }));
    return { table: builder.finish(), roles: NO_ROLES, scored: bare };
  }

  /**
   * The means of metrics whose direction the file itself tells, by metric, with their standard errors (the sample's
   * standard deviation over √n). A metric with holes has no value.
   */
  directed(directions: ReadonlyMap<string, Direction>): readonly ReadMeasurement[] {
    return [...this.columns.values()].flatMap(({ metric, labels, values }) => {
      const direction = directions.get(metric);
      const scores = values.filter((value) => value !== undefined);
      const n = scores.length;
      if (direction === undefined) return [];
      if (n < this.rows) {
        const value = new NotANumber(`${this.rows - n} of ${this.rows} samples without a score`);
        return [measurement({ metric, labels, value, n: this.rows, direction })];
      }
      const mean = scores.reduce((sum, score) => sum + score, 0) / n;
      const squares = scores.reduce((sum, score) => sum + (score - mean) ** 2, 0);
      const standardError = n < 2 ? null : Math.sqrt(squares / (n - 1) / n);
      return [measurement({ metric, labels, value: mean, n, standardError, direction })];
    });
  }

  /** How many samples each metric left without a score, for people. */
  notices(path: string): readonly Fault[] {
    return [...this.columns.values()].flatMap(({ column, values }) => {
      const missing = this.rows - values.reduce<number>((n) => n + 1, 0);
      return missing === 0 ? [] : [fault('SCORES_MISSING', path, { metric: column, missing, of: this.rows })];
    });
  }

  /** The same question asked twice is told apart by its turn; samples without a question have no ids. */
  private contentIds(): readonly string[] | null {
    const turns = new Map<string, number>();
    const ids: string[] = [];
    for (const id of this.ids) {
      if (id === null || id.trim() === '') return null;
      const turn = (turns.get(id) ?? 0) + 1;
      turns.set(id, turn);
      ids.push(turn === 1 ? id : `${id} (${turn})`);
    }
    return ids;
  }
}
