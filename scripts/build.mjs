// Builds dist/ (or the folder given as argument): tsc emits JavaScript, ncc bundles it.
// ncc never cleans its folder and names chunks by number, so the folder is deleted first.
import { spawnSync } from 'node:child_process';
import { chmodSync, readdirSync, readFileSync, rmdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const root = join(import.meta.dirname, '..');
const out = resolve(root, process.argv[2] ?? 'dist');

function node(script, ...args) {
  const { status, stdout } = spawnSync(process.execPath, [join(root, 'node_modules', script), ...args], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status === 0) return;
  process.stderr.write(stdout);
  process.exit(1);
}

/** Deletes the declarations that the entry's own do not lead to: those of what it calls inside. */
function keepReached(folder, entry) {
  const reached = new Set([join(folder, entry)]);
  for (const path of reached) {
    for (const [, to] of readFileSync(path, 'utf8').matchAll(/(?:from |import\()['"](\.[^'"]+)\.js['"]/g)) {
      reached.add(resolve(dirname(path), `${to}.d.ts`));
    }
  }
  for (const name of readdirSync(folder, { recursive: true })) {
    if (name.endsWith('.d.ts') && !reached.has(join(folder, name))) rmSync(join(folder, name));
  }
  // Git keeps no empty folders, and what is committed must be equal to what is built; the innermost go first.
  for (const name of readdirSync(folder, { recursive: true }).sort().reverse()) {
    const path = join(folder, name);
    if (statSync(path).isDirectory() && readdirSync(path).length === 0) rmdirSync(path);
  }
}

rmSync(join(root, 'build/js'), { recursive: true, force: true });
rmSync(out, { recursive: true, force: true });
node('typescript/bin/tsc', '-p', 'tsconfig.json');
const options = ['--license', 'licenses.txt', '--no-cache', '--target', 'es2022'];
node('@vercel/ncc/dist/ncc/cli.js', 'build', 'build/js/index.js', '-o', out, ...options);
// A folder of its own: both bundles number their chunks from the same names.
node('@vercel/ncc/dist/ncc/cli.js', 'build', 'build/js/library.js', '-o', join(out, 'library'), ...options);
node('typescript/bin/tsc', '-p', 'tsconfig.types.json', '--outDir', join(out, 'types'));
keepReached(join(out, 'types'), 'library.d.ts');
chmodSync(join(out, 'index.js'), 0o755);
