/** Files that were found, put together to suites: those of one folder are one, a file of its own is one. */
import type { FoundFile, StartSuite } from './found.js';

const MOST_NAMED = 20;

function folderOf(path: string): string {
  const end = path.lastIndexOf('/');
  return end < 0 ? '' : path.slice(0, end);
}

function nameOf(folder: string, [first]: readonly FoundFile[]): string {
  const last = folder.slice(folder.lastIndexOf('/') + 1);
  return last === '' ? (first?.path ?? 'suite').replace(/\.[^.]*$/, '') : last;
}

/** `s/latency_p95{lang=fr}` → `latency_p95`. */
function metricOf(id: string): string {
  return id.slice(id.indexOf('/') + 1).replace(/\{.*$/, '');
}

function extensionOf(path: string): string {
  return /\.[\w.]+$/.exec(path.slice(path.lastIndexOf('/') + 1))?.[0] ?? '';
}

/** One glob where it says the same as the names, which grow old with the next file. */
function artifactsOf(folder: string, files: readonly FoundFile[]): readonly string[] {
  const extensions = new Set(files.map(({ path }) => extensionOf(path)));
  const [only] = extensions;
  if (folder !== '' && extensions.size === 1 && only !== undefined) return [`${folder}/*${only}`];
  return files.slice(0, MOST_NAMED).map(({ path }) => path);
}

export function suitesOf(files: readonly FoundFile[]): readonly StartSuite[] {
  const groups = new Map<string, FoundFile[]>();
  for (const file of files) {
    const folder = folderOf(file.path);
    const key = folder === '' ? `/${file.path}` : folder;
    groups.set(key, [...(groups.get(key) ?? []), file]);
  }
  const taken = new Map<string, number>();
  return [...groups].map(([key, group]) => {
    const folder = key.startsWith('/') ? '' : key;
    const plain = nameOf(folder, group);
    const before = taken.get(plain) ?? 0;
    taken.set(plain, before + 1);
    return {
      name: before === 0 ? plain : `${plain}-${before + 1}`,
      artifacts: artifactsOf(folder, group),
      files: group.length,
      formats: [...new Set(group.map(({ format }) => format))],
      metrics: [...new Set(group.flatMap(({ measurements }) => measurements.map(metricOf)))],
    };
  });
}
