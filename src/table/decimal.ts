/**
 * Decimal numbers from their bytes, rounded as `Number(text)` rounds them, without a text.
 *
 * The digits make two whole numbers below 10⁹, together N < 10¹⁸, held exactly as the sum of two doubles. Up to 2⁵³ one
 * division by 10ᵉ (e ≤ 22, exact) rounds once, so it is right. Beyond, the quotient q = N/10ᵉ gets its remainder as a
 * second double, and counts only where q rounds alike with more and with less than the error it can have.
 *
 * Source: W. D. Clinger, How to read floating point numbers accurately (1990); T. J. Dekker, A floating-point technique
 * for extending the available precision (1971).
 * Example: `-0.5` has the digits 5 and e = 1: −(5/10).
 */

const POWERS = Float64Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));
const LARGEST_POWER = POWERS.length - 1;
/** A whole number below this is a double, and so is the number after it. */
const EXACT = 2 ** 53;
const PART = 9;
const MOST_DIGITS = 2 * PART;
/** Splits a double into two halves of 26 bits. */
const SPLITTER = 2 ** 27 + 1;
/** Bounds the error of the remainder, relative to it, eight times over. */
const DOUBT = 2 ** -50;

const ZERO = 48;
const POINT = 46;
const PLUS = 43;
const MINUS = 45;
const LETTER_E = 101;
const TO_LOWER = 32;
const LONGEST_EXPONENT = 4;

/** Not proven: what stands there may still be a number. */
const UNSURE = Number.NaN;

/** (sum + rest)/power, or NaN where two doubles are equally near as far as can be told. */
function quotient(sum: number, rest: number, power: number): number {
  const near = sum / power;
  const split = near * SPLITTER;
  const nearHigh = split - (split - near);
  const nearLow = near - nearHigh;
  const powerSplit = power * SPLITTER;
  const powerHigh = powerSplit - (powerSplit - power);
  const powerLow = power - powerHigh;
  const product = near * power;
  const lost =
    nearHigh * powerHigh - product + nearHigh * powerLow + nearLow * powerHigh + nearLow * powerLow;
  const remainder = (sum - product - lost + rest) / power;
  const doubt = Math.abs(remainder) * DOUBT;
  const value = near + (remainder + doubt);
  return value === near + (remainder - doubt) ? value : UNSURE;
}

/** The number of these digits, shifted by so many places. */
function shifted(digits: Digits, exponent: number): number {
  const { high, low, count } = digits;
  const upper = count > PART ? high * (POWERS[count - PART] ?? UNSURE) : high;
  const sum = upper + low;
  if (exponent === 0) return sum;
  const rest = low - (sum - upper);
  const exact = sum <= EXACT && rest === 0;
  if (exponent > 0) return exact && exponent <= LARGEST_POWER ? sum * (POWERS[exponent] ?? UNSURE) : UNSURE;
  if (-exponent > LARGEST_POWER) return UNSURE;
  const power = POWERS[-exponent] ?? UNSURE;
  return exact ? sum / power : quotient(sum, rest, power);
}

interface Digits {
  /** The first nine digits after leading zeros, and the next nine. */
  high: number;
  low: number;
  count: number;
}

/** The exponent that the bytes from the `e` on write, or NaN where they write none or one too long to be of use. */
function exponentIn(bytes: Uint8Array, from: number, to: number): number {
  if (((bytes[from] ?? 0) | TO_LOWER) !== LETTER_E) return UNSURE;
  let at = from + 1;
  const sign = at < to ? bytes[at] : ZERO;
  if (sign === PLUS || sign === MINUS) at++;
  if (at === to || to - at > LONGEST_EXPONENT) return UNSURE;
  let exponent = 0;
  for (; at < to; at++) {
    const digit = (bytes[at] ?? 0) - ZERO;
    const ok = digit >= 0 && digit <= 9;
    if (!ok) return UNSURE;
    exponent = exponent * 10 + digit;
  }
  return sign === MINUS ? -exponent : exponent;
}

const digits: Digits = { high: 0, low: 0, count: 0 };

/**
 * The number that stands in `bytes[from … to)`: finite and the very double that `Number` makes of it, or NaN where that
 * is not proven, be it that it has more than 18 digits or that it is no number at all. At least one byte.
 */
export function decimalIn(bytes: Uint8Array, from: number, to: number): number {
  let at = from;
  const sign = bytes[at];
  if (sign === MINUS || sign === PLUS) at++;
  let high = 0;
  let low = 0;
  let count = 0;
  let seen = 0;
  let point = -1;
  for (; at < to; at++) {
    const byte = bytes[at] ?? 0;
    const digit = byte - ZERO;
    if (digit >= 0 && digit <= 9) {
      seen++;
      if (count === 0 && digit === 0) continue;
      if (count < PART) high = high * 10 + digit;
      else low = low * 10 + digit;
      count++;
    } else if (byte === POINT && point < 0) point = seen;
    else break;
  }
  if (seen === 0 || count > MOST_DIGITS) return UNSURE;
  digits.high = high;
  digits.low = low;
  digits.count = count;
  const written = at === to ? 0 : exponentIn(bytes, at, to);
  const value = shifted(digits, written - (point < 0 ? 0 : seen - point));
  return sign === MINUS ? -value : value;
}
