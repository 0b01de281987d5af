/** Where Holdline itself lies, and which version it is: the nearest folder above whose package.json is its own. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export interface Own {
  /** With `/`, without a slash at its end. */
  readonly folder: string;
  readonly version: string;
}

interface Package {
  readonly name?: string;
  readonly version?: string;
}

function packageIn(folder: string): Package {
  try {
    return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  } catch {
    return {};
  }
}

/** The sources lie deeper than the bundle, and the bundle has a package.json for Node beside it: hence the search. */
export function own(): Own {
  let folder = import.meta.dirname;
  while (folder !== dirname(folder)) {
    const { name, version } = packageIn(folder);
    if (name === 'holdline' && version !== undefined)
      return { folder: folder.replaceAll('\\', '/'), version };
    folder = dirname(folder);
  }
  throw new Error(`no package.json of holdline above ${import.meta.dirname}`);
}
