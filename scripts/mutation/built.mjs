// The tests of a room that only runs as a program, against what `tsc` made of the mutated sources. Children of the tests
// get a bare environment, in which Stryker's word for the mutant to try is lost: here it stands in the program itself.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const { __STRYKER_ACTIVE_MUTANT__: mutant, MUTATION_TESTS = '' } = process.env;
const folder = join(process.cwd(), 'build/entry');
const bundle = join(folder, 'index.js');
const active = mutant === undefined ? '' : `globalThis.__stryker__ = { activeMutant: '${mutant}' };\n`;
mkdirSync(folder, { recursive: true });
writeFileSync(bundle, `${active}await import('../js/index.js');\n`);
const { status } = spawnSync(
  process.execPath,
  ['node_modules/vitest/vitest.mjs', 'run', '--bail', '1', ...MUTATION_TESTS.split(' ')],
  { env: { ...process.env, HOLDLINE_BUNDLE: bundle }, stdio: 'inherit' },
);
process.exitCode = status ?? 1;
