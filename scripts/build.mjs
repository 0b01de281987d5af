// Builds dist/ (or the folder given as argument): tsc emits JavaScript, ncc bundles it.
// ncc never cleans its folder and names chunks by number, so the folder is deleted first.
import { execFileSync } from 'node:child_process';
import { chmodSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = join(import.meta.dirname, '..');
const out = resolve(root, process.argv[2] ?? 'dist');
const node = (script, ...args) => execFileSync(process.execPath, [join(root, 'node_modules', script), ...args], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });

rmSync(join(root, 'build/js'), { recursive: true, force: true });
rmSync(out, { recursive: true, force: true });
node('typescript/bin/tsc', '-p', 'tsconfig.json');
node('@vercel/ncc/dist/ncc/cli.js', 'build', 'build/js/index.js', '-o', out, '--license', 'licenses.txt', '--no-cache', '--target', 'es2022');
chmodSync(join(out, 'index.js'), 0o755);
