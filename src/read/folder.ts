/** Formats that are a folder of files and not one: the signature of their readers. */
import type { Source } from '../model/source.js';
import type { Hints, Reading } from './reader.js';
import type { Format } from './supported.js';

/** A folder that may be of the format, and the files that belong to it, by their names alone. */
export interface Claim {
  /** The path of the folder, `.` for the current one. */
  readonly root: string;
  readonly paths: readonly string[];
}

export interface Folder {
  readonly root: string;
  /** The claimed files by their path below the root, with `/`, in order. */
  readonly files: ReadonlyMap<string, Source>;
}

export interface FolderReader {
  /** The name that `format:` takes. */
  readonly format: Format;
  /** What it is called in sentences. */
  readonly title: string;
  /** Folders of this format among these paths. A path belongs to one claim at the most. */
  readonly claim: (paths: readonly string[]) => readonly Claim[];
  /** Why the content is of this format, or `null`: then the files are given back and read one by one. */
  readonly recognise: (folder: Folder) => Promise<string | null>;
  /** Throws a `Failure` with every fault of the folder. */
  readonly read: (folder: Folder, hints: Hints) => Promise<Reading>;
}

/** The path of the folder that a path is in: `a/b` → `a`, `a` → `.`. */
export function parentOf(path: string): string {
  const end = path.lastIndexOf('/');
  return end < 0 ? '.' : path.slice(0, Math.max(1, end));
}

export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The path below a root, or `null` where it is not below it. */
export function below(root: string, path: string): string | null {
  if (root === '.') return path;
  return path.startsWith(`${root}/`) ? path.slice(root.length + 1) : null;
}
