/**
 * One column while it is being filled. Until the end nobody knows whether its cells are labels, numbers or free
 * text, so both views are kept as long as they hold: labels while there are few distinct ones, numbers while
 * every cell is one. A column that is neither is given up at once, so that prompts and answers cost no memory.
 */
import type { Column } from '../model/table.js';
import { decimalIn } from './decimal.js';
import { GrowingFloats, GrowingInts } from './growing.js';
import { numberOf } from './numeral.js';
import { RawLabels, UNKNOWN } from './raw-labels.js';

/** More distinct texts than this are not labels. */
export const MOST_LABELS = 10_000;

const EMPTY = -1;

/** Keeps a U+FEFF within a text: it is a character there and no mark. */
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

export type Spelling = (cell: string) => string;
const asItStands: Spelling = (cell) => cell;

export class Cells {
  readonly name: string;
  private readonly spelling: Spelling;
  private readonly raw = new RawLabels();
  private readonly codeByLabel = new Map<string, number>();
  private readonly labels: string[] = [];
  private readonly labelNumbers: (number | null)[] = [];
  private codes: GrowingInts | null = new GrowingInts();
  private values: GrowingFloats | null = new GrowingFloats();
  private rows = 0;
  private numbers = 0;
  private empties = 0;
  private firstEmpty: number | null = null;
  private notFinite = 0;
  private firstNotFinite: number | null = null;

  /** `spelling` is how a cell is written that comes as bytes. */
  constructor(name: string, spelling: Spelling = asItStands) {
    this.name = name;
    this.spelling = spelling;
  }

  /** Room for so many rows in all. */
  reserve(rows: number): void {
    this.codes?.reserve(rows);
    this.values?.reserve(rows);
  }

  /** A cell as it stands in the file, in UTF-8: what `text` makes of it once it is spelled. */
  bytes(source: Uint8Array, from: number, to: number): void {
    if (from === to) {
      this.empty();
      return;
    }
    if (this.codes === null) {
      this.numberIn(source, from, to);
      return;
    }
    const code = this.raw.find(source, from, to);
    if (code === UNKNOWN) {
      this.firstSeen(source.subarray(from, to));
      return;
    }
    this.codes.push(code);
    if (this.values !== null) this.pushNumber(this.labelNumbers[code] ?? null);
    this.rows++;
  }

  text(cell: string): void {
    if (cell === '') {
      this.empty();
      return;
    }
    const known = this.codeByLabel.get(cell);
    const number = known === undefined ? numberOf(cell) : (this.labelNumbers[known] ?? null);
    this.pushCode(cell, known, number);
    this.pushNumber(number);
    this.rows++;
  }

  number(value: number): void {
    if (this.codes !== null) {
      const label = String(value);
      this.pushCode(label, this.codeByLabel.get(label), value);
    }
    this.pushNumber(value);
    this.rows++;
  }

  empty(): void {
    this.codes?.push(EMPTY);
    this.values?.push(Number.NaN);
    this.firstEmpty ??= this.rows;
    this.empties++;
    this.rows++;
  }

  /** The finished column, or `null` where it is neither labels nor numbers. */
  finish(): Column | null {
    const numeric = this.values !== null && this.numbers > 0;
    const values = numeric && this.values !== null ? this.values.finish() : null;
    const codes = this.codes === null ? null : this.codes.finish();
    if (codes === null && values === null) return null;
    if (numeric && codes !== null && this.notFinite > 0) this.emptyWhereNotFinite(codes);
    return {
      name: this.name,
      codes,
      labels: codes === null ? [] : [...this.labels],
      values,
      missing: this.empties + (numeric ? this.notFinite : 0),
      firstMissingRow: earliest(this.firstEmpty, numeric ? this.firstNotFinite : null),
    };
  }

  private firstSeen(cell: Uint8Array): void {
    const text = this.spelling(decoder.decode(cell));
    this.text(text);
    const code = this.codeByLabel.get(text);
    if (code !== undefined) this.raw.add(cell, code);
  }

  /** No labels any more: numbers, or nothing at all. */
  private numberIn(source: Uint8Array, from: number, to: number): void {
    if (this.values === null) {
      this.rows++;
      return;
    }
    const value = decimalIn(source, from, to);
    if (Number.isNaN(value)) {
      this.text(this.spelling(decoder.decode(source.subarray(from, to))));
      return;
    }
    this.pushNumber(value);
    this.rows++;
  }

  private pushCode(label: string, known: number | undefined, number: number | null): void {
    if (this.codes === null) return;
    if (known !== undefined) {
      this.codes.push(known);
      return;
    }
    if (this.labels.length === MOST_LABELS) {
      this.codes = null;
      this.codeByLabel.clear();
      return;
    }
    const code = this.labels.length;
    this.codeByLabel.set(label, code);
    this.labels.push(label);
    this.labelNumbers.push(number);
    this.codes.push(code);
  }

  private pushNumber(number: number | null): void {
    if (this.values === null) return;
    if (number === null) {
      this.values = null;
      return;
    }
    if (Number.isFinite(number)) {
      this.numbers++;
      this.values.push(number);
    } else {
      this.firstNotFinite ??= this.rows;
      this.notFinite++;
      this.values.push(Number.NaN);
    }
  }

  /** In a column of numbers, `nan` is an empty cell and no class of its own. */
  private emptyWhereNotFinite(codes: Int32Array): void {
    for (let row = 0; row < codes.length; row++) {
      const number = this.labelNumbers[codes[row] ?? EMPTY];
      if (number !== undefined && number !== null && Number.isNaN(number)) codes[row] = EMPTY;
    }
  }
}

function earliest(a: number | null, b: number | null): number | null {
  if (a === null) return b;
  return b === null ? a : Math.min(a, b);
}
