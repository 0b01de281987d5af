// Builds dist/ (or the folder given as argument): tsc emits JavaScript, ncc bundles it.
// ncc never cleans its folder and names chunks by number, so the folder is deleted first.
import { spawnSync } from 'node:child_process';
import { chmodSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

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

rmSync(join(root, 'build/js'), { recursive: true, force: true });
rmSync(out, { recursive: true, force: true });
node('typescript/bin/tsc', '-p', 'tsconfig.json');
const options = ['-o', out, '--license', 'licenses.txt', '--no-cache', '--target', 'es2022'];
node('@vercel/ncc/dist/ncc/cli.js', 'build', 'build/js/index.js', ...options);
chmodSync(join(out, 'index.js'), 0o755);
