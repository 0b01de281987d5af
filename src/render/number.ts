/**
 * The one place where numbers become text. A minus is U+2212 everywhere, in Markdown and in the terminal.
 * Numbers that stand side by side share unit and decimals. Nothing but the text is rounded.
 */
import type { Change, Interval } from '../model/report.js';
import { magnitude, type Scaled, scaled } from './unit.js';

/** Below this, and from the other on, a number is written with an exponent, whatever stands beside it. */
const TINY = 1e-9;
const HUGE = 1e15;

/** Decimals that show `digits` significant digits of the value; none for 0 and for what gets an exponent. */
function decimalsFor(value: number, digits: number): number {
  return Math.abs(value) < TINY ? 0 : Math.max(0, digits - 1 - Math.floor(Math.log10(Math.abs(value))));
}

function fixed(value: number, decimals: number): string {
  const size = Math.abs(value);
  const exponential = size >= HUGE || (size > 0 && size < TINY);
  const digits = exponential ? size.toExponential(3).replace('e+', 'e') : size.toFixed(decimals);
  const grouped = exponential
    ? digits
    : digits.replace(/^\d+/, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, ','));
  return value < 0 && /[1-9]/.test(digits) ? `−${grouped}` : grouped;
}

/** The fewest decimals, from `decimals` on, with which numbers that differ look different. */
function apart(values: readonly number[], decimals: number): number {
  const distinct = [...new Set(values)];
  const looks = (places: number): number => new Set(distinct.map((value) => fixed(value, places))).size;
  let places = decimals;
  while (places < 12 && looks(places) < distinct.length) places += 1;
  return places;
}

function valueDecimals(values: readonly number[], unit: string | null): number {
  const share = unit === 'fraction' ? 4 : unit === 'percent' ? 2 : null;
  const usual = share ?? (values.every(Number.isInteger) ? 0 : decimalsFor(magnitude(values), 4));
  // Small numbers beside large ones keep two digits, and what is not all (1, 100 %) never looks like all.
  const needed = values.every(Number.isInteger) ? [] : values.map((value) => decimalsFor(value, 2));
  const all = unit === 'fraction' ? [1] : unit === 'percent' ? [100] : [];
  const near = values.filter((value) => all.some((whole) => Math.abs(value - whole) < 0.01));
  return Math.min(15, apart([...near, ...all], Math.max(usual, ...needed)));
}

/** Values that stand side by side, in one unit: `0.9312`, `93.12 %`, `212.4 ms`. Each finite. */
export function valueTexts(values: readonly number[], unit: string | null): readonly string[] {
  const shown = scaled(values, unit);
  const decimals = valueDecimals(shown.values, unit);
  return shown.values.map((value) => `${fixed(value, decimals)}${shown.suffix}`);
}

export function valueText(value: number, unit: string | null): string {
  return valueTexts([value], unit).join('');
}

/** The texts with so many decimals, or in full where numbers that differ would still look the same. */
function distinctTexts({ values, suffix }: Scaled, decimals: number): readonly string[] {
  const texts = values.map((value) => fixed(value, decimals));
  const same = new Set(texts).size < new Set(values).size;
  return values.map((value, index) => `${same ? String(value).replace('-', '−') : texts[index]}${suffix}`);
}

/** As `valueTexts`, with digits enough that a value never looks equal to a limit it differs from. */
export function valuesApart(values: readonly number[], unit: string | null): readonly string[] {
  const shown = scaled(values, unit);
  const decimals = apart(shown.values, valueDecimals(shown.values, unit));
  return distinctTexts(shown, decimals);
}

/** Differences of fractions and percentages are percentage points. */
function scaledChange(values: readonly number[], unit: string | null): Scaled {
  if (unit === 'fraction') return { values: values.map((value) => value * 100), suffix: ' pp' };
  if (unit === 'percent') return { values, suffix: ' pp' };
  return scaled(values, unit);
}

/** One decimal for points, three digits else; more where a number would look like 0. */
function changeDecimals(values: readonly number[], suffix: string): number {
  const main = values[0] ?? 0;
  const usual = suffix === ' pp' ? Math.max(1, decimalsFor(main, Math.abs(main) < 1 ? 2 : 1)) : 0;
  const other = suffix === ' pp' || values.every(Number.isInteger) ? 0 : decimalsFor(magnitude(values), 3);
  const needed = values.slice(1).map((value) => Math.min(4, decimalsFor(value, 1)));
  return Math.min(15, Math.max(usual, other, ...needed));
}

function signed(value: number, decimals: number): string {
  const text = fixed(value, decimals);
  return value > 0 ? `+${text}` : text;
}

/** Text of a number without zeros that say nothing after its first decimal: `0.5`, `2.0`, `0.004`. */
function trimmed(text: string): string {
  return text.replace(/(\.\d+?)0+(?=$| )/, '$1');
}

/** A change with its sign: `−3.1 pp`, `+34 ms`. */
export function changeText(absolute: number, unit: string | null): string {
  const { values, suffix } = scaledChange([absolute], unit);
  const decimals = changeDecimals(values, suffix);
  return `${values.map((value) => trimmed(signed(value, decimals))).join('')}${suffix}`;
}

/** A two-sided interval of a change: `[−2.1, −0.4] pp`. */
export function intervalText(interval: Interval, unit: string | null): string {
  const { values, suffix } = scaledChange(interval, unit);
  const decimals = changeDecimals([0, ...values], suffix);
  return `[${values.map((value) => signed(value, decimals)).join(', ')}]${suffix}`;
}

/** `−1.2 [−2.1, −0.4] pp`; for values that are no shares with the relative change: `+34 ms (+15 %)`. */
export function changeSummary(change: Change, unit: string | null): string {
  const { values, suffix } = scaledChange([change.absolute, ...(change.interval ?? [])], unit);
  const decimals = changeDecimals(values, suffix);
  const [main = '', ...bounds] = values.map((value) => signed(value, decimals));
  const size = bounds.length === 0 ? trimmed(main) : main;
  const range = bounds.length === 0 ? '' : ` [${bounds.join(', ')}]`;
  const relative = change.relative === null || suffix === ' pp' ? '' : ` (${relativeText(change.relative)})`;
  return `${size}${range}${suffix}${relative}`;
}

function relativeText(relative: number): string {
  const percent = relative * 100;
  return `${signed(percent, Math.abs(percent) >= 10 ? 0 : Math.max(1, Math.min(4, decimalsFor(percent, 1))))} %`;
}

/** Sizes of losses, margins and tolerances without sign, apart where they differ: `3.1 pp`, `0.5 pp`. */
export function sizeTexts(sizes: readonly number[], unit: string | null): readonly string[] {
  const shown = scaledChange(sizes.map(Math.abs), unit);
  const decimals = apart(shown.values, changeDecimals(shown.values, shown.suffix));
  return distinctTexts(shown, decimals).map((text) => trimmed(text));
}

export function sizeText(size: number, unit: string | null): string {
  return sizeTexts([size], unit).join('');
}

/** A whole number: `10,000`. */
export function wholeText(count: number): string {
  return fixed(count, 0);
}

/** `1 metric`, `1,234 metrics`. */
export function countText(count: number, noun: string): string {
  return `${wholeText(count)} ${noun}${count === 1 ? '' : 's'}`;
}
