/** Text in aligned columns of a terminal, where some characters are two columns wide and some none. */

const NONE = /^(?:\p{M}|\p{Cf}|\p{Emoji_Modifier})$/u;
/** East Asian wide and fullwidth blocks, and emoji that are drawn wide. https://www.unicode.org/reports/tr11/ */
const WIDE =
  /^(?:\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{20000}-\u{3fffd}])$/u;
const SEGMENTS = new Intl.Segmenter('en', { granularity: 'grapheme' });

function graphemeWidth(grapheme: string): number {
  const [first = ''] = grapheme;
  if (NONE.test(first)) return 0;
  return WIDE.test(first) || grapheme.includes('\ufe0f') ? 2 : 1;
}

/** Columns that a text takes in a terminal. */
export function displayWidth(text: string): number {
  if (/^[ -~]*$/.test(text)) return text.length;
  let width = 0;
  for (const { segment } of SEGMENTS.segment(text)) width += graphemeWidth(segment);
  return width;
}

/** The text and blanks after it, up to so many columns. */
export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}

/** Blanks and the text after them, up to so many columns. */
export function padStart(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - displayWidth(text))) + text;
}

/** The text cut in its middle to at most so many columns. */
export function shorten(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  const graphemes = [...SEGMENTS.segment(text)].map(({ segment }) => segment);
  const tailRoom = Math.floor((width - 1) / 3);
  const head = takeWidth(graphemes, width - 1 - tailRoom);
  const tail = takeWidth(graphemes.toReversed(), tailRoom).toReversed();
  return `${head.join('')}…${tail.join('')}`;
}

function takeWidth(graphemes: readonly string[], width: number): readonly string[] {
  let used = 0;
  const end = graphemes.findIndex((grapheme) => {
    used += graphemeWidth(grapheme);
    return used > width;
  });
  return end < 0 ? graphemes : graphemes.slice(0, end);
}

/**
 * Where a line may end: at blanks, but not at those around a sign (`p = 0.01` stays together), between Chinese
 * characters, and behind a full-width mark; never before a mark that closes something.
 */
const BREAKS =
  /( (?![=<>≤≥] )(?<! [=<>≤≥] ))|(?<=\p{Script=Han})(?=[\p{Script=Han}（])|(?<=[，。；：、）？！])(?=[^ ，。；：、）？！])/u;

/** The text in lines of at most so many columns, broken where words end; a longer word stays whole. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  // Words, and between them what stood there: a blank, or nothing.
  const parts: readonly (string | undefined)[] = text.split(BREAKS);
  for (let at = 0; at < parts.length; at += 2) {
    const word = parts[at] ?? '';
    const longer: string = line === '' ? word : `${line}${parts[at - 1] ?? ''}${word}`;
    if (line !== '' && displayWidth(longer) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line];
}
