/**
 * The part of GFM that decides whether a name has broken out: rows are cut at every `|` that no backslash escapes,
 * code span or not (https://github.github.com/gfm/#tables-extension-); a code span runs from a run of backticks to
 * the next run of the same length (https://github.github.com/gfm/#code-spans).
 */

/** The cells of a table row that begins and ends with `|`. */
export function cellsOfRow(row: string): readonly string[] {
  const cells = row.split(/(?<!\\)\|/);
  return cells.slice(1, -1).map((cell) => cell.trim());
}

export interface Inline {
  /** Contents of the code spans, with what GFM strips from their ends stripped. */
  readonly spans: readonly string[];
  /** Everything else, each code span replaced by one NUL. */
  readonly outside: string;
}

/** The code spans of one line of inline text, and what is left outside of them. */
export function inlineOf(text: string): Inline {
  const spans: string[] = [];
  let outside = '';
  let rest = text;
  for (;;) {
    const open = /(?<!\\)`+/.exec(rest);
    if (open === null) return { spans, outside: outside + rest };
    const fence = open[0];
    const after = rest.slice(open.index + fence.length);
    const close = new RegExp(`(?<!\`)${fence}(?!\`)`).exec(after);
    outside += rest.slice(0, open.index);
    if (close === null) {
      outside += fence;
      rest = after;
      continue;
    }
    const content = after.slice(0, close.index);
    spans.push(/^ .* $/.test(content) && content.trim() !== '' ? content.slice(1, -1) : content);
    outside += '\u0000';
    rest = after.slice(close.index + fence.length);
  }
}
