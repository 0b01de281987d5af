/**
 * Labels of two columns made one set, so that the same class is the same number in both.
 * Writers differ in how they spell a class: `1` and `1.0`, `True` and `true`; none of these is another class.
 */
import type { Codes, Column } from '../model/table.js';
import { isNumeric } from '../table/coded.js';
import { roomForCodes } from '../table/codes.js';

// A leading zero ("007") marks a code, not a number. Past 15 digits two texts can be the same double.
const NUMBER = /^[+-]?(?:0|[1-9]\d*)(?:\.\d*)?(?:e[+-]?\d{1,3})?$/i;
const BOOLEAN = /^(?:true|false)$/i;

function isNumber(label: string): boolean {
  return label.length <= 15 && NUMBER.test(label);
}

/** The one spelling of a label: numbers as JavaScript writes them, `true` and `false` in lower case, else as it is. */
export function canonicalLabel(label: string): string {
  // `+ 0` turns minus zero into zero.
  if (isNumber(label)) return String(Number(label) + 0);
  if (BOOLEAN.test(label)) return label.toLowerCase();
  return label;
}

export interface United {
  /** In ascending order: as numbers where all are numbers, else as texts. */
  readonly labels: readonly string[];
  /** Code in the first and second column → code in `labels`. */
  readonly first: Int32Array;
  readonly second: Int32Array;
}

function ascending(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

const sameSet = (labels: readonly string[], allowed: readonly string[]): boolean =>
  labels.some((label) => label !== '') && labels.every((label) => label === '' || allowed.includes(label));

const ofBoolean = (label: string): string => (label === 'true' ? '1' : label === 'false' ? '0' : '');

/** Where one column says 0 and 1 and the other false and true, both mean the same two classes. */
function spelledAlike(
  first: readonly string[],
  second: readonly string[],
): readonly [readonly string[], readonly string[]] {
  const bits = ['0', '1'];
  const booleans = ['false', 'true'];
  if (sameSet(first, bits) && sameSet(second, booleans)) return [first, second.map(ofBoolean)];
  if (sameSet(first, booleans) && sameSet(second, bits)) return [first.map(ofBoolean), second];
  return [first, second];
}

/** Unites the labels of two columns, each by code; an empty text is no label. */
export function uniteLabels(first: readonly string[], second: readonly string[]): United {
  const [one, two] = spelledAlike(first.map(canonicalLabel), second.map(canonicalLabel));
  const labels = [...new Set([...one, ...two])].filter((label) => label !== '');
  labels.sort(labels.every(isNumber) ? (a, b) => Number(a) - Number(b) : ascending);
  const place = new Map(labels.map((label, index) => [label, index]));
  const codes = (names: readonly string[]): Int32Array =>
    Int32Array.from(names, (name) => place.get(name) ?? -1);
  return { labels, first: codes(one), second: codes(two) };
}

/** Codes of a column in the united set; −1 stays −1. The very codes where no label has another place there. */
export function recoded(codes: Codes, map: Int32Array): Codes {
  if (map.every((place, code) => place === code)) return codes;
  const most = map.reduce((largest, place) => Math.max(largest, place), 0);
  const result = roomForCodes(codes.length, most + 1);
  for (let i = 0; i < codes.length; i++) {
    const code = codes[i] ?? -1;
    result[i] = code < 0 ? -1 : (map[code] ?? -1);
  }
  return result;
}

/**
 * The labels of a column by code. In a column of numbers the words for "no number" (`nan`, `None`) stand for empty
 * cells: no row has their code, and they are no class.
 */
export function labelsOf(column: Column): readonly string[] {
  if (!isNumeric(column)) return column.labels;
  return column.labels.map((label) => (Number.isFinite(Number(label)) ? label : ''));
}

/** Whether a column of numbers can still be labels: every distinct text is a whole number. */
export function hasWholeLabels(column: Column): boolean {
  return labelsOf(column).every((label) => label === '' || Number.isInteger(Number(label)));
}
