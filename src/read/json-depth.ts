/**
 * Whether a text of JSON nests deeper than allowed, seen before anything is parsed: `JSON.parse` takes some 70 bytes of
 * memory a level, so that a file of nothing but opening brackets would fill it.
 */
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
/** Both brackets that open, and both that close, differ in this bit alone: `[` and `{`, `]` and `}`. */
const CURLY = 0x20;
const OPENS = 0x7b;
const CLOSES = 0x7d;

/** The quote that ends the string which begins at this one, or the end of the text. */
function endOfString(text: string, start: number): number {
  for (let at = text.indexOf('"', start + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    let before = at - 1;
    while (text.charCodeAt(before) === BACKSLASH) before--;
    if ((at - before) % 2 === 1) return at;
  }
  return text.length;
}

/** Brackets in strings are not counted; a text that is no JSON has the depth that its brackets say. */
export function nestsDeeper(text: string, levels: number): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === QUOTE) at = endOfString(text, at);
    else if ((unit | CURLY) === OPENS) depth++;
    else if ((unit | CURLY) === CLOSES) depth--;
    if (depth > levels) return true;
  }
  return false;
}
