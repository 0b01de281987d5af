/**
 * One column while it is being filled. Until the end nobody knows whether its cells are labels, numbers or free text. As
 * long as there are few distinct ones they are kept as codes of labels, which say the numbers as well; from then on as
 * numbers, while every cell is one. A column that is neither is given up at once, so that prompts and answers cost no
 * memory.
 */
import type { Codes, Column, RawRows } from '../model/table.js';
import { codedColumn } from './coded.js';
import { GrowingCodes } from './codes.js';
import { decimalIn } from './decimal.js';
import { GrowingFloats } from './growing.js';
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
  /** Of each label; NaN for a word that stands for no number. */
  private readonly numbers: number[] = [];
  private codes: GrowingCodes | null = new GrowingCodes();
  /** Where there are too many labels, and all of them were numbers. */
  private values: GrowingFloats | null = null;
  /** Whether every cell is a number or stands for none. */
  private numeric = true;
  private rows = 0;
  private expected = 0;
  private empties = 0;
  private firstEmpty: number | null = null;
  private finite = 0;
  private notFinite = 0;
  private firstNotFinite: number | null = null;

  /** `spelling` is how a cell is written that comes as bytes. */
  constructor(name: string, spelling: Spelling = asItStands) {
    this.name = name;
    this.spelling = spelling;
  }

  /** Room for so many rows in all. */
  reserve(rows: number): void {
    this.expected = rows;
    this.codes?.reserve(rows);
    this.values?.reserve(rows);
  }

  /** Cell `at` of each of these rows, as `bytes` takes it. */
  rawRows({ bytes, bounds, count, width }: RawRows, at: number): void {
    for (let row = 0, cell = 2 * at; row < count; row++, cell += 2 * width)
      this.bytes(bytes, bounds[cell] ?? 0, bounds[cell + 1] ?? 0);
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
      this.firstSeen(source.slice(from, to));
      return;
    }
    this.codes.push(code);
    this.rows++;
  }

  text(cell: string): void {
    if (cell === '') {
      this.empty();
      return;
    }
    if (this.codes === null) this.pushNumber(numberOf(cell));
    else if (!this.isKnown(cell)) this.pushLabel(cell, numberOf(cell));
    this.rows++;
  }

  number(value: number): void {
    if (this.codes === null) this.pushNumber(value);
    else if (!this.isKnown(String(value))) this.pushLabel(String(value), value);
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
    if (this.codes !== null) return this.labelled(this.codes.finish());
    if (this.values === null || this.finite === 0) return null;
    return { name: this.name, codes: null, labels: [], values: this.values.finish(), ...this.gaps() };
  }

  private labelled(codes: Codes): Column {
    const { name } = this;
    const labels = [...this.labels];
    const numeric = this.numeric && this.numbers.some(Number.isFinite);
    if (!numeric) {
      const gaps = { missing: this.empties, firstMissingRow: this.firstEmpty };
      return { name, codes, labels, values: null, ...gaps };
    }
    const numbers = Float64Array.from(this.numbers);
    if (!numbers.every(Number.isFinite)) this.emptyWhereNotFinite(codes);
    return codedColumn({ name, codes, labels, numbers, ...this.gaps() });
  }

  private gaps(): Pick<Column, 'missing' | 'firstMissingRow'> {
    const firstMissingRow = earliest(this.firstEmpty, this.firstNotFinite);
    return { missing: this.empties + this.notFinite, firstMissingRow };
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
    this.finite++;
    this.values.push(value);
    this.rows++;
  }

  /** Whether the label has a code already, which is taken then. */
  private isKnown(label: string): boolean {
    const known = this.codeByLabel.get(label);
    if (known !== undefined) this.codes?.push(known);
    return known !== undefined;
  }

  private pushLabel(label: string, value: number | null): void {
    if (this.labels.length === MOST_LABELS) {
      this.giveUpLabels();
      this.pushNumber(value);
      return;
    }
    this.numeric &&= value !== null;
    this.codes?.push(this.labels.length);
    this.codeByLabel.set(label, this.labels.length);
    this.labels.push(label);
    this.numbers.push(value ?? Number.NaN);
  }

  /** The cells so far as numbers, where all of them are. */
  private giveUpLabels(): void {
    const codes = this.codes?.finish() ?? new Int8Array(0);
    this.codes = null;
    this.codeByLabel.clear();
    if (!this.numeric) return;
    this.values = new GrowingFloats();
    this.values.reserve(this.expected);
    const rows = this.rows;
    for (this.rows = 0; this.rows < rows; this.rows++) {
      const code = codes[this.rows] ?? EMPTY;
      if (code === EMPTY) this.values.push(Number.NaN);
      else this.pushNumber(this.numbers[code] ?? Number.NaN);
    }
  }

  private pushNumber(number: number | null): void {
    if (this.values === null) return;
    if (number === null) {
      this.values = null;
      return;
    }
    if (Number.isFinite(number)) {
      this.finite++;
      this.values.push(number);
    } else {
      this.firstNotFinite ??= this.rows;
      this.notFinite++;
      this.values.push(Number.NaN);
    }
  }

  /** In a column of numbers, `nan` is an empty cell and no class of its own. */
  private emptyWhereNotFinite(codes: Codes): void {
    for (let row = 0; row < codes.length; row++) {
      const number = this.numbers[codes[row] ?? EMPTY];
      if (number === undefined || Number.isFinite(number)) continue;
      this.firstNotFinite ??= row;
      this.notFinite++;
      if (Number.isNaN(number)) codes[row] = EMPTY;
    }
  }
}

function earliest(a: number | null, b: number | null): number | null {
  if (a === null) return b;
  return b === null ? a : Math.min(a, b);
}
