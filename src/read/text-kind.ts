/** What a text is written in, judged by its first lines; the name of the file decides only what these leave open. */

const SECTION = /^\[\[?\s*[\w."'-]+(?:\s*\.\s*[\w."'-]+)*\s*\]\]?\s*(?:#.*)?$/;
const ASSIGNMENT = /^[\w."'-]+(?:\s*\.\s*[\w."'-]+)*\s*=\s*\S/;
const KEY = /^(?:[A-Za-z_][\w./@ -]*|"[^"]+"|'[^']+'):(?:\s.*)?$/;
const BELOW_KEY = /^(?:\s+\S|-\s|-$)/;
const ENOUGH = 5;

/** The first lines that say something, without comments. */
function tellingLines(head: string): readonly string[] {
  return head
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .slice(0, ENOUGH);
}

export function named(path: string, ...extensions: readonly string[]): boolean {
  return extensions.some((extension) => path.toLowerCase().endsWith(`.${extension}`));
}

/** `[1]` is a list of JSON, `[eval]` a section of TOML. */
export function isToml(head: string, path: string): boolean {
  if (named(path, 'toml')) return true;
  const lines = tellingLines(head);
  const [first = '', second = ''] = lines;
  if (SECTION.test(first))
    return !/^\[\s*(?:[\d."'-]|true|false|null)/.test(first) && ASSIGNMENT.test(second);
  return lines.length > 0 && lines.every((line) => ASSIGNMENT.test(line) || SECTION.test(line));
}

/** Lines that are keys, or belong to a key above them. Anything else is no YAML unless the name says so. */
export function isYaml(head: string, path: string): boolean {
  if (named(path, 'yaml', 'yml')) return true;
  const lines = tellingLines(head.replace(/^---\r?\n/, ''));
  const keys = lines.filter((line) => KEY.test(line));
  return (
    KEY.test(lines[0] ?? '') &&
    keys.length + lines.filter((line) => BELOW_KEY.test(line)).length === lines.length
  );
}

/** A YAML block between two lines of `---`, and text below: what cards of models begin with. */
export const FRONT_MATTER = /^---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)?---[ \t]*(?:\r?\n|$)/;

export function isMarkdown(head: string, path: string): boolean {
  if (named(path, 'md', 'markdown')) return true;
  const block = FRONT_MATTER.exec(head);
  return block !== null && !named(path, 'yaml', 'yml') && head.slice(block[0].length).trim() !== '';
}
