/** Which texts are numbers. */

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
/** How tools write "no finite number": they keep a column a column of numbers. */
const NOT_FINITE = /^[+-]?(?:nan|inf|infinity|null|none|n\/a|na|<na>)$/i;

/** Whether the text is a word that tools write where there is no finite number. */
export function standsForNoNumber(text: string): boolean {
  return NOT_FINITE.test(text);
}

/** What the text is as a number: finite, NaN for a word that stands for none, or `null` for other text. */
export function numberOf(text: string): number | null {
  if (NUMBER.test(text)) {
    const value = Number(text);
    return Number.isFinite(value) ? value : Number.NaN;
  }
  return NOT_FINITE.test(text) ? Number.NaN : null;
}
