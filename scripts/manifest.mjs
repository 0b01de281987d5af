// The package.json of the package: `bare` before npm packs it, `whole` afterwards.
// What is in the bundle is installed with it, and whoever installs the package needs to fetch nothing. In the repository the
// packages stay `dependencies`: by that the bill of materials, the review of pull requests and updates know what ships.
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const manifest = join(root, 'package.json');
const whole = join(root, 'build/package.json');

function makeBare() {
  const text = readFileSync(manifest, 'utf8');
  const { dependencies, ...bare } = JSON.parse(text);
  // A pack that was broken off left the bare one: what it put aside is still the whole.
  if (dependencies === undefined) return;
  mkdirSync(join(root, 'build'), { recursive: true });
  writeFileSync(whole, text);
  writeFileSync(manifest, `${JSON.stringify(bare, null, 2)}\n`);
}

if (process.argv[2] === 'bare') makeBare();
else if (process.argv[2] === 'whole' && existsSync(whole)) renameSync(whole, manifest);
