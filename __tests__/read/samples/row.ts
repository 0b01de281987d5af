/** What is expected of a real file. Each file of this folder exports `rows` for one format, and the test walks them all. */
import type { Code } from '../../../src/failure/catalogue.js';
import type { Format } from '../../../src/read/supported.js';

export interface MeasuredRow {
  /** Below the collection of real files; a folder for a format of folders. */
  readonly path: string;
  readonly format: Format;
  /** How many measurements there are in all. */
  readonly measurements: number;
  /**
   * Ids as `holdline inspect` shows them, without the name of a suite that has none of its own, and values that were
   * looked up in the file by a program of another language; a text for what is no finite number.
   */
  readonly values: readonly (readonly [id: string, value: number | string])[];
  readonly examples?: ExamplesRow;
}

export interface ExamplesRow {
  readonly rows: number;
  /** What the ids are called, `null` where there are none. */
  readonly ids: string | null;
  /** The sum of each scored column, in order. */
  readonly sums: readonly (readonly [column: string, sum: number])[];
}

export interface RefusedRow {
  readonly path: string;
  readonly refused: Code;
}

export type Row = MeasuredRow | RefusedRow;
