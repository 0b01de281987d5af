/** Files on both sides of a run: the workspace before and after, and the ones by which the runner listens. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, readlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/** Paths below a folder, with `/` between the steps. */
type ByPath<T> = Readonly<Record<string, T>>;

/** Writes files, and the folders that they need. */
export function writeFiles(folder: string, files: ByPath<string | Uint8Array>): void {
  for (const [path, content] of Object.entries(files)) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
}

/** Every entry below the folder that is no folder itself, sorted by path. */
function entriesOf(folder: string) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => {
      const full = join(entry.parentPath, entry.name);
      return { full, path: relative(folder, full).split(sep).join('/'), isLink: entry.isSymbolicLink() };
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The text of every file below the folder. */
export function readTexts(folder: string): ByPath<string> {
  const files = entriesOf(folder).filter((entry) => !entry.isLink);
  return Object.fromEntries(files.map(({ path, full }) => [path, readFileSync(full, 'utf8')]));
}

/** A fingerprint of every entry, to see what a run changed. */
export function fingerprints(folder: string): ByPath<string> {
  const sum = (full: string) => createHash('sha256').update(readFileSync(full)).digest('hex');
  const of = (isLink: boolean, full: string) => (isLink ? `link to ${readlinkSync(full)}` : sum(full));
  return Object.fromEntries(entriesOf(folder).map(({ path, full, isLink }) => [path, of(isLink, full)]));
}

/** Paths that one of the two has alone, or that differ. */
export function changedPaths(before: ByPath<string>, after: ByPath<string>): readonly string[] {
  const paths = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return paths.filter((path) => before[path] !== after[path]);
}

/**
 * Reads a file such as `GITHUB_OUTPUT`: `name=value`, or `name<<MARK`, lines, `MARK`
 * (https://docs.github.com/actions/reference/workflow-commands-for-github-actions#multiline-strings).
 *
 * @throws Error for what GitHub's runner refuses: a line of neither form, a mark that never comes.
 */
export function parseOutputs(text: string): ByPath<string> {
  const lines = text.split(/\r?\n/);
  const outputs: Record<string, string> = {};
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (line === '') continue;
    const [, name = '', operator = '', rest = ''] = /^(.+?)(<<|=)(.*)$/.exec(line) ?? [];
    if (operator === '')
      throw new Error(`output line ${at + 1} is neither name=value nor name<<MARK: ${line}`);
    if (operator === '=') {
      outputs[name] = rest;
      continue;
    }
    const end = lines.indexOf(rest, at + 1);
    if (end === -1) throw new Error(`output ${name}: its end mark ${rest} never comes`);
    outputs[name] = lines.slice(at + 1, end).join('\n');
    at = end;
  }
  return outputs;
}
