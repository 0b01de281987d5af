// What each direct dependency, with all that only it brings, fills of the bundle: a column of docs/dependencies.md.
//
//   npm ci --ignore-scripts && npx tsc && node scripts/dependency-sizes.mjs
//
// Prints a line per dependency: kilobytes (1,000 bytes) of source in the bundle, alone and with what it brings. What two
// of them bring counts for both.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));

/** The modules of the bundle, those that were joined into one included. */
function modulesOfBundle() {
  const folder = mkdtempSync(join(tmpdir(), 'sizes-'));
  const ncc = join(root, 'node_modules/@vercel/ncc/dist/ncc/cli.js');
  const args = ['build', 'build/js/index.js', '-o', join(folder, 'dist'), '--no-cache', '--target', 'es2022'];
  const stats = join(folder, 'stats.json');
  const { status, stderr } = spawnSync(process.execPath, [ncc, ...args, '--stats-out', stats], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  const { modules } = JSON.parse(readFileSync(stats, 'utf8'));
  rmSync(folder, { recursive: true });
  return modules.flatMap((module) => module.modules ?? [module]);
}

/** Bytes by the folder of a package, as the lock file names it. */
function bytesByPackage() {
  const bytes = new Map();
  for (const { name, size } of modulesOfBundle()) {
    const [, at] =
      /(?:^|[/!])(node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+)\//.exec(name ?? '') ?? [];
    if (at !== undefined) bytes.set(at, (bytes.get(at) ?? 0) + size);
  }
  return bytes;
}

/** The folder from which a package takes another: the nearest one above it. */
function folderOf(name, from) {
  for (let above = from; ; above = above.slice(0, Math.max(0, above.lastIndexOf('/node_modules/')))) {
    const at = `${above === '' ? '' : `${above}/`}node_modules/${name}`;
    if (at in packages) return at;
    if (above === '') return null;
  }
}

/** A package and all that it brings. */
function broughtBy(at, found = new Set()) {
  if (found.has(at)) return found;
  found.add(at);
  for (const name of Object.keys(packages[at].dependencies ?? {})) {
    const folder = folderOf(name, at);
    if (folder !== null) broughtBy(folder, found);
  }
  return found;
}

const bytes = bytesByPackage();
const kilobytes = (folders) => Math.round(folders.reduce((sum, at) => sum + (bytes.get(at) ?? 0), 0) / 1000);
for (const name of Object.keys(packages[''].dependencies)) {
  const at = `node_modules/${name}`;
  process.stdout.write(`${name}\t${kilobytes([at])}\t${kilobytes([...broughtBy(at)])}\n`);
}
