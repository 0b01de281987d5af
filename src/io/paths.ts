/** The fixed part of a glob, and a path without that part and without its extension. Paths have `/`. */
import { posix } from 'node:path';

const DYNAMIC = /[*?[\]{}()!+@]/;

/** The folders of a glob before the first that holds a wildcard: `results/*.csv` → `results`. */
export function fixedPart(pattern: string): string {
  const parts = pattern.split('/');
  const first = parts.findIndex((part) => DYNAMIC.test(part));
  const fixed = (first < 0 ? parts.slice(0, -1) : parts.slice(0, first)).join('/');
  if (fixed !== '') return fixed;
  return pattern.startsWith('/') ? '/' : '.';
}

/** Parts that lead elsewhere: `a//b`, `a/./b`, `a/../b`. */
const WINDING = /\/\.{0,2}(?:\/|$)/;

/** The path below the folder; of plain paths it is what follows, which thousands of files are told by. */
function below(folder: string, path: string): string {
  const plain = path.startsWith(`${folder}/`) && !WINDING.test(path.slice(1));
  return plain ? path.slice(folder.length + 1) : posix.relative(folder, path);
}

/** `results/fr/test.csv` below `results` → `fr/test`. */
export function stemOf(path: string, fixed: string): string {
  const relative = below(fixed, path);
  const inside = relative.startsWith('..') ? posix.basename(path) : relative;
  const extension = posix.extname(inside);
  return extension === '' ? inside : inside.slice(0, -extension.length);
}
