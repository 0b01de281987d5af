// Damages every fixture of every reader, all prefixes and 5,000 bits each: npm run fuzz:readers -- [--seconds N]
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const HELP = `Usage: node scripts/fuzz-readers.mjs [--seconds N]     (npm run fuzz:readers -- --seconds 300)

Each damaged file must end in a failure of the catalogue or in a sound reading, and soon.

  --seconds N   Stop after about so many seconds, shared out among the fixtures. Default: no limit, some minutes.
  --help        Show this help.
`;
/** Start-up and the checks without damage take this long at the most. */
const BESIDE_SECONDS = 180;

const { values } = parseArgs({ options: { seconds: { type: 'string' }, help: { type: 'boolean' } } });
if (values.help) {
  process.stdout.write(HELP);
} else {
  const seconds = Number(values.seconds ?? 0);
  if (!Number.isFinite(seconds) || seconds < 0)
    throw new Error(`--seconds ${values.seconds} is no number of seconds`);
  const vitest = join(import.meta.dirname, '../node_modules/vitest/vitest.mjs');
  const child = spawn(process.execPath, [vitest, 'run', '__tests__/read/robustness.test.ts'], {
    cwd: join(import.meta.dirname, '..'),
    env: { ...process.env, HOLDLINE_FUZZ_SECONDS: String(seconds) },
    stdio: 'inherit',
  });
  // A reader that never gives the thread back can't be ended from within.
  const hung = () => {
    process.stderr.write('fuzz-readers: a reading hangs, see the last fixture above\n');
    child.kill('SIGKILL');
  };
  const timer = seconds === 0 ? null : setTimeout(hung, (2 * seconds + BESIDE_SECONDS) * 1000);
  child.on('exit', (status) => {
    if (timer !== null) clearTimeout(timer);
    process.exitCode = status ?? 1;
  });
}
