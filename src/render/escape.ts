/**
 * The one place where text from outside (metric names, paths, branch names, cell contents) is made fit to be shown.
 *
 * In Markdown every such text stands in a code span: there GitHub reads no mention, reference, link, image,
 * HTML or math, and the span can't be left because its fence is longer than any run of backticks inside.
 * Rules: https://github.github.com/gfm/#code-spans and https://github.github.com/gfm/#tables-extension-
 */

const NAME_LIMIT = 120;
const SENTENCE_LIMIT = 600;

const CONTROL = /\p{Cc}/gu;
/** Joiners inside words of scripts that need them and inside emoji; variation selectors after emoji. They stay. */
const JOINED =
  /(?<=[\p{L}\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}])(?<!\p{ASCII})(?:\u200c|\u200d)(?!\p{ASCII})(?=[\p{L}\p{M}\p{Extended_Pictographic}])|(?<=\p{Extended_Pictographic})\ufe0f/u;
/** Everything else that a reader can't see but a renderer or a terminal acts on: bidi controls, fillers, tags … */
const INVISIBLE = /\p{Cf}|\p{Default_Ignorable_Code_Point}|\p{Zl}|\p{Zp}/u;
const JOINED_OR_INVISIBLE = new RegExp(`(${JOINED.source})|${INVISIBLE.source}`, 'gu');
/** More marks than any script stacks on one letter: they would climb over the neighbouring lines. */
const STACKED_MARKS = /(\p{M}{4})\p{M}+/gu;

function controlPicture(control: string): string {
  const code = control.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? '\u2421' : '\ufffd';
}

/** The text with everything invisible made visible, in one line. Printable text stays as it is. */
export function visible(text: string): string {
  return text
    .toWellFormed()
    .replace(CONTROL, controlPicture)
    .replace(JOINED_OR_INVISIBLE, (_, joined: string | undefined) => joined ?? '\ufffd')
    .replace(STACKED_MARKS, '$1\ufffd');
}

/** The text cut in its middle to at most `limit` characters, so that both ends can still be told apart. */
export function clip(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const tail = Math.floor((limit - 1) / 3);
  // Half of a surrogate pair may be left on either side of the cut.
  const start = text.slice(0, limit - 1 - tail).replace(/[\ud800-\udbff]$/, '');
  const end = text.slice(text.length - tail).replace(/^[\udc00-\udfff]/, '');
  return `${start}…${end}`;
}

function codeSpan(shown: string): string {
  const runs = shown.match(/`+/g) ?? [];
  const fence = '`'.repeat(runs.reduce((longest, run) => Math.max(longest, run.length), 0) + 1);
  const pad = shown.startsWith('`') || shown.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${shown}${pad}${fence}`;
}

/** An untrusted name as a GFM code span for any place in Markdown, table cells too. At most 120 characters of it. */
export function markdownText(text: string): string {
  const shown = visible(clip(text, NAME_LIMIT))
    // A table is cut at `|` before code spans are looked for, so no fence helps against it.
    .replaceAll('|', '∣')
    // Harmless in a code span; but whoever looks for our marker in the raw text shall find ours alone.
    .replaceAll('<!--', '‹!--')
    .replaceAll('-->', '--›');
  // Blanks at the ends would not be seen, and of nothing there is no code span.
  return codeSpan(shown === '' || shown.trim() !== shown ? `"${shown}"` : shown);
}

/** A snippet of configuration with the key before it, a quoted text, or a word. */
const PIECE = /(?:[\w-]+: )?\[?\{.*\}\]?|[([]*"[^"]*"[).,;:]*|\S+/g;
const WORD = /^\(?\p{L}[\p{L}\p{M}]*(?:['’–-]\p{L}[\p{L}\p{M}]*)*[).,;:!?…]*$/u;
const NUMBER = /^[([]?[+−±]?\d[\d,.]*(?:e[+−-]?\d+)?[%)\],.;:]*$/u;
const SIGN = /^[=<>≤≥→–—/%±·×]$/u;
/** GitHub links what looks like a commit. */
const COMMIT_WORD = /^\(?[0-9a-f]{7,}\P{L}*$/iu;

function isBare(piece: string): boolean {
  if (visible(piece) !== piece || /\p{M}{3}/u.test(piece)) return false;
  return WORD.test(piece) ? !COMMIT_WORD.test(piece) : NUMBER.test(piece) && !/\d{7}/.test(piece);
}

function pieceText(piece: string, index: number): string {
  const bare = isBare(piece);
  // What starts a line could start a list.
  if (index === 0) return bare && !/^\d+[.)]$/.test(piece) ? piece : markdownText(piece);
  if (bare || SIGN.test(piece)) return piece;
  const open = /^\(?/.exec(piece)?.[0] ?? '';
  const close = /(?<=.)[).,;:!?]*$/.exec(piece)?.[0] ?? '';
  const inner = piece.slice(open.length, piece.length - close.length);
  // `f(x)` keeps its brackets: they are cut off only where they belong to the sentence.
  if (inner === '' || inner.includes('(')) return markdownText(piece);
  const quoted = /^"([^"]+)"$/.exec(inner)?.[1];
  if (quoted !== undefined) return `${open}${markdownText(quoted)}${close}`;
  return `${open}${markdownText(inner)}${close}`;
}

/**
 * A sentence that may hold untrusted names, for any place in Markdown: plain words and numbers stay as they are,
 * every other piece (paths, snippets, quoted text, anything with a sign of its own meaning) becomes a code span.
 */
export function markdownProse(text: string): string {
  const pieces = clip(text, SENTENCE_LIMIT).replace(/\s+/g, ' ').match(PIECE) ?? [];
  return pieces.map(pieceText).join(' ');
}

/** `[label](url)` for a label of our own words, or the label alone where the address is not plain http(s). */
export function markdownLink(label: string, url: string | null): string {
  return url !== null && /^https?:\/\/[\w.:-]+(?:\/[\w.~%+@:=&?#/-]*)?$/.test(url)
    ? `[${label}](${url})`
    : label;
}

/**
 * Untrusted text for a terminal or a log, in one line: no control characters, no escape sequences, and nothing
 * that the GitHub runner takes for a command (`::` at the start even after blanks, `##[` anywhere).
 */
export function plainText(text: string): string {
  return visible(text)
    .replaceAll('##[', '# #[')
    .replace(/^(\s*):(?=:)/, '$1: ');
}
